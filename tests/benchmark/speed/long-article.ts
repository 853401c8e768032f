import type { Article, Statement } from '#content/article.ts';
import type { Inline, Paragraph } from '#content/block.ts';
import type { Fact } from '#content/claim.ts';

/*
 * A report of 2,000 paragraphs, 500 statements and 60 questions from a place that does not exist, to
 * measure with. What it says is made of a few sentences about wells, over and over, each with its number.
 */

const PARAGRAPHS = 2_000;
const STATEMENTS = 500;
const SPEAKERS = 50;
const FACTS = 60;

const speakerOf = (i: number) => `speaker-${(i % SPEAKERS) + 1}`;
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);

const KINDS = ['direct', 'reported', 'denial', 'direct', 'reported'] as const;

function statementAt(i: number): Statement {
  const kind = KINDS[i % KINDS.length] ?? 'direct';
  return kind === 'direct'
    ? { kind, source: speakerOf(i), cue: 'said', channel: 'Village radio' }
    : { kind, source: speakerOf(i) };
}

function factAt(i: number): Fact {
  const claims = [0, 1, 2].map((k) => {
    const speaker = speakerOf(i * 3 + k);
    return [`by-${speaker}`, { value: 100 + i + k, unit: 'buckets', by: speaker }] as const;
  });
  return {
    question: `How many buckets did well ${i + 1} give?`,
    claims: Object.fromEntries(claims),
  };
}

/** One paragraph in four quotes somebody; the first 180 quotes each hold the figure of a claim. */
function contentOf(i: number): Inline[] {
  const story = `The keepers of the village of Underlow walked to well ${i + 1} before the sun was up, let down the rope and wrote what they saw into the book that hangs beside the door.`;
  if (i % 4 !== 0) {
    return [
      `${story} Nobody who lives near it had asked them to come, and nobody sent them away; the path was dry on day ${i + 1}, and the frogs were loud.`,
    ];
  }
  const n = i / 4;
  const speaker = speakerOf(n);
  const k = n % 3;
  const fact = Math.floor(n / 3);
  const isFigure = n < FACTS * 3;
  const value = String(100 + fact + k);
  const words: Inline[] = isFigure
    ? [
        'the rope came up wet and we counted ',
        { mark: 'figure', id: `well-${fact + 1}.by-${speaker}`, children: [value] },
        ` buckets at well ${i + 1}`,
      ]
    : [`the rope came up wet at well ${i + 1}, and the book has it on page ${n + 1}`];
  const kind = KINDS[n % KINDS.length];
  const quoted: Inline[] = kind === 'direct' ? ['“', ...words, '.”'] : [...words, '.'];
  return [
    `${story} Keeper ${(n % SPEAKERS) + 1} of Underlow spoke of it at the gate: `,
    { mark: 'statement', id: `words-${n + 1}`, children: quoted },
  ];
}

export const longArticle: Article = {
  slug: 'underlow-wells',
  language: 'en-GB',
  kicker: 'Underlow · invented',
  headline: 'Keepers of Underlow count the buckets of two thousand wells',
  standfirst: 'An invented village, written to measure with. None of it happened.',
  dateline: 'UNDERLOW',
  timeZone: 'Europe/London',
  credit: 'Invented for measurements',
  published: '2031-05-02',
  groups: { keepers: { name: 'Keepers', officials: false } },
  speakers: Object.fromEntries(
    numbers(SPEAKERS).map((i) => [
      speakerOf(i),
      {
        kind: 'person',
        name: `Keeper ${i + 1} of Underlow`,
        shortName: `Keeper ${i + 1}`,
        role: `Keeper of the wells, gate ${i + 1}`,
        group: 'keepers',
      } as const,
    ]),
  ),
  statements: Object.fromEntries(
    numbers(STATEMENTS).map((i) => [`words-${i + 1}`, statementAt(i)]),
  ),
  facts: Object.fromEntries(numbers(FACTS).map((i) => [`well-${i + 1}`, factAt(i)])),
  places: {},
  events: {},
  documents: {},
  blocks: numbers(PARAGRAPHS).map(
    (i): Paragraph => ({ kind: 'paragraph', id: `day-${i + 1}`, content: contentOf(i) }),
  ),
  former: {},
  corrections: [],
};
