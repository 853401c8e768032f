import type { Article } from '#content/article.ts';
import { responsesTo, statementOrClaim } from '#selectors/responses.ts';
import { shortName } from '#selectors/speakers.ts';
import { speakerOf } from './attribution.ts';
import { pageWords } from './catalogue/in-language.static.ts';
import { words } from './catalogue/words.ts';
import { isolated } from './isolated.ts';

/** One end of a response, as the other end tells of it. */
export interface DescribedResponse {
  /** The passage that it leads to. */
  id: string;
  /** "Denies Zelensky, reported"; "Denied by Peskov, direct quote". */
  text: string;
}

/** What a statement responds to, and everything that responds to a statement or claim. */
export function describeResponses(article: Article, id: string): DescribedResponse[] {
  const target = article.statements[id]?.respondsTo;
  return [
    ...(target ? [{ id: target.to, tell: pageWords().responds[target.how] }] : []),
    ...responsesTo(article, id).map((one) => ({
      id: one.id,
      tell: pageWords().responded[one.how],
    })),
  ].map((one) => ({ id: one.id, text: one.tell(nameOf(article, one.id)) }));
}

/** "Zelensky, reported": whose words the other end are. */
function nameOf(article: Article, id: string): string {
  const found = statementOrClaim(article, id);
  if (!found) return id;
  if (found.kind === 'claim') {
    const name = found.claimant && isolated(shortName(found.claimant));
    return pageWords().aClaimBy(name ?? words().theArticle);
  }
  const speaker = speakerOf(article, found.statement);
  const name = speaker ? shortName(speaker) : id;
  return isolated(name) + words().comma + words().kinds[found.statement.kind];
}
