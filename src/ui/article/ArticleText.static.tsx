import { Fragment, type ReactNode } from 'react';
import type { Article } from '#content/article.ts';
import { findPassage } from '#content/passages.ts';
import { aliasesByParagraph } from '#content/resolve-passage.ts';
import { articlePath, hrefUnder } from '#links/addresses.ts';
import { voicesOf } from '#selectors/statements.ts';
import { classesFor } from '#ui/filter/speaker-classes.ts';
import { ArticleHeader } from './ArticleHeader.static.tsx';
import styles from './ArticleText.module.css';
import { BodyParagraph } from './BodyParagraph.static.tsx';
import { CorrectionNote, Corrections } from './Corrections.static.tsx';

interface ArticleTextProps {
  article: Article;
  /** Begins and ends with a slash. */
  base: string;
  /** What the marks of the text mean. */
  legend: ReactNode;
}

/** Headline, text and corrections. */
export function ArticleText({ article, base, legend }: ArticleTextProps) {
  return (
    <>
      <ArticleHeader article={article} />
      <LeftOutNote href={hrefUnder(base, articlePath(article.slug))} />
      {legend}
      <div className={styles.body} data-body="" data-defuddle="">
        {article.paragraphs.length > SECTIONS_FROM ? (
          <Sections article={article} />
        ) : (
          <Paragraphs article={article} from={0} to={article.paragraphs.length} />
        )}
      </div>
      <Corrections article={article} base={base} />
    </>
  );
}

/** Longer texts are in sections, so that a browser need not lay out what is far from view. */
const SECTIONS_FROM = 60;
const SECTION_LENGTH = 20;

function Sections({ article }: { article: Article }) {
  const { paragraphs } = article;
  return paragraphs.flatMap(({ id }, from) => {
    if (from % SECTION_LENGTH !== 0) return [];
    const to = from + SECTION_LENGTH;
    const voices = paragraphs.slice(from, to).flatMap((one) => voicesOf(article, one.id));
    return [
      <div key={id} className={classesFor(styles.section, 'in', voices)}>
        <Paragraphs article={article} from={from} to={to} />
      </div>,
    ];
  });
}

interface ParagraphsProps {
  article: Article;
  /** The first of them, counted from 0. */
  from: number;
  /** Where they end, not included. */
  to: number;
}

function Paragraphs({ article, from, to }: ParagraphsProps) {
  const aliases = aliasesByParagraph(article);
  return article.paragraphs.slice(from, to).map((paragraph, i) => (
    <Fragment key={paragraph.id}>
      <BodyParagraph
        article={article}
        paragraph={paragraph}
        previous={article.paragraphs[from + i - 1]}
        aliases={aliases.get(paragraph.id)}
        number={from + i + 1}
      />
      {article.corrections
        .filter(({ passage }) => findPassage(article, passage)?.paragraphId === paragraph.id)
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
function LeftOutNote({ href }: { href: string }) {
  return (
    <p className={styles.leftOut} hidden>
      Only the paragraphs with their words are shown; a dotted line stands for what is left out.{' '}
      <a href={href} data-whole="">
        Show the whole story
      </a>
    </p>
  );
}
