import { expect, test } from 'vitest';
import { article as denial } from '#articles/izyum-denial/article.ts';
import { describePassage, type PassageDescription } from '#messages/describe-passage.ts';
import { passageLines } from '#messages/passage-lines.ts';
import { ferry } from '../fixtures/island-articles.ts';

const linesAt = (article: typeof ferry, id: string) =>
  passageLines(describePassage(article, id) as PassageDescription);

test.each([
  [
    'a reported number, with what it covers',
    'graves.syniehubov',
    {
      told: 'Reported: 146 bodies, exhumed so far',
      by: 'Oleh Syniehubov, Governor of Kharkiv region',
    },
  ],
  [
    'words that were said',
    'deaths.peskov',
    { quoted: '“a lie”', by: 'Dmitry Peskov, Kremlin spokesman' },
  ],
])('%s', (_name, id, lines) => {
  expect(linesAt(denial, id)).toEqual(lines);
});

test.each([
  [
    'a number that was said, and the words that say it',
    'aboard.captain',
    {
      told: '38 passengers, without the crew',
      quoted: '“38 passengers”',
      by: 'Ярина Хвилька, Captain of the ferry, via The Lumbra Lantern',
    },
  ],
  [
    'a number of the article’s own',
    'cost.ferry',
    { told: '€2.5 million', by: 'Stated by the article itself' },
  ],
  [
    'reported words of someone without a role',
    'no-warning',
    {
      told: 'there were about 60 people and no warning.',
      by: 'A passenger in a yellow coat',
    },
  ],
  [
    'a silence, which is nobody’s words',
    'no-word-on-cost',
    { told: 'Ministry of the Sea has not commented: has not said who will pay.' },
  ],
])('%s', (_name, id, lines) => {
  expect(linesAt(ferry, id)).toEqual(lines);
});
