import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { test } from 'vitest';
import { type GoldReport, goldReports } from '../import/gold.ts';
import {
  addScore,
  emptyScore,
  type FoundOne,
  findIn,
  overlapOf,
  REPORTED,
} from '../import/score.ts';

/*
 * How much of who says what an import finds: in the invented reports that ship, and in the corpora beside
 * the project where they are, beside two ways that do less.
 */

const CORPORA = process.env.CORPORA ?? '../shared/corpora';

type Finder = (report: Pick<GoldReport, 'text' | 'language'>) => FoundOne[];

/** One regular expression for quotation marks: it knows no speakers. */
const byMarks: Finder = ({ text }) =>
  [...text.matchAll(/“[^”]+”|"[^"]+"|«[^»]+»|„[^“]+“|‘[^’]+’/g)].map(({ 0: words, index }) => ({
    kind: 'direct',
    speaker: undefined,
    content: [{ start: index, end: index + words.length }],
  }));

/** compromise finds quotations, and attributes none. */
const byCompromise: Finder = ({ text }) => {
  const found = nlp(text).quotations().json({ offset: true }) as {
    offset: { start: number; length: number };
  }[];
  return found.map(({ offset }) => ({
    kind: 'direct',
    speaker: undefined,
    content: [{ start: offset.start, end: offset.start + offset.length }],
  }));
};

const FINDERS: readonly [name: string, finder: Finder][] = [
  ['the import', findIn],
  ['one regular expression', byMarks],
  ['compromise’s quotations()', byCompromise],
];

function rowOf(name: string, finder: Finder, reports: readonly GoldReport[]) {
  const score = emptyScore();
  const words = reports.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
  const before = performance.now();
  const found = reports.map((report) => [report, finder(report)] as const);
  const seconds = (performance.now() - before) / 1000;
  for (const [report, ones] of found) addScore(score, report, ones);
  const { direct, reported } = score;
  return {
    finder: name,
    'direct whole': share(direct.whole, direct.gold),
    'its speaker right': share(direct.speaker, direct.gold),
    'reported found': share(reported.found, reported.gold),
    'reported right': share(reported.right, reported.predicted),
    'its speaker': share(reported.speaker, reported.found),
    'seconds for 1,000 words': Number(((seconds / words) * 1000).toFixed(3)),
  };
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} % of ${whole}`;
}

const reports = goldReports();
const LANGUAGES = { English: 'en', German: 'de', French: 'fr', Ukrainian: 'uk' };

for (const [language, tag] of Object.entries(LANGUAGES)) {
  const own = reports.filter((one) => one.language.startsWith(tag));
  test(`who says what in ${own.length} invented reports in ${language}`, () => {
    // The model is loaded once, and is no part of what a report takes.
    findIn({ text: 'It rained.', language: tag });
    console.table(FINDERS.map(([name, finder]) => rowOf(name, finder, own)));
  });
}

interface CorpusText {
  text: string;
  attributions: {
    attribution: { start: number; end: number }[];
    content: { start: number; end: number }[];
  }[];
}

/** Verbs of speech that GUM’s marks have; what is found is judged by the same ones. */
const SPOKEN =
  /\b(?:sa(?:y|id|ys|ying)|told|tells|state[sd]?|announced|claimed|claims|according to|reported|noted|wrote|added|warned|asserted|explained|confirmed|commented|replied|asked|revealed|suggested?)\b/i;

/*
 * GUM marks what clauses attribute: beliefs too, never a thing or an infinitive (“announced a delay”, “asked
 * the crew to wait”), and of a long quotation often one sentence. What is found beyond that counts as wrong
 * here all the same, so these figures are lower than those above.
 */
test.runIf(existsSync(join(CORPORA, 'gum')))(
  'attributions in 24 Wikinews reports of GUM, at an overlap of half',
  () => {
    const folder = join(CORPORA, 'gum');
    const texts = readdirSync(folder)
      .filter((name) => name.startsWith('GUM_news'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as CorpusText);
    console.table(FINDERS.map(([name, finder]) => gumRowOf(name, finder, texts)));
  },
);

function gumRowOf(name: string, finder: Finder, texts: readonly CorpusText[]) {
  const marks: { isSpoken: boolean; isFound: boolean }[] = [];
  const found: { isReported: boolean; isSpoken: boolean; isRight: boolean }[] = [];
  for (const { text, attributions } of texts) {
    const ones = finder({ text, language: 'en' });
    for (const { content, attribution } of attributions) {
      const cue = attribution.map(({ start, end }) => text.slice(start, end)).join(' ');
      marks.push({
        isSpoken: SPOKEN.test(cue),
        isFound: ones.some((one) => overlapOf(text, one.content, content) >= 0.5),
      });
    }
    for (const one of ones) {
      found.push({
        isReported: REPORTED.includes(one.kind),
        isSpoken: SPOKEN.test(one.cue ?? ''),
        isRight: attributions.some(({ content }) => overlapOf(text, one.content, content) >= 0.5),
      });
    }
  }
  const foundOf = (ones: typeof marks) =>
    share(ones.filter((one) => one.isFound).length, ones.length);
  const rightOf = (ones: typeof found) =>
    share(ones.filter((one) => one.isRight).length, ones.length);
  const reported = found.filter((one) => one.isReported);
  return {
    finder: name,
    'all found': foundOf(marks),
    'with a verb of speech': foundOf(marks.filter((one) => one.isSpoken)),
    'right of all': rightOf(found),
    'right of what is reported': rightOf(reported),
    'with a verb of speech, right': rightOf(reported.filter((one) => one.isSpoken)),
  };
}
