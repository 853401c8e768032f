import { describe, expect, it } from 'vitest';
import type { Article } from '#content/article.ts';
import { contentOf, type Inline, isMark, type Mark } from '#content/block.ts';
import { checkArticle } from '#content/checks/check-article.ts';
import type { Moment } from '#content/moment.ts';
import { describeProblems } from '#content/problem.ts';
import type { MarkKind } from '#content/vocabulary.ts';
import { harbour, harbourWith } from '../fixtures/harbour-article.ts';
import { paragraphOf } from '../fixtures/paragraph.ts';

type Table = 'groups' | 'speakers' | 'statements' | 'facts' | 'places' | 'events';

/** The article with one entry of a table changed or added. */
function entry(table: Table, id: string, change: object, article: Article = harbour): Article {
  const known: Readonly<Record<string, object>> = article[table];
  return { ...article, [table]: { ...known, [id]: { ...known[id], ...change } } };
}

/** The article with one claim changed or added. */
function claim(fact: string, id: string, change: object): Article {
  const claims = harbour.facts[fact]?.claims ?? {};
  return entry('facts', fact, { claims: { ...claims, [id]: { ...claims[id], ...change } } });
}

/** The article with one paragraph more. */
function paragraph(id: string, content: readonly Inline[], article: Article = harbour): Article {
  return { ...article, blocks: [...article.blocks, paragraphOf(id, ...content)] };
}

function mark(kind: MarkKind, id: string, ...children: Inline[]): Mark {
  return { mark: kind, id, children };
}

/** The article without one of its events and the mark on it. */
function withoutEvent(event: string): Article {
  const { [event]: _gone, ...events } = harbour.events;
  const blocks = harbour.blocks.map((block) =>
    paragraphOf(
      block.id,
      ...contentOf(block).map((item) =>
        typeof item !== 'string' && isMark(item) && item.mark === 'event' && item.id === event
          ? item.children.join('')
          : item,
      ),
    ),
  );
  return { ...harbour, events, blocks };
}

/** An article of one paragraph and nothing else. */
const bare = harbourWith({
  speakers: {},
  statements: {},
  facts: {},
  places: {},
  events: {},
  blocks: [paragraphOf('alone', 'The wall held.')],
});

type Case = [name: string, article: Article, where: string, advice: string];

/** Each article has one thing wrong with it, so one problem must be reported and no other. */
function each(cases: Case[]) {
  it.each(cases)('%s', (_name, article, where, advice) => {
    expect(checkArticle(article)).toEqual([
      { article: article.slug, where, advice: expect.stringContaining(advice) },
    ]);
  });
}

describe('a sound article', () => {
  it('has no problems', () => {
    expect(checkArticle(harbour, 'lost-barges')).toEqual([]);
  });

  it('may be updated on the day of its publication', () => {
    expect(checkArticle(harbourWith({ updated: harbour.published }))).toEqual([]);
  });

  it('may tell of days over New Year', () => {
    const when = { from: '2030-12-31', to: '2031-01-02' };
    expect(checkArticle(entry('events', 'storm', { when }))).toEqual([]);
  });

  it('may consist of a single paragraph', () => {
    expect(checkArticle(bare)).toEqual([]);
  });

  it('may say something on the day it was updated', () => {
    const updated = harbourWith({ updated: '2031-05-22' });
    expect(
      checkArticle(entry('statements', 'wall-held', { when: { on: '2031-05-22' } }, updated)),
    ).toEqual([]);
  });

  it('may spell a number out where the panel writes digits', () => {
    const spelled = entry('facts', 'ferries', {
      question: 'How many ferries?',
      claims: { total: { value: 4, unit: 'ferries' } },
    });
    expect(
      checkArticle(paragraph('ferries', [mark('figure', 'ferries.total', 'Four')], spelled)),
    ).toEqual([]);
  });
});

describe('the folder of an article', () => {
  it('must have the name of its slug', () => {
    expect(checkArticle(harbour, 'barges-lost')).toEqual([
      {
        article: 'barges-lost',
        where: 'slug “lost-barges”',
        advice: expect.stringContaining('the article stands in the folder “barges-lost”'),
      },
    ]);
  });
});

describe('a text that a reader would meet empty is reported:', () => {
  const empty = 'the text is empty';
  each([
    ['the headline', harbourWith({ headline: '' }), 'headline', empty],
    ['the headline, of spaces only', harbourWith({ headline: ' \n' }), 'headline', empty],
    ['the standfirst', harbourWith({ standfirst: '' }), 'standfirst', empty],
    ['the kicker, where there is one', harbourWith({ kicker: '' }), 'kicker', empty],
    ['the dateline', harbourWith({ dateline: '' }), 'dateline', empty],
    ['the credit', harbourWith({ credit: '' }), 'credit', empty],
    ['a group’s name', entry('groups', 'town', { name: '' }), 'group “town”, name', empty],
    ['a speaker’s name', entry('speakers', 'quern', { name: '' }), 'speaker “quern”, name', empty],
    [
      'a speaker’s short name',
      entry('speakers', 'quern', { shortName: '' }),
      'speaker “quern”, short name',
      empty,
    ],
    ['a speaker’s role', entry('speakers', 'quern', { role: '' }), 'speaker “quern”, role', empty],
    [
      'a statement’s cue',
      entry('statements', 'wall-held', { cue: '' }),
      'statement “wall-held”, cue',
      empty,
    ],
    [
      'a statement’s channel',
      entry('statements', 'wall-held', { channel: '' }),
      'statement “wall-held”, channel',
      empty,
    ],
    [
      'a fact’s question',
      entry('facts', 'barges', { question: '' }),
      'fact “barges”, question',
      empty,
    ],
    ['a claim’s unit', claim('barges', 'quern', { unit: '' }), 'claim “barges.quern”, unit', empty],
    [
      'a claim’s scope',
      claim('barges', 'quern', { scope: '' }),
      'claim “barges.quern”, scope',
      empty,
    ],
    [
      'a claim’s comparison',
      claim('repairs', 'quern', { comparison: '' }),
      'claim “repairs.quern”, comparison',
      empty,
    ],
    ['a place’s name', entry('places', 'selmer', { name: '' }), 'place “selmer”, name', empty],
    ['a place’s note', entry('places', 'selmer', { note: '' }), 'place “selmer”, note', empty],
    [
      'what happened at an event',
      entry('events', 'storm', { what: '' }),
      'event “storm”, what',
      empty,
    ],
    [
      'a question that nobody answers',
      entry('facts', 'ferries', { question: 'How many ferries?', claims: {} }),
      'fact “ferries”',
      'nobody answers its question',
    ],
    ['a body', { ...bare, blocks: [] }, 'body', 'it has no paragraphs'],
    ['a paragraph', paragraph('blank', []), 'paragraph “blank”', 'it has no text'],
    ['a paragraph of spaces', paragraph('blank', [' ']), 'paragraph “blank”', 'it has no text'],
    [
      'a mark',
      paragraph('more', ['Off ', mark('place', 'selmer'), 'the coast']),
      'place “selmer” in paragraph “more”',
      'the mark holds no words',
    ],
  ]);
});

describe('what stands outside any paragraph is reported:', () => {
  /** The article whose body holds this, as a cast would let it through. */
  const holding = (stray: unknown) =>
    harbourWith({ blocks: [...harbour.blocks, stray] as Article['blocks'] });
  const advice = 'it stands outside any paragraph';
  each([
    ['text', holding('The wall held.'), 'body', advice],
    [
      'a mark, which does not count as a paragraph’s',
      holding(mark('place', 'selmer', 'Selmer')),
      'place “selmer”',
      advice,
    ],
    ['a paragraph whose text was never given', holding(() => 'p(…)'), 'body', advice],
  ]);
});

describe('a language that is no language tag is reported:', () => {
  const advice = 'that is not a language tag';
  each([
    ['with an underscore', harbourWith({ language: 'en_GB' }), 'language “en_GB”', advice],
    ['empty', harbourWith({ language: '' }), 'language “”', advice],
    [
      'a phrase',
      harbourWith({ language: 'British English' }),
      'language “British English”',
      advice,
    ],
  ]);
});

describe('an id that would break its address is reported:', () => {
  const advice = 'the id would break its address';
  const aQuern = { ...harbour.speakers.quern, name: 'Q. Quern', shortName: 'Q.' };
  each([
    ['a slug', harbourWith({ slug: 'Lost Barges' }), 'slug “Lost Barges”', advice],
    [
      'a group',
      entry('groups', 'Guild', { name: 'Guild', officials: false }),
      'group “Guild”',
      advice,
    ],
    [
      'a speaker',
      entry(
        'statements',
        'gate-never-opened',
        { via: 'Quern' },
        entry('speakers', 'Quern', aQuern),
      ),
      'speaker “Quern”',
      advice,
    ],
    [
      'a statement',
      paragraph(
        'more',
        [mark('statement', 'wall_held', 'It held')],
        entry('statements', 'wall_held', { source: 'quern', kind: 'reported' }),
      ),
      'statement “wall_held”',
      advice,
    ],
    [
      'a fact',
      paragraph(
        'more',
        [mark('figure', 'how many.all', '12')],
        entry('facts', 'how many', {
          question: 'How many?',
          claims: { all: { value: 12, unit: 'barges' } },
        }),
      ),
      'fact “how many”',
      advice,
    ],
    [
      'a claim',
      paragraph(
        'more',
        [mark('figure', 'barges.All', '12')],
        claim('barges', 'All', { value: 12, unit: 'barges' }),
      ),
      'claim of “barges” “All”',
      advice,
    ],
    [
      'a place',
      entry('places', 'Orla Bay', { name: 'Orla Bay', orientation: true }),
      'place “Orla Bay”',
      advice,
    ],
    [
      'an event',
      paragraph(
        'more',
        [mark('event', 'the storm', 'The storm')],
        entry('events', 'the storm', { when: { roughly: 'Then' }, what: 'The storm' }),
      ),
      'event “the storm”',
      advice,
    ],
    ['a paragraph', paragraph('The wall', ['It held.']), 'paragraph “The wall”', advice],
    ['an empty one', paragraph('', ['It held.']), 'paragraph “”', advice],
    ['with a hyphen in front', paragraph('-wall', ['It held.']), 'paragraph “-wall”', advice],
    ['with a hyphen behind', paragraph('wall-', ['It held.']), 'paragraph “wall-”', advice],
    ['with two hyphens', paragraph('the--wall', ['It held.']), 'paragraph “the--wall”', advice],
    ['with a dot', paragraph('the.wall', ['It held.']), 'paragraph “the.wall”', advice],
    ['with an accent', paragraph('mûr', ['It held.']), 'paragraph “mûr”', advice],
    ['with a line break', paragraph('the-wall\n', ['It held.']), 'paragraph “the-wall\n”', advice],
    [
      'of 61 characters',
      paragraph('w'.repeat(61), ['It held.']),
      `paragraph “${'w'.repeat(61)}”`,
      advice,
    ],
    [
      'one that the app keeps for itself',
      paragraph('otr-article', ['It held.']),
      'paragraph “otr-article”',
      'ids that begin with “otr-” are the app’s own',
    ],
  ]);

  it('while one of 60 characters is fine', () => {
    expect(checkArticle(paragraph('w'.repeat(60), ['It held.']))).toEqual([]);
  });
});

describe('an address that two passages share is reported:', () => {
  each([
    [
      'by two paragraphs',
      paragraph('wall', ['It held.']),
      'id “wall”',
      'it is used 2 times (paragraph, paragraph)',
    ],
    [
      'by a paragraph and a statement',
      paragraph('wall-held', ['It held.']),
      'id “wall-held”',
      'it is used 2 times (paragraph, statement)',
    ],
    [
      'by a paragraph and a speaker',
      paragraph('quern', ['She spoke.']),
      'id “quern”',
      'it is used 2 times (paragraph, speaker)',
    ],
    [
      'by a statement and a speaker',
      paragraph(
        'more',
        [mark('statement', 'quern', 'She spoke')],
        entry('statements', 'quern', { source: 'quern', kind: 'reported' }),
      ),
      'id “quern”',
      'it is used 2 times (statement, speaker)',
    ],
    [
      'by three paragraphs, once for all of them',
      paragraph('wall', ['It held.'], paragraph('wall', ['It held.'])),
      'id “wall”',
      'it is used 3 times (paragraph, paragraph, paragraph)',
    ],
  ]);
});

describe('a day that does not exist is reported:', () => {
  each([
    [
      'of publication',
      harbourWith({ published: '2031-06-31' }),
      'published',
      'there is no day “2031-06-31”',
    ],
    [
      'of an update',
      harbourWith({ updated: '2033-02-29' }),
      'updated',
      'there is no day “2033-02-29”',
    ],
    [
      'of a statement',
      entry('statements', 'wall-held', { when: { on: '2031-02-30' } }),
      'statement “wall-held”',
      'there is no day “2031-02-30”',
    ],
    [
      'of an event',
      entry('events', 'repairs', { when: { on: '2031-05-00' } }, withoutEvent('storm')),
      'event “repairs”',
      'there is no day “2031-05-00”',
    ],
    [
      'of a correction',
      harbourWith({
        updated: '2031-06-30',
        corrections: [
          { on: '2031-05-32', note: 'It held.', passage: 'wall', before: 'a', after: 'b' },
        ],
      }),
      'correction of “wall”',
      'there is no day “2031-05-32”',
    ],
    [
      'of a withdrawal',
      harbourWith({ former: { quay: { withdrawn: '2031-05-00', reason: 'It is not known.' } } }),
      'former “quay”',
      'there is no day “2031-05-00”',
    ],
    [
      'at the beginning of an event',
      entry('events', 'storm', { when: { from: '2031-04-31', to: '2031-05-18' } }),
      'event “storm”',
      'there is no day “2031-04-31”',
    ],
    [
      'at the end of an event',
      entry('events', 'storm', { when: { from: '2031-04-17', to: '2031-04-31' } }),
      'event “storm”',
      'there is no day “2031-04-31”',
    ],
    [
      'written without its zeros',
      entry(
        'statements',
        'wall-held',
        { when: { on: '2031-5-9' } },
        { ...harbour, updated: '9999-12-31' },
      ),
      'statement “wall-held”',
      'there is no day “2031-5-9”',
    ],
  ]);
});

describe('days in an impossible order are reported:', () => {
  each([
    [
      'an update before publication',
      { ...withoutEvent('repairs'), updated: '2031-05-19' },
      'updated',
      '2031-05-19 lies before publication on 2031-05-20',
    ],
    [
      'a statement after publication',
      entry('statements', 'wall-held', { when: { on: '2031-05-21' } }),
      'statement “wall-held”',
      'it was said on 2031-05-21, after the article’s last date, 2031-05-20',
    ],
    [
      'a statement after the last update',
      entry(
        'statements',
        'wall-held',
        { when: { on: '2031-05-23' } },
        { ...harbour, updated: '2031-05-22' },
      ),
      'statement “wall-held”',
      'it was said on 2031-05-23, after the article’s last date, 2031-05-22',
    ],
    [
      'an event that ends before it begins',
      entry('events', 'storm', { when: { from: '2031-05-18', to: '2031-05-17' } }),
      'event “storm”',
      'it ends on 2031-05-17, before it begins on 2031-05-18',
    ],
    [
      'an event after publication',
      entry('events', 'repairs', { when: { on: '2031-05-21' } }),
      'event “repairs”',
      '2031-05-21 lies after the article’s last date, 2031-05-20',
    ],
    [
      'an event that lasts until after publication',
      entry('events', 'repairs', { when: { from: '2031-05-20', to: '2031-05-21' } }),
      'event “repairs”',
      '2031-05-21 lies after the article’s last date, 2031-05-20',
    ],
    [
      'an event that stands below a later one, past one without a day',
      entry('events', 'repairs', { when: { on: '2031-05-16' } }),
      'event “repairs”',
      '2031-05-16 lies before “storm”, which stands above it',
    ],
  ]);
});

describe('two events of one day', () => {
  const unsaid: Moment = { on: '2031-05-20' };
  const early: Moment = { ...unsaid, time: 'early' };
  const late: Moment = { ...unsaid, time: 'late' };
  const following = (first: Moment, second: Moment) =>
    entry('events', 'gate', { when: first }, entry('events', 'repairs', { when: second }));

  it.each([
    ['early before any time', early, unsaid],
    ['early before late', early, late],
    ['any time before late', unsaid, late],
    ['late twice', late, late],
  ])('may stand %s', (_name, first, second) => {
    expect(checkArticle(following(first, second))).toEqual([]);
  });

  it.each([
    ['any time before early', unsaid, early],
    ['late before early', late, early],
    ['late before any time', late, unsaid],
  ])('are reported %s', (_name, first, second) => {
    expect(checkArticle(following(first, second))).toEqual([
      {
        article: 'lost-barges',
        where: 'event “repairs”',
        advice:
          '2031-05-20 lies before “gate”, which stands above it. Put events in order of time.',
      },
    ]);
  });
});

describe('what is declared and never marked is reported:', () => {
  each([
    [
      'a statement',
      entry('statements', 'tide-turned', { source: 'quern', kind: 'reported' }),
      'statement “tide-turned”',
      "Put says('tide-turned') around its words",
    ],
    [
      'a claim',
      claim('barges', 'venn', { value: 4, unit: 'barges', by: 'venn' }),
      'claim “barges.venn”',
      "Put figure('barges.venn') around its words",
    ],
    [
      'a place',
      entry('places', 'quay', { name: 'The quay' }),
      'place “quay”',
      "Put place('quay') around its words",
    ],
    [
      'an event',
      entry('events', 'tide', { when: { roughly: 'At dawn' }, what: 'The tide' }),
      'event “tide”',
      "Put event('tide') around its words",
    ],
  ]);

  it('while a place that is only for orientation needs no mark', () => {
    expect(checkArticle(entry('places', 'quay', { name: 'The quay', orientation: true }))).toEqual(
      [],
    );
  });
});

describe('what is marked and never declared is reported:', () => {
  each([
    [
      'a statement',
      paragraph('more', [mark('statement', 'wall-hold', 'It held')]),
      'paragraph “more”',
      "says('wall-hold') marks a statement that no table declares",
    ],
    [
      'a claim',
      paragraph('more', [mark('figure', 'barges.venn', 'few')]),
      'paragraph “more”',
      "figure('barges.venn') marks a claim that no table declares",
    ],
    [
      'a place',
      paragraph('more', [mark('place', 'selmar', 'Selmer')]),
      'paragraph “more”',
      "place('selmar') marks a place that no table declares",
    ],
    [
      'an event',
      paragraph('more', [mark('event', 'strom', 'the storm')]),
      'paragraph “more”',
      'that no table declares. Correct the id, or declare it',
    ],
    [
      'an id that every object has',
      paragraph('more', [mark('statement', 'constructor', 'It held')]),
      'paragraph “more”',
      "says('constructor') marks a statement that no table declares",
    ],
  ]);
});

describe('a mark that reaches past its words is reported:', () => {
  const advice = 'its mark begins or ends with a space';
  each([
    [
      'in front',
      paragraph('more', ['Off', mark('place', 'selmer', ' Selmer')]),
      'place “selmer” in paragraph “more”',
      advice,
    ],
    [
      'behind',
      paragraph('more', [mark('figure', 'repairs.total', '3 million '), 'euros']),
      'claim “repairs.total” in paragraph “more”',
      advice,
    ],
  ]);

  it('and an outer mark with the inner one whose space it takes over', () => {
    const spaced = mark('statement', 'wall-held', 'off ', mark('place', 'selmer', 'Selmer '));
    expect(checkArticle(paragraph('more', [spaced, 'now'])).map(({ where }) => where)).toEqual([
      'statement “wall-held” in paragraph “more”',
      'place “selmer” in paragraph “more”',
    ]);
  });
});

describe('words that would belong to two sources are reported:', () => {
  each([
    [
      'a statement inside a statement',
      paragraph('more', [
        mark('statement', 'count-unchecked', mark('statement', 'wall-held', 'It held')),
      ]),
      'statement “wall-held” in paragraph “more”',
      'it stands inside “count-unchecked”. Words belong to one statement; name the outer source in via',
    ],
    [
      'a statement inside one that another source passes on',
      entry(
        'statements',
        'wall-held',
        { via: 'venn' },
        paragraph('more', [
          mark('statement', 'count-unchecked', mark('statement', 'wall-held', 'It held')),
        ]),
      ),
      'statement “wall-held” in paragraph “more”',
      'it stands inside “count-unchecked”. Words belong to one statement; name the outer source in via',
    ],
    [
      'a claim inside a claim',
      paragraph('more', [
        mark('figure', 'repairs.total', mark('figure', 'cause.venn', 'the gate')),
      ]),
      'claim “cause.venn” in paragraph “more”',
      'it stands inside “repairs.total”. Words belong to one claim',
    ],
    [
      'a claim in the words of someone else',
      paragraph('more', [
        mark('statement', 'dockers-silent', mark('figure', 'cause.venn', 'the gate')),
      ]),
      'claim “cause.venn” in paragraph “more”',
      'its claimant is “venn”, but it stands in the words of “dockers”',
    ],
    [
      'a claim of the article’s own in somebody’s words',
      paragraph('more', [
        mark('statement', 'repair-cost', mark('figure', 'repairs.total', '3 million')),
      ]),
      'claim “repairs.total” in paragraph “more”',
      'its claimant is nobody, but it stands in the words of “quern”',
    ],
  ]);
});

describe('a quotation within a report', () => {
  const report = (inner: object) =>
    entry(
      'statements',
      'wall-held',
      inner,
      paragraph('more', [
        mark(
          'statement',
          'count-unchecked',
          'It was said that ',
          mark('statement', 'wall-held', 'it held'),
        ),
      ]),
    );
  const carrier = harbour.statements['count-unchecked']?.source;

  it('is sound where the report’s source passes the words on', () => {
    expect(checkArticle(report({ via: carrier }))).toEqual([]);
  });

  it('may hold a claim of the one who is quoted', () => {
    const { source } = harbour.statements['wall-held'] ?? {};
    const quoted = entry('facts', 'held', { question: 'Did it?', claims: { it: { by: source } } });
    const article = entry(
      'statements',
      'wall-held',
      { via: carrier },
      paragraph(
        'more',
        [
          mark(
            'statement',
            'count-unchecked',
            mark('statement', 'wall-held', mark('figure', 'held.it', 'it held')),
          ),
        ],
        quoted,
      ),
    );
    expect(checkArticle(article)).toEqual([]);
  });
});

describe('speakers whose short names look alike are reported:', () => {
  const venns = (name: string, shortName?: string) => {
    const second = {
      kind: 'person',
      name,
      group: 'fleet',
      ...(shortName && { shortName }),
    } as const;
    return entry(
      'statements',
      'dockers-silent',
      { via: 'second' },
      entry('speakers', 'second', second),
    );
  };
  const advice = 'cannot be told from “Dorro Venn”, that of speaker “venn”';
  each([
    ['the same name', venns('Dorro Venn'), 'speaker “second”', advice],
    ['the same short name', venns('Dorro Ambrose Venn', 'Dorro Venn'), 'speaker “second”', advice],
    ['the same but for case', venns('DORRO VENN'), 'speaker “second”', advice],
    ['the same but for an accent', venns('Dórro Venn'), 'speaker “second”', advice],
    ['the same but for signs and spaces', venns('Dorro-Venn.'), 'speaker “second”', advice],
  ]);

  it('while names that differ by a letter are told apart', () => {
    expect(checkArticle(venns('Dorra Venn'))).toEqual([]);
    expect(checkArticle(venns('Dorro Venn', 'Venn the younger'))).toEqual([]);
  });
});

describe('a speaker with nothing to say is reported:', () => {
  each([
    [
      'one whom no statement names',
      entry('speakers', 'ferryman', { kind: 'person', name: 'Ott Farran', group: 'town' }),
      'speaker “ferryman”',
      'nothing in the article is attributed to them',
    ],
  ]);

  it('while one who only passes words on is heard', () => {
    const heard = entry('speakers', 'ferryman', {
      kind: 'person',
      name: 'Ott Farran',
      group: 'town',
    });
    expect(checkArticle(entry('statements', 'dockers-silent', { via: 'ferryman' }, heard))).toEqual(
      [],
    );
  });
});

describe('a name that no table has is reported, where the compiler did not look:', () => {
  each([
    [
      'a speaker’s group',
      entry('speakers', 'quern', { group: 'twon' }),
      'speaker “quern”',
      'it names “twon”, which is not in groups',
    ],
    [
      'a statement’s source',
      entry('statements', 'count-unchecked', { source: 'qern' }),
      'statement “count-unchecked”',
      'it names “qern”, which is not in speakers',
    ],
    [
      'who passes a statement on',
      entry('statements', 'wall-held', { via: 'tidewier' }),
      'statement “wall-held”',
      'it names “tidewier”, which is not in speakers',
    ],
    [
      'a claimant',
      claim('repairs', 'total', { by: 'qern' }),
      'claim “repairs.total”',
      'it names “qern”, which is not in speakers',
    ],
    [
      'who checked a claim',
      claim('repairs', 'total', { verification: { by: 'tidewier', result: 'verified' } }),
      'claim “repairs.total”',
      'it names “tidewier”, which is not in speakers',
    ],
    [
      'the statement that a verification leads to',
      claim('repairs', 'total', {
        verification: { by: 'tidewire', result: 'verified', statement: 'checked' },
      }),
      'claim “repairs.total”',
      'it names “checked”, which is not in statements',
    ],
    [
      'a name that every object has',
      claim('repairs', 'total', { by: 'constructor' }),
      'claim “repairs.total”',
      'it names “constructor”, which is not in speakers',
    ],
  ]);
});

describe('a number that the body does not bear out is reported:', () => {
  each([
    [
      'one that is no number',
      claim('repairs', 'total', { value: Number.NaN }),
      'claim “repairs.total”',
      'its value is NaN. Write a plain number',
    ],
    [
      'one without end',
      claim('repairs', 'total', { value: Number.POSITIVE_INFINITY }),
      'claim “repairs.total”',
      'its value is Infinity. Write a plain number',
    ],
    [
      'one that differs from the digits',
      claim('barges', 'quern', { value: 11 }),
      'claim “barges.quern”',
      'its value is 11, but the body says “more than 10 barges”',
    ],
    [
      'one that differs from digits with a comma',
      claim('barges', 'harbour-office', { value: 1 }),
      'claim “barges.harbour-office”',
      'its value is 1, but the body says “1,200 barges”',
    ],
    [
      'one that forgets the million',
      claim('repairs', 'total', { value: 3 }),
      'claim “repairs.total”',
      'its value is 3, but the body says “about 3 million”',
    ],
  ]);

  const agreeing: [words: string, value: number, language?: string][] = [
    ['3 million in all', 3_000_000],
    ['2.5 million', 2_500_000],
    ['€15.1 billion', 15_100_000_000],
    ['40 thousand', 40_000],
    ['2 trillion', 2_000_000_000_000],
    ['12,345,678', 12_345_678],
    ['0.5', 0.5],
    ['3\u00a0million', 3_000_000],
    ['3 Million', 3_000_000],
    ['5 m', 5],
    ['5m', 5_000_000],
    ['a few', 3],
    ['15,1 млрд', 15_100_000_000, 'uk'],
    ['12.345.678', 12_345_678, 'de'],
    ['2,5 Millionen', 2_500_000, 'de'],
    ['12\u202f345,5', 12_345.5, 'fr'],
    ['1\u202f234\u202f567', 1_234_567, 'fr'],
    ['1\u202f234\u202f567', 1_234_567],
    ['1\u00a0234', 1_234, 'uk'],
    ['1.07 trillion', 1_070_000_000_000],
    ['4.35 million', 4_350_000],
    ['0.1 billion', 100_000_000],
    ['9007199254740991', Number('9007199254740990')],
    ['3 constructor', 3],
  ];
  it.each(agreeing)('while “%s” agrees with %d', (words, value, language = 'en-GB') => {
    const article = entry(
      'facts',
      'sum',
      { question: 'How much?', claims: { all: { value, currency: 'EUR' } } },
      { ...bare, language },
    );
    expect(checkArticle(paragraph('sum', [mark('figure', 'sum.all', words)], article))).toEqual([]);
  });

  const ranges: [words: string, from: number, to: number][] = [
    ['2 to 3 million', 2e6, 3e6],
    ['US$2–3 million', 2e6, 3e6],
    ['between €2 and €3 million', 2e6, 3e6],
    ['40-60 thousand', 40_000, 60_000],
    ['900 thousand to 1.2 million', 900_000, 1_200_000],
    ['40 to 60', 40, 60],
    ['about 300 to 350', 300, 350],
    ['1\u202f200 to 1\u202f400', 1_200, 1_400],
    ['1.5 and 2.25 billion', 1.5e9, 2.25e9],
  ];
  it.each(ranges)('and “%s” with %d to %d', (words, from, to) => {
    const article = entry(
      'facts',
      'sum',
      {
        question: 'How much?',
        claims: { all: { from, to, currency: words.includes('US$') ? 'USD' : 'EUR' } },
      },
      bare,
    );
    expect(checkArticle(paragraph('sum', [mark('figure', 'sum.all', words)], article))).toEqual([]);
  });

  const misread: [words: string, from: number, to: number, wrong: number][] = [
    ['2 thousand to 3 million', 2e6, 3e6, 2e6],
    ['2, 3 million', 2e6, 3e6, 2e6],
    ['2 3 million', 2e6, 3e6, 2e6],
    ['2 million to 3', 2e6, 3e6, 3e6],
  ];
  it.each(misread)('and “%s” does not agree with %d to %d', (words, from, to, wrong) => {
    const article = entry(
      'facts',
      'sum',
      { question: 'How much?', claims: { all: { from, to, currency: 'EUR' } } },
      bare,
    );
    const problems = checkArticle(paragraph('sum', [mark('figure', 'sum.all', words)], article));
    expect(problems.map(({ advice }) => advice)).toEqual([
      expect.stringContaining(`its value is ${wrong}, but`),
    ]);
  });

  it('and “2,5 Millionen” does not agree with 25 million, in German', () => {
    const article = entry(
      'facts',
      'sum',
      { question: 'Wie viel?', claims: { all: { value: 25_000_000, currency: 'EUR' } } },
      { ...bare, language: 'de' },
    );
    const figure = mark('figure', 'sum.all', '2,5 Millionen');
    expect(checkArticle(paragraph('sum', [figure], article))).toMatchObject([
      { advice: expect.stringContaining('the body says “2,5 Millionen”') },
    ]);
  });
});

describe('an article with many things wrong', () => {
  const broken = paragraph(
    'wall',
    [mark('place', 'selmar', 'Selmer')],
    entry(
      'statements',
      'tide-turned',
      { source: 'qern', kind: 'reported' },
      {
        ...harbour,
        headline: '',
        updated: '2031-05-32',
      },
    ),
  );

  it('has them all reported at once', () => {
    expect(
      checkArticle(broken, 'barges').map(({ article, where }) => `${article}, ${where}`),
    ).toEqual([
      'barges, slug “lost-barges”',
      'barges, headline',
      'barges, id “wall”',
      'barges, updated',
      'barges, statement “tide-turned”',
      'barges, paragraph “wall”',
      'barges, statement “tide-turned”',
    ]);
  });

  it('can be broken in two ways at one place', () => {
    const blank = paragraph('more', ['Off', mark('place', 'selmer', ' '), 'now']);
    expect(checkArticle(blank).map(({ where, advice }) => `${where}: ${advice}`)).toEqual([
      'place “selmer” in paragraph “more”: the mark holds no words. Put it around the words it stands for.',
      'place “selmer” in paragraph “more”: its mark begins or ends with a space. Move the space outside, so that only its words are marked.',
    ]);
  });
});

describe('problems as an editor reads them', () => {
  const problem = { article: 'lost-barges', where: 'headline', advice: 'the text is empty.' };

  it('are counted and stand one a line', () => {
    expect(describeProblems([problem, { ...problem, where: 'credit' }])).toBe(
      [
        '2 problems to put right before this can be published:',
        '  lost-barges, headline: the text is empty.',
        '  lost-barges, credit: the text is empty.',
      ].join('\n'),
    );
  });

  it('are one problem where there is one', () => {
    expect(describeProblems([problem])).toBe(
      '1 problem to put right before this can be published:\n  lost-barges, headline: the text is empty.',
    );
  });

  it('name the article of each, where several articles have some', () => {
    const other = { ...problem, article: 'found-barges' };
    expect(describeProblems([problem, other]).split('\n').slice(1)).toEqual([
      '  lost-barges, headline: the text is empty.',
      '  found-barges, headline: the text is empty.',
    ]);
  });
});

describe('a claim that cannot be read is reported:', () => {
  const range = (from: number, to: number) => ({ value: undefined, bound: undefined, from, to });
  each([
    [
      'a number of nobody knows what',
      claim('barges', 'quern', { unit: undefined }),
      'claim “barges.quern”',
      'it does not say what it counts. Give it a unit',
    ],
    [
      'a range upside down',
      claim('barges', 'quern', range(10, 4)),
      'claim “barges.quern”',
      'it runs from 10 to 4. Write the lower end first',
    ],
    [
      'a range without an end',
      claim('barges', 'quern', range(10, Number.NaN)),
      'claim “barges.quern”',
      'its value is NaN. Write a plain number',
    ],
    [
      'a range whose end the body does not say',
      claim('barges', 'quern', range(10, 12)),
      'claim “barges.quern”',
      'its value is 12, but the body says “more than 10 barges”',
    ],
    [
      'an unknown bound',
      claim('barges', 'quern', { bound: 'almost' }),
      'claim “barges.quern”',
      'its bound is “almost”, which means nothing here. Use about, nearly, more-than, at-least, less-than or at-most.',
    ],
    [
      'an unknown result of a verification',
      claim('barges', 'quern', { verification: { by: 'venn', result: 'confirmed' } }),
      'claim “barges.quern”',
      'its verification’s result is “confirmed”, which means nothing here. Use verified, could-not-verify, disputed or denied.',
    ],
  ]);
});

describe('a place off the globe is reported:', () => {
  const [id = ''] = Object.keys(harbour.places);
  const at = (latitude: number, longitude: number) =>
    entry('places', id, { at: { latitude, longitude } });
  each([
    ['too far north', at(90.1, 0), `place “${id}”`, 'its latitude is 90.1. Write degrees from −90'],
    ['too far west', at(0, -180.5), `place “${id}”`, 'its longitude is -180.5. Write degrees'],
    ['nowhere', at(Number.NaN, 0), `place “${id}”`, 'its latitude is NaN'],
  ]);

  it('while the poles and both sides of the date line are on it', () => {
    expect(checkArticle(at(-90, 180))).toEqual([]);
    expect(checkArticle(at(90, -180))).toEqual([]);
  });
});

describe('what only a cast lets past the compiler is reported:', () => {
  const found = (article: Article) =>
    checkArticle(article).map(({ where, advice }) => `${where}: ${advice}`);
  const gone = { value: undefined, bound: undefined };
  it.each<[name: string, article: Article, problem: string]>([
    [
      'a unit of nothing',
      claim('barges', 'quern', gone),
      'claim “barges.quern”: it has “barges”, but no number. Give it a value, or from and to.',
    ],
    [
      'a range without a beginning',
      claim('barges', 'quern', { ...gone, unit: undefined, to: 12 }),
      'claim “barges.quern”: it has “12”, but no number. Give it a value, or from and to.',
    ],
    [
      'a range without an end',
      claim('barges', 'quern', { ...gone, from: 10 }),
      'claim “barges.quern”: it runs from 10 to no end. Write both, from and to.',
    ],
    [
      'a range of one number',
      claim('barges', 'quern', { ...gone, from: 10, to: 10 }),
      'claim “barges.quern”: it runs from 10 to 10. Write one number as its value.',
    ],
    [
      'money of no country',
      claim('repairs', 'total', { currency: 'XYZ' }),
      'claim “repairs.total”: its currency is “XYZ”, which is not known. Write an ISO 4217 code such as USD.',
    ],
    [
      'a check without a result',
      claim('repairs', 'total', { verification: { by: 'quern' } }),
      'claim “repairs.total”: its verification’s result is “undefined”, which means nothing here. Use verified, could-not-verify, disputed or denied.',
    ],
    [
      'a speaker of no kind',
      entry('speakers', 'quern', { kind: 'ghost' }),
      'speaker “quern”: its kind is “ghost”, which means nothing here. Use person, institution or group.',
    ],
    [
      'a statement of no kind',
      entry('statements', 'wall-held', { kind: 'rumour' }),
      'statement “wall-held”: its kind is “rumour”, which means nothing here. Use direct, mixed, reported, denial or no-comment.',
    ],
    [
      'a time of day that no clock has',
      entry('statements', 'wall-held', { when: { on: '2031-05-20', time: 'teatime' } }),
      'statement “wall-held”: its time of day is “teatime”, which means nothing here. Use early, late or a time such as 09:30.',
    ],
    [
      'an event at a time of day that no clock has',
      entry('events', 'gate', { when: { on: '2031-05-20', time: 'teatime' } }),
      'event “gate”: its time of day is “teatime”, which means nothing here. Use early, late or a time such as 09:30.',
    ],
    [
      'an event at no time at all',
      entry('events', 'gate', { when: { roughly: ' ' } }),
      'event “gate”, when: the text is empty. Write it, or leave an optional field out.',
    ],
  ])('%s', (_name, article, problem) => {
    expect(found(article)).toContain(problem);
  });
});

describe('a time zone that nobody keeps is reported:', () => {
  each([
    [
      'an invented one',
      harbourWith({ timeZone: 'Lumbra/Port_Ember' }),
      'time zone “Lumbra/Port_Ember”',
      'no such zone is known. Write one such as Europe/Kyiv.',
    ],
  ]);
});
