import type { Ledger, PublishedPassage } from '#content/ledger.ts';
import { lastWords } from '#content/ledger.ts';
import { passageFragment } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { describePublished } from '#messages/attribution.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { countOf, formatNumber } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
import { isolated } from '#messages/isolated.ts';
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
      <Finding {...props} /> <a href={glossaryHref(props.base, 'links')}>{words().aboutLinks}</a>
    </>
  );
}

function Finding({ arrival, detour, changes, ledger, language }: ArrivalNoticeProps) {
  switch (arrival.kind) {
    case 'malformed':
      return <span>{words().linkDamaged}</span>;
    case 'unknown':
      return <span>{words().noPassage(isolated(arrival.from))}</span>;
    case 'withdrawn': {
      const said = ledger && lastWords(ledger, arrival.from)?.words;
      const reason = isolated(arrival.reason);
      return (
        <>
          <span>{words().withdrawn(formatDate(arrival.on, locale()), reason)}</span>
          {said && (
            <details className={styles.details} open>
              <summary>{words().whatItSaid}</summary>
              <s lang={language} dir="auto">
                {said}
              </s>
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
  const day = formatDate(changes.on, locale());
  return (
    <>
      {changes.rewordings.map(({ kind, before, now }) => (
        <details key={kind} className={styles.details}>
          <summary>{words().changedSince[subjectOf(kind)](day)}</summary>
          <WordDiff before={before} after={now} language={language} />
        </details>
      ))}
      {changes.reattributions.map(({ before, now }) => {
        const [then, today] = [describePublished(before), describePublished(now)];
        return (
          <details key={`${then} ${today}`} className={styles.details}>
            <summary>{words().reattributed}</summary>
            <p>
              {words().onDay(day)}: <del>{then}</del>
            </p>
            <p>
              {words().now}: <ins>{today}</ins>
            </p>
          </details>
        );
      })}
    </>
  );
}

function subjectOf(kind: PublishedPassage['kind']) {
  return kind === 'headline' || kind === 'standfirst' ? kind : 'passage';
}

function RedirectText({ detour }: { detour: RedirectedId }) {
  switch (detour.kind) {
    case 'moved':
      return <span>{words().moved} </span>;
    case 'merged':
      return <span>{words().merged} </span>;
    case 'split':
      if (detour.to.length === 1) {
        return <span>{words().partStands} </span>;
      }
      return (
        <>
          <span>{countOf(detour.to.length, 'inParts')} </span>
          {detour.to.map((id, i) => (
            <a key={id} className={styles.part} href={passageFragment(id)}>
              {words().part(formatNumber(i + 1))}
            </a>
          ))}
        </>
      );
    default:
      return detour.kind satisfies never;
  }
}
