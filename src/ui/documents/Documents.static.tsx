import type { Article } from '#content/article.ts';
import { documentAnchor } from '#links/panel-anchors.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale } from '#messages/catalogue/words.ts';
import { formatDate } from '#messages/dates.ts';
import { isolated } from '#messages/isolated.ts';
import { DOT } from '#messages/labels.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';

/** At the article's end: what it rests on, for readers to look up. */
export function Documents({ article }: { article: Article }) {
  const documents = Object.entries(article.documents);
  return (
    documents.length > 0 && (
      <section id={ELEMENT_IDS.documents} data-end="">
        <h2 {...writtenIn(locale(), article.language)}>{pageWords().documents}</h2>
        <ol>
          {documents.map(([id, { title, publisher, address, seen }]) => (
            <li key={id} id={documentAnchor(id)}>
              {address ? <a href={address}>{title}</a> : title}, {publisher}
              {seen && (
                <WrittenIn language={locale()} around={article.language}>
                  {pageWords().documentSeen(formatDate(seen, locale()))}
                </WrittenIn>
              )}
            </li>
          ))}
        </ol>
      </section>
    )
  );
}

interface DocumentLinkProps {
  article: Article;
  /** Absent: nothing is shown. */
  id: string | undefined;
}

/** From words to what documents them. */
export function DocumentLink({ article, id }: DocumentLinkProps) {
  const document = id === undefined ? undefined : article.documents[id];
  if (id === undefined || !document) return null;
  return (
    <>
      {DOT}
      <a href={`#${documentAnchor(id)}`}>
        {pageWords().sourceDocument(isolated(document.publisher))}
      </a>
    </>
  );
}
