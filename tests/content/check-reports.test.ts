import { describe, expect, it } from 'vitest';
import type { Article } from '#content/article.ts';
import type { Block } from '#content/block.ts';
import { checkArticle } from '#content/checks/check-article.ts';
import { describeProblems } from '#content/problem.ts';
import { briefing } from '../fixtures/vessany/briefing.ts';
import { feature } from '../fixtures/vessany/feature.ts';
import { inquiry } from '../fixtures/vessany/inquiry.ts';
import { statistics } from '../fixtures/vessany/statistics.ts';

/* Each article has one thing wrong with it; the sentence is what an editor reads. */

type Case = [name: string, article: Article, sentence: string];

function each(cases: Case[]) {
  it.each(cases)('%s', (_name, article, sentence) => {
    const problems = checkArticle(article);
    expect(describeProblems(problems)).toContain(sentence);
  });
}

function statement(article: Article, id: string, change: object): Article {
  const statements = { ...article.statements, [id]: { ...article.statements[id], ...change } };
  return { ...article, statements } as Article;
}

function claim(id: string, change: object, article = statistics): Article {
  const [fact = '', name = ''] = id.split('.');
  const { question = '', claims = {} } = article.facts[fact] ?? {};
  const changed = { question, claims: { ...claims, [name]: { ...claims[name], ...change } } };
  return { ...article, facts: { ...article.facts, [fact]: changed } } as Article;
}

function block(article: Article, id: string, change: object): Article {
  const blocks = article.blocks.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...article, blocks: blocks as Block[] };
}

describe('blocks', () => {
  each([
    [
      'a heading without text',
      block(feature, 'at-night', { content: [' '] }),
      'heading “at-night”: it has no text. Write it, or delete the heading.',
    ],
    [
      'a heading with a mark',
      block(feature, 'at-night', { content: [{ mark: 'place', id: 'bridge', children: ['x'] }] }),
      'heading “at-night”: it holds a place, “bridge”. Mark the words in the text beneath it; a heading is plain text.',
    ],
    [
      'a list without items',
      block(feature, 'what-they-carry', { items: [] }),
      'list “what-they-carry”: it has no items. Write some with words`…`.',
    ],
    [
      'an empty item',
      block(feature, 'what-they-carry', { items: [['a lamp'], [' ']] }),
      'list “what-they-carry”: one of its items is empty. Write it, or delete the item.',
    ],
    [
      'a table without a caption',
      block(feature, 'toll-table', { caption: [] }),
      'table “toll-table”: it has no caption. Say what the table shows.',
    ],
    [
      'a table of one column',
      block(feature, 'toll-table', { head: [['Year']], rows: [[['1911']]] }),
      'it has fewer than two columns.',
    ],
    [
      'a table without rows',
      block(feature, 'toll-table', { rows: [] }),
      'table “toll-table”: it has no rows. Write some, or delete the table.',
    ],
    [
      'a ragged row',
      block(feature, 'toll-table', { rows: [[['1911'], ['£3']]] }),
      'table “toll-table”: a row has 2 cells under 7 headings: “1911”.',
    ],
    [
      'a picture that says nothing to those who do not see it',
      block(feature, 'bridge-at-dawn', { alternative: '' }),
      'picture “bridge-at-dawn”: it has no alternative text. Say what is to be seen in it.',
    ],
    [
      'a picture of nobody’s',
      block(feature, 'bridge-at-dawn', { credit: ' ' }),
      'picture “bridge-at-dawn”: it has no credit. Say who made it.',
    ],
    [
      'a picture without a caption',
      block(feature, 'bridge-at-dawn', { caption: [] }),
      'picture “bridge-at-dawn”: it has no caption. Say what it shows.',
    ],
    [
      'a picture’s file with a path',
      block(feature, 'bridge-at-dawn', { files: [{ name: '../a.webp', width: 4, height: 3 }] }),
      'its file is called “../a.webp”.',
    ],
    [
      'a picture without a size',
      block(feature, 'bridge-at-dawn', { files: [{ name: 'a.webp', width: 0, height: 3 }] }),
      '“a.webp” is 0 × 3. Write its width and height in whole pixels.',
    ],
    [
      'two forms of one picture',
      block(feature, 'bridge-at-dawn', {
        files: [
          { name: 'a.webp', width: 400, height: 300 },
          { name: 'b.webp', width: 800, height: 300 },
        ],
      }),
      '“b.webp” has another form than “a.webp”.',
    ],
    [
      'a footnote that nothing refers to',
      block(feature, 'minister', { content: ['Nobody knows.'] }),
      'footnote “maro-note”: nothing refers to it. Put note(‘maro-note’) where it belongs, or delete the footnote.',
    ],
    [
      'a sign without its footnote',
      { ...feature, blocks: feature.blocks.filter(({ id }) => id !== 'maro-note') },
      'paragraph “minister”: note(‘maro-note’) refers to a footnote that the body does not have.',
    ],
    [
      'a footnote amid the text',
      {
        ...feature,
        blocks: feature.blocks.toSorted(
          (a, b) => Number(b.id === 'maro-note') - Number(a.id === 'maro-note'),
        ),
      },
      'footnote “maro-note”: text follows it. Put footnotes after the rest of the body.',
    ],
    [
      'a footnote that rests on nothing',
      block(feature, 'toll-note', { document: 'diary' }),
      'footnote “toll-note”: it names “diary”, which is not in documents.',
    ],
    [
      'an answer to no question',
      block(briefing, 'answer-2', { answers: 'question-77' }),
      'turn “answer-2”: it answers “question-77”, which is no turn before it.',
    ],
    [
      'an answer before its question',
      block(briefing, 'question-1', { answers: 'answer-1' }),
      'turn “question-1”: it answers “answer-1”, which is no turn before it.',
    ],
    [
      'a link that runs a script',
      block(statistics, 'walkers-count', {
        content: [
          { format: 'link', address: 'javascript:alert(1)', site: 'x', children: ['here'] },
        ],
      }),
      'it links to “javascript:alert(1)”. Write a whole address that begins with https://.',
    ],
    [
      'a link to a site without a name',
      block(statistics, 'walkers-count', {
        content: [{ format: 'link', address: 'https://a.example', site: '', children: ['here'] }],
      }),
      'it links to a site without a name. Name the site.',
    ],
    [
      'a link without words',
      block(statistics, 'walkers-count', {
        content: [{ format: 'link', address: 'https://a.example', site: 'a', children: [] }],
      }),
      'a link in it holds no words.',
    ],
    [
      'words in no language',
      block(inquiry, 'own-words', {
        content: [{ format: 'foreign', language: 'xx_y', children: ['o'] }],
      }),
      'it has words in “xx_y”, which is no language tag.',
    ],
    [
      'two blocks of one id',
      {
        ...feature,
        blocks: feature.blocks.map((one) => (one.id === 'wind' ? { ...one, id: 'lamp' } : one)),
      },
      'id “lamp”: it is used 2 times',
    ],
  ]);
});

describe('what an article rests on', () => {
  each([
    [
      'a document without a title',
      {
        ...statistics,
        documents: { ...statistics.documents, release: { title: '', publisher: 'P' } },
      },
      'document “release”, title: the text is empty.',
    ],
    [
      'a document at no address',
      {
        ...statistics,
        documents: {
          ...statistics.documents,
          release: { title: 'T', publisher: 'P', address: 'count.example' },
        },
      },
      'document “release”: its address is “count.example”.',
    ],
    [
      'a document seen on no day',
      {
        ...statistics,
        documents: {
          ...statistics.documents,
          release: { title: 'T', publisher: 'P', seen: '2031-02-30' as const },
        },
      },
      'document “release”: there is no day “2031-02-30”.',
    ],
    [
      'an author without a name',
      { ...statistics, authors: [{ name: ' ' }] },
      'author, name: the text is empty.',
    ],
    [
      'a statement documented by nothing',
      statement(statistics, 'fewer', { document: 'diary' }),
      'statement “fewer”: it names “diary”, which is not in documents.',
    ],
    [
      'a claim documented by nothing',
      claim('crossings.april', { document: 'diary' }),
      'claim “crossings.april”: it names “diary”, which is not in documents.',
    ],
  ]);
});

describe('statements', () => {
  each([
    [
      'a source that nobody knows',
      statement(inquiry, 'told-twice', { jointlyWith: ['ghost'] }),
      'statement “told-twice”: it names “ghost”, which is not in speakers.',
    ],
    [
      'one source twice',
      statement(inquiry, 'told-twice', { jointlyWith: ['oss'] }),
      'statement “told-twice”: it names “oss” twice as its source.',
    ],
    [
      'a source that passes on its own words',
      statement(inquiry, 'told-twice', { via: ['oss'] }),
      'statement “told-twice”: “oss” is its source and passes it on as well.',
    ],
    [
      'an unknown link of a chain',
      statement(inquiry, 'heard-so', { via: ['oss', 'ghost'] }),
      'statement “heard-so”: it names “ghost”, which is not in speakers.',
    ],
    [
      'an answer to nothing',
      statement(inquiry, 'never-told', { respondsTo: { how: 'denies', to: 'rumour' } }),
      'statement “never-told”: it denies “rumour”, which is no statement or claim of this article.',
    ],
    [
      'an answer to a paragraph',
      statement(inquiry, 'never-told', { respondsTo: { how: 'denies', to: 'own-words' } }),
      'statement “never-told”: it denies “own-words”, which is no statement or claim of this article.',
    ],
    [
      'a denial of itself',
      statement(inquiry, 'never-told', { respondsTo: { how: 'denies', to: 'never-told' } }),
      'statement “never-told”: it denies itself.',
    ],
    [
      'a retraction of another’s words',
      statement(inquiry, 'takes-back', { respondsTo: { how: 'retracts', to: 'told-twice' } }),
      'statement “takes-back”: it retracts “told-twice”, which is another speaker’s.',
    ],
    [
      'an unknown response',
      statement(inquiry, 'never-told', { respondsTo: { how: 'doubts', to: 'told-twice' } }),
      'its response is “doubts”, which means nothing here. Use denies, answers, confirms or retracts.',
    ],
    [
      'an unknown act',
      statement(inquiry, 'will-shut', { act: 'threat' }),
      'its act is “threat”, which means nothing here. Use question, promise or forecast.',
    ],
    [
      'an attribution that its own source disputes',
      statement(inquiry, 'heard-so', { disputedBy: 'lask-elder' }),
      'statement “heard-so”: its source disputes having said it.',
    ],
    [
      'an empty reason',
      statement(feature, 'wind-first', { unnamedBecause: '' }),
      'statement “wind-first”, unnamedBecause: the text is empty.',
    ],
    [
      'an empty basis',
      statement(inquiry, 'heard-so', { basis: ' ' }),
      'statement “heard-so”, basis: the text is empty.',
    ],
    [
      'a translation from no language',
      statement(inquiry, 'translated', { translation: { from: 'u_k' } }),
      'statement “translated”, translated from “u_k”: that is not a language tag.',
    ],
    [
      'an empty original',
      statement(inquiry, 'translated', { translation: { original: '' } }),
      'statement “translated”, original: the text is empty.',
    ],
    [
      'a time that no clock has',
      statement(inquiry, 'told-twice', { when: { on: '2031-05-12', time: '24:10' } }),
      'its time of day is “24:10”, which means nothing here. Use early, late or a time such as 09:30.',
    ],
  ]);
});

describe('claims', () => {
  each([
    [
      'an unknown currency',
      claim('rate.cost', { currency: 'YEN' }),
      'claim “rate.cost”: its currency is “YEN”, which is not known. Write an ISO 4217 code such as USD.',
    ],
    [
      'an unknown measure',
      claim('rate.length', { measure: 'league' }),
      'claim “rate.length”: its measure is “league”, which is not known.',
    ],
    [
      'a part that is more than its whole',
      claim('open.share', { value: 80 }),
      'claim “open.share”: it is 80 out of 75. A part is at most its whole; correct one of them.',
    ],
    [
      'a whole of nothing',
      claim('open.share', { outOf: 0 }),
      'claim “open.share”: its whole is 0.',
    ],
    [
      'a form of no whole',
      claim('open.odds', { outOf: undefined }),
      'claim “open.odds”: it is written as odds, but of no whole.',
    ],
    [
      'a share with a sign',
      claim('open.share', { signed: true }),
      'claim “open.share”: a part of a whole has no sign.',
    ],
    [
      'an unknown form',
      claim('open.share', { as: 'slice' }),
      'its form is “slice”, which means nothing here. Use share, odds, fraction or ratio.',
    ],
    [
      'a revision of nothing',
      claim('crossings.may', { revises: 'march' }),
      'claim “crossings.may”: it revises “march”, which does not answer the same question.',
    ],
    [
      'a revision of itself',
      claim('crossings.april', { revises: 'office' }),
      'claim “crossings.april”: it revises itself in the end.',
    ],
    [
      'a revision that is the earlier one',
      claim('crossings.may', { made: '2031-04-01' }),
      'claim “crossings.may”: it revises “april”, and their days do not say so.',
    ],
    [
      'a revision without a day',
      claim('crossings.may', { made: undefined }),
      'claim “crossings.may”: it revises “april”, and their days do not say so.',
    ],
    [
      'a day that does not exist',
      claim('open.share', { asOf: '2031-06-31' }),
      'claim “open.share”: there is no day “2031-06-31”.',
    ],
    [
      'a day after the last',
      claim('open.share', { asOf: '2032-01-01' }),
      'claim “open.share”: 2032-01-01 lies after the article’s last date, 2031-06-24.',
    ],
    [
      'an answer to its own question again',
      claim('rate.rate', { alsoAnswers: ['rate'] }),
      'claim “rate.rate”: it answers “rate” already.',
    ],
    [
      'an answer to no question',
      claim('rate.rate', { alsoAnswers: ['speed'] }),
      'claim “rate.rate”: it names “speed”, which is not in facts.',
    ],
    [
      'an empty verdict',
      claim('crossings.office', {
        verification: { by: 'tidings', result: 'disputed', verdict: '' },
      }),
      'claim “crossings.office”, verdict: the text is empty.',
    ],
    [
      'an empty rate',
      claim('rate.rate', { per: ' ' }),
      'claim “rate.rate”, per: the text is empty.',
    ],
  ]);
});

describe('people of one name', () => {
  const { oss } = inquiry.speakers;
  each([
    [
      'cannot share their full name',
      {
        ...inquiry,
        speakers: { ...inquiry.speakers, maro: { ...oss, shortName: 'the other' } as never },
      },
      'cannot be told from “Brana Oss”',
    ],
  ]);
});
