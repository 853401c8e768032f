import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Invented reports with marks set by hand: `[r oddly: words]` is a reported statement of the speaker that
 * the head calls oddly, `[+ more]` goes on with it. d is direct, m mixed, n a denial, c no comment.
 * Quotations outside brackets are direct; `# quotes:` says whose, in order: + goes on, - is nobody’s.
 */

interface Span {
  start: number;
  end: number;
}

export interface GoldStatement {
  kind: 'direct' | 'mixed' | 'reported' | 'denial' | 'no-comment';
  /** The speaker’s name as the report has it. */
  speaker: string;
  /** In UTF-16 code units of the text. */
  content: Span[];
}

export interface GoldReport {
  name: string;
  language: string;
  style: string;
  text: string;
  statements: GoldStatement[];
}

const KINDS = { d: 'direct', m: 'mixed', r: 'reported', n: 'denial', c: 'no-comment' } as const;

const FOLDER = join(import.meta.dirname, 'reports');

export function goldReports(): GoldReport[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => readGold(file.replace(/\.txt$/, ''), readFileSync(join(FOLDER, file), 'utf8')));
}

function readGold(name: string, source: string): GoldReport {
  const [head = '', ...rest] = source.split('\n\n');
  const fields = new Map<string, string>();
  for (const line of head.split('\n')) {
    const [, key = '', value = ''] = /^# ([\w-]+): (.*)$/.exec(line) ?? [];
    fields.set(key, value);
  }
  const [, style = '', language = 'en'] =
    /^(.*); language: (\S+)$/.exec(fields.get('style') ?? '') ?? [];
  const quotes = (fields.get('quotes') ?? '').split(' ').filter((one) => one !== '');
  const speakerOf = (id: string) => {
    const found = fields.get(id);
    if (found === undefined) throw new Error(`${name} has no speaker “${id}”.`);
    return found;
  };

  let text = '';
  const statements: GoldStatement[] = [];
  const takeQuotations = (part: string) => {
    const at = text.length;
    for (const match of part.matchAll(
      /“[^”]*”|"[^"]*"|»[^«»]*«|«[^»]*»|„[^“]*“|‘(?:[^’]|’(?=\p{L}))*’/gu,
    )) {
      if (quotes.length === 0) continue;
      const whose = quotes.shift();
      const span = { start: at + match.index, end: at + match.index + match[0].length };
      if (whose === '+') statements.at(-1)?.content.push(span);
      else if (whose && whose !== '-') {
        statements.push({ kind: 'direct', speaker: speakerOf(whose), content: [span] });
      }
    }
    text += part;
  };
  for (const part of rest.join('\n\n').split(/(\[[^\]]*\])/)) {
    const [, kind, id, words] = /^\[([dmrnc]) ([\w-]+): ([\s\S]*)\]$/.exec(part) ?? [];
    const more = /^\[\+ ([\s\S]*)\]$/.exec(part)?.[1];
    const inside = words ?? more;
    if (inside === undefined) {
      takeQuotations(part);
      continue;
    }
    const span = { start: text.length, end: text.length + inside.length };
    text += inside;
    if (kind && id) {
      const known = KINDS[kind as keyof typeof KINDS];
      statements.push({ kind: known, speaker: speakerOf(id), content: [span] });
    } else statements.at(-1)?.content.push(span);
  }
  if (quotes.length > 0) throw new Error(`${name} names ${quotes.length} quotations too many.`);
  return { name, language, style, text: text.trimEnd(), statements };
}
