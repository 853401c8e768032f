import type { Registry } from '#content/registry.ts';
import type { Card } from '#publish/cards/card.ts';
import { compareTexts } from '#selectors/compare-texts.ts';
import { speakersWithdrawnIn } from '#selectors/withdrawn-statements.ts';
import type { SiteArticle } from './site-articles.ts';

/** What a publication's pages are made from. */
export interface Publication {
  articles: readonly SiteArticle[];
  registry: Registry;
}

/** A page of a publication, before it is rendered. */
export interface PublicationPage {
  path: string;
  title: string;
  description: string;
  /** The feeds of what the page lists. */
  feeds?: readonly string[];
  rules?: string;
  structuredData?: object;
  card?: Card;
  wide?: boolean;
  searches?: true;
  content: React.ReactNode;
}

/** The articles that quote a speaker, answer a question or are about a topic, by its id, the newest first. */
interface ArticlesBy {
  speaker: ReadonlyMap<string, SiteArticle[]>;
  question: ReadonlyMap<string, SiteArticle[]>;
  topic: ReadonlyMap<string, SiteArticle[]>;
}

const made = new WeakMap<readonly SiteArticle[], ArticlesBy>();

/** The articles that a page across articles is made from. */
export function articlesWith(
  kind: keyof ArticlesBy,
  id: string,
  articles: readonly SiteArticle[],
): readonly SiteArticle[] {
  const groups = made.get(articles) ?? groupsOf(articles);
  made.set(articles, groups);
  return groups[kind].get(id) ?? [];
}

function groupsOf(articles: readonly SiteArticle[]): ArticlesBy {
  const newestFirst = articles.toSorted(
    (a, b) =>
      compareTexts(b.article.published, a.article.published) ||
      compareTexts(a.article.slug, b.article.slug),
  );
  const group = (idsOf: (one: SiteArticle) => Iterable<string | undefined>) => {
    const byId = new Map<string, SiteArticle[]>();
    for (const one of newestFirst) {
      for (const id of new Set(idsOf(one))) {
        if (id === undefined) continue;
        const others = byId.get(id) ?? [];
        others.push(one);
        byId.set(id, others);
      }
    }
    return byId;
  };
  return {
    speaker: group((one) => [...Object.keys(one.article.speakers), ...speakersWithdrawnIn(one)]),
    question: group(({ article }) => Object.values(article.facts).map(({ shared }) => shared)),
    topic: group(({ article }) => article.topics ?? []),
  };
}
