import type { Article, Speaker, Statement } from '#content/article.ts';
import type { Paragraph } from '#content/block.ts';
import type { Fact } from '#content/claim.ts';
import type { Ledger } from '#content/ledger.ts';
import { recordRevision } from '#content/record-revision.ts';
import { defineRegistry, type RegisteredSpeaker, speakerOn } from '#content/registry.ts';

/*
 * Any number of reports of 17 paragraphs from a country that does not exist. Each place, speaker and
 * question comes from a list, by the article's number, so that every run makes the same reports.
 */

const SPEAKERS = 300;
const QUESTIONS = 100;
const TOPICS = ['wells', 'ferries', 'orchards', 'bridges', 'schools', 'mills', 'roads', 'markets'];

const PLACES = [
  'Underlow',
  'Harrowmere',
  'Cask Hollow',
  'Nettlemoor',
  'Quillan',
  'Ostrand',
  'Pellow',
];
const THINGS = ['buckets', 'barges', 'pear trees', 'lanterns', 'ladders', 'carts', 'kettles'];
const DEEDS = ['counted', 'repaired', 'painted', 'lent out', 'put away', 'found', 'hauled up'];
const FIRST = [
  'Anwen',
  'Boro',
  'Cilla',
  'Dovan',
  'Ebbe',
  'Fenna',
  'Gorm',
  'Hesper',
  'Ilka',
  'Joss',
];
const LAST = [
  'Amblet',
  'Brack',
  'Corrow',
  'Dunmere',
  'Eskel',
  'Farrand',
  'Gillow',
  'Hobbin',
  'Inskip',
  'Jarrow',
];

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i);
const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

const speakerId = (i: number) => `keeper-${i % SPEAKERS}`;
const speakerName = (i: number) =>
  `${pick(FIRST, i)} ${pick(LAST, Math.floor(i / 10))} ${'I'.repeat(1 + Math.floor(i / 100))}`;

export const manyRegistry = defineRegistry({
  groups: { keepers: { name: 'Keepers', officials: true } },
  speakers: Object.fromEntries(
    numbers(SPEAKERS).map((i): [string, RegisteredSpeaker<'keepers'>] => [
      speakerId(i),
      {
        kind: 'person',
        name: speakerName(i),
        group: 'keepers',
        roles: [{ role: `Keeper of ${pick(PLACES, i)}` }],
      },
    ]),
  ),
  topics: Object.fromEntries(TOPICS.map((topic) => [topic, { name: `About ${topic}` }])),
  questions: Object.fromEntries(
    numbers(QUESTIONS).map((i) => [
      `question-${i}`,
      { question: `How many ${pick(THINGS, i)} are there at dock ${i + 1}?` },
    ]),
  ),
});

/** What these articles name of the registry; the build refuses a registry of anything more. */
export function registryOf(articles: readonly Article[]): typeof manyRegistry {
  const speakers = new Set(articles.flatMap((one) => Object.keys(one.speakers)));
  const questions = new Set(
    articles.flatMap(({ facts }) => Object.values(facts).map(({ shared }) => shared)),
  );
  const topics = new Set(articles.flatMap((one) => one.topics ?? []));
  const only = <T>(all: Readonly<Record<string, T>> | undefined, named: Set<string | undefined>) =>
    Object.fromEntries(Object.entries(all ?? {}).filter(([id]) => named.has(id)));
  return {
    ...manyRegistry,
    speakers: only(manyRegistry.speakers, speakers),
    questions: only(manyRegistry.questions, questions),
    topics: only(manyRegistry.topics, topics),
  };
}

const PARAGRAPHS = 17;
const STATEMENTS = 8;

/** The article of a number, from 0: the later the number, the later its day. */
export function articleAt(n: number): Article {
  const place = pick(PLACES, n);
  const thing = pick(THINGS, Math.floor(n / 7));
  const deed = pick(DEEDS, Math.floor(n / 49));
  const count = 100 + (n % 4_000);
  const day = new Date(Date.UTC(2031, 0, 1) + Math.floor(n / 8) * 86_400_000);
  const published = day.toISOString().slice(0, 10) as Article['published'];
  const said = numbers(STATEMENTS).map((k) => speakerId(n * 3 + k * 7));
  const speakers: [string, Speaker][] = [...new Set(said)].map((id) => [
    id,
    speakerOn(manyRegistry.speakers[id] as RegisteredSpeaker, published),
  ]);
  const statements = said.map((source, k): [string, Statement] => [
    `words-${k + 1}`,
    k % 2 === 0
      ? { kind: 'direct', source, cue: 'said' }
      : { kind: 'reported', source, cue: 'said' },
  ]);
  const facts: Record<string, Fact> = {
    count: {
      question: `How many ${thing} were ${deed}?`,
      shared: `question-${n % QUESTIONS}`,
      claims: {
        first: { value: count, unit: thing, by: said[0] as string },
        second: { value: count + 7, unit: thing, by: said[1] as string },
      },
    },
  };
  return {
    slug: `report-${n + 1}`,
    language: 'en-GB',
    headline: `Keepers ${deed} ${count} ${thing} at ${place}`,
    standfirst: 'An invented report to measure with. None of it happened.',
    dateline: place.toUpperCase(),
    timeZone: 'Europe/London',
    credit: 'Invented for measurements',
    published,
    topics: [pick(TOPICS, n)],
    groups: { keepers: { name: 'Keepers', officials: true } },
    speakers: Object.fromEntries(speakers),
    statements: Object.fromEntries(statements),
    facts,
    places: {},
    events: {},
    documents: {},
    blocks: numbers(PARAGRAPHS).map((i) => paragraphAt(n, i, { place, thing, count, said })),
    former: {},
    corrections: [],
  };
}

interface Told {
  place: string;
  thing: string;
  count: number;
  said: readonly string[];
}

function paragraphAt(n: number, i: number, { place, thing, count, said }: Told): Paragraph {
  const id = `paragraph-${i + 1}`;
  const told = `On the morning of round ${n * PARAGRAPHS + i} the keepers of ${place} walked to the old landing, read the marks on the post beside the water and wrote them down before the bell rang.`;
  const k = Math.floor(i / 2);
  const source = said[k];
  if (i % 2 !== 0 || source === undefined) {
    return {
      kind: 'paragraph',
      id,
      content: [`${told} Nobody stopped them, and the path was dry.`],
    };
  }
  const name = manyRegistry.speakers[source]?.name ?? '';
  const number = k < 2 ? count + k * 7 : undefined;
  const words = number
    ? [
        'we stood there and saw ',
        {
          mark: 'figure',
          id: `count.${k === 0 ? 'first' : 'second'}`,
          children: [String(number)],
        } as const,
        ` ${thing} in a row`,
      ]
    : [`the ${thing} will be looked after, whatever the tide does on day ${n + k}`];
  return {
    kind: 'paragraph',
    id,
    content: [
      `${told} ${name} said: `,
      {
        mark: 'statement',
        id: `words-${k + 1}`,
        children: k % 2 === 0 ? ['“', ...words, '.”'] : [...words, '.'],
      },
    ],
  };
}

/** The record of an article that was published once, as it stands. */
export function ledgerOf(article: Article): Ledger {
  const ledger = recordRevision(undefined, article, article.published);
  if (!ledger) throw new Error(`${article.slug} cannot be recorded.`);
  return ledger;
}
