import type { Article, Speaker } from '#content/article.ts';
import { bylineOf, introduce } from '#messages/attribution.ts';
import { inLanguage, pageWords } from '#messages/catalogue/in-language.static.ts';
import { words } from '#messages/catalogue/words.ts';
import { formatDate } from '#messages/dates.ts';
import type { PassageDescription } from '#messages/describe-passage.ts';
import { isolated } from '#messages/isolated.ts';
import { kindLabel, roleOf } from '#messages/labels.ts';
import { pageCountOf } from '#messages/page-counts.static.ts';
import { onOneLine } from '#messages/previews.ts';

/**
 * What a preview picture says: a quote card, or the card of an article. All texts are as they shall be
 * read: dates and numbers already written out.
 */
export interface Card {
  kind: PassageDescription['kind'] | 'article';
  /**
   * The passage, or the headline of the article whose card it is. A direct quote brings its own
   * quotation marks; none are added. On a speaker's card the name is large, and these words stand
   * beneath: "4 statements in this article".
   */
  words: string;
  /** Whose words they are. Absent where the article speaks in its own voice. */
  speaker?: string;
  role?: string;
  /** How a statement came: "via The Tidewire · Video address · late on Thursday 15 September". */
  how?: string;
  /** Who has not commented: "Vladimir Putin, President of Russia, has not commented". */
  silence?: string;
  /** Who checked a claim: "Not independently verified: …". */
  verification?: string;
  /** The question that a claim answers: "How many kites?" */
  question?: string;
  /** A claim's number: "more than 400". */
  value?: string;
  /** Shown on the article's own card where all of it fits: half of it could say another thing. */
  standfirst?: string;
  /** Of the article that a passage is in. */
  headline?: string;
  date: string;
  /** Of the article, as a BCP 47 tag. */
  language: string;
  /** On whose work the article rests. */
  source: string;
}

/** The line over the words that keeps them from being taken for something else. */
export function cardLabel(card: Card): string | undefined {
  return inLanguage(card.language, () => labelOf(card));
}

function labelOf({ kind, question, silence }: Card): string | undefined {
  switch (kind) {
    case 'article':
      return undefined;
    case 'direct':
    case 'mixed':
    case 'reported':
    case 'denial':
      return kindLabel(kind);
    case 'no-comment':
      return silence ?? kindLabel(kind);
    case 'block':
      return pageWords().fromArticle;
    case 'claim':
      return question ?? pageWords().claim;
    case 'speaker':
      return pageWords().speaker;
    default:
      return kind satisfies never;
  }
}

/** What the quote card of a passage says. */
export function cardOf(article: Article, passage: PassageDescription): Card {
  const { kind, speaker, statements, value, question, verification } = passage;
  const how = passage.how ?? (passage.via ? [words().via(isolated(passage.via.name))] : undefined);
  return {
    kind,
    words: statements
      ? pageCountOf(statements.length, 'statementInArticle')
      : onOneLine(passage.words),
    ...(speaker && attributionOf(speaker, passage)),
    ...(how && how.length > 0 && { how: how.join(' · ') }),
    ...(question !== undefined && { question }),
    ...(value !== undefined && { value }),
    ...(verification !== undefined && { verification }),
    headline: article.headline,
    date: formatDate(article.published, article.language),
    language: article.language,
    source: article.credit,
  };
}

/** Names the speaker under the words. A silence is nobody's words, so the line above says who has not commented. */
function attributionOf(
  speaker: Speaker,
  { kind, told }: PassageDescription,
): Pick<Card, 'speaker' | 'role' | 'silence'> {
  if (kind === 'no-comment') return { silence: introduce(bylineOf(speaker), speaker, kind) };
  // The line over a claim is its question, so its kind stands here.
  const isReported = kind === 'claim' && told !== undefined && told !== 'direct';
  const role = isReported
    ? isolated(roleOf(speaker)) + words().comma + words().kinds[told]
    : roleOf(speaker);
  return { speaker: speaker.name, role };
}

/** What the card of an article says. */
export function articleCardOf(article: Article): Card {
  const { headline, standfirst, published, language, credit } = article;
  return {
    kind: 'article',
    words: headline,
    standfirst,
    date: formatDate(published, language),
    language,
    source: credit,
  };
}
