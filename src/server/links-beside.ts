import type { Article } from '#content/article.ts';
import type { Registry } from '#content/registry.ts';
import { articlePath, hrefUnder } from '#links/addresses.ts';
import { topicPath } from '#links/publication-addresses.ts';
import { inLanguage, pageWords } from '#messages/catalogue/in-language.static.ts';
import { DEFAULT_LOCALE } from '#messages/catalogue/language.ts';
import { isolated } from '#messages/isolated.ts';
import { compareTexts } from '#selectors/compare-texts.ts';
import { type InCommon, indexRelated, type RelatedIndex, relatedTo } from '#selectors/related.ts';
import { registry } from '#speakers/registry.ts';
import type { FooterLink } from '#ui/shared/SiteFooter.static.tsx';
import type { SiteArticle } from './site-articles.ts';

/** How many related articles are named. */
const MOST_RELATED = 4;

interface Neighbours {
  /** The parts of each story, the newest first. */
  stories: ReadonlyMap<string | undefined, readonly Article[]>;
  related: RelatedIndex;
}

const known = new WeakMap<readonly SiteArticle[], Neighbours>();

/**
 * Where an article leads: to the parts of its story before and after it, to those that have most in
 * common with it, and to its topics.
 */
export function linksBeside(
  article: Article,
  articles: readonly SiteArticle[],
  base: string,
): FooterLink[] {
  const { stories, related } = neighboursIn(articles);
  const story = article.story === undefined ? [] : (stories.get(article.story) ?? []);
  const at = story.findIndex(({ slug }) => slug === article.slug);
  const [before, after] = at === -1 ? [] : [story[at + 1], story[at - 1]];
  const link = (label: string, { slug, headline, language }: Article) => ({
    label,
    text: headline,
    language,
    href: hrefUnder(base, articlePath(slug)),
  });
  const others = relatedTo(article, related, registry, MOST_RELATED + 2)
    .filter((one) => one.article !== before && one.article !== after)
    .slice(0, MOST_RELATED);
  const { topics }: Registry = registry;
  return inLanguage(article.language, () => [
    ...(before ? [link(pageWords().beforeThis, before)] : []),
    ...(after ? [link(pageWords().afterThis, after)] : []),
    ...others.map((one) => link(describeInCommon(one.inCommon), one.article)),
    ...(article.topics ?? []).map((topic) => ({
      label: pageWords().topic,
      text: topics[topic]?.name ?? topic,
      language: DEFAULT_LOCALE,
      href: hrefUnder(base, topicPath(topic)),
    })),
  ]);
}

/** What two articles have in common: "Also quotes Zelensky". */
function describeInCommon(inCommon: InCommon): string {
  const { alsoAnswers, alsoAt, alsoQuotes } = pageWords();
  switch (inCommon.kind) {
    case 'question':
      return alsoAnswers(isolated(inCommon.question));
    case 'place':
      return alsoAt(isolated(inCommon.place));
    case 'speaker':
      return alsoQuotes(isolated(inCommon.speaker));
    default:
      return inCommon satisfies never;
  }
}

function neighboursIn(articles: readonly SiteArticle[]): Neighbours {
  const made = known.get(articles) ?? neighboursOf(articles.map(({ article }) => article));
  known.set(articles, made);
  return made;
}

function neighboursOf(articles: readonly Article[]): Neighbours {
  const stories = new Map<string | undefined, Article[]>();
  const newestFirst = articles.toSorted(
    (a, b) => compareTexts(b.published, a.published) || compareTexts(a.slug, b.slug),
  );
  for (const article of newestFirst) {
    const parts = stories.get(article.story) ?? [];
    parts.push(article);
    stories.set(article.story, parts);
  }
  return { stories, related: indexRelated(articles, registry) };
}
