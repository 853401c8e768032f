import { ARTICLES_PATH, HOME_PATH } from '#links/addresses.ts';
import { GLOSSARY_PATH } from '#links/glossary-address.ts';
import {
  feedPathOf,
  historyPath,
  QUESTIONS_PATH,
  questionPath,
  SPEAKERS_PATH,
  TOPICS_PATH,
} from '#links/publication-addresses.ts';
import { SEARCH_PATH } from '#links/search-address.ts';
import { countIndexes } from '#links/search-index.ts';
import { inLanguage, pageWords } from '#messages/catalogue/in-language.static.ts';
import { DEFAULT_LOCALE } from '#messages/catalogue/language.ts';
import { isolated } from '#messages/isolated.ts';
import { GlossaryText } from '#ui/glossary/GlossaryText.static.tsx';
import { HistoryText } from '#ui/publication/HistoryText.static.tsx';
import { QuestionText } from '#ui/publication/QuestionText.static.tsx';
import { SearchText } from '#ui/search/SearchText.static.tsx';
import { siteHrefs } from '#ui/shared/site-hrefs.ts';
import { crossResponsesOf } from './cross-responses.ts';
import { directoryAt, frontPage, listedAt, notFoundPage, topicPage } from './list-pages.tsx';
import { articlesWith, type Publication, type PublicationPage } from './publication.ts';
import { renderPublication } from './render-publication.tsx';
import type { RenderedPage, Site } from './rendered-page.ts';
import { rulesForLanguage } from './rules-for-language.ts';
import { articleOf } from './site-articles.ts';
import { speakerPage } from './speaker-pages.tsx';

/** Renders a page that is complete without the app; nothing for any other address. */
export function renderPublicationPage(
  path: string,
  publication: Publication,
  site: Site,
): RenderedPage | undefined {
  return inLanguage(languageAt(path, publication), () => {
    const page = pageAt(path, publication, site);
    return page && renderPublication(page, site);
  });
}

/** Renders the page for addresses that lead nowhere. */
export function renderNotFoundPage(publication: Publication, site: Site): RenderedPage {
  return inLanguage(DEFAULT_LOCALE, () => renderPublication(notFoundPage(publication, site), site));
}

/** An article's history is in the article's language, every other page in the site's. */
function languageAt(path: string, { articles }: Publication): string {
  const own = path.replace(/(?<=.)\/$/, '');
  const { article } = articleOf(articles, own.split('/')[2]) ?? {};
  return article && historyPath(article.slug) === own ? article.language : DEFAULT_LOCALE;
}

function pageAt(path: string, publication: Publication, site: Site): PublicationPage | undefined {
  if (path === HOME_PATH) return frontPage(publication, site);
  const own = path.replace(/\/$/, '');
  const [, folder = '', id, rest] = own.split('/');
  const page = rest === undefined ? 1 : Number(/^[1-9]\d*$/.exec(rest)?.[0] ?? 0);
  switch (id === undefined ? `/${folder}/` : folder) {
    case ARTICLES_PATH:
    case 'archive':
      return listedAt(own, publication, site);
    case `${GLOSSARY_PATH}/`:
      return {
        path: GLOSSARY_PATH,
        title: pageWords().whatLabelsMean,
        description: pageWords().aboutGlossary,
        content: <GlossaryText />,
      };
    case `${SEARCH_PATH}/`:
      return {
        path: SEARCH_PATH,
        title: pageWords().search,
        description: pageWords().aboutSearch,
        searches: true,
        content: (
          <SearchText
            base={site.base}
            hrefs={siteHrefs(site.base)}
            indexes={countIndexes(publication.articles.length)}
          />
        ),
      };
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
    description: pageWords().aboutQuestion,
    feeds: [feedPathOf(own)],
    wide: true,
    content: (
      <QuestionText
        id={id}
        question={shared}
        registry={registry}
        articles={answering}
        crossResponsesOf={(article) => crossResponsesOf(article, articles)}
        base={base}
      />
    ),
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
    title: pageWords().historyTitle(isolated(article.headline)),
    description: pageWords().aboutHistory,
    rules: rulesForLanguage(),
    content: <HistoryText article={article} ledger={ledger} base={base} />,
  };
}
