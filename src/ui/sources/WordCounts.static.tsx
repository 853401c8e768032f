import type { Article } from '#content/article.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { shortName } from '#selectors/speakers.ts';
import { type SourceWordCount, wordCountsBySource } from '#selectors/word-counts.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
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
  return (
    <section className={styles.counts} aria-labelledby={ELEMENT_IDS.wordCounts}>
      <h2 id={ELEMENT_IDS.wordCounts} className={styles.title}>
        Who says how much
      </h2>
      <table className={styles.table}>
        <caption>
          <a href={glossaryHref(base, 'shares')}>Shares</a> of the {all} words, by source
        </caption>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Quoted</th>
            <th scope="col">Reported</th>
            <th scope="col">Narrated</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <tr key={share.speakerId ?? ''}>
              <th scope="row">{nameOf(article, share)}</th>
              <td>{share.quoted || '–'}</td>
              <td>{share.reported || '–'}</td>
              <td>{share.narrated || '–'}</td>
              <td>
                {percent(totalOf(share), all)}
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
  return speaker ? shortName(speaker) : 'The article';
}

function percent(words: number, all: number): string {
  return `${round((words / all) * 100)} %`;
}

/** To one decimal. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
