import { Feed } from 'feed';
import type { Article } from '#content/article.ts';
import { isTitle } from '#content/ids.ts';
import type { RegisteredSpeaker, Registry, Topic } from '#content/registry.ts';
import { articlePath, hrefUnder, passagePath } from '#links/addresses.ts';
import {
  CORRECTIONS_FEED_PATH,
  FEED_PATH,
  feedPathOf,
  questionPath,
  speakerPath,
  topicPath,
} from '#links/publication-addresses.ts';
import { inLanguage, pageWords } from '#messages/catalogue/in-language.static.ts';
import { citePassage } from '#messages/citation.ts';
import { describePassage } from '#messages/describe-passage.ts';
import { escapeHtml } from '#messages/escape-html.ts';
import { isolated } from '#messages/isolated.ts';
import { titleOf } from '#messages/previews.ts';
import { claimsOfQuestion, statementsOfSpeaker } from '#selectors/across-articles.ts';
import { compareTexts } from '#selectors/compare-texts.ts';
import type { ExportFile } from './data/export-file.ts';

interface Entry {
  title: string;
  /** What it is known by, in whatever feed it stands. */
  id: string;
  /** Absolute. */
  address: string;
  /** The day, as `2022-09-16`. */
  day: string;
  /** As HTML. */
  summary: string;
}

interface FeedSource {
  /** Where the feed stands, and the page that it tells of, under the site's base. */
  path: string;
  page: string;
  title: string;
  description: string;
  entries: readonly Entry[];
  /** Those that it could tell of: an empty feed is as old as the newest of them. */
  articles: readonly Article[];
}

/** Feeds keep to the newest: a reader who comes later has the pages. */
const MOST_ENTRIES = 50;

/** Characters of the words in a title. */
const TITLE_LENGTH = 120;

/** The day of a feed that no article is for yet. */
const BEFORE_ANY = '2000-01-01';

/** The feeds of the site in Atom: of all articles, and of corrections. */
export function siteFeeds(articles: readonly Article[], home: string): ExportFile[] {
  return [
    fileOf(home, {
      path: FEED_PATH,
      page: '/',
      title: 'On the Record',
      description: pageWords().everyArticle,
      entries: articles.map((article) => entryOf(article, home)),
      articles,
    }),
    fileOf(home, {
      path: CORRECTIONS_FEED_PATH,
      page: '/',
      title: `${pageWords().corrections} – On the Record`,
      description: pageWords().everyCorrection,
      entries: articles.flatMap((article) => correctionsOf(article, home)),
      articles,
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
    entries: statementsOfSpeaker(articles, id).flatMap(({ article, placed, day }) =>
      passageEntry(article, placed.id, day, home),
    ),
    articles,
  });
}

/** The feed of the claims that answer a question. */
export function questionFeed(
  id: string,
  registry: Registry,
  articles: readonly Article[],
  home: string,
): ExportFile {
  const question = registry.questions[id]?.question ?? id;
  return fileOf(home, {
    path: feedPathOf(questionPath(id)),
    page: questionPath(id),
    title: `${question} – On the Record`,
    description: pageWords().everyClaim,
    entries: claimsOfQuestion(articles, id, registry).flatMap(({ day, reports: [report] }) =>
      passageEntry(report.article, report.id, day, home),
    ),
    articles,
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
    articles,
  });
}

function entryOf(article: Article, home: string): Entry {
  const address = hrefUnder(home, articlePath(article.slug));
  return {
    title: article.headline,
    id: address,
    address,
    day: changedOn(article),
    summary: escapeHtml(article.standfirst),
  };
}

/** A statement or a claim, in the article's language, with all that makes it checkable. */
function passageEntry(article: Article, id: string, day: string, home: string): Entry[] {
  return inLanguage(article.language, () => {
    const passage = describePassage(article, id);
    if (!passage) return [];
    const address = addressOf(article, id, home);
    const title = titleOf(article, passage, TITLE_LENGTH);
    return [
      { title, id: address, address, day, summary: citePassage(article, passage, address).html },
    ];
  });
}

/** A passage may be corrected more than once, even in a day. */
function correctionsOf(article: Article, home: string): Entry[] {
  const { corrections, headline } = article;
  return corrections.map(({ on, note, passage }, i) => {
    const address = addressOf(article, passage, home);
    const before = corrections
      .slice(0, i)
      .filter((one) => one.on === on && one.passage === passage);
    return {
      title: pageWords().correctionOf(isolated(headline)),
      id: [`${address}#corrected-${on}`, ...(before.length > 0 ? [before.length + 1] : [])].join(
        '-',
      ),
      address,
      day: on,
      summary: escapeHtml(note),
    };
  });
}

function changedOn({ updated, published }: Article): string {
  return updated ?? published;
}

/** Of a passage, absolute. */
function addressOf({ slug }: Article, id: string, home: string): string {
  return hrefUnder(home, isTitle(id) ? articlePath(slug) : passagePath(slug, id));
}

function fileOf(home: string, source: FeedSource): ExportFile {
  const { path, page, title, description, entries, articles } = source;
  const itself = hrefUnder(home, path);
  const newest = entries.toSorted((a, b) => compareTexts(b.day, a.day));
  const kept = newest.slice(0, MOST_ENTRIES);
  // The time of the build would make every feed new each time.
  const days = kept.length > 0 ? kept.map(({ day }) => day) : articles.map(changedOn);
  const feed = new Feed({
    id: itself,
    title,
    description,
    link: hrefUnder(home, page),
    feedLinks: { atom: itself },
    updated: dateOf(days.toSorted(compareTexts).at(-1) ?? BEFORE_ANY),
    author: { name: 'On the Record', link: home },
    copyright: '',
    generator: 'On the Record',
  });
  for (const { title: name, id, address, day, summary } of kept) {
    // The library marks texts of entries as HTML and leaves them as they are.
    feed.addItem({
      id,
      title: escapeHtml(name),
      link: address,
      date: dateOf(day),
      description: summary,
    });
  }
  return { path, text: feed.atom1() };
}

function dateOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
