import { Fragment } from 'react';
import type { Article } from '#content/article.ts';
import { passageFragment } from '#links/addresses.ts';
import { DOT } from '#messages/labels.ts';
import { describeResponses } from '#messages/responses.static.ts';

interface ResponsesProps {
  article: Article;
  /** The statement or claim. */
  id: string;
  className?: string | undefined;
}

/** What a statement responds to, and who responds to a statement or claim: each a link to the words. */
export function Responses({ article, id, className }: ResponsesProps) {
  const responses = describeResponses(article, id);
  return (
    responses.length > 0 && (
      <p className={className}>
        {responses.map((response, i) => (
          <Fragment key={response.id}>
            {i > 0 && DOT}
            <a href={passageFragment(response.id)}>{response.text}</a>
          </Fragment>
        ))}
      </p>
    )
  );
}
