import { describe, expect, it } from 'vitest';
import { article } from '#articles/izyum-burial-site/article.ts';
import type { Speaker } from '#content/article.ts';
import { indexOf } from '#content/article-index.ts';
import { blockText, contentOf, type Inline, inlineText, isMark } from '#content/block.ts';
import { checkArticle } from '#content/checks/check-article.ts';
import type { Claim } from '#content/claim.ts';
import { walkMarks } from '#content/marks.ts';
import type { Moment } from '#content/moment.ts';
import type { StatementKind } from '#content/vocabulary.ts';
import { speakerOf } from '#messages/attribution.ts';
import { comparisonsOf, isNotCompared } from '#selectors/compare-claims.ts';
import { denialsAndSilence } from '#selectors/denials-and-silence.ts';
import { factsOf } from '#selectors/facts.ts';
import { speakersByGroup } from '#selectors/speakers.ts';
import { statementsOf } from '#selectors/statements.ts';

/*
 * What the article must say: who said what and how, what the narration states, and nothing else.
 * Quotes are compared to the letter.
 */

const said = statementsOf(article);
const texts = new Map(article.blocks.map((block) => [block.id, blockText(block)]));
const wholeText = [...texts.values()].join('\n');

describe('the head of the article', () => {
  it('says where, when and on whose work it rests', () => {
    expect(article).toMatchObject({
      slug: 'izyum-burial-site',
      language: 'en-GB',
      dateline: 'KYIV',
      credit: 'Based on reporting by Reuters and AFP',
      published: '2022-09-16',
    });
  });

  it('attributes the count in its headline', () => {
    expect(article.headline).toBe(
      '440 graves found at burial site in recaptured Izyum, Ukraine says',
    );
  });

  it('says under the headline what is denied and what nobody could check', () => {
    expect(article.standfirst).toBe(
      'Exhumations have begun in the north-eastern town that Russian troops left days earlier. ' +
        'Russia denies targeting civilians; the Ukrainian reports have not been independently verified.',
    );
  });
});

describe('its speakers', () => {
  type Row = [
    id: string,
    name: string,
    role: string | undefined,
    kind: Speaker['kind'],
    group: string,
  ];
  const ukraine = 'Ukrainian officials';
  const chief = 'Chief police investigator, Kharkiv region';
  const rows: Row[] = [
    ['zelensky', 'Volodymyr Zelensky', 'President of Ukraine', 'person', ukraine],
    ['podolyak', 'Mykhaylo Podolyak', 'Senior presidential aide', 'person', ukraine],
    ['bolvinov', 'Serhiy Bolvinov', chief, 'person', ukraine],
    ['defence-ministry', 'Ukrainian defence ministry', undefined, 'institution', ukraine],
    ['ukrainian-officials', 'Ukrainian officials', 'Not named', 'group', ukraine],
    ['russia', 'Russia', 'No official named', 'institution', 'Russia'],
    ['putin', 'Vladimir Putin', 'President of Russia', 'person', 'Russia'],
    ['biden', 'Joe Biden', 'President of the United States', 'person', 'United States'],
    ['kupyansk-resident', 'A man in Kupyansk', 'Not named; not an official', 'person', 'Residents'],
    ['reuters', 'Reuters', 'News agency', 'institution', 'News agencies'],
  ];

  it.each(rows)('have %s: %s (%s)', (id, name, role, kind, group) => {
    const speaker = article.speakers[id];
    expect(speaker).toMatchObject({ name, kind });
    expect(speaker?.role).toBe(role);
    expect(article.groups[speaker?.group ?? '']?.name).toBe(group);
  });

  it('are these ten and no others, in this order', () => {
    expect(Object.keys(article.speakers)).toEqual(rows.map(([id]) => id));
  });

  it('are officials, but for the resident and the agency', () => {
    const officials = speakersByGroup(article)
      .filter(({ group }) => group.officials)
      .flatMap(({ speakers }) => speakers.map(({ id }) => id));
    expect(officials).toEqual(rows.slice(0, 8).map(([id]) => id));
  });
});

interface Row {
  source: string;
  kind: StatementKind;
  in: string;
  cue?: string;
  channel?: string;
  when?: Moment;
  /** A direct quote, whole. */
  quote?: string;
  /** What reported words must hold, inside their marks. */
  holds?: string[];
  /** What its paragraph must say around it. */
  around?: string[];
}

const friday: Moment = { on: '2022-09-16' };
const lateThursday: Moment = { on: '2022-09-15', time: 'late' };

const rows: Row[] = [
  {
    source: 'ukrainian-officials',
    kind: 'reported',
    in: 'burial-site',
    cue: 'said',
    holds: [
      'a mass burial site holding 440 bodies in Izyum',
      'Some of the dead',
      'killed by shelling and air strikes',
    ],
  },
  {
    source: 'defence-ministry',
    kind: 'direct',
    in: 'unmarked-graves',
    cue: 'tweeted',
    channel: 'Twitter',
    quote: 'Mass graves are being discovered in Izyum after liberation from the (Russians)',
    around: ['the Ukrainian defence ministry wrote on Twitter'],
  },
  {
    source: 'defence-ministry',
    kind: 'reported',
    in: 'unmarked-graves',
    cue: 'tweeted',
    channel: 'Twitter',
    holds: ['The largest site', 'held 440 unmarked graves'],
  },
  {
    source: 'bolvinov',
    kind: 'direct',
    in: 'causes-of-death',
    cue: 'told',
    channel: 'Sky News',
    quote: 'Some died because of artillery fire ... some died because of air strikes.',
    around: ['Serhiy Bolvinov, the chief police investigator for the Kharkiv region'],
  },
  {
    source: 'reuters',
    kind: 'reported',
    in: 'unverified',
    holds: ['Reuters was not immediately able to verify the Ukrainian reports'],
  },
  {
    source: 'russia',
    kind: 'no-comment',
    in: 'unverified',
    holds: ['Russia had offered no immediate comment'],
  },
  {
    source: 'podolyak',
    kind: 'direct',
    in: 'one-of-many',
    cue: 'said',
    quote:
      'Four hundred and fifty graves... This is just one of the mass burial sites discovered near Izyum. In the occupied territories, rampant terror, violence, torture and mass murders have been reigning for months',
    around: ['Mykhaylo Podolyak, a senior presidential aide'],
  },
  {
    source: 'zelensky',
    kind: 'reported',
    in: 'bucha',
    holds: [
      'likened the discovery to Bucha, on the outskirts of Kyiv',
      'Russian forces are alleged to have committed war crimes against civilians',
      'in the first stages of the war',
    ],
    around: ['President Volodymyr Zelensky'],
  },
  {
    source: 'zelensky',
    kind: 'direct',
    in: 'responsibility',
    channel: 'Video address',
    when: lateThursday,
    quote: 'Russia is leaving death behind it everywhere and must be held responsible',
    around: ['In a video address late on Thursday, Zelensky said'],
  },
  {
    source: 'zelensky',
    kind: 'direct',
    in: 'exhumation',
    channel: 'Statement on social media',
    when: friday,
    quote: 'Russia leaves only death and suffering. Murderers. Torturers',
    around: [
      'On Friday, as officials began to exhume the bodies, Zelensky said in a statement on social media',
    ],
  },
  {
    source: 'zelensky',
    kind: 'reported',
    in: 'exhumation',
    channel: 'Statement on social media',
    when: friday,
    holds: [
      'More than 400 bodies had been found in forests near Izyum',
      'children among them',
      'people who had likely been tortured',
    ],
  },
  {
    source: 'russia',
    kind: 'denial',
    in: 'denial',
    holds: [
      'Russia denies both that it has aimed at civilians and that it has committed war crimes',
    ],
  },
  {
    source: 'ukrainian-officials',
    kind: 'reported',
    in: 'front-line',
    cue: 'said',
    holds: [
      'Russian troops were strengthening their defences',
      'the advance would be hard to keep up at the same pace',
    ],
    around: ['Ukrainian officials said at the end of a week of fast gains in the north-east'],
  },
  {
    source: 'ukrainian-officials',
    kind: 'reported',
    in: 'territory',
    cue: 'say',
    holds: ['9,000 sq km', 'about as much as the island of Cyprus'],
    around: ['Ukrainian officials put the land retaken'],
  },
  {
    source: 'putin',
    kind: 'no-comment',
    in: 'territory',
    holds: ['President Vladimir Putin has yet to comment in public on the setback'],
    around: ['which came this month'],
  },
  {
    source: 'reuters',
    kind: 'reported',
    in: 'kupyansk',
    channel: 'Video',
    holds: ['Reuters video from Kupyansk', 'many buildings damaged or burned out'],
  },
  {
    source: 'kupyansk-resident',
    kind: 'direct',
    in: 'basements',
    cue: 'said',
    quote:
      'No electricity, no communications ... if there were communications we could at least talk to family. If only there hadn’t been all this bombing with everyone in their basements',
    around: ['said one man in Kupyansk'],
  },
  {
    source: 'biden',
    kind: 'reported',
    in: 'arms-package',
    cue: 'announced',
    channel: 'Announcement in Washington',
    holds: [
      'US$600 million in arms',
      'High Mobility Artillery Rocket Systems (HIMARS) and artillery rounds',
    ],
    around: ['In Washington, President Joe Biden announced'],
  },
];

const numbered = rows.map((row, i) => ({ ...row, number: i + 1 }));

describe('what was said', () => {
  it('is eighteen attributions, in order', () => {
    expect(said.map(({ statement: s, blockId }) => [s.source, s.kind, blockId])).toEqual(
      rows.map((row) => [row.source, row.kind, row.in]),
    );
  });

  describe.each(numbered)('$number. $source, $kind', (row) => {
    const placed = said[row.number - 1];
    const spans = indexOf(article).statements.get(placed?.id ?? '')?.spans ?? [];
    const { quote, holds = [], around = [] } = row;

    if (quote !== undefined) {
      it('is quoted to the letter', () => {
        expect(parts(spans)).not.toEqual([]);
        expect(cut(quote, parts(spans))).toEqual(parts(spans));
      });

      it('stands in quotation marks, each part of it', () => {
        expect(spans.filter((span) => !/^“[^“”]+”$/.test(span))).toEqual([]);
      });
    }

    it.each(holds)('holds “%s”', (words) => {
      expect(spans.join('\n')).toContain(words);
    });

    it.each(around)('is told with “%s”', (words) => {
      expect(texts.get(row.in)).toContain(words);
    });

    const { cue, channel, when } = row;
    if (cue !== undefined) {
      it(`is introduced by “${cue}”`, () => expect(placed?.statement.cue).toBe(cue));
    }

    it(channel ? `came by ${channel}` : 'names no channel', () => {
      expect(placed?.statement.channel).toBe(channel);
    });

    it(when ? `was said on ${when.on}` : 'names no day', () => {
      expect(placed?.statement.when).toEqual(when);
    });

    it('is passed on by nobody', () => expect(placed?.statement.via).toBeUndefined());
  });

  it('stands in quotation marks only where somebody is quoted', () => {
    const quotes = said
      .filter(({ statement }) => statement.kind === 'direct')
      .flatMap(({ id }) => indexOf(article).statements.get(id)?.spans ?? []);
    expect(wholeText.match(/“[^”]*”/g)).toEqual(quotes);
  });
});

/** The parts of a quote without quotation marks and the punctuation at their ends; ellipses stay. */
function parts(spans: readonly string[]): string[] {
  return spans.map((span) => span.replace(/[“”]/g, '').replace(/(?<!\.)[.,]$/, ''));
}

/** A quote, cut where the article cuts it; words that the article leaves out are a part of their own. */
function cut(quote: string, like: readonly string[]): string[] {
  let rest = quote;
  const pieces = like.map(({ length }) => {
    const piece = rest.slice(0, length);
    rest = rest.slice(length).replace(/^[.,]?(?!\.)\s*/, '');
    return piece;
  });
  return rest ? [...pieces, rest] : pieces;
}

describe('quotes are compared so that', () => {
  const quote = 'The wall held ... all of it. We lost barges';
  const cases: [name: string, spans: string[], same: boolean][] = [
    ['an unbroken quote is the same', ['“The wall held ... all of it. We lost barges”'], true],
    [
      'a comma may take the full stop’s place at a split',
      ['“The wall held ... all of it,”', '“We lost barges.”'],
      true,
    ],
    ['a changed word differs', ['“The wall held ... all of it. We lost ferries”'], false],
    ['a missing word differs', ['“The wall held ... all of it.”', '“We barges.”'], false],
    ['a missing end differs', ['“The wall held ... all of it.”'], false],
    ['a missing ellipsis differs', ['“The wall held, all of it. We lost barges”'], false],
    ['a missing comma inside differs', ['“The wall held ... all of it We lost barges”'], false],
    [
      'parts in another order differ',
      ['“We lost barges,”', '“The wall held ... all of it.”'],
      false,
    ],
    ['words too many differ', ['“The wall held ... all of it. We lost barges again”'], false],
    ['a letter’s case differs', ['“the wall held ... all of it. We lost barges”'], false],
  ];
  it.each(cases)('%s', (_name, spans, same) => {
    const equal = JSON.stringify(cut(quote, parts(spans))) === JSON.stringify(parts(spans));
    expect(equal).toBe(same);
  });
});

describe('what the article narrates in its own voice', () => {
  const facts: [fact: string, paragraph: string, words: string[]][] = [
    [
      'Izyum is a north-eastern town, recaptured days before',
      'burial-site',
      ['a town in the north-east', 'took back from Russia days earlier'],
    ],
    ['Izyum is in the Kharkiv region', 'retreat', ['in the Kharkiv region']],
    [
      'thousands of Russian troops fled it the weekend before',
      'retreat',
      ['Thousands of Russian soldiers', 'abandoned Izyum the weekend before'],
    ],
    ['they left much behind', 'retreat', ['large stocks of ammunition and equipment']],
    ['they had used it as a logistics hub', 'retreat', ['logistics hub']],
    ['Zelensky had been there on Wednesday', 'bucha', ['visited Izyum on Wednesday']],
    [
      'Kupyansk is an eastern town and key supply hub, recaptured the week before',
      'kupyansk',
      ['an eastern town and key supply hub', 'Ukrainian forces retook the week before'],
    ],
    [
      'the speed of the advance has lifted morale and shows allies a success',
      'morale',
      [
        'The speed of the advance has lifted spirits',
        'a success to show Western allies',
        'weapons',
      ],
    ],
    [
      'the United States has sent about US$15.1 billion since 24 February',
      'assistance',
      ['about US$15.1 billion', 'security assistance', 'since Russia invaded on 24 February'],
    ],
  ];

  it.each(facts)('%s', (_fact, paragraph, words) => {
    const block = article.blocks.find(({ id }) => id === paragraph);
    for (const expected of words)
      expect(narration(block ? contentOf(block) : [])).toContain(expected);
  });

  it('holds no number that the report does not', () => {
    const numbers = wholeText.match(/\d[\d,.]*\d|\d/g);
    expect([...new Set(numbers)]).toEqual(['440', '400', '9,000', '600', '15.1', '24']);
  });
});

/** The words that are nobody’s statement. */
function narration(content: readonly Inline[]): string {
  return content
    .filter((item) => typeof item === 'string' || !isMark(item) || item.mark !== 'statement')
    .map((item) => inlineText([item]))
    .join('');
}

describe('its paragraphs', () => {
  it('keep the addresses that were given out', () => {
    expect(article.blocks.map(({ id }) => id)).toEqual([
      'burial-site',
      'retreat',
      'unmarked-graves',
      'causes-of-death',
      'unverified',
      'one-of-many',
      'bucha',
      'responsibility',
      'exhumation',
      'denial',
      'front-line',
      'territory',
      'kupyansk',
      'basements',
      'morale',
      'arms-package',
      'assistance',
    ]);
  });

  const named: [paragraph: string, name: string][] = [
    ['burial-site', 'Officials in Ukraine'],
    ['unmarked-graves', 'the Ukrainian defence ministry'],
    ['causes-of-death', 'Serhiy Bolvinov'],
    ['unverified', 'Reuters'],
    ['unverified', 'Russia'],
    ['one-of-many', 'Mykhaylo Podolyak'],
    ['bucha', 'President Volodymyr Zelensky'],
    ['responsibility', 'Zelensky'],
    ['exhumation', 'Zelensky'],
    ['denial', 'Russia'],
    ['front-line', 'Ukrainian officials'],
    ['territory', 'Ukrainian officials'],
    ['territory', 'President Vladimir Putin'],
    ['kupyansk', 'Reuters'],
    ['basements', 'one man in Kupyansk'],
    ['arms-package', 'President Joe Biden'],
  ];
  it.each(named)('make sense alone: “%s” names %s', (paragraph, name) => {
    expect(texts.get(paragraph)).toContain(name);
  });
});

describe('the facts panel', () => {
  const unverified = {
    by: 'reuters',
    result: 'could-not-verify',
    statement: 'could-not-verify',
  } as const;
  type ClaimRow = [id: string, claim: Claim, text: string];
  const panel: [question: string, claims: ClaimRow[]][] = [
    [
      'How many graves or bodies at Izyum?',
      [
        [
          'graves.officials',
          { value: 440, unit: 'bodies', by: 'ukrainian-officials', verification: unverified },
          '440 bodies',
        ],
        [
          'graves.defence-ministry',
          {
            value: 440,
            unit: 'unmarked graves',
            scope: 'at the largest site',
            by: 'defence-ministry',
            verification: unverified,
          },
          '440 unmarked graves',
        ],
        [
          'graves.podolyak',
          {
            value: 450,
            unit: 'graves',
            scope: 'at one of several sites',
            by: 'podolyak',
            verification: unverified,
          },
          'Four hundred and fifty graves',
        ],
        [
          'graves.zelensky',
          {
            value: 400,
            bound: 'more-than',
            unit: 'bodies',
            scope: 'in forests nearby',
            by: 'zelensky',
            verification: unverified,
          },
          'More than 400 bodies',
        ],
      ],
    ],
    [
      'How did they die?',
      [
        ['deaths.officials', { by: 'ukrainian-officials' }, 'killed by shelling and air strikes'],
        [
          'deaths.bolvinov',
          { by: 'bolvinov' },
          '“Some died because of artillery fire ... some died because of air strikes”',
        ],
        ['deaths.zelensky', { by: 'zelensky' }, 'people who had likely been tortured'],
        [
          'deaths.russia',
          { by: 'russia' },
          'denies both that it has aimed at civilians and that it has committed war crimes',
        ],
      ],
    ],
    [
      'Land regained',
      [
        [
          'land.officials',
          {
            value: 9_000,
            unit: 'sq km',
            comparison: 'about the size of Cyprus',
            by: 'ukrainian-officials',
          },
          '9,000 sq km',
        ],
      ],
    ],
    [
      'New US arms package',
      [['arms.biden', { value: 600_000_000, currency: 'USD', by: 'biden' }, 'US$600 million']],
    ],
    [
      'US security assistance since 24 February',
      [
        [
          'aid.total',
          { value: 15_100_000_000, bound: 'about', currency: 'USD' },
          'about US$15.1 billion',
        ],
      ],
    ],
  ];

  it('asks these questions, in this order', () => {
    expect(factsOf(article).map(({ question }) => question)).toEqual(
      panel.map(([question]) => question),
    );
  });

  describe.each(panel)('%s', (question, claims) => {
    const found = factsOf(article).find((fact) => fact.question === question);

    it('is answered by these claims alone', () => {
      expect(found?.claims.map(({ id }) => id)).toEqual(claims.map(([id]) => id));
    });

    it.each(claims)('%s', (id, claim, text) => {
      const placed = found?.claims.find((c) => c.id === id);
      expect(placed?.claim).toEqual(claim);
      expect(placed?.text).toBe(text);
    });
  });

  it('says of the count alone that nobody could check it', () => {
    expect(
      factsOf(article).flatMap(({ id, verification }) =>
        verification ? [[id, verification]] : [],
      ),
    ).toEqual([['graves', unverified]]);
  });

  it('names who denies and who gave no answer yet: Russia and Putin', () => {
    const refusals = denialsAndSilence(article);
    expect(
      refusals.map(({ statement, text }) => [speakerOf(article, statement)?.name, text]),
    ).toEqual([
      ['Russia', 'Russia had offered no immediate comment'],
      [
        'Russia',
        'Russia denies both that it has aimed at civilians and that it has committed war crimes.',
      ],
      ['Vladimir Putin', 'President Vladimir Putin has yet to comment in public on the setback'],
    ]);
    expect(new Set(refusals.map(({ asOf }) => asOf))).toEqual(new Set([article.published]));
  });

  it('compares none of the counts: each is of something else', () => {
    const facts = factsOf(article);
    expect(facts.flatMap(comparisonsOf)).toEqual([]);
    expect(facts.filter(isNotCompared).map(({ id }) => id)).toEqual(['graves']);
  });
});

describe('where it happened', () => {
  const places: [id: string, name: string, note: RegExp | undefined, paragraph?: string][] = [
    ['izyum', 'Izyum', /Kharkiv region/, 'burial-site'],
    ['kupyansk', 'Kupyansk', /Kharkiv region/, 'kupyansk'],
    ['kyiv', 'Kyiv', undefined, 'bucha'],
    ['bucha', 'Bucha', /outskirts of Kyiv/, 'bucha'],
    ['kharkiv', 'Kharkiv', /orientation/],
  ];

  it.each(places)('%s', (id, name, note, paragraph) => {
    const place = article.places[id];
    expect(place?.name).toBe(name);
    expect(place?.note ?? '').toMatch(note ?? /^$/);
    expect(indexOf(article).places.get(id)?.block.id).toBe(paragraph);
    expect(place?.orientation).toBe(paragraph === undefined ? true : undefined);
  });

  it('is these five places', () => {
    expect(Object.keys(article.places)).toEqual(places.map(([id]) => id));
  });
});

describe('when it happened', () => {
  const events: [id: string, when: object, what: RegExp, words: string][] = [
    ['invasion', { on: '2022-02-24' }, /^Russia invades/, 'since Russia invaded on 24 February'],
    [
      'bucha-allegations',
      { roughly: 'Early in the war' },
      /^War crimes alleged in Bucha$/,
      'Russian forces are alleged to have committed war crimes against civilians in the first stages of the war',
    ],
    [
      'withdrawal',
      { from: '2022-09-10', to: '2022-09-11' },
      /^Russian troops leave Izyum$/,
      'Thousands of Russian soldiers had abandoned Izyum the weekend before',
    ],
    ['visit', { on: '2022-09-14' }, /^Zelensky visits/, 'visited Izyum on Wednesday'],
    [
      'video-address',
      { on: '2022-09-15', time: 'late' },
      /video address$/,
      'In a video address late on Thursday',
    ],
    [
      'exhumations',
      { on: '2022-09-16' },
      /^Exhumations begin$/,
      'On Friday, as officials began to exhume the bodies',
    ],
  ];

  it.each(events)('%s', (id, when, what, words) => {
    expect(article.events[id]?.when).toEqual(when);
    expect(article.events[id]?.what).toMatch(what);
    expect(indexOf(article).events.get(id)?.spans).toEqual([words]);
  });

  it('is these six events, in order of time', () => {
    expect(Object.keys(article.events)).toEqual(events.map(([id]) => id));
  });

  const weekdays: [day: string, date: string][] = [
    ['Wednesday', '2022-09-14'],
    ['Thursday', '2022-09-15'],
    ['Friday', '2022-09-16'],
  ];
  it.each(weekdays)('its %s is %s', (day, date) => {
    const told = walkMarks(article.blocks).filter(
      ({ mark }) => mark.mark === 'event' && inlineText(mark.children).includes(day),
    );
    expect(told.map(({ mark }) => article.events[mark.id]?.when)).toMatchObject([{ on: date }]);
    expect(new Date(date).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' })).toBe(
      day,
    );
  });
});

it('is sound: the check finds nothing', () => {
  expect(checkArticle(article, 'izyum-burial-site')).toEqual([]);
});
