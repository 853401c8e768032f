import type { Article } from '#content/article.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { formatDate } from '#messages/dates.ts';
import type { PassageDescription } from '#messages/describe-passage.ts';
import { writtenIn } from '#ui/shared/written-in.ts';
import { PassageWords } from './PassagePage.static.tsx';

interface EmbedPageProps {
  article: Article;
  passage: PassageDescription;
  /** The passage’s own page, absolute. */
  href: string;
}

/** A passage in a frame of another page: its words, whose they are, and the way to them in the article. */
export function EmbedPage({ article, passage, href }: EmbedPageProps) {
  const { headline, published, language } = article;
  return (
    <main className="page framed">
      <h1 className="headline">
        <a href={href} target="_top" {...writtenIn(language)}>
          {headline}
        </a>
      </h1>
      <PassageWords article={article} passage={passage} />
      <p className="source">
        {`On the Record${words().comma}`}
        <time dateTime={published}>{formatDate(published, locale())}</time>
      </p>
    </main>
  );
}
