import { idFrom } from '../language/id-from.ts';
import { tableOf } from '../language/tables.ts';
import type { FoundStatement } from './attribute.ts';
import { readSource } from './read-source.ts';
import type { Span } from './span.ts';
import type { FoundSpeaker } from './speakers.ts';

/** As much of a transcript’s block as its turns need. */
interface TurnBlock {
  kind: string;
  text: string;
  lead: number;
  label?: string;
}

/** Every turn as its speaker’s own words; adds the speakers that only turns name. */
export function statementsOfTurns(
  text: string,
  blocks: readonly TurnBlock[],
  spans: readonly Span[],
  speakers: FoundSpeaker[],
  language: string,
): FoundStatement[] {
  const statements: FoundStatement[] = [];
  let last: FoundStatement | undefined;
  blocks.forEach((block, i) => {
    const span = spans[i];
    if (block.kind !== 'turn' || !span) return;
    const content = { start: span.start + block.lead, end: span.end };
    if (block.label === undefined) {
      last?.content.push(content);
      return;
    }
    const at = text.indexOf(block.label, span.start);
    const source = { start: at, end: at + block.label.length };
    const speaker = speakerOf(block.label, speakers, language);
    speaker.mentions.push(source);
    last = {
      kind: 'direct',
      source,
      cue: undefined,
      content: [content],
      paragraph: i,
      rule: 'a turn of the transcript',
      speaker,
      jointlyWith: [],
      because: 'the turn has this label',
    };
    statements.push(last);
  });
  return statements;
}

function speakerOf(label: string, speakers: FoundSpeaker[], language: string): FoundSpeaker {
  const [, bare = label, aside] = /^(.*?)\s*\(([^)]*)\)$/.exec(label) ?? [];
  const words = readSource(nameOf(bare), tableOf(language));
  const known = speakers.find(
    ({ name, shortName, kind, labels = [] }) =>
      labels.includes(label) ||
      name.toLowerCase() === words.name.toLowerCase() ||
      (kind === 'person' && shortName?.toLowerCase() === words.name.toLowerCase()),
  );
  if (known) {
    known.labels = [...(known.labels ?? []), label];
    return known;
  }
  const isQuestion = /^(?:q|question)$/i.test(bare);
  const isAnswer = /^(?:a|answer)$/i.test(bare);
  const name = isQuestion ? 'Questions' : isAnswer ? 'Answers' : words.name;
  const wanted =
    isQuestion || isAnswer
      ? name.toLowerCase()
      : idFrom(words.form === 'person' ? words.head : name, 5);
  const taken = new Set(speakers.map(({ id }) => id));
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  const role = words.role ?? aside;
  const speaker: FoundSpeaker = {
    id,
    kind: words.form === 'body' ? 'institution' : words.plural || isQuestion ? 'group' : 'person',
    name,
    ...(words.form === 'person' && { shortName: name.split(' ').at(-1) ?? name }),
    ...(role !== undefined && { role }),
    unnamed: isQuestion || isAnswer || words.form === 'description',
    plural: words.plural,
    head: words.head,
    modifiers: words.modifiers,
    mentions: [],
    labels: [label],
  };
  speakers.push(speaker);
  return speaker;
}

/** “MAYOR ODDLY” as names are written: “Mayor Oddly”. Short ones may be initials and stay. */
function nameOf(label: string): string {
  if (label !== label.toUpperCase() || label.length < 3) return label;
  return label.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}
