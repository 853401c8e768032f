import type { Article, Statement } from '#content/article.ts';
import { passageFragment } from '#links/addresses.ts';
import { speakerOf } from '#messages/attribution.ts';
import { kindLabel, respondedLabel, responseLabel } from '#messages/labels.ts';
import { responsesTo, statementOrClaim } from '#selectors/responses.ts';
import { shortName } from '#selectors/speakers.ts';

interface ResponsesProps {
  article: Article;
  /** The statement or claim. */
  id: string;
  /** The statement itself, where it is one. */
  statement?: Statement;
  className?: string | undefined;
}

/** What a statement responds to, and who responds to a statement or claim: each a link to the words. */
export function Responses({ article, id, statement, className }: ResponsesProps) {
  const target = statement?.respondsTo;
  const responses = responsesTo(article, id);
  if (!target && responses.length === 0) return null;
  return (
    <p className={className}>
      {target && (
        <a href={passageFragment(target.to)}>
          {responseLabel(target.how)} {nameOf(article, target.to)}
        </a>
      )}
      {responses.map((response, i) => (
        <span key={response.id}>
          {(target || i > 0) && ' · '}
          <a href={passageFragment(response.id)}>
            {respondedLabel(response.how)} {nameOf(article, response.id)}
          </a>
        </span>
      ))}
    </p>
  );
}

/** "Zelensky, reported": whose words the link leads to. */
function nameOf(article: Article, id: string): string {
  const found = statementOrClaim(article, id);
  if (!found) return id;
  if (found.kind === 'claim')
    return `a claim by ${found.claimant ? shortName(found.claimant) : 'the article'}`;
  const speaker = speakerOf(article, found.statement);
  return `${speaker ? shortName(speaker) : id}, ${kindLabel(found.statement.kind).toLowerCase()}`;
}
