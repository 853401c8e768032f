import { Fragment } from 'react';
import type { Article, Inline, Mark } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { claimAnchor, eventAnchor, placeAnchor } from '#links/panel-anchors.ts';
import { shortName } from '#selectors/speakers.ts';
import { isBy } from '#selectors/statements.ts';
import styles from './InlineContent.module.css';

/** Which marks stand out at the moment. */
export interface Highlights {
  speakers: readonly string[];
  targetId?: string | undefined;
  currentId?: string | undefined;
  /** Set once the app answers. */
  live: boolean;
}

interface InlineContentProps {
  article: Article;
  content: readonly Inline[];
  highlights: Highlights;
  /** Within a link there is no second one. */
  inLink?: boolean;
}

/** A run of body text with its marks. The elements are the same filtered or not; only their data changes. */
export function InlineContent({ content, ...rest }: InlineContentProps) {
  return content.map((item, i) =>
    typeof item === 'string' ? (
      item
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the body is fixed; its runs never move
      <MarkedText key={i} mark={item} {...rest} />
    ),
  );
}

type MarkedTextProps = Omit<InlineContentProps, 'content'> & { mark: Mark };

function MarkedText({ mark, ...rest }: MarkedTextProps) {
  const { article, highlights, inLink } = rest;
  switch (mark.mark) {
    case 'statement': {
      const statement = article.statements[mark.id];
      const content = <InlineContent {...rest} content={mark.children} />;
      if (!statement) return content;
      const { source, via, kind } = statement;
      return (
        <span
          {...addressOf(article, mark, highlights)}
          className={styles.statement}
          data-by={[source, via].filter(Boolean).join(' ')}
          data-name={[source, via].flatMap((id) => nameOf(article, id)).join(' via ')}
          data-kind={kind}
          data-state={isBy(statement, highlights.speakers) ? 'chosen' : undefined}
          data-current={highlights.currentId === mark.id ? '' : undefined}
        >
          {content}
        </span>
      );
    }
    case 'figure':
      return (
        <a
          {...addressOf(article, mark, highlights)}
          {...wayTo(claimAnchor(mark.id), highlights)}
          className={styles.figure}
        >
          <InlineContent {...rest} content={mark.children} inLink />
        </a>
      );
    case 'place':
    case 'event': {
      const leads = !inLink && !holdsFigure(mark);
      const content = <InlineContent {...rest} content={mark.children} inLink={inLink || leads} />;
      const anchor = mark.mark === 'place' ? placeAnchor(mark.id) : eventAnchor(mark.id);
      if (!leads) return <Fragment>{content}</Fragment>;
      return (
        <a {...wayTo(anchor, highlights)} className={styles.entry}>
          {content}
        </a>
      );
    }
    default:
      return mark.mark satisfies never;
  }
}

/**
 * A way into the panel. In the prerendered page it is a link; once the app is there it only acts as
 * one, for browsers let nobody select words from within a link.
 */
function wayTo(anchor: string, { live }: Highlights) {
  return live ? { role: 'link', tabIndex: 0, 'data-entry': anchor } : { href: `#${anchor}` };
}

function nameOf(article: Article, id: string | undefined): string[] {
  const speaker = id === undefined ? undefined : article.speakers[id];
  return speaker ? [shortName(speaker)] : [];
}

/** A figure's own link comes before that of the words around it. */
function holdsFigure({ children }: Mark): boolean {
  return children.some(
    (child) => typeof child !== 'string' && (child.mark === 'figure' || holdsFigure(child)),
  );
}

/** A statement in several parts has one address, on the first of them; all of them are marked. */
function addressOf(article: Article, mark: Mark, { targetId }: Highlights) {
  const opening = indexOf(article).openings.has(mark);
  return {
    id: opening ? mark.id : undefined,
    'data-part-of': opening ? undefined : mark.id,
    'data-target': targetId === mark.id ? '' : undefined,
  };
}
