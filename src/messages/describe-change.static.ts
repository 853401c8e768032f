import type { Article } from '#content/article.ts';
import { entryOf } from '#content/entry-of.ts';
import { resolvePassage, standingIds } from '#content/resolve-passage.ts';
import { isReworded, type PassageChange, type PassageState } from '#selectors/passage-change.ts';
import { describePublished } from './attribution.ts';
import { blockLabel } from './block-label.static.ts';
import { pageWords } from './catalogue/in-language.static.ts';
import { locale, words } from './catalogue/words.ts';
import { capitalised } from './counts.ts';
import { formatDate } from './dates.ts';
import { isolated } from './isolated.ts';

/** What became of a passage: "changed", "split and changed", "no longer marked; the words stay". */
export function whatBecame(change: PassageChange, keepsWords: boolean): string {
  const { before, after, isReattributed } = change;
  const became = pageWords().whatBecame;
  if (!before) return keepsWords ? became.marked : became.isNew;
  if (!after) return keepsWords ? became.unmarked : became.gone;
  if (isReattributed) {
    return isReworded(change) ? became.rewordedAndReattributed : became.reattributed;
  }
  if (before.ids.length > after.ids.length) return became.merged;
  return before.ids.length < after.ids.length ? became.split : became.changed;
}

/** "Paragraph 3"; headings have no number. */
export function nameOfBlock(article: Article, id: string): string {
  const block = article.blocks.find((one) => one.id === id);
  return capitalised(
    block?.kind === 'heading' ? pageWords().passages.heading : blockLabel(article, id),
  );
}

/**
 * What a changed passage is called: "Headline"; "Direct quote: Ana Orr, Mayor"; "Claim: How many boats?".
 * A statement that is another's now is a "Statement".
 */
export function nameOfChanged(article: Article, change: PassageChange): string {
  const state = change.after ?? change.before;
  const kind = capitalised(pageWords().passages[state?.kind ?? 'paragraph']);
  switch (change.sort) {
    case 'claim': {
      const question = questionOf(article, state?.ids[0] ?? '');
      return question ? words().claimAnswering(isolated(question)) : kind;
    }
    case 'statement':
      return (!change.isReattributed && state && describeAttributions(state)) || kind;
    case 'title':
    case 'block':
    case 'speaker':
      return kind;
    default:
      return change.sort satisfies never;
  }
}

/** Whose a claim is, beside its question; nothing where that is what changed. */
export function whoseChanged({ sort, before, after, isReattributed }: PassageChange): string {
  const state = after ?? before;
  return sort === 'claim' && !isReattributed && state ? describeAttributions(state) : '';
}

/** Names whom the words were attributed to, before and now; empty where no ledger records it. */
export function describeAttributions({ attributions, attributedOn }: PassageState): string {
  const whose = attributions.map(describePublished).join(words().semicolon);
  return whose && attributedOn
    ? pageWords().asRecorded(whose, formatDate(attributedOn, locale()))
    : whose;
}

function questionOf(article: Article, id: string): string | undefined {
  const [now = id] = standingIds(resolvePassage(article, id));
  const [factId = ''] = now.split('.');
  return entryOf(article.facts, factId)?.question;
}
