import type { Article, Claim } from '../article.ts';
import { inlineText } from '../inline-text.ts';
import type { Finding } from '../problem.ts';
import { walkMarks } from '../walk-marks.ts';

const SCALES: Record<string, number> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** Numbers that are no numbers, and numbers that differ from the digits in the body. */
export function checkFigures(article: Article): Finding[] {
  const marked = new Map(
    walkMarks(article.paragraphs)
      .filter(({ mark }) => mark.mark === 'figure')
      .map(({ mark }) => [mark.id, inlineText(mark.children)]),
  );
  return Object.entries(article.facts).flatMap(([fact, { claims }]) =>
    Object.entries(claims).flatMap(([id, claim]) =>
      adviceOn(claim, marked.get(`${fact}.${id}`)).map((advice) => ({
        where: `claim “${fact}.${id}”`,
        advice,
      })),
    ),
  );
}

function adviceOn(claim: Claim, words: string | undefined): string[] {
  if (claim.value === undefined) return [];
  if (!Number.isFinite(claim.value)) {
    return [`its value is ${claim.value}. Write a plain number, such as 600_000_000.`];
  }
  const written = words === undefined ? undefined : firstNumber(words);
  return written === undefined || written === claim.value
    ? []
    : [
        `its value is ${claim.value}, but the body says “${words}”. Make them agree; the body shows what was said.`,
      ];
}

/** The first number written in digits, with its scale word; nothing where numbers are spelled out. */
function firstNumber(words: string): number | undefined {
  const match = /(\d[\d,]*(?:\.\d+)?)(?:\s+(thousand|million|billion|trillion))?/i.exec(words);
  if (!match?.[1]) return undefined;
  const digits = Number(match[1].replaceAll(',', ''));
  return Math.round(digits * (SCALES[match[2]?.toLowerCase() ?? ''] ?? 1) * 1e6) / 1e6;
}
