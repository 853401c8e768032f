import { expect, test } from 'vitest';
import { blockText, inlineText } from '#content/block.ts';
import { walkMarks } from '#content/marks.ts';
import { analyse } from '#import/analysis/analyse.ts';
import { readPlainText } from '#import/formats/plain-text.ts';
import { article } from '../../src/articles/izyum-burial-site/article.ts';
import { goldReports } from './gold.ts';
import { addScore, emptyScore, findIn, overlapOf } from './score.ts';

const reports = goldReports();

function scoreOf(language: string) {
  const score = emptyScore();
  for (const report of reports.filter((one) => one.language.startsWith(language))) {
    addScore(score, report, findIn(report));
  }
  const { direct, reported } = score;
  return {
    whole: direct.whole / direct.gold,
    speaker: direct.speaker / direct.gold,
    recall: reported.found / reported.gold,
    precision: reported.right / reported.predicted,
  };
}

test('there are forty invented reports and more, of 150 to 600 words, in several styles', () => {
  expect(reports.length).toBeGreaterThanOrEqual(40);
  expect(new Set(reports.map(({ style }) => style)).size).toBeGreaterThan(12);
  const lengths = reports.map(({ text }) => text.split(/\s+/).length);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(150);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(600);
});

test('in English, quotations are found whole with their speakers, and most reported speech', () => {
  const { whole, speaker, recall, precision } = scoreOf('en');
  expect(whole).toBeGreaterThanOrEqual(0.95);
  expect(speaker).toBeGreaterThanOrEqual(0.92);
  expect(recall).toBeGreaterThanOrEqual(0.65);
  expect(precision).toBeGreaterThanOrEqual(0.75);
});

test.each(['de', 'fr', 'uk'])('in %s, tables of verbs and marks reach as far', (language) => {
  const { whole, speaker, recall, precision } = scoreOf(language);
  expect(whole).toBeGreaterThanOrEqual(0.95);
  expect(speaker).toBeGreaterThanOrEqual(0.8);
  expect(recall).toBeGreaterThanOrEqual(0.65);
  expect(precision).toBeGreaterThanOrEqual(0.75);
});

test.each(reports)('every span of $name lies on the letters that it covers', (report) => {
  const { text, statements, speakers } = analyse(readPlainText(report.text), {
    language: report.language,
  });
  expect(text.replace(/\s+/g, '')).toBe(report.text.replace(/\s+/g, ''));
  const spans = [
    ...statements.flatMap(({ content, source, cue }) =>
      [...content, source ?? [], cue ?? []].flat(),
    ),
    ...speakers.flatMap(({ mentions }) => mentions),
  ];
  for (const { start, end } of spans) {
    expect(start).toBeLessThan(end);
    expect(text.slice(start, end)).toMatch(/^\S(?:.|\n)*\S$|^\S$/u);
  }
});

test('the first article, from its bare paragraphs, has its attributions, and no wrong speaker', () => {
  const { text, statements } = analyse(readPlainText(article.blocks.map(blockText).join('\n\n')));
  const gold = new Map<string, { start: number; end: number }[]>();
  let at = 0;
  for (const block of article.blocks) {
    const start = text.indexOf(blockText(block), at);
    let within = start;
    for (const { mark } of walkMarks([block])) {
      if (mark.mark !== 'statement') continue;
      const words = inlineText(mark.children);
      const from = text.indexOf(words, within);
      gold.set(mark.id, [...(gold.get(mark.id) ?? []), { start: from, end: from + words.length }]);
      within = from + words.length;
    }
    at = start;
  }
  const names = (id: string) => {
    const speaker = article.speakers[id];
    return [speaker?.name, speaker?.shortName].map((name) => name?.toLowerCase());
  };
  const found = [...gold].flatMap(([id, spans]) => {
    const [best] = statements
      .map((one) => ({ one, overlap: overlapOf(text, one.content, spans) }))
      .sort((a, b) => b.overlap - a.overlap);
    return best && best.overlap >= 0.5 ? [{ id, speaker: best.one.speaker?.name }] : [];
  });
  // The same bodies and people, as the text has them.
  const known: Record<string, string> = {
    'Officials in Ukraine': 'ukrainian officials',
    'one man in Kupyansk': 'a man in kupyansk',
  };
  const wrong = found.filter(({ id, speaker = '' }) => {
    const source = article.statements[id]?.source ?? '';
    return !names(source).includes((known[speaker] ?? speaker).toLowerCase());
  });
  expect(wrong).toEqual([]);
  expect(found.length).toBeGreaterThanOrEqual(16);
});
