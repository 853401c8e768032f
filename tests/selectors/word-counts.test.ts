import { describe, expect, it } from 'vitest';
import { article as izyum } from '#articles/izyum-burial-site/article.ts';
import type { Article } from '#content/article.ts';
import { blockText } from '#content/block.ts';
import { countWords, runsOf, wordsOf } from '#selectors/runs.ts';
import { wordCount } from '#selectors/summary.ts';
import { tellingOf, wordCountsBySource } from '#selectors/word-counts.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';
import { islandArticles } from '../fixtures/island-articles.ts';
import { paragraphOf } from '../fixtures/paragraph.ts';
import { strait } from '../fixtures/strait-article.ts';

const articles: readonly Article[] = [izyum, harbour, strait, ...islandArticles];

describe('the words of a text', () => {
  const cases: [text: string, words: number][] = [
    ['', 0],
    ['One', 1],
    ['Some died because of artillery fire ... some died', 8],
    ['“The wall held,” she said – twice.', 6],
    ['9,000 sq km', 3],
    ['US$15.1 billion', 2],
    ['hadn’t been', 2],
    ['Слова теж рахують', 3],
  ];
  it.each(cases)('“%s”: %d', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('the runs of a paragraph', () => {
  it.each(articles.map((article) => [article.slug, article] as const))(
    'join to its text and its words, in %s',
    (_slug, { blocks }) => {
      for (const paragraph of blocks) {
        const text = blockText(paragraph);
        expect(
          runsOf(paragraph)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
        const words = wordsOf(paragraph).reduce((sum, run) => sum + run.words, 0);
        expect(words).toBe(countWords(text));
      }
    },
  );

  it('belong to the innermost statement', () => {
    const quote = { mark: 'statement' as const, id: 'wall-held', children: ['it held'] };
    const report = {
      mark: 'statement' as const,
      id: 'count-unchecked',
      children: ['Tidewire said ', quote],
    };
    expect(runsOf(paragraphOf('more', report, '.'))).toEqual([
      { text: 'Tidewire said ', statementId: 'count-unchecked' },
      { text: 'it held', statementId: 'wall-held' },
      { text: '.' },
    ]);
  });

  it('share no word: it belongs to the run that it begins in', () => {
    const held = { mark: 'statement' as const, id: 'wall-held', children: ['“held'] };
    expect(wordsOf(paragraphOf('more', 'It ', held, '-up” well'))).toEqual([
      { text: 'It ', words: 1 },
      { text: '“held', statementId: 'wall-held', words: 1 },
      { text: '-up” well', words: 1 },
    ]);
  });
});

describe('the shares of the sources', () => {
  it.each(articles.map((article) => [article.slug, article] as const))(
    'add up to the words of %s',
    (_slug, article) => {
      const sum = wordCountsBySource(article)
        .flatMap(({ quoted, reported, narrated }) => [quoted, reported, narrated])
        .reduce((all, words) => all + words, 0);
      expect(sum).toBe(wordCount(article));
    },
  );

  it('stand in the order in which the sources are heard, the article last', () => {
    expect(wordCountsBySource(harbour)).toEqual([
      { speakerId: 'harbour-office', quoted: 0, reported: 11, narrated: 0 },
      { speakerId: 'quern', quoted: 9, reported: 6, narrated: 0 },
      { speakerId: 'venn', quoted: 0, reported: 6, narrated: 0 },
      { speakerId: 'tidewire', quoted: 0, reported: 6, narrated: 0 },
      { quoted: 0, reported: 0, narrated: 50 },
    ]);
  });

  it('count silence as the article’s own words about it', () => {
    expect(tellingOf('no-comment')).toBe('narrated');
    expect(wordCountsBySource(harbour).map(({ speakerId }) => speakerId)).not.toContain('dockers');
  });

  it('have no row for those who say nothing, and none for a narration that there is not', () => {
    const children = ['Held it did.'];
    const all = { mark: 'statement' as const, id: 'wall-held', children };
    const blocks = [paragraphOf('all', all)];
    expect(wordCountsBySource(harbourWith({ blocks }))).toEqual([
      { speakerId: 'quern', quoted: 3, reported: 0, narrated: 0 },
    ]);
  });
});
