import type { Answer, Article } from '#content/article.ts';
import type { Inline, Paragraph } from '#content/block.ts';
import type { IsoDate } from '#content/moment.ts';
import {
  type Dice,
  newSentence,
  reattributed,
  reworded,
  SPEAKERS,
  textOf,
  type Wording,
} from './news-prose.ts';

/**
 * What became of a passage's words, kept apart from its id. Each sentence has an origin that it keeps
 * through every rewording, wherever it is moved; each paragraph knows the paragraphs it was made of.
 */
export interface Lineage {
  words: string;
  sentences: ReadonlySet<string>;
  /** The paragraph that was once inserted; both parts of a split have it, a merged one has several. */
  stems: ReadonlySet<string>;
  /** Of a statement: the name and role of whose it is said to be, and what kind it is taken for. */
  attribution?: { by: string; kind: string };
}

interface Sentence {
  origin: string;
  wording: Wording;
  /** The id under which a quotation is published; none for a sentence in the article's own voice. */
  statement?: string;
}

interface Draft {
  id: string;
  stems: readonly string[];
  sentences: readonly Sentence[];
}

/**
 * An author at work on one article. He renames, splits, merges and deletes, and answers for each id
 * that was published, once, when he gives it up; earlier answers he leaves to lead on by themselves.
 * An id that was never published needs no answer: what named it is made to name what took its place,
 * for it would not compile otherwise.
 */
export class Newsroom {
  #paragraphs: readonly Draft[] = [];
  #today: IsoDate = '2031-03-01';
  #ids = 0;
  #headline = 'Storm reaches Corran';
  readonly #former = new Map<string, Answer>();
  readonly #published = new Set<string>();

  get length(): number {
    return this.#paragraphs.length;
  }

  insert(at: number, pick: Dice): void {
    const stem = this.#newId('stem');
    const sentences = Array.from({ length: pick([1, 1, 2, 2, 2, 3, 4]) }, () =>
      this.#newSentence(pick),
    );
    this.#replace(at, 0, { id: this.#newId('text'), stems: [stem], sentences });
  }

  delete(at: number): void {
    const paragraph = this.#paragraphs[at];
    if (!paragraph || this.length === 1) return;
    this.#replace(at, 1);
    this.#withdraw(paragraph.id, paragraph.stems);
    this.#withdrawStatements(paragraph.sentences);
  }

  /** In two, of which the first or the second keeps the id, or in two or three that are new. */
  split(at: number, keeps: 'first' | 'second' | 'none', pick: Dice): void {
    const paragraph = this.#paragraphs[at];
    if (!paragraph || paragraph.sentences.length < 2) return;
    const { id, stems, sentences } = paragraph;
    const cuts = sentences.slice(1).map((_, i) => i + 1);
    const first = pick(cuts);
    const last = keeps === 'none' ? pick(cuts) : first;
    const edges = [...new Set([0, first, last, sentences.length])].sort((a, b) => a - b);
    const parts = edges.slice(1).map((end, i) => {
      const kept = (keeps === 'first' && i === 0) || (keeps === 'second' && i === 1);
      return {
        id: kept ? id : this.#newId('text'),
        stems,
        sentences: sentences.slice(edges[i], end),
      };
    });
    this.#replace(at, 1, ...parts);
    const ids = parts.map((part) => part.id);
    if (keeps === 'none') this.#retire(id, { splitInto: severalOf(ids) });
    else this.#keepInSplit(id, ids);
  }

  /** With the paragraph below, under the id of one of them or under a new one. */
  merge(at: number, under: 'first' | 'second' | 'new'): void {
    const [first, second] = this.#paragraphs.slice(at, at + 2);
    if (!first || !second) return;
    const id = { first: first.id, second: second.id, new: this.#newId('text') }[under];
    this.#replace(at, 2, {
      id,
      stems: [...new Set([...first.stems, ...second.stems])],
      sentences: [...first.sentences, ...second.sentences],
    });
    for (const earlier of [first.id, second.id]) {
      if (earlier !== id) this.#retire(earlier, { mergedInto: id });
    }
  }

  move(at: number, to: number, renamed: boolean): void {
    const paragraph = this.#paragraphs[at];
    if (!paragraph) return;
    const id = renamed ? this.#newId('text') : paragraph.id;
    this.#replace(at, 1);
    this.#replace(to, 0, { ...paragraph, id });
    if (renamed) this.#retire(paragraph.id, { movedTo: id });
  }

  /** One part of one sentence is written anew, or a sentence is added or cut. */
  reword(at: number, how: 'part' | 'add' | 'cut', pick: Dice): void {
    const paragraph = this.#paragraphs[at];
    if (!paragraph) return;
    const { sentences } = paragraph;
    const chosen = pick(sentences);
    if (how === 'cut' && sentences.length > 1) {
      this.#write(
        at,
        sentences.filter((sentence) => sentence !== chosen),
      );
      this.#withdrawStatements([chosen]);
    } else if (how === 'add') {
      this.#write(
        at,
        sentences.toSpliced(sentences.indexOf(chosen) + pick([0, 1]), 0, this.#newSentence(pick)),
      );
    } else {
      const changed = { ...chosen, wording: reworded(chosen.wording, pick) };
      this.#write(at, sentences.with(sentences.indexOf(chosen), changed));
    }
  }

  /** The words of one quoted sentence are said to be another's, or of another kind. */
  reattribute(at: number, how: 'speaker' | 'kind', pick: Dice): void {
    const sentences = this.#paragraphs[at]?.sentences ?? [];
    const quoted = sentences.filter(({ statement }) => statement !== undefined);
    if (quoted.length === 0) return;
    const chosen = pick(quoted);
    const changed = { ...chosen, wording: reattributed(chosen.wording, how, pick) };
    this.#write(at, sentences.with(sentences.indexOf(chosen), changed));
  }

  retitle(pick: Dice): void {
    this.#headline = pick([
      'Storm reaches Corran',
      'Storm passes Corran',
      'Corran counts its boats',
    ]);
  }

  /** The article as it is printed on a day, and what the author knows of each passage in it. */
  publish(on: IsoDate): { article: Article; lineage: Map<string, Lineage>; order: string[] } {
    this.#today = on;
    const lineage = new Map<string, Lineage>();
    for (const { id, stems, sentences } of this.#paragraphs) {
      const origins = new Set(sentences.map(({ origin }) => origin));
      const words = sentences.map(({ wording }) => textOf(wording).join('')).join(' ');
      lineage.set(id, { words, sentences: origins, stems: new Set(stems) });
      for (const { origin, statement, wording } of sentences) {
        if (statement === undefined) continue;
        const quote = textOf(wording)[1].replace(',”', '”');
        const own = new Set([origin]);
        lineage.set(statement, {
          words: quote,
          sentences: own,
          stems: own,
          ...(wording.kind === 'quoted' && {
            attribution: { by: `${SPEAKERS[wording.speaker]}, Person`, kind: wording.as },
          }),
        });
      }
    }
    for (const [id, name] of Object.entries(SPEAKERS)) {
      const own = new Set([id]);
      lineage.set(id, { words: `${name}, Person`, sentences: own, stems: own });
    }
    for (const id of lineage.keys()) this.#published.add(id);
    return { article: this.#article(on), lineage, order: this.#paragraphs.map(({ id }) => id) };
  }

  /** The day on which what is deleted from now on is withdrawn. */
  set today(day: IsoDate) {
    this.#today = day;
  }

  #article(on: IsoDate): Article {
    const statements = this.#paragraphs.flatMap(({ sentences }) =>
      sentences.flatMap(({ statement, wording }) =>
        statement !== undefined && wording.kind === 'quoted'
          ? [[statement, { source: wording.speaker, kind: wording.as, cue: wording.verb }] as const]
          : [],
      ),
    );
    return {
      slug: 'corran-storm',
      language: 'en-GB',
      headline: this.#headline,
      standfirst: 'Invented for tests.',
      dateline: 'CORRAN',
      timeZone: 'Etc/UTC',
      credit: 'Invented for tests',
      published: '2031-03-01',
      updated: on,
      groups: { coast: { name: 'The coast', officials: false } },
      speakers: Object.fromEntries(
        Object.entries(SPEAKERS).map(([id, name]) => [
          id,
          { kind: 'person', name, group: 'coast' },
        ]),
      ),
      statements: Object.fromEntries(statements),
      facts: {},
      places: {},
      events: {},
      documents: {},
      blocks: this.#paragraphs.map(printed),
      former: Object.fromEntries(this.#former),
      corrections: [],
    };
  }

  #newId(kind: string): string {
    this.#ids += 1;
    return `${kind}-${this.#ids}`;
  }

  #newSentence(pick: Dice): Sentence {
    const wording = newSentence(pick);
    const origin = this.#newId('sentence');
    return wording.kind === 'quoted'
      ? { origin, wording, statement: this.#newId('quote') }
      : { origin, wording };
  }

  #replace(at: number, count: number, ...drafts: Draft[]): void {
    this.#paragraphs = this.#paragraphs.toSpliced(at, count, ...drafts);
  }

  #write(at: number, sentences: readonly Sentence[]): void {
    this.#paragraphs = this.#paragraphs.map((draft, i) =>
      i === at ? { ...draft, sentences } : draft,
    );
  }

  /** The reason says what was given up, so that a notice can be told from another's. */
  #withdraw(id: string, stems: readonly string[]): void {
    this.#retire(id, { withdrawn: this.#today, reason: stems.join(' ') });
  }

  #withdrawStatements(sentences: readonly Sentence[]): void {
    for (const { statement, origin } of sentences) {
      if (statement !== undefined) this.#withdraw(statement, [origin]);
    }
  }

  #retire(id: string, answer: Answer): void {
    if (this.#published.has(id)) {
      this.#former.set(id, answer);
      return;
    }
    for (const [earlier, given] of this.#former) {
      if (!named(given).includes(id)) continue;
      const led = redirected(given, id, answer);
      // Of a split whose other parts are gone, what kept the id needs no answer.
      if ('movedTo' in led && led.movedTo === earlier) this.#former.delete(earlier);
      else this.#former.set(earlier, led);
    }
  }

  /** One of the parts has kept the id: links to it are told of the others. */
  #keepInSplit(id: string, parts: readonly string[]): void {
    const given = this.#former.get(id);
    if (this.#published.has(id)) {
      const before = given && named(given).includes(id) ? named(given) : [];
      this.#former.set(id, { splitInto: severalOf([...new Set([...before, ...parts])]) });
      return;
    }
    this.#retire(id, { splitInto: severalOf(parts) });
  }
}

function printed({ id, sentences }: Draft): Paragraph {
  const content = sentences.flatMap(({ statement, wording }, i): Inline[] => {
    const [before, words, after] = textOf(wording);
    const space = i === 0 ? '' : ' ';
    return statement === undefined
      ? [`${space}${before}${words}${after}`]
      : [`${space}${before}`, { mark: 'statement', id: statement, children: [words] }, after];
  });
  return { kind: 'paragraph', id, content };
}

function named(answer: Answer): readonly string[] {
  if ('movedTo' in answer) return [answer.movedTo];
  if ('mergedInto' in answer) return [answer.mergedInto];
  return 'splitInto' in answer ? answer.splitInto : [];
}

/** The answer with what took an unpublished id's place in that id's stead. */
function redirected(answer: Answer, id: string, instead: Answer): Answer {
  const targets = [
    ...new Set(named(answer).flatMap((target) => (target === id ? named(instead) : [target]))),
  ];
  const [first, second] = targets;
  if (first === undefined) return instead;
  if (second !== undefined) return { splitInto: severalOf(targets) };
  const merged = 'mergedInto' in answer || 'mergedInto' in instead;
  return merged ? { mergedInto: first } : { movedTo: first };
}

function severalOf(ids: readonly string[]): readonly [string, string, ...string[]] {
  const [first, second, ...rest] = ids;
  if (first === undefined || second === undefined) throw new Error('a split has several parts');
  return [first, second, ...rest];
}
