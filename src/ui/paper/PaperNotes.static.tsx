import type { Article, Statement } from '#content/article.ts';
import { voicesOf } from '#content/statement.ts';
import { articlePath, hrefUnder } from '#links/addresses.ts';
import { bylineOf, speakerOf } from '#messages/attribution.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { locale, words } from '#messages/catalogue/words.ts';
import { formatNumber } from '#messages/counts.ts';
import { formatDate } from '#messages/dates.ts';
import { isolated } from '#messages/isolated.ts';
import { DOT, describeStatement } from '#messages/labels.ts';
import { shorten } from '#messages/previews.ts';
import { statementsOf } from '#selectors/statements.ts';
import { classesFor } from '#ui/filter/speaker-classes.ts';
import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';

/* What only paper needs, because nothing on it can be pressed. `print.css` shows and places it. */

interface PaperNotesProps {
  article: Article;
  /** The number of its last recorded revision; 0 for one that was never recorded. */
  revision: number;
  /** The site's absolute address, with a slash at its end. */
  home: string;
}

/** Where the article is found and what state of it this is, what a filter has left out, and the notes. */
export function PaperNotes({ article, revision, home }: PaperNotesProps) {
  const { slug, headline, published, updated, language } = article;
  const date = formatDate(updated ?? published, locale());
  const page = pageWords();
  const title = isolated(headline);
  return (
    <>
      <p data-paper="excerpt" hidden>
        {page.excerptOf(title)} <Chosen article={article} />
      </p>
      <p data-paper="marked" hidden>
        {page.markedIn(title)} <Chosen article={article} />
      </p>
      <p data-paper="record" hidden>
        {hrefUnder(home, articlePath(slug))}
        {DOT + date}
        {revision > 0 && DOT + page.revision(formatNumber(revision))}
        {`${DOT}On the Record`}
      </p>
      <section data-paper="notes" hidden>
        <h2>{words().whoSaysIt}</h2>
        <p>{page.byParagraph}</p>
        <ol>
          {statementsOf(article).map(({ id, statement, text, blockNumber }) => (
            <li key={id} className={classesFor(undefined, 'in', voicesOf(statement))}>
              <b>{formatNumber(blockNumber)}</b> {noteOn(article, statement)}:{' '}
              <WrittenIn language={language}>{shorten(text, NOTE_LENGTH)}</WrittenIn>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** The names of the chosen speakers; `speaker-rules.css` shows those that are. */
function Chosen({ article }: { article: Article }) {
  return Object.entries(article.speakers).map(([id, { name }]) => (
    <span key={id} className={classesFor(undefined, 'in', [id])}>
      <WrittenIn language={article.language}>{name}</WrittenIn>
    </span>
  ));
}

/** In characters: enough to find the words in their paragraph. */
const NOTE_LENGTH = 48;

function noteOn(article: Article, statement: Statement): string {
  const speaker = speakerOf(article, statement);
  const how = describeStatement(article, statement);
  return [speaker && bylineOf(speaker), words().kinds[statement.kind], ...how]
    .filter(Boolean)
    .join(words().comma);
}
