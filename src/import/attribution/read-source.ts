import type { LanguageTable } from '../language/table.ts';
import {
  isCommonPlural,
  isFirm,
  isNameRun,
  isPlural,
  isPronoun,
  lastRun,
  lastWord,
  modifiersOf,
  NAME_RUN,
  surnameOf,
  withoutTitles,
} from './names.ts';
import { isDocument } from './noun-phrases.ts';

/** What the words of a source say of who it is. */
export interface SourceWords {
  form: 'pronoun' | 'person' | 'surname' | 'body' | 'description';
  /** The name or description, without titles, roles and articles. */
  name: string;
  role?: string;
  /** The noun that says what it is: “ministry”, “officials”. Of a name, its last word. */
  head: string;
  /** The other words that tell it from its like, in lower case. */
  modifiers: readonly string[];
  definite: boolean;
  plural: boolean;
  /** Where a title beside the name tells it. */
  gender?: 'he' | 'she';
  /** The second of two who say it together. */
  jointly?: SourceWords;
}

const DEFINITE = /^(?:the |der |die |das |dem |den |des |les? |la |l[’'])/i;
const ARTICLE = /^(?:the |an? |der |die |das |dem |den |des |eine?[nmrs]? |les? |la |l[’']|une? )/i;
const PREPOSITION =
  / (?:of|for|in|at|from|with|on|near|to|by|under|against|who|which|whose|outside|inside|across|along|about|off|vom|aus|beim|von (?:der|dem|den)) /;

/** Reads the words of a source: “Ana Orr, the mayor of Wick”, “the harbour office”, “she”. */
export function readSource(words: string, table: LanguageTable): SourceWords {
  if (isPronoun(words, table)) return pronounOf(words);
  const plain = words
    .replace(/\s+/g, ' ')
    .replace(/[“”"«»]/g, '')
    .replace(/^[\s,—–-]+|[\s,—–-]+$/g, '');
  if (isPronoun(plain, table)) return pronounOf(plain);
  const [core = plain, ...rest] = plain.split(/\s*(?:,|\(| [—–] )\s*/);
  const apposition = rest
    .join(', ')
    .replace(/\)$/, '')
    .replace(/,? who .*$/, '');
  const joint = / (?:and|und|et|і|та) (?=\p{Lu}|the |a )/u.exec(core);
  if (
    joint &&
    isNameRun(core.slice(0, joint.index).replace(/^the /i, '')) &&
    isJoint(core, joint.index, table)
  ) {
    const first = readSource(core.slice(0, joint.index), table);
    const jointly = readSource(core.slice(joint.index + joint[0].length), table);
    return { ...first, jointly };
  }
  return readName(core, apposition, table) ?? readDescription(core, table);
}

function pronounOf(plain: string): SourceWords {
  const head = plain.toLowerCase();
  return {
    form: 'pronoun',
    name: plain,
    head,
    modifiers: [],
    definite: true,
    plural: /^(?:they|we)$/.test(head),
  };
}

/** “Orr and Oddly” are two; “Trade and Industry” is one. */
function isJoint(core: string, at: number, table: LanguageTable): boolean {
  return !table.bodies.test(core.slice(at)) || table.bodies.test(core.slice(0, at));
}

function readName(core: string, apposition: string, table: LanguageTable): SourceWords | undefined {
  const definite = DEFINITE.test(core);
  const [main = core] = core.split(PREPOSITION);
  const behind = core
    .slice(main.length)
    .replace(/^ (?:who|which|whose) .*$/, '')
    .trim();
  const run = lastRun(main);
  const named = apposition
    .split(', ')
    .map((part) => part.replace(/^.*\b(?:named|called) (?=\p{Lu})/u, ''))
    .map((part) => part.replace(/^(?:the )?(?:\p{Ll}+ ){1,3}(?=\p{Lu})/u, ''))
    .find((part) => isNameRun(part) && part.includes(' ') && !table.bodies.test(part));
  if (
    named &&
    (!run || !isPersonal(withoutTitles(run, table).name, table) || table.roles.test(main)) &&
    (table.roles.test(core) || !run)
  ) {
    const own = core.replace(ARTICLE, '').replace(/^(?:its|his|her|their|our) /i, '');
    const name = withoutTitles(named, table).name;
    return { ...personOf(name), ...(isFirm(name) && { form: 'body' }), role: own };
  }
  if (!run) return undefined;
  const { name, title } = withoutTitles(run, table, definite);
  // A common noun that begins its sentence: “Officials in Ukraine”.
  if (
    name === '' ||
    (run === main && !run.includes(' ') && (table.roles.test(run) || isCommonPlural(run)))
  )
    return undefined;
  const before = main
    .slice(0, main.length - run.length)
    .replace(ARTICLE, '')
    .trim();
  const words = name.split(' ');
  const isBody =
    table.bodies.test(name) ||
    (title === '' && before === '' && apposition === '' && isFirm(name)) ||
    table.bodies.test(behind.split(' ')[0] ?? '') ||
    /^\p{Lu}{2,}s?$/u.test(name) ||
    (definite && title === '' && before === '');
  if (isBody && title === '') {
    const full = core.replace(ARTICLE, '').replace(/ (?:in|on) .*$/, '');
    const whole =
      behind.startsWith('of ') || behind.startsWith('for ')
        ? full
        : `${before ? `${before} ` : ''}${name}`;
    return {
      form: 'body',
      name: whole,
      head: lastWord(name).toLowerCase(),
      modifiers: modifiersOf(whole),
      definite,
      plural: false,
    };
  }
  const role = roleOf(
    [before, title].filter((one) => one !== '').join(' '),
    behind,
    apposition,
    table,
  );
  if (words.length === 1 && title === '' && before === '') {
    return {
      form: 'surname',
      name,
      ...(role && { role }),
      head: name.toLowerCase(),
      modifiers: [],
      definite,
      plural: false,
    };
  }
  return { ...personOf(name), ...(role && { role }) };
}

function personOf(name: string): SourceWords {
  const isOne = !name.includes(' ');
  return {
    form: isOne ? 'surname' : 'person',
    name,
    head: surnameOf(name).toLowerCase(),
    modifiers: [],
    definite: false,
    plural: false,
  };
}

function isPersonal(name: string, table: LanguageTable): boolean {
  return name.includes(' ') && !table.bodies.test(name);
}

const COURTESY = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|dame|herr|frau|m|mme|пан|пані)\.?$/i;

function roleOf(
  title: string,
  behind: string,
  apposition: string,
  table: LanguageTable,
): string | undefined {
  const [first = ''] = apposition.split(/, (?:who|which|where|after|speaking) /);
  const age = /^\d{1,3}$|^aged \d+$/.test(first.split(', ')[0] ?? '')
    ? first.split(', ')[0]
    : undefined;
  const described = first
    .split(', ')
    .filter((part) => !/^(?:aged )?\d{1,3}$/.test(part))
    .join(', ');
  if (
    described !== '' &&
    (table.roles.test(described) || /^(?:the|an?|his|her|its|their|who) /i.test(described))
  ) {
    return [described.replace(ARTICLE, ''), age].filter((one) => one !== undefined).join(', ');
  }
  if (title !== '' && !COURTESY.test(title))
    return title + (behind.startsWith('of ') && !title.includes(' ') ? ` ${behind}` : '');
  if (/^(?:of|from|at|with) /.test(behind))
    return behind.replace(/^(?:of|from|at|with) (?:the )?/, '');
  return age ? `Aged ${age.replace('aged ', '')}` : undefined;
}

function readDescription(core: string, table: LanguageTable): SourceWords {
  const definite = DEFINITE.test(core) || /^(?:this|that|his|her|its|their) /i.test(core);
  const owner = ownerOf(core, table);
  if (owner) return owner;
  const name = core.replace(DEFINITE, '').replace(/^(?:this|that) /i, '');
  const [main = name] = name.split(PREPOSITION);
  const head = lastWord(main).toLowerCase();
  // The noun comes first in Ukrainian, and may in French: “Управління порту”.
  const noun = table.language === 'en' ? head : name;
  const isBody = table.bodies.test(noun) && !table.roles.test(noun);
  return {
    form: isBody ? 'body' : 'description',
    name,
    head,
    modifiers: modifiersOf(name).filter((word) => word !== head),
    definite,
    plural: isPlural(head),
  };
}

/** Whose paper or picture it is: “Reuters video”, “a statement from the ministry”. */
function ownerOf(core: string, table: LanguageTable): SourceWords | undefined {
  const [main = core] = core.split(PREPOSITION);
  const noun = lastWord(main);
  if (!isDocument(noun) || table.roles.test(noun)) return undefined;
  const [, behind] = /^.+? (?:from|by|of) (.+)$/.exec(core) ?? [];
  const [, possessor] = /^(.+?)[’']s? .+$/.exec(main) ?? [];
  const [, lead] =
    new RegExp(`^(?:the |an? )?(${NAME_RUN.source}) \\p{Ll}+$`, 'iu').exec(main) ?? [];
  const owner =
    possessor ??
    (lead &&
    isNameRun(lead) &&
    /^\p{Lu}/u.test(lead) &&
    !/^(?:The|An?|New|Official|Latest|Early|Police) ?/.test(lead)
      ? lead
      : undefined) ??
    (behind && /^(?:the |an? )?\p{Lu}|^the /u.test(behind) && / (?:from|by) /.test(core)
      ? behind
      : undefined);
  if (owner === undefined || owner === core) return undefined;
  const read = readSource(owner, table);
  return read.form === 'surname' ? { ...read, form: 'body' } : read;
}
