import type { Article } from '#content/article.ts';
import { entryOf } from '#content/entry-of.ts';
import { lastRevision } from '#content/ledger.ts';
import { perArticle } from '#content/per-article.ts';
import { articlePath, ledgerPath, mapPath, passagePath } from '#links/addresses.ts';
import { embedPath } from '#links/embed-address.ts';
import { historyPath, questionPath, speakerPath, topicPath } from '#links/publication-addresses.ts';
import { inLanguage } from '#messages/catalogue/in-language.static.ts';
import { DEFAULT_LOCALE } from '#messages/catalogue/language.ts';
import type { ExportFile } from '#publish/data/export-file.ts';
import { exportsOf } from '#publish/data/exports-of.ts';
import { embedIds, oembedFiles } from '#publish/embeds.ts';
import { questionFeed, speakerFeed, topicFeed } from '#publish/feeds.ts';
import { drawMap } from '#publish/map/draw-map.ts';
import { crossResponsesOf } from './cross-responses.ts';
import { linksBeside } from './links-beside.ts';
import { topicPaths } from './list-pages.tsx';
import { passagePageIds } from './passage-page.tsx';
import { type PictureSource, pictureSources } from './picture-files.ts';
import { articlesWith, type Publication } from './publication.ts';
import type { Site } from './rendered-page.ts';
import { articleOf, type SiteArticle } from './site-articles.ts';
import { speakerPaths } from './speaker-pages.tsx';

/** Pages and files built from the same sources, and rebuilt together. */
export interface PageGroup {
  /** What their addresses begin with: `/articles/SLUG`, `/speakers/ID`. */
  at: string;
  /** What they are made from, with `beside`; all else is code. */
  articles: readonly SiteArticle[];
  beside?: unknown;
  /** Asked for only where the group is made anew. */
  paths: () => readonly string[];
  files: () => ExportFile[];
  pictures?: readonly PictureSource[];
}

/** The group of an article: its page, its history, its passages’ pages, its data. */
export function articleGroup(
  one: SiteArticle,
  { articles }: Publication,
  { base, origin }: Site,
): PageGroup {
  const { article } = one;
  const { slug } = article;
  return {
    at: articlePath(slug),
    articles: [one],
    beside: [
      linksBeside(article, articles, base),
      inLanguage(article.language, () => crossResponsesOf(article, articles)),
    ],
    paths: () => articlePaths(one),
    files: () => {
      const { ledger } = one;
      const map = mapOf(article);
      return [
        ...inLanguage(article.language, () => [
          ...exportsOf(article, { home: origin + base, revision: lastRevision(ledger) }),
          ...oembedFiles(article, ledger, origin + base),
        ]),
        ...(map ? [{ path: mapPath(slug), text: map.landSvg }] : []),
        ...(ledger ? [{ path: ledgerPath(slug), text: JSON.stringify(ledger) }] : []),
      ];
    },
    pictures: pictureSources(article),
  };
}

/** The addresses of an article: its own, its history, and those of its passages. */
export function articlePaths({ article, ledger }: SiteArticle): string[] {
  return [
    articlePath(article.slug),
    ...(ledger ? [historyPath(article.slug)] : []),
    ...passagePageIds(article).map((id) => passagePath(article.slug, id)),
    ...embedIds(article, ledger).map((id) => embedPath(article.slug, id)),
  ];
}

/** The groups of speakers, questions and topics. */
export function groupsAcrossArticles(publication: Publication, site: Site): PageGroup[] {
  const { speakers, questions, topics } = publication.registry;
  return [
    ...Object.keys(speakers).map((id) => speakerPath(id)),
    ...Object.keys(questions).map(questionPath),
    ...Object.keys(topics).map((id) => topicPath(id)),
  ].flatMap((path) => groupAt(path, publication, site) ?? []);
}

/** The group that an address belongs to; nothing for those of the site as a whole. */
export function groupAt(path: string, publication: Publication, site: Site): PageGroup | undefined {
  const [, folder, id = ''] = /^\/(articles|speakers|questions|topics)\/([^/.]+)/.exec(path) ?? [];
  const { articles, registry } = publication;
  const home = site.origin + site.base;
  const across = (
    kind: 'speaker' | 'question' | 'topic',
    at: string,
    paths: () => readonly string[],
    feedOf: (of: readonly Article[]) => ExportFile,
  ): PageGroup => {
    const own = articlesWith(kind, id, articles);
    const files = () =>
      inLanguage(DEFAULT_LOCALE, () => [feedOf(own.map(({ article }) => article))]);
    const beside = inLanguage(DEFAULT_LOCALE, () =>
      own.map(({ article }) => crossResponsesOf(article, articles)),
    );
    return { at, articles: own, beside, paths, files };
  };
  switch (folder) {
    case 'articles': {
      const one = articleOf(articles, id);
      return one && articleGroup(one, publication, site);
    }
    case 'speakers': {
      const speaker = entryOf(registry.speakers, id);
      const paths = () => speakerPaths(id, publication);
      return (
        speaker &&
        across('speaker', speakerPath(id), paths, (of) => speakerFeed(id, speaker, of, home))
      );
    }
    case 'questions': {
      const isAsked = entryOf(registry.questions, id) !== undefined;
      const paths = () => [questionPath(id)];
      return isAsked
        ? across('question', questionPath(id), paths, (of) => questionFeed(id, registry, of, home))
        : undefined;
    }
    case 'topics': {
      const topic = entryOf(registry.topics, id);
      const paths = () => topicPaths(id, publication);
      return topic && across('topic', topicPath(id), paths, (of) => topicFeed(id, topic, of, home));
    }
    default:
      return undefined;
  }
}

/** The map of an article; none where it gives no place’s coordinates. */
export const mapOf = perArticle(drawMap);
