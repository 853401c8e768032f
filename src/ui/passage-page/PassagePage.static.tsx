import type { ReactNode } from 'react';
import type { Article } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import type { Resolution } from '#content/resolve-passage.ts';
import { hrefUnder, picturePath } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { bylineOf, introduce, labelled } from '#messages/attribution.ts';
import { formatDate } from '#messages/dates.ts';
import type { PassageDescription } from '#messages/describe-passage.ts';
import { kindLabel, roleOf } from '#messages/labels.ts';
import { onOneLine } from '#messages/previews.ts';
import { PageFrame } from './PageFrame.static.tsx';

interface FramedPageProps {
  article: Article;
  /** The front page; begins and ends with a slash. */
  base: string;
  /** Absent: the article's headline. */
  title?: string | undefined;
  children: ReactNode;
}

/** What a passage's page has around its text: the site's name, and the article with its date. */
function FramedPage({ article, base, title, children }: FramedPageProps) {
  const { headline, published, credit, language } = article;
  return (
    <PageFrame base={base}>
      {title ? <p className="headline">{headline}</p> : <h1 className="headline">{headline}</h1>}
      <p className="source">
        <time dateTime={published}>{formatDate(published, language)}</time> · {credit}
      </p>
      {title && <h1 className="name">{title}</h1>}
      {children}
    </PageFrame>
  );
}

interface PassagePageProps {
  article: Article;
  passage: PassageDescription;
  /** The passage in the reader. */
  href: string;
  base: string;
}

/** The page of one passage, for previews and for readers whose browser does not lead on by itself. */
export function PassagePage({ article, passage, href, base }: PassagePageProps) {
  const { statements, speaker } = passage;
  return (
    <FramedPage article={article} base={base} title={statements && speaker?.name}>
      <PassagePicture article={article} id={passage.id} base={base} />
      {statements ? <SpeakerWords passage={passage} /> : <PassageWords passage={passage} />}
      <p>
        <a href={href}>Read it in the article</a>
      </p>
    </FramedPage>
  );
}

interface PassagePictureProps {
  article: Article;
  /** Of the passage; nothing is shown where it is no picture. */
  id: string;
  base: string;
}

function PassagePicture({ article, id, base }: PassagePictureProps) {
  const picture = indexOf(article).blocks.get(id);
  if (picture?.kind !== 'picture') return null;
  const { name, width, height } = picture.files.at(-1) ?? picture.files[0];
  const href = hrefUnder(base, picturePath(article.slug, name));
  return <img src={href} width={width} height={height} alt={picture.alternative} />;
}

/** A speaker with everything they said. */
function SpeakerWords({ passage: { speaker, statements } }: { passage: PassageDescription }) {
  return (
    <>
      <p className="source">{speaker && roleOf(speaker)}</p>
      {statements?.map(({ kind, words }) =>
        kind === 'direct' ? (
          <blockquote key={words} className="words">
            {words}
          </blockquote>
        ) : (
          <p key={words} className="words">
            {labelled(kind, words)}
          </p>
        ),
      )}
    </>
  );
}

/** The words with their kind, whose they are and who checked them. Only what is quoted is set as a quote. */
export function PassageWords({ passage }: { passage: PassageDescription }) {
  const { speaker, via, told, how, verification, responses, sources } = passage;
  const words = onOneLine(passage.words);
  const by = speaker && bylineOf(speaker, via);
  const isQuoted = !speaker || told === undefined || told === 'direct';
  return (
    <>
      <p className="label">{labelOf(passage)}</p>
      {isQuoted ? (
        <>
          <blockquote className="words">{words}</blockquote>
          {by && <p className="source">{by}</p>}
        </>
      ) : (
        <p className="words">{`${introduce(by ?? '', speaker, told)}: ${words}`}</p>
      )}
      {how && how.length > 0 && <p className="source">{how.join(' · ')}</p>}
      {verification && <p className="source">{verification}</p>}
      {responses && <p className="source">{responses.join(' · ')}</p>}
      {sources && <p className="source">{sources}</p>}
    </>
  );
}

function labelOf({ kind, block = 'paragraph', question }: PassageDescription): string {
  switch (kind) {
    case 'block':
      return `A ${block} of the article`;
    case 'claim':
      return `Claim: ${question}`;
    case 'speaker':
      return 'Speaker';
    case 'direct':
    case 'mixed':
    case 'reported':
    case 'denial':
    case 'no-comment':
      return kindLabel(kind);
    default:
      return kind satisfies never;
  }
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
    <FramedPage article={article} base={base} title="This passage was withdrawn">
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
    </FramedPage>
  );
}
