import type { Article } from '#content/article.ts';
import { methodHref } from '#links/method-address.ts';
import { shortName } from '#selectors/speakers.ts';
import { type WordShare, wordSharesOf } from '#selectors/word-shares.ts';
import { ELEMENT_IDS } from '../page/element-ids.ts';
import styles from './Shares.module.css';

export interface SharesProps {
  article: Article;
  base: string;
}

/** Who says how much of the text: what its marks mean, and the words of every source. */
export function Shares({ article, base }: SharesProps) {
  const shares = wordSharesOf(article);
  const totals = shares.map(totalOf);
  const all = totals.reduce((sum, total) => sum + total, 0);
  const most = Math.max(...totals);
  return (
    <section className={styles.shares} aria-labelledby={ELEMENT_IDS.shares} data-shares="">
      <h2 id={ELEMENT_IDS.shares} className={styles.title}>
        Who says how much
      </h2>
      <p>
        <a className={styles.quoted} href={methodHref(base, 'direct')}>
          Quoted
        </a>
        , to the letter;{' '}
        <a className={styles.reported} href={methodHref(base, 'reported')}>
          reported
        </a>
        , in the article’s words, as a <a href={methodHref(base, 'denial')}>denial</a> is too;{' '}
        <a className={styles.silent} href={methodHref(base, 'no-comment')}>
          no comment
        </a>
        , as the article tells it; unmarked:{' '}
        <a href={methodHref(base, 'narration')}>the article’s own narration</a>.
      </p>
      <table className={styles.table}>
        <caption>
          <a href={methodHref(base, 'shares')}>Shares</a> of the {all} words, by source
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
function Bar({ share, most }: { share: WordShare; most: number }) {
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

function totalOf({ quoted, reported, narrated }: WordShare): number {
  return quoted + reported + narrated;
}

function nameOf(article: Article, { speakerId }: WordShare): string {
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
