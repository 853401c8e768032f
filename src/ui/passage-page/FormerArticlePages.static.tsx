import type { Article } from '#content/article.ts';
import type { IsoDate } from '#content/moment.ts';
import { ARTICLES_PATH, hrefUnder } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { formatDate } from '#messages/dates.ts';
import { writtenIn } from '#ui/shared/written-in.ts';
import { PageFrame } from './PageFrame.static.tsx';

interface MovedArticlePageProps {
  article: Article;
  /** The article, where it is now. */
  href: string;
  base: string;
}

/** Where an earlier slug of an article leads, for browsers that do not lead on by themselves. */
export function MovedArticlePage({ article, href, base }: MovedArticlePageProps) {
  return (
    <PageFrame base={base}>
      <h1 className="headline" {...writtenIn(article.language)}>
        {article.headline}
      </h1>
      <p className="source">{pageWords().articleMoved}</p>
      <p>
        <a href={href}>{pageWords().readArticle}</a>
      </p>
    </PageFrame>
  );
}

interface WithdrawnArticlePageProps {
  /** Absent where the ledger was recorded before it kept headlines. */
  headline: string | undefined;
  on: IsoDate;
  reason: string;
  /** What the passage said that was linked to; absent on the page of the article itself. */
  words: string | undefined;
  base: string;
}

/** Where the links of a withdrawn article lead: what became of it, and what the passage said. */
export function WithdrawnArticlePage(props: WithdrawnArticlePageProps) {
  const { headline, on, reason, words: said, base } = props;
  return (
    <PageFrame base={base}>
      {headline && <p className="headline">{headline}</p>}
      <h1 className="name">{pageWords().articleWithdrawn}</h1>
      <p>
        {formatDate(on, locale())}. {reason}
      </p>
      {said && (
        <>
          <p className="source">{pageWords().passageSaid}</p>
          <blockquote className="words">
            <s>{said}</s>
          </blockquote>
        </>
      )}
      <p>
        <a href={hrefUnder(base, ARTICLES_PATH)}>{pageWords().allArticles}</a> ·{' '}
        <a href={glossaryHref(base, 'links')}>{words().aboutLinks}</a>
      </p>
    </PageFrame>
  );
}
