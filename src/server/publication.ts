import type { Registry } from '#content/registry.ts';
import type { Card } from '#publish/cards/card.ts';
import { compareTexts } from '#selectors/compare-texts.ts';
import { speakersWithdrawnIn } from '#selectors/withdrawn-statements.ts';
import { registry } from '#speakers/registry.ts';
import type { SiteArticle } from './site-articles.ts';

/** What a publication's pages are made from. */
export interface Publication {
  articles: readonly SiteArticle[];
  registry: Registry;
}

/** A page of a publication, before it is rendered. */
export interface PublicationPage {
  /** Absent on the page for unknown addresses, which has no address of its own. */
  path?: string;
  /** Absent on the front page, whose title is the site’s name. */
  title?: string;
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

const registries = new WeakMap<readonly SiteArticle[], Registry>();

/** What of the registry these articles have: what only drafts have is not published with the others. */
export function registryOf(articles: readonly SiteArticle[]): Registry {
  const known = registries.get(articles) ?? {
    ...registry,
    speakers: usedIn('speaker', registry.speakers, articles),
    questions: usedIn('question', registry.questions, articles),
    topics: usedIn('topic', registry.topics, articles),
  };
  registries.set(articles, known);
  return known;
}

function usedIn<Entry>(
  kind: keyof ArticlesBy,
  table: Readonly<Record<string, Entry>>,
  articles: readonly SiteArticle[],
): Record<string, Entry> {
  const used = Object.entries(table).filter(([id]) => articlesWith(kind, id, articles).length > 0);
  return Object.fromEntries(used);
}

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
