import { Fragment } from 'react';
import type { Article, Inline, Mark } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { passageFragment } from '#links/addresses.ts';
import { claimAnchor, eventAnchor, placeAnchor } from '#links/panel-anchors.ts';
import { tellWho } from '#messages/attribution.ts';
import { namedRunsOf } from '#selectors/named-speakers.ts';
import { classesFor } from '#ui/filter/speaker-classes.ts';
import styles from './InlineContent.module.css';

interface InlineContentProps {
  article: Article;
  /** What stands before statements with the sources shown. */
  labels: ReadonlyMap<Mark, string>;
  content: readonly Inline[];
  /** Within a link there is no second one. */
  inLink?: boolean;
  /** Whose words they are, and which run of them leads there; absent in the article's own voice. */
  source?: { speakerId: string; linkedRun: number } | undefined;
}

/** A run of body text with its marks. */
export function InlineContent(props: InlineContentProps) {
  const { content, article, labels, inLink = false, source } = props;
  return content.map((item, i) => {
    if (typeof item !== 'string') {
      // biome-ignore lint/suspicious/noArrayIndexKey: the body is fixed; its runs never move
      return <MarkedText key={i} mark={item} article={article} labels={labels} inLink={inLink} />;
    }
    if (inLink || (source && i !== source.linkedRun)) return item;
    const runs = source ? [{ text: item, ...source }] : namedRunsOf(article)(item);
    return runs.map(({ text, speakerId }, k) =>
      speakerId === undefined ? (
        text
      ) : (
        <a
          // biome-ignore lint/suspicious/noArrayIndexKey: the body is fixed; its runs never move
          key={`${i} ${k}`}
          className={styles.source}
          href={passageFragment(speakerId)}
          data-source={speakerId}
        >
          {text}
        </a>
      ),
    );
  });
}

type MarkedTextProps = Omit<InlineContentProps, 'content' | 'source'> & { mark: Mark };

function MarkedText({ mark, inLink = false, ...shared }: MarkedTextProps) {
  const { article, labels } = shared;
  const { children } = mark;
  switch (mark.mark) {
    case 'statement': {
      const statement = article.statements[mark.id];
      if (!statement) {
        return <InlineContent {...shared} content={children} inLink={inLink} />;
      }
      const { source, via, kind } = statement;
      // Unwrap marks that are not links, so that their text counts as the statement's own.
      const runs = children.flatMap((item) =>
        typeof item !== 'string' && isEntry(item) && holdsFigure(item) ? item.children : [item],
      );
      const speakers = [source, via].filter((one) => one !== undefined);
      return (
        <span
          {...addressOf(article, mark)}
          className={classesFor('content', 'by', speakers)}
          data-by={speakers.join(' ')}
          data-name={tellWho(article, statement)}
          data-label={labels.get(mark)}
          data-kind={kind}
        >
          <InlineContent
            {...shared}
            content={runs}
            inLink={inLink}
            source={{ speakerId: source, linkedRun: linkedRunOf(runs) }}
          />
        </span>
      );
    }
    case 'figure':
      return (
        <a
          {...addressOf(article, mark)}
          {...entryLink(claimAnchor(mark.id))}
          className={styles.figure}
        >
          <InlineContent {...shared} content={children} inLink />
        </a>
      );
    case 'place':
    case 'event': {
      const isLink = !inLink && !holdsFigure(mark);
      const content = <InlineContent {...shared} content={children} inLink={inLink || isLink} />;
      if (!isLink) return <Fragment>{content}</Fragment>;
      const anchor = mark.mark === 'place' ? placeAnchor(mark.id) : eventAnchor(mark.id);
      return (
        <a {...entryLink(anchor)} className={styles.entry}>
          {content}
        </a>
      );
    }
    default:
      return mark.mark satisfies never;
  }
}

/** A link to an entry of the facts panel; where scripts run, `followEntryLinks` answers for it. */
function entryLink(anchor: string) {
  return { href: `#${anchor}`, 'data-entry': anchor };
}

/** A place or an event, which leads to an entry of the facts panel. */
function isEntry({ mark }: Mark): boolean {
  return mark === 'place' || mark === 'event';
}

/** The run of a statement that leads to its speaker: the longest, which is the easiest to press. */
function linkedRunOf(runs: readonly Inline[]): number {
  const lengths = runs.map((run) => (typeof run === 'string' ? run.trim().length : 0));
  return lengths.indexOf(Math.max(SHORTEST_LINK, ...lengths));
}

/** In characters: shorter, such as the full stop behind a figure, nobody could press. */
const SHORTEST_LINK = 4;

/** A figure's own link comes before that of the words around it. */
function holdsFigure({ children }: Mark): boolean {
  return children.some(
    (child) => typeof child !== 'string' && (child.mark === 'figure' || holdsFigure(child)),
  );
}

/** A statement in several parts has one address, on the first of them. */
function addressOf(article: Article, mark: Mark) {
  return indexOf(article).openings.has(mark) ? { id: mark.id } : { 'data-part-of': mark.id };
}
