import { renderToStaticMarkup } from 'react-dom/server';
import type { Organization, Person, WithContext } from 'schema-dts';
import type { Article } from '#content/article.ts';
import type { RegisteredSpeaker, Registry } from '#content/registry.ts';
import { hrefUnder } from '#links/addresses.ts';
import {
  FEED_PATH,
  feedPathOf,
  historyPath,
  listPath,
  QUESTIONS_PATH,
  questionPath,
  SPEAKERS_PATH,
  speakerPath,
} from '#links/publication-addresses.ts';
import { countOf } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
import type { Card } from '#publish/cards/card.ts';
import { lettersWithoutFont } from '#publish/cards/printable.ts';
import { statementsOfSpeaker } from '#selectors/across-articles.ts';
import { ArticlesText } from '#ui/list/ListTexts.static.tsx';
import { HistoryText } from '#ui/publication/HistoryText.static.tsx';
import { QuestionsText, QuestionText } from '#ui/publication/QuestionText.static.tsx';
import { SpeakersText } from '#ui/publication/SpeakersText.static.tsx';
import { narrowingRules, SpeakerText } from '#ui/publication/SpeakerText.static.tsx';
import { siteHrefs } from '#ui/shared/site-hrefs.ts';
import { PlainPage } from '#ui/site/PlainPage.static.tsx';
import { PlainHead } from './heads.tsx';
import { cardOrLetters } from './passage-page.tsx';
import type { RenderedPage, Site } from './rendered-page.ts';
import type { SiteArticle } from './site-articles.ts';
import { LIST_LENGTH, listPages, summariesOf } from './site-lists.ts';

/** What a publication's pages are made from. */
export interface Publication {
  articles: readonly SiteArticle[];
  registry: Registry;
}

interface PublicationPage {
  path: string;
  title: string;
  description: string;
  /** The feed of what the page lists. */
  feed?: string;
  rules?: string;
  structuredData?: object;
  card?: Card;
  wide?: boolean;
  content: React.ReactNode;
}

/** The addresses beside the articles: their list, speakers, questions, and each article's history. */
export function publicationPaths({ articles, registry }: Publication): string[] {
  return [
    ...Array.from({ length: listPages(articles) }, (_, i) => listPath(i + 1)),
    SPEAKERS_PATH,
    ...Object.keys(registry.speakers).map(speakerPath),
    QUESTIONS_PATH,
    ...Object.keys(registry.questions).map(questionPath),
    ...articles.flatMap(({ article, ledger }) => (ledger ? historyPath(article.slug) : [])),
  ];
}

/** Renders a page of speakers, questions or history; nothing for any other address. */
export function renderPublicationPage(
  path: string,
  publication: Publication,
  site: Site,
): RenderedPage | undefined {
  const page = pageAt(path, publication, site);
  if (!page) return undefined;
  const { title, description, feed, rules, structuredData, card, wide, content } = page;
  const picture = card && cardOrLetters(card, lettersWithoutFont(card));
  const home = site.origin + site.base;
  return {
    kind: 'plain',
    language: 'en',
    head: renderToStaticMarkup(
      <PlainHead
        title={`${title} – On the Record`}
        description={description}
        address={hrefUnder(home, page.path)}
        {...(feed && { feed: hrefUnder(home, feed) })}
        {...(picture?.card && { picture: description })}
      />,
    ),
    body: renderToStaticMarkup(
      <PlainPage {...siteHrefs(site.base)} wide={wide ?? false}>
        {content}
      </PlainPage>,
    ),
    ...picture,
    ...(rules && { rules }),
    ...(structuredData && { structuredData }),
  };
}

function pageAt(
  path: string,
  { articles: published, registry }: Publication,
  site: Site,
): PublicationPage | undefined {
  const { base } = site;
  const articles = published.map(({ article }) => article);
  const own = path.replace(/(?<=.)\/$/, '');
  const list = listedAt(own, published, base);
  if (list) return list;
  if (`${own}/` === SPEAKERS_PATH) {
    return {
      path: SPEAKERS_PATH,
      title: 'Who is quoted',
      description: 'Everyone who speaks in these articles, with what they have said on the record.',
      content: <SpeakersText registry={registry} articles={articles} base={base} />,
    };
  }
  if (`${own}/` === QUESTIONS_PATH) {
    const hrefOf = (id: string) => hrefUnder(base, questionPath(id));
    const { questions } = registry;
    return {
      path: QUESTIONS_PATH,
      title: 'Questions across articles',
      description: 'Questions that several articles answer, with every claim.',
      content: <QuestionsText questions={questions} articles={articles} hrefOf={hrefOf} />,
    };
  }
  const speaker = Object.entries(registry.speakers).find(([id]) => speakerPath(id) === own);
  if (speaker) return speakerPage(speaker, articles, registry, site);
  const question = Object.entries(registry.questions).find(([id]) => questionPath(id) === own);
  if (question) {
    const [id, shared] = question;
    return {
      path: own,
      title: shared.question,
      description: 'Every claim that answers it, by day and claimant, in any article.',
      feed: feedPathOf(own),
      wide: true,
      content: <QuestionText id={id} question={shared} articles={articles} base={base} />,
    };
  }
  const known = published.find(({ article }) => historyPath(article.slug) === own);
  if (!known?.ledger) return undefined;
  const { article, ledger } = known;
  return {
    path: own,
    title: `History of “${article.headline}”`,
    description: 'What each revision of the article changed, word by word.',
    content: <HistoryText article={article} ledger={ledger} base={base} />,
  };
}

function listedAt(
  own: string,
  articles: readonly SiteArticle[],
  base: string,
): PublicationPage | undefined {
  const pages = listPages(articles);
  const page = Array.from({ length: pages }, (_, i) => i + 1).find((one) =>
    [own, `${own}/`].includes(listPath(one)),
  );
  if (page === undefined) return undefined;
  return {
    path: listPath(page),
    title: page === 1 ? 'All articles' : `All articles, page ${page}`,
    description: 'Every article of On the Record, the newest first.',
    feed: FEED_PATH,
    wide: true,
    content: (
      <ArticlesText
        articles={summariesOf(articles).slice((page - 1) * LIST_LENGTH, page * LIST_LENGTH)}
        base={base}
        page={page}
        pages={pages}
        hrefOf={(one) => hrefUnder(base, listPath(one))}
      />
    ),
  };
}

function speakerPage(
  [id, speaker]: [string, RegisteredSpeaker],
  articles: readonly Article[],
  registry: Registry,
  site: Site,
): PublicationPage {
  const path = speakerPath(id);
  const statements = statementsOfSpeaker(articles, id);
  const said = countOf(statements.length, 'statement');
  const role = speaker.roles?.at(-1)?.role;
  return {
    path,
    title: speaker.name,
    description: `${[speaker.name, role].filter(Boolean).join(', ')}: ${said} on the record.`,
    feed: feedPathOf(path),
    card: {
      kind: 'speaker',
      words: `${said} on the record`,
      speaker: speaker.name,
      ...(role !== undefined && { role }),
      date: statements[0] ? formatDate(statements[0].day, 'en-GB') : '',
      language: 'en-GB',
      source: 'Who says what, on whose authority, and where in the story',
    },
    rules: narrowingRules(id, articles),
    structuredData: thingOf(speaker, hrefUnder(site.origin + site.base, path)),
    content: (
      <SpeakerText
        id={id}
        speaker={speaker}
        registry={registry}
        articles={articles}
        base={site.base}
      />
    ),
  };
}

/** Who a speaker is, in schema.org's terms. */
function thingOf(
  { kind, name, roles, wikidata }: RegisteredSpeaker,
  address: string,
): WithContext<Person | Organization> {
  const role = roles?.at(-1)?.role;
  const common = {
    '@context': 'https://schema.org',
    '@id': address,
    name,
    url: address,
    ...(wikidata && { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
  } as const;
  return kind === 'person'
    ? { ...common, '@type': 'Person', ...(role && { jobTitle: role }) }
    : { ...common, '@type': 'Organization', ...(role && { description: role }) };
}
