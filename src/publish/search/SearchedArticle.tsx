import { Fragment, type ReactNode } from 'react';
import type { Article } from '#content/article.ts';
import { blockText, contentOf, isMark, type Words } from '#content/block.ts';
import { sourcesOf } from '#content/statement.ts';
import {
  type PartNote,
  SEARCH_FILTERS,
  type Spellings,
  type StatementNotes,
  searchAnchor,
  speakerValue,
} from '#links/search-index.ts';
import { plainLetters } from '#links/search-letters.ts';
import { plainText, spansOf, type TextSpan } from '#selectors/plain-text.ts';

/**
 * An article as the search index reads it: its words in plain letters, with anchors where passages begin,
 * and what a search may be narrowed to. Nobody else reads it.
 */
export function SearchedArticle({ article }: { article: Article }) {
  const { headline, standfirst, published, language } = article;
  const statements = Object.values(article.statements);
  const years = [published, ...statements.map(({ when }) => when?.on ?? published)].map((day) =>
    day.slice(0, 4),
  );
  const filters = [
    [SEARCH_FILTERS.kind, statements.map(({ kind }) => kind)],
    [SEARCH_FILTERS.speaker, statements.flatMap((one) => valuesOf(article, sourcesOf(one)))],
    [SEARCH_FILTERS.year, years],
    [SEARCH_FILTERS.in, ['text', ...(statements.length > 0 ? ['statements'] : [])]],
  ] as const;
  const meta = {
    headline,
    published,
    language,
    statements: JSON.stringify(notesOf(article)),
    spellings: JSON.stringify(spellingsOf(article)),
  };
  return (
    <html lang="en">
      <body>
        {filters.flatMap(([name, values]) =>
          [...new Set(values)].map((value) => (
            <span
              key={`${name} ${value}`}
              data-pagefind-filter={`${name}[data-value]`}
              data-value={value}
            />
          )),
        )}
        {Object.entries(meta).map(([name, value]) => (
          <span key={name} data-pagefind-meta={`${name}[data-value]`} data-value={value} />
        ))}
        {/* No elements that part text into blocks: the indexer would end each with a full stop. */}
        <span id={searchAnchor('block', 'headline')} data-pagefind-weight="5">
          {plainLetters(headline)}
        </span>{' '}
        <span id={searchAnchor('block', 'standfirst')} data-pagefind-weight="2">
          {plainLetters(standfirst)}
        </span>
        {article.blocks.map((block) => (
          <Fragment key={block.id}>
            {' '}
            <span id={searchAnchor('block', block.id)}>{runs(contentOf(block))}</span>
          </Fragment>
        ))}
      </body>
    </html>
  );
}

/** The words, with an anchor at each part of a statement. */
function runs(content: Words): ReactNode[] {
  return content.map((item, i) => {
    if (typeof item === 'string') return plainLetters(item);
    const inner = runs(item.children);
    const isPart = isMark(item) && item.mark === 'statement';
    return isPart ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the runs of a text stand in their order
      <span key={i} id={searchAnchor('part', item.id)}>
        {inner}
      </span>
    ) : (
      inner
    );
  });
}

function spellingsOf({ headline, standfirst, blocks }: Article): Spellings {
  const words = [headline, standfirst, ...blocks.map(blockText)].join(' ').trim().split(/\s+/);
  return Object.fromEntries(
    words.flatMap((word, at) => (plainLetters(word) === word ? [] : [[at, word]])),
  );
}

function notesOf(article: Article): StatementNotes {
  const spans = spansOf(article, 'statement');
  const letters = [...plainText(article)];
  const isInWord = (at: number) => /\S/.test(letters[at] ?? ' ');
  const part = ({ start, end, text }: TextSpan): PartNote => {
    let [first, last] = [start, end];
    while (isInWord(first - 1)) first -= 1;
    while (isInWord(last)) last += 1;
    return {
      words: text.trim().split(/\s+/).length,
      before: letters.slice(first, start).join('').length,
      after: letters.slice(end, last).join('').length,
    };
  };
  return Object.fromEntries(
    Object.entries(article.statements).map(([id, statement]) => [
      id,
      {
        by: namesOf(article, sourcesOf(statement)),
        kind: statement.kind,
        parts: (spans.get(id) ?? []).map(part),
        ...(statement.when && { on: statement.when.on }),
      },
    ]),
  );
}

function valuesOf(article: Article, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const speaker = article.speakers[id];
    return speaker ? [speakerValue(id, speaker.name)] : [];
  });
}

function namesOf(article: Article, ids: readonly string[]): string[] {
  return ids.flatMap((id) => article.speakers[id]?.name ?? []);
}
