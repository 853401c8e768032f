import type { ReactNode } from 'react';
import type { Article } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { type Block, inlineText, type Table, type Turn, type Words } from '#content/block.ts';
import { turnStatementId } from '#content/turns.ts';
import { passageFragment } from '#links/addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { formatNumber } from '#messages/counts.ts';
import { isolated } from '#messages/isolated.ts';
import { DOT } from '#messages/labels.ts';
import { sourceLabels } from '#messages/source-labels.ts';
import { answersTo, footnoteNumber } from '#selectors/blocks.ts';
import { shortName } from '#selectors/speakers.ts';
import { DocumentLink } from '#ui/documents/Documents.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import { ArticlePicture } from './ArticlePicture.static.tsx';
import { InlineContent, noteSignId } from './InlineContent.static.tsx';

interface BlockContentProps {
  article: Article;
  block: Block;
  /** Begins and ends with a slash. */
  base: string;
}

/** What a block says, in the elements of its kind. */
export function BlockContent({ article, block, base }: BlockContentProps) {
  const labels = sourceLabels(article, block);
  const text: Text = (content) => (
    <InlineContent article={article} content={content} labels={labels} />
  );
  switch (block.kind) {
    case 'paragraph':
      return text(block.content);
    case 'heading': {
      const Heading = block.level === 2 ? 'h2' : 'h3';
      return <Heading>{text(block.content)}</Heading>;
    }
    case 'quotation':
      return <blockquote>{text(block.content)}</blockquote>;
    case 'list': {
      const Items = block.ordered ? 'ol' : 'ul';
      return (
        <Items>
          {block.items.map((item, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the body is fixed; its items never move
            <li key={i}>{text(item)}</li>
          ))}
        </Items>
      );
    }
    case 'table':
      return <DataTable table={block} text={text} />;
    case 'picture':
      return (
        <ArticlePicture slug={article.slug} picture={block} base={base}>
          {text(block.caption)}
        </ArticlePicture>
      );
    case 'turn':
      return (
        <>
          <TurnHead article={article} turn={block} />
          <p>{text(block.content)}</p>
        </>
      );
    case 'footnote':
      return (
        <p>
          <a
            href={`#${noteSignId(block.id)}`}
            aria-label={pageWords().backToText}
            {...writtenIn(locale(), article.language)}
          >
            {formatNumber(footnoteNumber(article, block.id))}
          </a>{' '}
          {text(block.content)}
          <DocumentLink article={article} id={block.document} />
        </p>
      );
    default:
      return block satisfies never;
  }
}

/** The words of a block's parts. */
type Text = (content: Words) => ReactNode;

/** It can be scrolled where it is wider than the column, by keyboard as well. */
function DataTable({ table, text }: { table: Table; text: Text }) {
  const { caption, head, rows } = table;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to take the focus
    <section data-scrolls="" tabIndex={0} aria-label={inlineText(caption)}>
      <table>
        <caption>{text(caption)}</caption>
        <thead>
          <tr>
            {head.map((cell, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the body is fixed; its cells never move
              <th key={i} scope="col">
                {text(cell)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first = [], ...cells], i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the body is fixed; its cells never move
            <tr key={i}>
              <th scope="row">{text(first)}</th>
              {cells.map((cell, k) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the body is fixed; its cells never move
                <td key={k}>{text(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Who speaks, and which question it answers or which turns answer it. */
function TurnHead({ article, turn }: { article: Article; turn: Turn }) {
  const { speaker, asks, answers, id } = turn;
  const named = article.speakers[speaker];
  const answered = asks ? answersTo(article, id) : [];
  return (
    <p data-turn={asks ? 'question' : ''}>
      <b>{named ? shortName(named) : speaker}</b>
      {asks && (
        <>
          {DOT}
          <span {...writtenIn(locale(), article.language)}>{words().acts.question}</span>
        </>
      )}
      {answers && <TurnLink article={article} turn={answers} tell={pageWords().responds.answers} />}
      {answered.map((other) => (
        <TurnLink key={other} article={article} turn={other} tell={pageWords().responded.answers} />
      ))}
    </p>
  );
}

interface TurnLinkProps {
  article: Article;
  turn: string;
  /** Says what the one turn does to the other. */
  tell: (whose: string) => string;
}

/** To the words of another turn. */
function TurnLink({ article, turn, tell }: TurnLinkProps) {
  const { blocks } = indexOf(article);
  const other = blocks.get(turn);
  const speaker = other?.kind === 'turn' ? article.speakers[other.speaker] : undefined;
  return (
    <>
      {DOT}
      <a href={passageFragment(turnStatementId(turn))} {...writtenIn(locale(), article.language)}>
        {tell(isolated(speaker ? shortName(speaker) : turn))}
      </a>
    </>
  );
}
