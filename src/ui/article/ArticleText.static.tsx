import { Fragment, type ReactNode } from 'react';
import type { Article } from '#content/article.ts';
import { findPassage } from '#content/passages.ts';
import { aliasesByBlock } from '#content/resolve-passage.ts';
import { articlePath, hrefUnder } from '#links/addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { voicesIn } from '#selectors/statements.ts';
import { Documents } from '#ui/documents/Documents.static.tsx';
import { classesFor } from '#ui/filter/speaker-classes.ts';
import { writtenIn } from '#ui/shared/written-in.ts';
import { ArticleHeader } from './ArticleHeader.static.tsx';
import styles from './ArticleText.module.css';
import { BodyBlock } from './BodyBlock.static.tsx';
import { CorrectionNote, Corrections } from './Corrections.static.tsx';

interface ArticleTextProps {
  article: Article;
  /** Whether it was never recorded. */
  isDraft: boolean;
  /** Begins and ends with a slash. */
  base: string;
  /** What the marks of the text mean. */
  legend: ReactNode;
}

/** Headline, text and corrections. */
export function ArticleText({ article, isDraft, base, legend }: ArticleTextProps) {
  return (
    <>
      <ArticleHeader article={article} isDraft={isDraft} />
      <LeftOutNote href={hrefUnder(base, articlePath(article.slug))} language={article.language} />
      {legend}
      <div className={styles.body} data-body="" data-defuddle="">
        {article.blocks.length > SECTIONS_FROM ? (
          <Sections article={article} base={base} />
        ) : (
          <Blocks article={article} from={0} to={article.blocks.length} base={base} />
        )}
      </div>
      <Documents article={article} />
      <Corrections article={article} base={base} />
    </>
  );
}

/** Longer texts are in sections, so that a browser need not lay out what is far from view. */
const SECTIONS_FROM = 60;
const SECTION_LENGTH = 20;

function Sections({ article, base }: { article: Article; base: string }) {
  const { blocks } = article;
  return blocks.flatMap(({ id }, from) => {
    if (from % SECTION_LENGTH !== 0) return [];
    const to = from + SECTION_LENGTH;
    const voices = blocks.slice(from, to).flatMap((one) => voicesIn(article, one.id));
    return [
      <div key={id} className={classesFor(styles.section, 'in', voices)}>
        <Blocks article={article} from={from} to={to} base={base} />
      </div>,
    ];
  });
}

interface BlocksProps {
  article: Article;
  /** The first of them, counted from 0. */
  from: number;
  /** Where they end, not included. */
  to: number;
  base: string;
}

function Blocks({ article, from, to, base }: BlocksProps) {
  const aliases = aliasesByBlock(article);
  return article.blocks.slice(from, to).map((block, i) => (
    <Fragment key={block.id}>
      <BodyBlock
        article={article}
        block={block}
        previous={article.blocks[from + i - 1]}
        aliases={aliases.get(block.id)}
        base={base}
      />
      {article.corrections
        .filter(({ passage }) => findPassage(article, passage)?.blockId === block.id)
        .map((correction) => (
          <CorrectionNote
            key={`${correction.on} ${correction.before}`}
            correction={correction}
            language={article.language}
          />
        ))}
    </Fragment>
  ));
}

/**
 * Says that paragraphs are left out, and links to the whole story, with and without script. Hidden until
 * it is needed, so that nobody takes it for a part of the text.
 */
function LeftOutNote({ href, language }: { href: string; language: string }) {
  return (
    <p className={styles.leftOut} hidden {...writtenIn(locale(), language)}>
      {pageWords().leftOut}{' '}
      <a href={href} data-whole="">
        {pageWords().showWholeStory}
      </a>
    </p>
  );
}
