import { Feed } from 'feed';
import type { Article } from '#content/article.ts';
import { isTitle } from '#content/ids.ts';
import type { RegisteredSpeaker, SharedQuestion, Topic } from '#content/registry.ts';
import { articlePath, hrefUnder, passagePath } from '#links/addresses.ts';
import {
  CORRECTIONS_FEED_PATH,
  FEED_PATH,
  feedPathOf,
  questionPath,
  speakerPath,
  topicPath,
} from '#links/publication-addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { words } from '#messages/catalogue/words.ts';
import { capitalised } from '#messages/counts.ts';
import { isolated } from '#messages/isolated.ts';
import { kindLabel } from '#messages/labels.ts';
import { claimsOfQuestion, statementsOfSpeaker } from '#selectors/across-articles.ts';
import { compareTexts } from '#selectors/compare-texts.ts';
import type { ExportFile } from './data/export-file.ts';

interface Entry {
  title: string;
  /** Absolute; an entry is known by it. */
  address: string;
  /** The day, as `2022-09-16`. */
  day: string;
  summary: string;
}

interface FeedSource {
  /** Where the feed stands, and the page that it tells of, under the site's base. */
  path: string;
  page: string;
  title: string;
  description: string;
  entries: readonly Entry[];
}

/** Feeds keep to the newest: a reader who comes later has the pages. */
const MOST_ENTRIES = 50;

/** The feeds of the site in Atom: of all articles, and of corrections. */
export function siteFeeds(articles: readonly Article[], home: string): ExportFile[] {
  return [
    fileOf(home, {
      path: FEED_PATH,
      page: '/',
      title: 'On the Record',
      description: pageWords().everyArticle,
      entries: articles.map((article) => entryOf(article, home)),
    }),
    fileOf(home, {
      path: CORRECTIONS_FEED_PATH,
      page: '/',
      title: `${pageWords().corrections} – On the Record`,
      description: pageWords().everyCorrection,
      entries: articles.flatMap((article) =>
        article.corrections.map(({ on, note, passage }) => ({
          title: pageWords().correctionOf(isolated(article.headline)),
          address: addressOf(article, passage, home),
          day: on,
          summary: note,
        })),
      ),
    }),
  ];
}

/** The feed of what a speaker says. */
export function speakerFeed(
  id: string,
  { name }: RegisteredSpeaker,
  articles: readonly Article[],
  home: string,
): ExportFile {
  return fileOf(home, {
    path: feedPathOf(speakerPath(id)),
    page: speakerPath(id),
    title: `${name} – On the Record`,
    description: pageWords().whatSpeakerSaid(isolated(name)),
    entries: statementsOfSpeaker(articles, id).map(({ article, placed, day }) => ({
      title: `${kindLabel(placed.statement.kind)}: ${article.headline}`,
      address: addressOf(article, placed.id, home),
      day,
      summary: placed.text,
    })),
  });
}

/** The feed of the claims that answer a question. */
export function questionFeed(
  id: string,
  { question }: SharedQuestion,
  articles: readonly Article[],
  home: string,
): ExportFile {
  return fileOf(home, {
    path: feedPathOf(questionPath(id)),
    page: questionPath(id),
    title: `${question} – On the Record`,
    description: pageWords().everyClaim,
    entries: claimsOfQuestion(articles, id).map(({ claimant, day, reports: [report] }) => ({
      title: `${claimant?.name ?? capitalised(words().theArticle)}: ${report.words}`,
      address: addressOf(report.article, report.id, home),
      day,
      summary: report.words,
    })),
  });
}

/** The feed of the articles about a topic. */
export function topicFeed(
  id: string,
  { name }: Topic,
  articles: readonly Article[],
  home: string,
): ExportFile {
  return fileOf(home, {
    path: feedPathOf(topicPath(id)),
    page: topicPath(id),
    title: `${name} – On the Record`,
    description: pageWords().everyArticleAbout(isolated(name)),
    entries: articles.map((article) => entryOf(article, home)),
  });
}

function entryOf(article: Article, home: string): Entry {
  return {
    title: article.headline,
    address: hrefUnder(home, articlePath(article.slug)),
    day: article.updated ?? article.published,
    summary: article.standfirst,
  };
}

/** Of a passage, absolute. */
function addressOf({ slug }: Article, id: string, home: string): string {
  return hrefUnder(home, isTitle(id) ? articlePath(slug) : passagePath(slug, id));
}

function fileOf(home: string, source: FeedSource): ExportFile {
  return { path: source.path, text: atomOf(source, home) };
}

function atomOf({ path, page, title, description, entries }: FeedSource, home: string): string {
  const address = hrefUnder(home, page);
  const newest = entries.toSorted((a, b) => compareTexts(b.day, a.day));
  const kept = newest.slice(0, MOST_ENTRIES);
  const feed = new Feed({
    id: address,
    title,
    description,
    link: address,
    feedLinks: { atom: hrefUnder(home, path) },
    // The time of the build would make every feed new each time.
    updated: dateOf(kept[0]?.day ?? '1970-01-01'),
    author: { name: 'On the Record', link: home },
    copyright: '',
    generator: 'On the Record',
  });
  for (const entry of kept) {
    const { title: name, address: id, day, summary } = entry;
    feed.addItem({ id, title: name, link: id, date: dateOf(day), description: summary });
  }
  return feed.atom1();
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
