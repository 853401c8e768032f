import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '#content/checks/check-ledger.ts';
import { publishedAt } from '#content/ledger.ts';
import { keptSplit } from '#content/resolve-passage.ts';
import { changesSinceLink, splitSince } from '#selectors/since-link.ts';
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
        const recorded = [...publishedAt(read, revision)]
          .filter(([, { kind }]) => kind !== 'headline' && kind !== 'standfirst')
          .map(([id, { words }]) => [id, words]);
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
      const gone = answers.map(([id]) => id).filter((id) => !keptSplit(article, id));
      const leftOut = gone.filter((_, i) => i % 3 === 0);
      const kept = answers.filter(([id]) => !leftOut.includes(id));
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

  it('a passage that was split while a part kept its id is asked about, and its links are told', () => {
    let asked = 0;
    let told = 0;
    always(200, ({ editions, present: { article, before } }) => {
      const splits = Object.keys(article.former).filter((id) => keptSplit(article, id));
      const former = Object.entries(article.former).filter(([id]) => !splits.includes(id));
      const problems = checkLedger({ ...article, former: Object.fromEntries(former) }, before);
      asked += problems.filter(({ advice }) => advice.includes('given another id')).length;

      for (const id of splits) {
        const parts = keptSplit(article, id) ?? [];
        for (const { revision, lineage, after } of editions) {
          if (!lineage.has(id)) continue;
          const since = splitSince(article, after, revision, id);
          const newer = parts.filter((part) => part !== id && !lineage.has(part));
          const elsewhere = newer.filter((part) => whereTo(article, part).kind !== 'merged');
          // A part that was merged may be back where it came from.
          if (elsewhere.length > 0) expect(since).toBeDefined();
          if (newer.length === 0) expect(since).toBeUndefined();
          if (since) told += 1;
        }
      }
    });
    expect(asked).toBeGreaterThan(20);
    expect(told).toBeGreaterThan(20);
  });

  it('a link made before its words were said to be another’s, or of another kind, is told', () => {
    let told = 0;
    always(200, ({ editions, present, ledger }) => {
      for (const { revision, lineage } of editions) {
        for (const [id, meant] of lineage) {
          if (!meant.attribution) continue;
          const end = whereTo(present.article, id);
          const now = end.kind === 'here' ? present.lineage.get(id)?.attribution : undefined;
          if (!now) continue;
          const link = { from: id, to: [id] };
          const since = changesSinceLink(present.article, ledger, revision, link);
          const pairs = (since?.reattributions ?? []).map(({ before, now }) => [
            `${before.by.join()}: ${before.kind}`,
            `${now.by.join()}: ${now.kind}`,
          ]);
          const [was, is] = [meant.attribution, now].map(({ by, kind }) => `${by}: ${kind}`);
          expect(pairs).toEqual(was === is ? [] : [[was, is]]);
          told += pairs.length;
        }
      }
    });
    expect(told).toBeGreaterThan(100);
  });

  it('a link made to the article before its headline was written anew is told', () => {
    let told = 0;
    always(100, ({ editions, present: { article }, ledger }) => {
      for (const { revision, article: then } of editions) {
        const link = { from: undefined, to: [] };
        const since = changesSinceLink(article, ledger, revision, link);
        const headline = { kind: 'headline', before: then.headline, now: article.headline };
        expect(since?.rewordings ?? []).toEqual(
          then.headline === article.headline ? [] : [headline],
        );
        told += since?.rewordings.length ?? 0;
      }
    });
    expect(told).toBeGreaterThan(20);
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
