import { hasLedger } from '#articles/catalogue.ts';
import { articlePath, HOME_PATH, hrefUnder, PRINT_STYLES_PATH } from '#links/addresses.ts';
import { SCHEMA_PATH } from '#links/export-addresses.ts';
import { GLOSSARY_PATH } from '#links/glossary-address.ts';
import {
  HEADERS_PATH,
  historyPath,
  questionPath,
  ROBOTS_PATH,
  SITEMAP_PATH,
} from '#links/publication-addresses.ts';
import { inLanguage } from '#messages/catalogue/in-language.static.ts';
import { DEFAULT_LOCALE } from '#messages/catalogue/language.ts';
import { articleSchema } from '#publish/data/article-schema.ts';
import type { ExportFile } from '#publish/data/export-file.ts';
import { jsonText } from '#publish/data/exports-of.ts';
import { headersText } from '#publish/embeds.ts';
import { siteFeeds } from '#publish/feeds.ts';
import { type ListedPage, robotsText, sitemapOf } from '#publish/sitemap.ts';
import { compareTexts } from '#selectors/compare-texts.ts';
import printStyles from '#styles/print.css?inline';
import { formerFiles } from './former-page.tsx';
import { loadFormerSlugs } from './former-slugs.ts';
import { listPaths, topicPaths } from './list-pages.tsx';
import type { Publication } from './publication.ts';
import type { Site } from './rendered-page.ts';
import { speakerPaths } from './speaker-pages.tsx';

/**
 * What the site publishes beside its pages: styles for paper, the data's schema, feeds, the answers of
 * oEmbed under former slugs, the sitemap.
 */
export async function sharedFiles(
  publication: Publication,
  { base, origin }: Site,
): Promise<ExportFile[]> {
  const home = origin + base;
  const newest = publication.articles
    .map(({ article }) => article)
    .toSorted((a, b) => compareTexts(b.published, a.published));
  const former = await loadFormerSlugs();
  return [
    { path: PRINT_STYLES_PATH, text: printStyles },
    { path: SCHEMA_PATH, text: jsonText(articleSchema(home)) },
    ...inLanguage(DEFAULT_LOCALE, () => siteFeeds(newest, home)),
    ...former.flatMap((one) => formerFiles(one, publication.articles, home)),
    { path: SITEMAP_PATH, text: await sitemapOf(listedPages(publication, home)) },
    { path: HEADERS_PATH, text: headersText(base) },
    { path: ROBOTS_PATH, text: robotsText(hrefUnder(home, SITEMAP_PATH)) },
  ];
}

/** The pages that stand for themselves. */
function listedPages(publication: Publication, home: string): ListedPage[] {
  const { articles, registry } = publication;
  const at = (path: string, changed?: string) => ({ address: hrefUnder(home, path), changed });
  return [
    ...[HOME_PATH, GLOSSARY_PATH, ...listPaths(publication)].map((path) => at(path)),
    ...articles.map(({ article: { slug, updated, published } }) =>
      at(articlePath(slug), updated ?? published),
    ),
    ...articles
      .filter(({ article }) => hasLedger(article.slug))
      .map(({ article }) => at(historyPath(article.slug))),
    ...[
      ...Object.keys(registry.speakers).flatMap((id) => speakerPaths(id, publication)),
      ...Object.keys(registry.questions).map(questionPath),
      ...Object.keys(registry.topics).flatMap((id) => topicPaths(id, publication)),
    ].map((path) => at(path)),
  ];
}
