import type { ImportedFormat } from './imported.ts';

/** Gathers a block’s words run by run: white space becomes one space, and formats keep their places. */
export class WordsBuilder {
  text = '';
  formats: ImportedFormat[] = [];

  add(words: string): void {
    const plain = words
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      .replace(/[^\S\u00a0\u202f]+/g, ' ');
    this.text += this.text === '' || this.text.endsWith(' ') ? plain.replace(/^ /, '') : plain;
  }

  /** Adds what `inside` adds, set apart. */
  within(format: WithoutPlace, inside: () => void): void {
    const start = this.text.length;
    inside();
    const words = this.text.slice(start);
    const from = start + (words.length - words.trimStart().length);
    const to = start + words.trimEnd().length;
    if (from < to) this.formats.push({ ...format, start: from, end: to });
  }

  /** Marks a place without words of its own. */
  note(note: string): void {
    const at = this.text.trimEnd().length;
    this.formats.push({ format: 'note', note, start: at, end: at });
  }

  /** The words without white space at their end; the builder is empty afterwards. */
  take(): { text: string; formats: ImportedFormat[] } {
    const text = this.text.trimEnd();
    const formats = this.formats
      .map((one) => ({ ...one, end: Math.min(one.end, text.length) }))
      .filter(
        ({ start, end, format }) => start < end || (format === 'note' && start <= text.length),
      );
    this.text = '';
    this.formats = [];
    return { text, formats };
  }
}

type WithoutPlace = { format: 'link'; address: string } | { format: 'emphasis' };
