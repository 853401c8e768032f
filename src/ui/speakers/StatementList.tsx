import type { Article } from '#content/article.ts';
import { passageFragment } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { describeStatement, kindLabel } from '#messages/labels.ts';
import type { PlacedStatement } from '#selectors/statements.ts';
import { PassageLink } from '#ui/shared/PassageLink.tsx';
import styles from './StatementList.module.css';

interface StatementListProps {
  article: Article;
  statements: readonly PlacedStatement[];
  base: string;
}

/** A speaker's statements in the order of the story, each leading to its passage. */
export function StatementList({ article, statements, base }: StatementListProps) {
  return (
    <ol className={styles.list}>
      {statements.map(({ id, statement, text, paragraphNumber }) => (
        <li key={id} className={styles.statement} data-kind={statement.kind}>
          <a className={styles.words} href={passageFragment(id)} lang={article.language}>
            {text}
          </a>
          <p className={styles.source} suppressHydrationWarning>
            <a href={glossaryHref(base, statement.kind)}>{kindLabel(statement.kind)}</a>
            {['', ...describeStatement(article, statement), `paragraph ${paragraphNumber}`].join(
              ' · ',
            )}
            <PassageLink id={id} what="this statement" className={styles.share} />
          </p>
        </li>
      ))}
    </ol>
  );
}
