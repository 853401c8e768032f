import { Fragment } from 'react';
import type { Article } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { type Format, type Inline, isMark, type Mark, type Words } from '#content/block.ts';
import { RESERVED_ID_PREFIX } from '#content/ids.ts';
import { voicesOf } from '#content/statement.ts';
import { passageFragment } from '#links/addresses.ts';
import { claimAnchor, eventAnchor, placeAnchor } from '#links/panel-anchors.ts';
import { tellWho } from '#messages/attribution.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { formatNumber } from '#messages/counts.ts';
import { footnoteNumber } from '#selectors/blocks.ts';
import { namedRunsOf } from '#selectors/named-speakers.ts';
import { classesFor } from '#ui/filter/speaker-classes.ts';
import { writtenIn } from '#ui/shared/written-in.ts';
import styles from './InlineContent.module.css';

interface InlineContentProps {
  article: Article;
  /** What stands before statements with the sources shown. */
  labels: ReadonlyMap<Mark, string>;
  content: Words;
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
      const shared = { article, labels, inLink };
      return isMark(item) ? (
        // biome-ignore lint/suspicious/noArrayIndexKey: the body is fixed; its runs never move
        <MarkedText key={i} mark={item} {...shared} />
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: the body is fixed; its runs never move
        <FormattedText key={i} format={item} {...shared} />
      );
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
      const { source, kind } = statement;
      // Unwrap marks that are not links, so that their text counts as the statement's own.
      const runs = children.flatMap((item) =>
        typeof item !== 'string' && isEntry(item) && holdsFigure(item) ? item.children : [item],
      );
      const speakers = voicesOf(statement);
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

type FormattedTextProps = Omit<InlineContentProps, 'content' | 'source'> & { format: Format };

/** Words that are set apart. Within a link another is plain text. */
function FormattedText({ format, inLink = false, ...shared }: FormattedTextProps) {
  const { children } = format;
  switch (format.format) {
    case 'link':
      return inLink ? (
        <InlineContent {...shared} content={children} inLink />
      ) : (
        <a href={format.address} data-site={format.site}>
          <InlineContent {...shared} content={children} inLink />
        </a>
      );
    case 'emphasis':
      return (
        <em>
          <InlineContent {...shared} content={children} inLink={inLink} />
        </em>
      );
    case 'foreign':
      return (
        <bdi {...writtenIn(format.language, shared.article.language)}>
          <InlineContent {...shared} content={children} inLink={inLink} />
        </bdi>
      );
    case 'note': {
      const number = formatNumber(footnoteNumber(shared.article, format.footnote));
      return (
        <a
          id={noteSignId(format.footnote)}
          href={passageFragment(format.footnote)}
          data-note={number}
          aria-label={pageWords().footnote(number)}
          {...writtenIn(locale(), shared.article.language)}
        />
      );
    }
    default:
      return format satisfies never;
  }
}

/** The id of the sign that refers to a footnote. */
export function noteSignId(footnote: string): string {
  return `${RESERVED_ID_PREFIX}note-${footnote}`;
}

/** A link to an entry of the facts panel; where scripts run, `followEntryLinks` answers for it. */
function entryLink(anchor: string) {
  return { href: `#${anchor}`, 'data-entry': anchor };
}

/** A place or an event, which leads to an entry of the facts panel. */
function isEntry(item: Mark | Format): boolean {
  return isMark(item) && (item.mark === 'place' || item.mark === 'event');
}

/** The run of a statement that leads to its speaker: the longest, which is the easiest to press. */
function linkedRunOf(runs: readonly Inline[]): number {
  const lengths = runs.map((run) => (typeof run === 'string' ? run.trim().length : 0));
  return lengths.indexOf(Math.max(SHORTEST_LINK, ...lengths));
}

/** In characters: shorter, such as the full stop behind a figure, nobody could press. */
const SHORTEST_LINK = 4;

/** A figure's own link comes before that of the words around it. */
function holdsFigure({ children }: Mark | Format): boolean {
  return children.some(
    (child) =>
      typeof child !== 'string' &&
      ((isMark(child) && child.mark === 'figure') || holdsFigure(child)),
  );
}

/** A statement in several parts has one address, on the first of them. */
function addressOf(article: Article, mark: Mark) {
  return indexOf(article).openings.has(mark) ? { id: mark.id } : { 'data-part-of': mark.id };
}
