import { renderToStaticMarkup } from 'react-dom/server';
import { ARTICLES_PATH, hrefUnder } from '#links/addresses.ts';
import {
  FEED_PATH,
  feedPathOf,
  historyPath,
  listPath,
  QUESTIONS_PATH,
  questionPath,
  SPEAKERS_PATH,
  TOPICS_PATH,
  topicPath,
} from '#links/publication-addresses.ts';
import { lettersWithoutFont } from '#publish/cards/printable.ts';
import { type ArticleSummary, summaryOf } from '#selectors/summary.ts';
import { ArticlesText } from '#ui/list/ListTexts.static.tsx';
import { HistoryText } from '#ui/publication/HistoryText.static.tsx';
import { QuestionsText, TopicsText } from '#ui/publication/NamedLists.static.tsx';
import { QuestionText } from '#ui/publication/QuestionText.static.tsx';
import { SpeakersText } from '#ui/publication/SpeakersText.static.tsx';
import { siteHrefs } from '#ui/shared/site-hrefs.ts';
import { PlainPage } from '#ui/site/PlainPage.static.tsx';
import { PlainHead } from './heads.tsx';
import { cardOrLetters } from './passage-page.tsx';
import { articlesWith, type Publication, type PublicationPage } from './publication.ts';
import type { RenderedPage, Site } from './rendered-page.ts';
import { articleOf, type SiteArticle } from './site-articles.ts';
import { LIST_LENGTH, pagesOf, summariesOf } from './site-lists.ts';
import { speakerPage } from './speaker-pages.tsx';

/** The addresses of the lists: of articles, speakers, questions and topics. */
export function listPaths({ articles }: Publication): string[] {
  const lists = Array.from({ length: pagesOf(articles.length) }, (_, i) => listPath(i + 1));
  return [...lists, SPEAKERS_PATH, QUESTIONS_PATH, TOPICS_PATH];
}

/** The addresses of a topic’s pages. */
export function topicPaths(id: string, { articles }: Publication): string[] {
  const pages = pagesOf(articlesWith('topic', id, articles).length);
  return Array.from({ length: pages }, (_, i) => topicPath(id, i + 1));
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

function pageAt(path: string, publication: Publication, site: Site): PublicationPage | undefined {
  const own = path.replace(/(?<=.)\/$/, '');
  const [, folder = '', id, rest] = own.split('/');
  const page = rest === undefined ? 1 : Number(/^[1-9]\d*$/.exec(rest)?.[0] ?? 0);
  switch (id === undefined ? `/${folder}/` : folder) {
    case ARTICLES_PATH:
    case 'archive':
      return listedAt(own, publication, site);
    case SPEAKERS_PATH:
    case QUESTIONS_PATH:
    case TOPICS_PATH:
      return directoryAt(`${own}/`, publication, site);
    case 'speakers':
      return speakerPage(id ?? '', page, publication, site);
    case 'topics':
      return topicPage(id ?? '', page, publication, site);
    case 'questions':
      return questionPage(own, publication, site);
    case 'articles':
      return historyPage(own, publication, site);
    default:
      return undefined;
  }
}

/** The list of all speakers, questions or topics. */
function directoryAt(
  path: string,
  { articles: published, registry }: Publication,
  { base }: Site,
): PublicationPage {
  if (path === SPEAKERS_PATH) {
    return {
      path,
      title: 'Who is quoted',
      description: 'Everyone who speaks in these articles, with what they have said on the record.',
      content: (
        <SpeakersText
          registry={registry}
          articleCount={countFor('speaker', published)}
          base={base}
        />
      ),
    };
  }
  if (path === TOPICS_PATH) {
    return {
      path,
      title: 'Topics',
      description: 'What the articles are about.',
      content: (
        <TopicsText
          topics={registry.topics}
          articleCount={countFor('topic', published)}
          base={base}
        />
      ),
    };
  }
  return {
    path,
    title: 'Questions across articles',
    description: 'Questions that several articles answer, with every claim.',
    content: (
      <QuestionsText
        questions={registry.questions}
        articleCount={countFor('question', published)}
        base={base}
      />
    ),
  };
}

/** How many articles there are with a speaker, a question or a topic. */
function countFor(kind: 'speaker' | 'question' | 'topic', articles: readonly SiteArticle[]) {
  return (id: string) => articlesWith(kind, id, articles).length;
}

function questionPage(
  own: string,
  { articles, registry }: Publication,
  { base }: Site,
): PublicationPage | undefined {
  const known = Object.entries(registry.questions).find(([id]) => questionPath(id) === own);
  if (!known) return undefined;
  const [id, shared] = known;
  const answering = articlesWith('question', id, articles).map(({ article }) => article);
  return {
    path: own,
    title: shared.question,
    description: 'Every claim that answers it, by day and claimant, in any article.',
    feed: feedPathOf(own),
    wide: true,
    content: <QuestionText id={id} question={shared} articles={answering} base={base} />,
  };
}

function historyPage(
  own: string,
  { articles }: Publication,
  { base }: Site,
): PublicationPage | undefined {
  const known = articleOf(articles, own.split('/')[2]);
  if (!known?.ledger || historyPath(known.article.slug) !== own) return undefined;
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
  { articles }: Publication,
  { base }: Site,
): PublicationPage | undefined {
  const paths = Array.from({ length: pagesOf(articles.length) }, (_, i) => listPath(i + 1));
  const page = paths.findIndex((one) => [own, `${own}/`].includes(one)) + 1;
  const shown = summariesOf(articles).slice((page - 1) * LIST_LENGTH, page * LIST_LENGTH);
  return listPage('All articles', page, paths, shown, {
    description: 'Every article of On the Record, the newest first.',
    feed: FEED_PATH,
    base,
  });
}

function topicPage(
  id: string,
  page: number,
  publication: Publication,
  { base }: Site,
): PublicationPage | undefined {
  const { registry, articles } = publication;
  const topic = Object.hasOwn(registry.topics, id) ? registry.topics[id] : undefined;
  if (!topic) return undefined;
  const about = articlesWith('topic', id, articles)
    .slice((page - 1) * LIST_LENGTH, page * LIST_LENGTH)
    .map(({ article }) => summaryOf(article));
  return listPage(topic.name, page, topicPaths(id, publication), about, {
    description: `Every article about it: ${topic.name}.`,
    feed: feedPathOf(topicPath(id)),
    base,
  });
}

/** One page of a list of articles; nothing where the list has no such page. */
function listPage(
  title: string,
  page: number,
  paths: readonly string[],
  shown: readonly ArticleSummary[],
  { description, feed, base }: { description: string; feed: string; base: string },
): PublicationPage | undefined {
  const path = paths[page - 1];
  if (path === undefined) return undefined;
  return {
    path,
    title: page === 1 ? title : `${title}, page ${page}`,
    description,
    feed,
    wide: true,
    content: (
      <ArticlesText
        title={title}
        articles={shown}
        base={base}
        page={page}
        hrefs={paths.map((one) => hrefUnder(base, one))}
      />
    ),
  };
}
