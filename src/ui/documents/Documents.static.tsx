import type { Article } from '#content/article.ts';
import { documentAnchor } from '#links/panel-anchors.ts';
import { formatDate } from '#messages/dates.ts';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';

/** At the article's end: what it rests on, for readers to look up. */
export function Documents({ article }: { article: Article }) {
  const documents = Object.entries(article.documents);
  return (
    documents.length > 0 && (
      <section id={ELEMENT_IDS.documents} data-documents="">
        <h2>What this article rests on</h2>
        <ol>
          {documents.map(([id, { title, publisher, address, seen }]) => (
            <li key={id} id={documentAnchor(id)}>
              {address ? <a href={address}>{title}</a> : title}, {publisher}
              {seen && `, seen ${formatDate(seen, article.language)}`}
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
      {' · '}
      <a href={`#${documentAnchor(id)}`}>Source: {document.publisher}</a>
    </>
  );
}
