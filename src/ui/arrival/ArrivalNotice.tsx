import type { Ledger, PublishedPassage } from '#content/ledger.ts';
import { lastWords } from '#content/ledger.ts';
import { passageFragment } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { describePublished } from '#messages/attribution.ts';
import { formatDate } from '#messages/dates.ts';
import type { ChangesSince } from '#selectors/since-link.ts';
import type { Arrival, RedirectedId } from './arrival.ts';
import styles from './PassageNotices.module.css';
import { WordDiff } from './WordDiff.tsx';

interface ArrivalNoticeProps {
  arrival: Arrival;
  detour: RedirectedId | undefined;
  /** Set where something else stood there when the link was made, or was said to be another's. */
  changes: ChangesSince | undefined;
  ledger: Ledger | undefined;
  language: string;
  /** Begins and ends with a slash. */
  base: string;
}

/** Whether there is anything to say about how the reader got here. */
export function hasArrivalNotice({ arrival, detour, changes }: ArrivalNoticeProps): boolean {
  const lost = ['malformed', 'withdrawn', 'unknown'].includes(arrival.kind);
  return lost || detour !== undefined || changes !== undefined;
}

/** What a link that is not plainly right has to say: where it leads now, or why nowhere. */
export function ArrivalNotice(props: ArrivalNoticeProps) {
  return (
    <>
      <Finding {...props} /> <a href={glossaryHref(props.base, 'links')}>About links</a>
    </>
  );
}

function Finding({ arrival, detour, changes, ledger, language }: ArrivalNoticeProps) {
  switch (arrival.kind) {
    case 'malformed':
      return <span>The link to a passage is damaged. Here is the article from the top.</span>;
    case 'unknown':
      return (
        <span>{`This article has no passage “${arrival.from}”. Here it is from the top.`}</span>
      );
    case 'withdrawn': {
      const words = ledger && lastWords(ledger, arrival.from)?.words;
      return (
        <>
          <span>
            {`This passage was withdrawn on ${formatDate(arrival.on, language)}. ${arrival.reason}`}
          </span>
          {words && (
            <details className={styles.details} open>
              <summary>What it said</summary>
              <s lang={language}>{words}</s>
            </details>
          )}
        </>
      );
    }
    case 'none':
    case 'here':
    case 'moved':
    case 'merged':
    case 'split':
      return (
        <>
          {detour && <RedirectText detour={detour} />}
          {changes && <Changes changes={changes} language={language} />}
        </>
      );
    default:
      return arrival satisfies never;
  }
}

/** What a passage said when the link was made, and whose words it then was. */
function Changes({ changes, language }: { changes: ChangesSince; language: string }) {
  const day = formatDate(changes.on, language);
  return (
    <>
      {changes.rewordings.map(({ kind, before, now }) => (
        <details key={kind} className={styles.details}>
          <summary>
            {`${subjectOf(kind)} has changed since the link was made. What it said on ${day}`}
          </summary>
          <WordDiff before={before} after={now} language={language} />
        </details>
      ))}
      {changes.reattributions.map(({ before, now }) => {
        const [then, today] = [describePublished(before), describePublished(now)];
        return (
          <details key={`${then} ${today}`} className={styles.details}>
            <summary>
              Who says this, or who checked it, has changed since the link was made.
            </summary>
            <p>
              On {day}: <del>{then}</del>
            </p>
            <p>
              Now: <ins>{today}</ins>
            </p>
          </details>
        );
      })}
    </>
  );
}

function subjectOf(kind: PublishedPassage['kind']): string {
  return kind === 'headline' || kind === 'standfirst' ? `The ${kind}` : 'This passage';
}

function RedirectText({ detour }: { detour: RedirectedId }) {
  switch (detour.kind) {
    case 'moved':
      return <span>The passage that this link was made for now stands here. </span>;
    case 'merged':
      return <span>The passage that this link was made for is now part of this one. </span>;
    case 'split':
      if (detour.to.length === 1) {
        return (
          <span>
            Of the passage that this link was made for, this part stands; the rest was withdrawn.{' '}
          </span>
        );
      }
      return (
        <>
          <span>{`The passage that this link was made for is now in ${detour.to.length} parts: `}</span>
          {detour.to.map((id, i) => (
            <a key={id} className={styles.part} href={passageFragment(id)}>
              part {i + 1}
            </a>
          ))}
        </>
      );
    default:
      return detour.kind satisfies never;
  }
}
