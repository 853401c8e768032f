import { entryOf } from '#content/entry-of.ts';
import { HOME_PATH, hrefUnder } from '#links/addresses.ts';
import {
  CORRECTIONS_FEED_PATH,
  FEED_PATH,
  feedPathOf,
  listPath,
  QUESTIONS_PATH,
  SPEAKERS_PATH,
  TOPICS_PATH,
  topicPath,
} from '#links/publication-addresses.ts';
import { SEARCH_PATH } from '#links/search-address.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { formatNumber } from '#messages/counts.ts';
import { isolated } from '#messages/isolated.ts';
import { type ArticleSummary, summaryOf } from '#selectors/summary.ts';
import { ArticlesText, HomeText, NotFoundText } from '#ui/list/ListTexts.static.tsx';
import { QuestionsText, TopicsText } from '#ui/publication/NamedLists.static.tsx';
import { SpeakersText } from '#ui/publication/SpeakersText.static.tsx';
import { articlesWith, type Publication, type PublicationPage } from './publication.ts';
import type { Site } from './rendered-page.ts';
import type { SiteArticle } from './site-articles.ts';
import { LIST_LENGTH, listsOf, pagesOf, summariesOf } from './site-lists.ts';

/** The addresses of the search and of the lists: of articles, speakers, questions and topics. */
export function listPaths({ articles }: Publication): string[] {
  const lists = Array.from({ length: pagesOf(articles.length) }, (_, i) => listPath(i + 1));
  return [SEARCH_PATH, ...lists, SPEAKERS_PATH, QUESTIONS_PATH, TOPICS_PATH];
}

/** The addresses of a topic’s pages. */
export function topicPaths(id: string, { articles }: Publication): string[] {
  const pages = pagesOf(articlesWith('topic', id, articles).length);
  return Array.from({ length: pages }, (_, i) => topicPath(id, i + 1));
}

/** The front page. */
export function frontPage(publication: Publication, { base }: Site): PublicationPage {
  return {
    path: HOME_PATH,
    description: pageWords().aboutNews,
    wide: true,
    content: <HomeText {...listsOf(publication)} base={base} />,
  };
}

/** The page for addresses that lead nowhere. */
export function notFoundPage({ articles }: Publication, { base }: Site): PublicationPage {
  return {
    title: pageWords().pageNotFound,
    description: `${pageWords().noPageHere}.`,
    content: <NotFoundText articles={summariesOf(articles)} base={base} />,
  };
}

/** One page of the list of all articles; nothing for any other address. */
export function listedAt(
  own: string,
  { articles }: Publication,
  { base }: Site,
): PublicationPage | undefined {
  const paths = Array.from({ length: pagesOf(articles.length) }, (_, i) => listPath(i + 1));
  const page = paths.findIndex((one) => [own, `${own}/`].includes(one)) + 1;
  const shown = summariesOf(articles).slice((page - 1) * LIST_LENGTH, page * LIST_LENGTH);
  return listPage(pageWords().allArticles, page, paths, shown, {
    description: pageWords().aboutList,
    feeds: [FEED_PATH, CORRECTIONS_FEED_PATH],
    base,
  });
}

/** One page of a topic’s articles. */
export function topicPage(
  id: string,
  page: number,
  publication: Publication,
  { base }: Site,
): PublicationPage | undefined {
  const { registry, articles } = publication;
  const topic = entryOf(registry.topics, id);
  if (!topic) return undefined;
  const about = articlesWith('topic', id, articles)
    .slice((page - 1) * LIST_LENGTH, page * LIST_LENGTH)
    .map(({ article }) => summaryOf(article));
  return listPage(topic.name, page, topicPaths(id, publication), about, {
    description: pageWords().everyArticleAbout(isolated(topic.name)),
    feeds: [feedPathOf(topicPath(id))],
    base,
  });
}

/** One page of a list of articles; nothing where the list has no such page. */
function listPage(
  title: string,
  page: number,
  paths: readonly string[],
  shown: readonly ArticleSummary[],
  { description, feeds, base }: { description: string; feeds: readonly string[]; base: string },
): PublicationPage | undefined {
  const path = paths[page - 1];
  if (path === undefined) return undefined;
  return {
    path,
    title: page === 1 ? title : pageWords().pageOf(title, formatNumber(page)),
    description,
    feeds,
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

/** The list of all speakers, questions or topics. */
export function directoryAt(
  path: string,
  { articles: published, registry }: Publication,
  { base }: Site,
): PublicationPage {
  if (path === SPEAKERS_PATH) {
    return {
      path,
      title: pageWords().whoIsQuoted,
      description: pageWords().aboutSpeakers,
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
      title: pageWords().topics,
      description: pageWords().aboutTopics,
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
    title: pageWords().questionsAcross,
    description: pageWords().aboutQuestions,
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
