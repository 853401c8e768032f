import type { Article } from '#content/article.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { capitalised, formatNumber } from '#messages/counts.ts';
import { formatShare } from '#messages/numbers.ts';
import { pageCountOf } from '#messages/page-counts.static.ts';
import { shortName } from '#selectors/speakers.ts';
import { type SourceWordCount, wordCountsBySource } from '#selectors/word-counts.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { TextWithLinks } from '#ui/shared/TextWithLinks.static.tsx';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import styles from './WordCounts.module.css';

interface WordCountsProps {
  article: Article;
  base: string;
}

/** Who says how much of the text: the words of every source. */
export function WordCounts({ article, base }: WordCountsProps) {
  const shares = wordCountsBySource(article);
  const totals = shares.map(totalOf);
  const all = totals.reduce((sum, total) => sum + total, 0);
  const most = Math.max(...totals);
  const page = pageWords();
  return (
    <section className={styles.counts} aria-labelledby={ELEMENT_IDS.wordCounts}>
      <h2 id={ELEMENT_IDS.wordCounts} className={styles.title}>
        {page.whoSaysHowMuch}
      </h2>
      <table className={styles.table}>
        <caption>
          <TextWithLinks
            text={pageCountOf(all, 'sharesOfWords')}
            link={(_, label) => (
              <a key="shares" href={glossaryHref(base, 'shares')}>
                {label}
              </a>
            )}
          />
        </caption>
        <thead>
          <tr>
            <th scope="col">{page.source}</th>
            <th scope="col">{page.quotedWords}</th>
            <th scope="col">{page.reportedWords}</th>
            <th scope="col">{page.narratedWords}</th>
            <th scope="col">{page.shareOfWords}</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <tr key={share.speakerId ?? ''}>
              <th scope="row">
                <WrittenIn language={share.speakerId ? article.language : locale()}>
                  {nameOf(article, share)}
                </WrittenIn>
              </th>
              <td>{countOrNone(share.quoted)}</td>
              <td>{countOrNone(share.reported)}</td>
              <td>{countOrNone(share.narrated)}</td>
              <td>
                {formatShare(totalOf(share) / all)}
                <Bar share={share} most={most} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/**
 * The share as a length, the largest filling the column: what is quoted is solid, what is reported
 * hollow, what is narrated a line.
 */
function Bar({ share, most }: { share: SourceWordCount; most: number }) {
  const quoted = (share.quoted / most) * 100;
  const reported = (share.reported / most) * 100;
  const narrated = (share.narrated / most) * 100;
  return (
    <svg className={styles.bar} viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      {quoted > 0 && <path d={`M0 0h${round(quoted)}v6h-${round(quoted)}z`} />}
      {reported > 0 && (
        <path
          data-telling="reported"
          d={`M${round(quoted)} 0h${round(reported)}v6h-${round(reported)}z`}
        />
      )}
      {narrated > 0 && <path data-telling="narrated" d={`M0 3h${round(narrated)}`} />}
    </svg>
  );
}

function totalOf({ quoted, reported, narrated }: SourceWordCount): number {
  return quoted + reported + narrated;
}

function nameOf(article: Article, { speakerId }: SourceWordCount): string {
  const speaker = speakerId === undefined ? undefined : article.speakers[speakerId];
  return speaker ? shortName(speaker) : capitalised(words().theArticle);
}

function countOrNone(count: number): string {
  return count > 0 ? formatNumber(count) : '–';
}

/** To one decimal. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
