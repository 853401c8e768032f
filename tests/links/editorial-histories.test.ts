import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '#content/checks/check-ledger.ts';
import { publishedAt } from '#content/ledger.ts';
import { readLedger, writeLedger } from '#server/ledger-file.ts';
import { followAnswers, followScheme, leadsPast, whereTo } from './arrivals.ts';
import { editorialHistory, type History, linksOf } from './editorial-history.ts';
import { initials, positions } from './rival-schemes.ts';

/** The same on every machine. */
const SEED = 20310302;
const TIMEOUT = 30_000;

/** Tells so many histories, and shows the shortest that goes against the property. The benchmark follows a thousand. */
function always(
  numRuns: number,
  property: (history: History) => void,
  histories: fc.Arbitrary<History> = editorialHistory(),
): void {
  fc.assert(fc.property(histories, property), { numRuns, seed: SEED });
}

describe('in random editorial histories', { timeout: TIMEOUT }, () => {
  it('every link ever published leads to its passage, or to a notice that says what became of it', () => {
    const seen = new Set<string>();
    always(200, (history) => {
      const strays = linksOf(history).filter((link) => {
        const arrival = followAnswers(history, link);
        seen.add(arrival).add(whereTo(history.present.article, link.id).kind);
        return arrival !== 'right' && arrival !== 'told';
      });
      expect(strays).toEqual([]);
    });
    expect([...seen].sort()).toEqual(
      ['here', 'merged', 'moved', 'right', 'split', 'told', 'withdrawn'].sort(),
    );
  });

  it('no answer leads past words that stand, where each part of a split is given a new id', () => {
    always(
      200,
      (history) => {
        expect(linksOf(history).filter((link) => leadsPast(history, link))).toEqual([]);
      },
      editorialHistory('give new ids'),
    );
  });

  it('the ledger says, letter by letter, what stood at every link', () => {
    always(100, ({ editions, ledger, present }) => {
      const read = readLedger(writeLedger(ledger), present.article.slug);
      for (const { revision, lineage } of editions) {
        const recorded = [...publishedAt(read, revision)].map(([id, { words }]) => [id, words]);
        const printed = [...lineage].map(([id, { words }]) => [id, words]);
        expect(Object.fromEntries(recorded)).toEqual(Object.fromEntries(printed));
      }
    });
  });

  it('nothing is owed, before an edition is recorded or after', () => {
    always(100, ({ editions }) => {
      for (const { article, before, after } of editions) {
        expect(checkLedger(article, before)).toEqual([]);
        expect(checkLedger(article, after)).toEqual([]);
      }
    });
  });

  it('answers that are left out are missed, each by its id, and no others', () => {
    let missed = 0;
    always(100, ({ present: { article }, ledger }) => {
      const answers = Object.entries(article.former);
      const kept = answers.filter((_, i) => i % 3 !== 0);
      const leftOut = answers.map(([id]) => id).filter((_, i) => i % 3 === 0);
      const problems = checkLedger({ ...article, former: Object.fromEntries(kept) }, ledger);
      const vanished = problems.filter(({ advice }) =>
        advice.includes('was published and is gone'),
      );
      expect(vanished.map(({ where }) => where.replace(/^.*“(.*)”$/, '$1')).sort()).toEqual(
        leftOut.sort(),
      );
      const led = problems.filter((problem) => !vanished.includes(problem));
      expect(led.filter(({ where }) => !where.startsWith('former “'))).toEqual([]);
      expect(led.filter(({ advice }) => !leftOut.some((id) => reaches(advice, id)))).toEqual([]);
      missed += leftOut.length;

      /** Whether the advice names an id, or one that the answers lead on from to it. */
      function reaches(words: string, id: string): boolean {
        if (words.includes(`“${id}”`)) return true;
        return kept.some(
          ([from, answer]) => JSON.stringify(answer).includes(`"${id}"`) && reaches(words, from),
        );
      }
    });
    expect(missed).toBeGreaterThan(100);
  });

  it('addresses made from the text or from its order lead elsewhere in silence', () => {
    for (const scheme of [positions, initials]) {
      const histories = fc.sample(editorialHistory(), { numRuns: 50, seed: SEED });
      const ends = new Set(
        histories.flatMap((history) => followScheme(scheme, history).map((end) => end.arrival)),
      );
      expect([...ends].sort()).toEqual(['elsewhere', 'lost', 'right']);
    }
  });
});
