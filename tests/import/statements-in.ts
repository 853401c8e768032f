import { attribute } from '#import/attribution/attribute.ts';
import { paragraphsOf } from './score.ts';

export type Expected = [kind: string, speaker: string | undefined, content: string];

/** The statements of a text as a test writes them; parts of what is said are joined by “ / ”. */
export function statementsIn(text: string, language = 'en'): Expected[] {
  return attribute(text, paragraphsOf(text), language).statements.map(
    ({ kind, speaker, content }) => [
      kind,
      speaker?.name,
      content.map(({ start, end }) => text.slice(start, end)).join(' / '),
    ],
  );
}
