import { type ImportedBlock, plainBlock } from './imported.ts';

const TIME =
  '(?:\\[?\\(?(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d+)?\\)?\\]?(?:\\s*(?:-->|[-–—])\\s*(?:\\d{1,2}:)?\\d{1,2}:\\d{2}(?:[.,]\\d+)?)?\\s*[-–—]?\\s*)';

const ONLY_TIME = new RegExp(`^${TIME}$`, 'u');

/** “MAYOR ODDLY:”, “Maren Oddly (deckhand):”, “Q:”, “Q.”, “A:”, with a time before or behind it. */
const LABEL = new RegExp(
  `^${TIME}?((?:Q|A|Question|Answer|QUESTION|ANSWER)(?=[.:](?:\\s|$))|\\p{Lu}[\\p{L}\\p{M}.’'&-]*(?: (?:[\\p{L}\\p{M}\\d.’'&/-]+|\\([^)]{1,40}\\))){0,7}?)\\s*${TIME}?[:.](?:\\s+|$)`,
  'u',
);

/** The blocks as turns of a transcript, if enough of them begin with a speaker’s label. */
export function asTranscript(blocks: readonly ImportedBlock[]): readonly ImportedBlock[] {
  const prose = joined(blocks);
  const labels = prose.map((block) =>
    block.kind === 'paragraph' ? labelOf(block.text) : undefined,
  );
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const repeated = [...counts.values()]
    .filter((count) => count > 1)
    .reduce((sum, count) => sum + count, 0);
  if (repeated < 2 || repeated < prose.length * 0.25 || counts.size < 2) return blocks;
  const isSpeaker = (name: string) =>
    (counts.get(name) ?? 0) > 1 ||
    /^\p{Lu}[\p{Lu}.’' ()-]+$/u.test(name) ||
    /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.’'-]+){0,3}$/u.test(name);
  let isUnderWay = false;
  return prose.map((block, i) => {
    const label = labels[i];
    if (label && isSpeaker(label.name) && block.text.length > label.length) {
      isUnderWay = true;
      return turnOf(block, label);
    }
    // Words without a label go on with the turn before; what stands in brackets is the reporter’s.
    const goesOn = isUnderWay && block.kind === 'paragraph' && !/^[[(].*[\])]$/.test(block.text);
    return goesOn ? { ...block, kind: 'turn' } : block;
  });
}

function turnOf(block: ImportedBlock, label: Label): ImportedBlock {
  const asks = /^(?:q|question|reporters?|journalists?|interviewer)\b/i.test(label.name);
  return {
    ...block,
    kind: 'turn',
    lead: label.length,
    label: label.name,
    ...(asks && { asks: true }),
  };
}

/** A time code or a label on a line of its own belongs to the line behind it. */
function joined(blocks: readonly ImportedBlock[]): ImportedBlock[] {
  const all: ImportedBlock[] = [];
  for (const block of blocks) {
    const last = all.at(-1);
    const isOpen =
      last?.kind === 'paragraph' &&
      (ONLY_TIME.test(last.text) || labelOf(last.text)?.length === last.text.length);
    if (last && isOpen && block.kind === 'paragraph') {
      all.splice(-1, 1, plainBlock('paragraph', `${last.text} ${block.text}`, last.line));
    } else all.push(block);
  }
  return all;
}

interface Label {
  name: string;
  length: number;
}

function labelOf(words: string): Label | undefined {
  const match = LABEL.exec(words);
  const name = match?.[1]?.trim();
  if (!match || name === undefined) return undefined;
  const isStop = match[0].trimEnd().endsWith('.');
  if (isStop && !/^(?:[QA]|Question|Answer|QUESTION|ANSWER)$/.test(name)) return undefined;
  return { name, length: match[0].length };
}
