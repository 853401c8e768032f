import type { Article } from '#content/article.ts';
import type { IsoDate } from '#content/moment.ts';
import type { Analysis } from '../analysis/analyse.ts';
import { isTitle } from './body.ts';
import { daysIn } from './candidates.ts';

type Titles = Pick<
  Article,
  'language' | 'headline' | 'standfirst' | 'dateline' | 'timeZone' | 'credit' | 'published'
> &
  Pick<Article, 'authors'>;

/** “WICK, 4 March (Tidewire) — …”: where the report was filed. */
const DATELINE = /^(\p{Lu}[\p{Lu} .’'-]+\p{Lu})(?:,[^—–-]{0,40})?\s*(?:\([^)]{1,40}\)\s*)?[—–-]\s/u;

/** What stands over the text; what the input does not say is a guess. */
export function titlesOf(
  analysis: Analysis,
  source: string,
  today: IsoDate,
  reasons: Map<string, string>,
): Titles {
  const { imported, language } = analysis;
  const prose = imported.blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'quotation' || kind === 'turn')
    .map(({ text, lead }) => text.slice(lead));
  const title = imported.title ?? imported.blocks.find(isTitle)?.text;
  const [first = title ?? 'Untitled'] = prose;
  const headline = title ?? shortened(firstSentence(first), 90);
  if (title === undefined)
    reasons.set('headline', 'the file has no title; these are its first words');
  reasons.set('standfirst', 'the first sentence of the text; write what the report comes to');
  const published = publishedOf(analysis, today, reasons);
  const dateline = DATELINE.exec(first)?.[1];
  reasons.set(
    'dateline',
    dateline === undefined
      ? 'the text names no place where it was filed'
      : 'the capitals before the first sentence',
  );
  reasons.set('timeZone', 'nothing says in which zone the days are counted');
  reasons.set(
    'credit',
    imported.byline === undefined ? 'the file says nobody who wrote it' : 'the byline of the file',
  );
  if (imported.language === undefined) reasons.set('language', 'by the small words of the text');
  return {
    language: language === 'en' ? 'en-GB' : language,
    headline,
    standfirst: shortened(firstSentence(first), 240),
    dateline: dateline ?? 'NOT SAID',
    timeZone: 'UTC',
    credit: imported.byline ? `By ${imported.byline.replace(/^by\s+/i, '')}` : `From ${source}`,
    published,
  };
}

function publishedOf(
  { imported, text, language }: Analysis,
  today: IsoDate,
  reasons: Map<string, string>,
): IsoDate {
  if (imported.published) return imported.published;
  const dated = daysIn(text.slice(0, 400), today, language.split('-')[0] ?? 'en').find(
    ({ start, end }) => /\d{4}/.test(text.slice(start, end)),
  );
  reasons.set(
    'published',
    dated
      ? 'a day that the first lines name'
      : 'the file has no date; this is the day of the import',
  );
  return dated?.when.on ?? today;
}

function firstSentence(words: string): string {
  return (/^.+?[.!?…]["”’»)]*(?=\s|$)/su.exec(words)?.[0] ?? words).trim();
}

function shortened(words: string, most: number): string {
  if (words.length <= most) return words;
  return `${words
    .slice(0, most)
    .replace(/\s+\S*$/, '')
    .replace(/[,;:–—-]+$/, '')} …`;
}
