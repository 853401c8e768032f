import type { Article } from '#content/article.ts';
import { passageFragment } from '#links/addresses.ts';
import { describeStatement, type PlacedStatement } from '#selectors/statements.ts';
import { PassageLink } from '../share/PassageLink.tsx';
import styles from './StatementList.module.css';

interface StatementListProps {
  article: Article;
  statements: readonly PlacedStatement[];
  hidden: boolean;
}

/** A speaker's statements in the order of the story, each leading to its passage. */
export function StatementList({ article, statements, hidden }: StatementListProps) {
  return (
    <ol className={styles.list} hidden={hidden}>
      {statements.map(({ id, statement, text, paragraphNumber }) => (
        <li key={id} className={styles.statement} data-kind={statement.kind}>
          <a className={styles.words} href={passageFragment(id)} lang={article.language}>
            {text}
          </a>
          <p className={styles.source} suppressHydrationWarning>
            {[...describeStatement(article, statement), `paragraph ${paragraphNumber}`].join(' · ')}
            <PassageLink id={id} what="this statement" className={styles.share} />
          </p>
        </li>
      ))}
    </ol>
  );
}
