import type { Article } from '#content/article.ts';
import { lastRevision } from '#content/ledger.ts';
import {
  articlePath,
  HOME_PATH,
  hrefUnder,
  ledgerPath,
  mapPath,
  PRINT_STYLES_PATH,
} from '#links/addresses.ts';
import { SCHEMA_PATH } from '#links/export-addresses.ts';
import { GLOSSARY_PATH } from '#links/glossary-address.ts';
import { ROBOTS_PATH, SITEMAP_PATH } from '#links/publication-addresses.ts';
import { articleSchema } from '#publish/data/article-schema.ts';
import type { ExportFile } from '#publish/data/export-file.ts';
import { exportsOf, jsonText } from '#publish/data/exports-of.ts';
import { feedsOf } from '#publish/feeds.ts';
import { type ArticleMap, drawMap } from '#publish/map/draw-map.ts';
import { type ListedPage, robotsText, sitemapOf } from '#publish/sitemap.ts';
import { compareTexts } from '#selectors/compare-texts.ts';
import { registry } from '#speakers/registry.ts';
import printStyles from '#styles/print.css?inline';
import { type PictureSource, pictureSources } from './picture-files.ts';
import { publicationPaths } from './publication-pages.tsx';
import type { Site } from './rendered-page.ts';
import { loadSite, type SiteArticle } from './site-articles.ts';

/**
 * Every file that the site publishes beside its pages: each article's data, the schema that they share,
 * the land of each map, and the styles for paper.
 */
export async function siteFiles({ base, origin }: Site): Promise<ExportFile[]> {
  const home = origin + base;
  const articles = await loadSite();
  const newest = articles
    .map(({ article }) => article)
    .toSorted((a, b) => compareTexts(b.published, a.published));
  return [
    { path: PRINT_STYLES_PATH, text: printStyles },
    { path: SCHEMA_PATH, text: jsonText(articleSchema(home)) },
    ...feedsOf(newest, registry, home),
    { path: SITEMAP_PATH, text: await sitemapOf(listedPages(articles, home)) },
    { path: ROBOTS_PATH, text: robotsText(hrefUnder(home, SITEMAP_PATH)) },
    ...articles.flatMap(({ article, ledger }) => {
      const map = mapOf(article);
      return [
        ...exportsOf(article, { home, revision: lastRevision(ledger) }),
        ...(map ? [{ path: mapPath(article.slug), text: map.landSvg }] : []),
        ...(ledger ? [{ path: ledgerPath(article.slug), text: JSON.stringify(ledger) }] : []),
      ];
    }),
  ];
}

/** The pages that stand for themselves. */
function listedPages(articles: readonly SiteArticle[], home: string): ListedPage[] {
  const at = (path: string, changed?: string) => ({ address: hrefUnder(home, path), changed });
  return [
    ...[HOME_PATH, GLOSSARY_PATH].map((path) => at(path)),
    ...articles.map(({ article: { slug, updated, published } }) =>
      at(articlePath(slug), updated ?? published),
    ),
    ...publicationPaths({ articles, registry }).map((path) => at(path)),
  ];
}

/** The files of every article's pictures. */
export async function sitePictures(): Promise<PictureSource[]> {
  return (await loadSite()).flatMap(({ article }) => pictureSources(article));
}

const drawn = new WeakMap<Article, ArticleMap | undefined>();

/** The map of an article, drawn once; none where it gives no place's coordinates. */
export function mapOf(article: Article): ArticleMap | undefined {
  if (!drawn.has(article)) drawn.set(article, drawMap(article));
  return drawn.get(article);
}
