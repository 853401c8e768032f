import type { Article } from '#content/article.ts';
import type { IsoDate } from '#content/moment.ts';
import type { Registry } from '#content/registry.ts';

/** What a list of a speaker’s statements may be narrowed down to, by the address alone. */
export interface Choice {
  /** The fragment of its address. */
  anchor: string;
  name: string;
  /** What its entries have among their attributes. */
  attribute: string;
  includes: (entry: Dated) => boolean;
}

/** A statement in an article, said or withdrawn. */
export interface Dated {
  article: Article;
  day: IsoDate;
}

/** The choices of a page: its years, and the stories and topics that some of its statements are of, and not all. */
export function choicesOf(shown: readonly Dated[], { stories, topics }: Registry): Choice[] {
  const years = [...new Set(shown.map(yearOf))].map((year) => ({
    anchor: year,
    name: year,
    attribute: `data-year="${year}"`,
    includes: (entry: Dated) => yearOf(entry) === year,
  }));
  const ofStories = someOf(shown, ({ story }) => (story ? [story] : [])).map((story) => ({
    anchor: story,
    name: stories[story]?.name ?? story,
    attribute: `data-story="${story}"`,
    includes: ({ article }: Dated) => article.story === story,
  }));
  const ofTopics = someOf(shown, (article) => article.topics ?? []).map((topic) => ({
    // An anchor of its own: a topic may have the id of a story.
    anchor: `topic-${topic}`,
    name: topics[topic]?.name ?? topic,
    attribute: `data-topics~="${topic}"`,
    includes: ({ article }: Dated) => article.topics?.includes(topic) ?? false,
  }));
  return [...years, ...ofStories, ...ofTopics];
}

/** The names that some of the articles have, and not all. */
function someOf(
  shown: readonly Dated[],
  namesOf: (article: Article) => readonly string[],
): string[] {
  const lists = shown.map(({ article }) => namesOf(article));
  return [...new Set(lists.flat())].filter((name) => lists.some((list) => !list.includes(name)));
}

export function yearOf({ day }: Dated): string {
  return day.slice(0, 4);
}

/** The id of the links to other pages of a choice. */
export function pagesId({ anchor }: Choice): string {
  return `otr-pages-${anchor}`;
}

const MARKED = 'font-weight:600;background:var(--accent-ground);color:var(--accent)';

/** What is shown and marked while the address names a choice; with none, “All” is marked. */
export function narrowingRules(choices: readonly Choice[], allHref: string): string {
  const chosen = ({ anchor }: Choice) => `main:has([id="${anchor}"]:target)`;
  const any = choices.map(({ anchor }) => `[id="${anchor}"]:target`).join();
  if (choices.length === 0) return '';
  return [
    ...choices.map((choice) => {
      const page = chosen(choice);
      return (
        `${page} [data-year]:not([${choice.attribute}]){display:none}` +
        `${page} nav>[href$="#${choice.anchor}"]{${MARKED}}` +
        `${page} [id="${pagesId(choice)}"]{display:block}`
      );
    }),
    `main:not(:has(${any})) nav>[href="${allHref}"]{${MARKED}}`,
  ].join('');
}
