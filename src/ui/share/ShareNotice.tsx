import { useEffect, useId, useRef } from 'react';
import { words } from '#messages/catalogue/words.ts';
import styles from './ShareNotice.module.css';
import type { ShareItem } from './share-items.ts';
import { useAutoDismiss } from './use-auto-dismiss.ts';
import type { Share, ShareResult } from './use-share.ts';

interface ShareNoticeProps {
  result: ShareResult;
  share: Share;
}

/** What was copied, and the other ways to pass it on. */
export function ShareNotice({ result, share }: ShareNoticeProps) {
  const { item, outcome } = result;
  const { openSheet } = share;
  const message = useRef<HTMLDivElement>(null);
  useAutoDismiss(message, result, outcome !== 'refused', share.dismiss);
  return (
    <div ref={message}>
      <p className={styles.outcome}>{sentenceOf(outcome)}</p>
      {outcome === 'refused' && (
        <ManualCopy text={item.citation?.plain ?? item.link} link={item.link} />
      )}
      <div className={styles.ways}>
        {copiesAfter(outcome, item, share).map(({ name, copy }, i) => (
          <button
            // biome-ignore lint/suspicious/noArrayIndexKey: one copy gives its place, and the focus, to the other
            key={i}
            type="button"
            className={styles.way}
            onClick={() => copy(item)}
          >
            {name}
          </button>
        ))}
        {item.card && (
          <a className={styles.way} href={item.card} download>
            {words().saveCard}
          </a>
        )}
        {openSheet && (
          <button type="button" className={styles.way} onClick={() => openSheet(item)}>
            {words().openShareSheet}
          </button>
        )}
      </div>
    </div>
  );
}

/** What can be copied beside what just was. */
function copiesAfter(
  outcome: ShareResult['outcome'],
  { citation, embed }: ShareItem,
  share: Share,
) {
  const link = { name: words().copyLink, copy: share.copyLink };
  const cited = { name: words().copyWords, copy: share.copyWords };
  const html = { name: words().copyEmbed, copy: share.copyEmbed };
  return [
    ...(outcome === 'link-copied' ? [] : [link]),
    ...(citation && outcome !== 'words-copied' ? [cited] : []),
    ...(embed && outcome !== 'embed-copied' ? [html] : []),
  ];
}

function sentenceOf(outcome: ShareResult['outcome']): string {
  switch (outcome) {
    case 'link-copied':
      return words().linkCopied;
    case 'words-copied':
      return words().wordsCopied;
    case 'embed-copied':
      return words().embedCopied;
    case 'refused':
      return words().copyingRefused;
    default:
      return outcome satisfies never;
  }
}

interface ManualCopyProps {
  link: string;
  /** The words with their source, where there are any beside the link. */
  text: string;
}

/** The link itself, selected, and the words below it, for browsers that refuse the clipboard. */
function ManualCopy({ link, text }: ManualCopyProps) {
  const input = useRef<HTMLInputElement>(null);
  const textId = useId();

  // biome-ignore lint/correctness/useExhaustiveDependencies: each new link is selected anew
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [link]);

  return (
    <>
      <label className={styles.label}>
        {words().link}
        <input ref={input} className={styles.field} type="text" dir="ltr" readOnly value={link} />
      </label>
      {text !== link && (
        <label className={styles.label} htmlFor={textId}>
          {words().words}
          <textarea id={textId} className={styles.field} readOnly rows={3} value={text} />
        </label>
      )}
    </>
  );
}
