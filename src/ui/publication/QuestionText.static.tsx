import type { Article } from '#content/article.ts';
import type { Registry, SharedQuestion } from '#content/registry.ts';
import { hrefUnder } from '#links/addresses.ts';
import { glossaryHref } from '#links/glossary-address.ts';
import { QUESTIONS_PATH } from '#links/publication-addresses.ts';
import { pageWords } from '#messages/catalogue/in-language.static.ts';
import { pageCountOf } from '#messages/page-counts.static.ts';
import type { CrossResponsesOf } from '#messages/responses.static.ts';
import { claimsOfQuestion } from '#selectors/across-articles.ts';
import { PageTitle } from '#ui/shared/PageTitle.static.tsx';
import { ClaimsOverTime } from './ClaimsOverTime.static.tsx';
import { ClaimsTable } from './ClaimsTable.static.tsx';
import styles from './Publication.module.css';

interface QuestionTextProps {
  id: string;
  question: SharedQuestion;
  registry: Registry;
  articles: readonly Article[];
  crossResponsesOf: CrossResponsesOf;
  base: string;
}

/** Every claim that answers a question in any article, by day. Different scopes are never compared. */
export function QuestionText(props: QuestionTextProps) {
  const { id, question, registry, articles, crossResponsesOf, base } = props;
  const claims = claimsOfQuestion(articles, id, registry);
  return (
    <>
      <PageTitle>{question.question}</PageTitle>
      <p className={styles.intro}>
        {pageCountOf(claims.length, 'claimByDay')} {pageWords().oneSourceOneClaim}{' '}
        <a href={glossaryHref(base, 'differ')}>{pageWords().howCompared}</a>
      </p>
      <ClaimsOverTime claims={claims} registry={registry} base={base} />
      <ClaimsTable
        claims={claims}
        registry={registry}
        crossResponsesOf={crossResponsesOf}
        base={base}
      />
      <p>
        <a className={styles.leads} href={hrefUnder(base, QUESTIONS_PATH)}>
          {pageWords().allQuestions}
        </a>
      </p>
    </>
  );
}
