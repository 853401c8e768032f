import type { ReactNode } from 'react';
import type { Article } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { isNumberClaim } from '#content/claim.ts';
import type { Resolution } from '#content/resolve-passage.ts';
import { hrefUnder, picturePath } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { labelled } from '#messages/attribution.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { formatDate } from '#messages/dates.ts';
import type { PassageDescription } from '#messages/describe-passage.ts';
import { isolated } from '#messages/isolated.ts';
import { DOT, kindLabel, roleOf } from '#messages/labels.ts';
import { describeAmount } from '#messages/numbers.ts';
import { passageLines } from '#messages/passage-lines.ts';
import { onOneLine } from '#messages/previews.ts';
import { type DescribedCrossResponse, describeResponses } from '#messages/responses.static.ts';
import { factsOf } from '#selectors/facts.ts';
import { CrossResponseLine } from '#ui/documents/CrossResponseLine.static.tsx';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';
import { writtenIn } from '#ui/shared/written-in.ts';
import { MarkedWords } from './MarkedWords.static.tsx';
import { PageFrame } from './PageFrame.static.tsx';

interface FramedPageProps {
  article: Article;
  /** The front page; begins and ends with a slash. */
  base: string;
  /** Absent: the article's headline. */
  title?: string | undefined;
  /** Where the title is not in the article's language. */
  titleLanguage?: string;
  children: ReactNode;
}

/** What a passage's page has around its text: the site's name, and the article with its date. */
function FramedPage(props: FramedPageProps) {
  const { article, base, title, titleLanguage = article.language, children } = props;
  const { headline, published, credit, language } = article;
  const Headline = title ? 'p' : 'h1';
  return (
    <PageFrame base={base}>
      <Headline className="headline" {...writtenIn(language)}>
        {headline}
      </Headline>
      <p className="source">
        <time dateTime={published}>{formatDate(published, locale())}</time> ·{' '}
        <WrittenIn language={language}>{isolated(credit)}</WrittenIn>
      </p>
      {title && (
        <h1 className="name" {...writtenIn(titleLanguage)}>
          {title}
        </h1>
      )}
      {children}
    </PageFrame>
  );
}

interface PassagePageProps {
  article: Article;
  passage: PassageDescription;
  /** What it does to words of other articles, and theirs to it. */
  crossResponses: readonly DescribedCrossResponse[];
  /** The passage in the reader. */
  href: string;
  base: string;
}

/** The page of one passage, for previews and for readers whose browser does not lead on by itself. */
export function PassagePage({ article, passage, crossResponses, href, base }: PassagePageProps) {
  const { statements, speaker } = passage;
  return (
    <FramedPage article={article} base={base} title={statements && speaker?.name}>
      <PassagePicture article={article} id={passage.id} base={base} />
      {statements ? (
        <SpeakerWords article={article} passage={passage} />
      ) : (
        <PassageWords article={article} passage={passage} />
      )}
      {crossResponses.map((response) => (
        <p key={response.path} className="source">
          <CrossResponseLine response={response} base={base} />
        </p>
      ))}
      <p>
        <a href={href}>{pageWords().readInArticle}</a>
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

interface PassageWordsProps {
  article: Article;
  passage: PassageDescription;
}

/** A speaker with everything they said. */
function SpeakerWords({ article: { language }, passage }: PassageWordsProps) {
  const { speaker, statements } = passage;
  return (
    <>
      <p className="source" {...(speaker?.role && writtenIn(language))}>
        {speaker && roleOf(speaker)}
      </p>
      {statements?.map(({ kind, words: said }) =>
        kind === 'direct' ? (
          <blockquote key={said} className="words" {...writtenIn(language)}>
            {said}
          </blockquote>
        ) : (
          <p key={said} className="words">
            <MarkedWords text={labelled(kind, said)} words={said} language={language} />
          </p>
        ),
      )}
    </>
  );
}

/** The words with their kind, whose they are, who checked them and what responds to them. Only what is quoted is set as a quote. */
export function PassageWords({ article, passage }: PassageWordsProps) {
  const { how, verification, question, sources } = passage;
  const { language } = article;
  const claim = factsOf(article)
    .flatMap(({ claims }) => claims)
    .find(({ id }) => id === passage.id)?.claim;
  const said = onOneLine(passage.words);
  const amount = claim && isNumberClaim(claim) ? describeAmount(claim, language) : said;
  const responses = describeResponses(article, passage.id).map(({ text }) => text);
  const { told, quoted, by } = passageLines({ ...passage, words: said });
  return (
    <>
      <p className="label">
        <MarkedWords text={labelOf(passage)} words={question} language={language} />
      </p>
      {told && (
        <p className="words">
          <MarkedWords text={isolated(told)} words={amount} language={language} />
        </p>
      )}
      {quoted && (
        <blockquote className="words" {...writtenIn(language)}>
          {quoted}
        </blockquote>
      )}
      {by && <p className="source">{by}</p>}
      {how && how.length > 0 && <p className="source">{how.join(DOT)}</p>}
      {verification && (
        <p className="source">
          <MarkedWords
            text={verification}
            words={claim?.verification?.verdict}
            language={language}
          />
        </p>
      )}
      {responses.length > 0 && <p className="source">{responses.join(DOT)}</p>}
      {sources && <p className="source">{sources}</p>}
    </>
  );
}

function labelOf({ kind, block = 'paragraph', question }: PassageDescription): string {
  switch (kind) {
    case 'block':
      return pageWords().blockOfArticle[block];
    case 'claim':
      return words().claimAnswering(isolated(question ?? ''));
    case 'speaker':
      return pageWords().speaker;
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
export function WithdrawnPage({
  article,
  resolution,
  words: said,
  href,
  base,
}: WithdrawnPageProps) {
  return (
    <FramedPage
      article={article}
      base={base}
      title={pageWords().passageWithdrawn}
      titleLanguage={locale()}
    >
      <p>
        {formatDate(resolution.on, locale())}.{' '}
        <WrittenIn language={article.language}>{resolution.reason}</WrittenIn>
      </p>
      {said && (
        <>
          <p className="source">{pageWords().itSaid}</p>
          <blockquote className="words">
            <s {...writtenIn(article.language)}>{said}</s>
          </blockquote>
        </>
      )}
      <p>
        <a href={href}>{pageWords().readArticle}</a> ·{' '}
        <a href={glossaryHref(base, 'links')}>{words().aboutLinks}</a>
      </p>
    </FramedPage>
  );
}
