import type { Article } from '#content/article.ts';
import type { Resolution } from '#content/resolve-passage.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { formatDate } from '#messages/dates.ts';
import type { PassageDescription } from '#messages/describe-passage.ts';
import { roleOf } from '#messages/labels.ts';
import { bylineOf } from '#messages/previews.ts';

interface PassagePageProps {
  article: Article;
  passage: PassageDescription;
  /** The passage in the reader. */
  href: string;
}

/** The page of one passage, for previews and for readers whose browser does not lead on by itself. */
export function PassagePage({ article, passage, href }: PassagePageProps) {
  const { kind, speaker, statements, words } = passage;
  const byline = bylineOf(passage);
  return (
    <main className="page">
      {kind === 'speaker' && speaker ? (
        <>
          <p className="source">{article.headline}</p>
          <h1 className="name">{speaker.name}</h1>
          <p className="source">{roleOf(speaker)}</p>
          {statements?.map((text) => (
            <blockquote key={text} className="words">
              {text}
            </blockquote>
          ))}
        </>
      ) : (
        <>
          <h1 className="headline">{article.headline}</h1>
          <blockquote className="words">{words}</blockquote>
          {byline && <p className="source">{byline}</p>}
        </>
      )}
      <p>
        <a href={href}>Read it in the article</a>
      </p>
    </main>
  );
}

interface WithdrawnPageProps {
  article: Article;
  resolution: Extract<Resolution, { kind: 'withdrawn' }>;
  /** What stood there; absent where no ledger has it. */
  words: string | undefined;
  /** The article. */
  href: string;
  /** Begins and ends with a slash. */
  base: string;
}

/** Where the link of a withdrawn passage leads: what became of it, and what it said. */
export function WithdrawnPage({ article, resolution, words, href, base }: WithdrawnPageProps) {
  return (
    <main className="page">
      <p className="source">{article.headline}</p>
      <h1 className="name">This passage was withdrawn</h1>
      <p>
        {formatDate(resolution.on, article.language)}. {resolution.reason}
      </p>
      {words && (
        <>
          <p className="source">It said:</p>
          <blockquote className="words">
            <s>{words}</s>
          </blockquote>
        </>
      )}
      <p>
        <a href={href}>Read the article</a> · <a href={glossaryHref(base, 'links')}>About links</a>
      </p>
    </main>
  );
}
