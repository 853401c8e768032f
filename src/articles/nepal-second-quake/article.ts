import { defineArticle } from '#content/define-article.ts';
import { registry } from '#speakers/registry.ts';

export const article = defineArticle({
  registry,
  slug: 'nepal-second-quake',
  language: 'en-GB',
  kicker: 'Nepal',
  headline: 'Second earthquake in Nepal kills more than 40',
  standfirst:
    'The quake of magnitude 7.3 struck east of Kathmandu on Tuesday. The reported toll of the one before it, on 25 April, has risen to more than 8,000.',
  dateline: 'KATHMANDU',
  timeZone: 'Asia/Kathmandu',
  credit: 'Based on reporting by Voice of America',
  published: '2015-05-12',
  topics: ['natural-disasters', 'nepal'],

  speakers: {
    'home-ministry': {},
    'emergency-officials': {
      kind: 'group',
      name: 'Nepali officials',
      role: 'Not named',
      unnamed: true,
      group: 'nepal',
    },
    'united-nations': {},
    foley: {},
    'us-scientists': {
      kind: 'group',
      name: 'American scientists',
      role: 'Not named',
      unnamed: true,
      group: 'scientists',
    },
    shrestha: {},
    tamang: {
      kind: 'person',
      name: 'Pemba Tamang',
      shortName: 'Tamang',
      role: '15, pulled from a demolished guest house',
      group: 'survivors',
    },
    'rescue-worker': {
      kind: 'person',
      name: 'A rescue worker',
      role: 'Not named',
      unnamed: true,
      group: 'rescuers',
    },
  },

  documents: {
    'voa-second-quake': { title: 'Report of 12 May 2015', publisher: 'Voice of America' },
    'voa-rescues': { title: 'Report of 30 April 2015', publisher: 'Voice of America' },
    'voa-first-days': { title: 'Report of 26 April 2015', publisher: 'Voice of America' },
  },

  statements: {
    'people-hurt': {
      source: 'home-ministry',
      kind: 'reported',
      cue: 'said',
      when: { on: '2015-05-12' },
      document: 'voa-second-quake',
    },
    'strength-and-place': {
      source: 'us-scientists',
      kind: 'reported',
      cue: 'said',
      when: { on: '2015-05-12' },
      document: 'voa-second-quake',
    },
    'chaos-and-pandemonium': {
      source: 'shrestha',
      kind: 'direct',
      cue: 'told',
      channel: 'VOA',
      document: 'voa-second-quake',
    },
    'hospital-stands': {
      source: 'shrestha',
      kind: 'reported',
      cue: 'said',
      channel: 'VOA',
      document: 'voa-second-quake',
    },
    'before-the-monsoon': {
      source: 'shrestha',
      kind: 'direct',
      cue: 'told',
      channel: 'VOA',
      document: 'voa-second-quake',
    },
    'under-tables': {
      source: 'foley',
      kind: 'reported',
      cue: 'said',
      document: 'voa-second-quake',
    },
    'total-darkness': {
      source: 'tamang',
      kind: 'direct',
      cue: 'said',
      when: { on: '2015-04-30' },
      document: 'voa-rescues',
    },
    'born-again': {
      source: 'rescue-worker',
      kind: 'direct',
      cue: 'said',
      when: { on: '2015-04-30' },
      document: 'voa-rescues',
    },
    'districts-affected': {
      source: 'united-nations',
      kind: 'reported',
      cue: 'said',
      when: { on: '2015-04-26' },
      basis: 'citing Nepali government sources',
      document: 'voa-first-days',
    },
    overwhelmed: {
      source: 'emergency-officials',
      kind: 'mixed',
      cue: 'told',
      channel: 'VOA’s correspondent',
      when: { on: '2015-04-26' },
      document: 'voa-first-days',
    },
  },

  facts: {
    'killed-on-tuesday': {
      question: 'How many were killed on Tuesday?',
      claims: {
        nepal: { value: 40, bound: 'more-than', unit: 'people', scope: 'in Nepal' },
        india: { value: 4, bound: 'at-least', unit: 'people', scope: 'in India' },
        tibet: { value: 1, unit: 'death', scope: 'reported in Tibet' },
      },
    },
    hurt: {
      question: 'How many were hurt on Tuesday?',
      claims: {
        ministry: { value: 1_100, bound: 'more-than', unit: 'people', by: 'home-ministry' },
      },
    },
    toll: {
      question: 'How many did the quake of 25 April kill?',
      claims: {
        'april-26': {
          value: 3_200,
          bound: 'more-than',
          unit: 'people',
          asOf: '2015-04-26',
          document: 'voa-first-days',
        },
        'april-30': {
          value: 6_000,
          bound: 'nearly',
          unit: 'people',
          asOf: '2015-04-30',
          revises: 'april-26',
          document: 'voa-rescues',
        },
        'may-12': {
          value: 8_000,
          bound: 'more-than',
          unit: 'people',
          asOf: '2015-05-12',
          revises: 'april-30',
          document: 'voa-second-quake',
        },
        everest: {
          value: 18,
          bound: 'at-least',
          unit: 'climbers',
          scope: 'on Mount Everest, by avalanches',
        },
        tower: {
          value: 180,
          bound: 'at-least',
          unit: 'people',
          scope: 'reported dead at the Dharahara Tower',
        },
      },
    },
    strength: {
      question: 'How strong were the quakes?',
      claims: {
        'may-12': { value: 7.3, unit: 'magnitude', scope: 'on 12 May', by: 'us-scientists' },
        after: {
          value: 6.3,
          unit: 'magnitude',
          scope: 'the strongest of six within an hour',
          by: 'us-scientists',
        },
        'april-25': { value: 7.8, unit: 'magnitude', scope: 'on 25 April' },
      },
    },
    centre: {
      question: 'Where were they centred?',
      claims: {
        'may-12': {
          value: 80,
          bound: 'about',
          measure: 'kilometer',
          scope: 'east of Kathmandu, on 12 May',
          by: 'us-scientists',
        },
        'april-25': {
          value: 80,
          measure: 'kilometer',
          scope: 'north-west of Kathmandu, on 25 April',
        },
      },
    },
    hospital: {
      question: 'How many ran out of the hospital?',
      claims: {
        shrestha: { from: 300, to: 350, bound: 'about', unit: 'people', by: 'shrestha' },
      },
    },
    districts: {
      question: 'How much of the country was affected?',
      claims: {
        'united-nations': { value: 35, outOf: 75, unit: 'districts', by: 'united-nations' },
      },
    },
  },

  places: {
    kathmandu: { name: 'Kathmandu', at: { latitude: 27.7172, longitude: 85.324 } },
    everest: { name: 'Mount Everest', at: { latitude: 27.9881, longitude: 86.925 } },
    tower: { name: 'Dharahara Tower' },
    india: { name: 'India' },
    tibet: { name: 'Tibet' },
  },

  events: {
    'first-quake': { when: { on: '2015-04-25' }, what: 'Earthquake of magnitude 7.8' },
    'first-days': { when: { on: '2015-04-26' }, what: 'More than 3,200 reported dead' },
    rescues: { when: { on: '2015-04-30' }, what: 'Two people pulled from the rubble' },
    'second-quake': { when: { on: '2015-05-12' }, what: 'Earthquake of magnitude 7.3' },
  },

  body: ({ p, heading, list, table, words, says, figure, place, event }) => [
    p('second-quake')`
      ${event('second-quake')`A second strong earthquake struck Nepal on Tuesday`} and killed
      ${figure('killed-on-tuesday.nepal')`more than 40`} people. ${says('people-hurt')`${figure('hurt.ministry')`More
      than 1,100`} were hurt`}, Nepal’s home ministry said.`,

    p('beyond-nepal')`
      In ${place('india')`India`} ${figure('killed-on-tuesday.india')`at least four`} people were killed by
      Tuesday’s quake, and ${figure('killed-on-tuesday.tibet')`one death`} was reported in
      ${place('tibet')`Tibet`}.`,

    p('magnitude')`
      ${says('strength-and-place')`Tuesday’s quake had a magnitude of ${figure('strength.may-12')`7.3`} and was
      centred ${figure('centre.may-12')`about 80 km`} east of ${place('kathmandu')`Kathmandu`}`}, American
      scientists said. ${says('strength-and-place')`Six more quakes followed within an hour, the strongest of
      magnitude ${figure('strength.after')`6.3`}.`}`,

    heading('at-the-hospital')`At a hospital in Kathmandu`,

    p('running-out')`
      Sudarshan Shrestha of Save the Children was in a hospital in ${place('kathmandu')`Kathmandu`} when
      Tuesday’s quake came. ${says('chaos-and-pandemonium')`“What we saw was like chaos and pandemonium with all
      the patients inside the building running out, and ${figure('hospital.shrestha')`maybe 300 to 350 people`},
      patients inside the building running out,”`} he told VOA.`,

    p('near-the-hospital')`
      ${says('hospital-stands')`The hospital did not look damaged`}, Shrestha said, ${says('hospital-stands')`but
      buildings near it had come down. Since 25 April his group had already found it hard to meet needs.`}`,

    p('monsoon')`
      ${says('before-the-monsoon')`“It's going to be difficult to get back on our feet just in terms of responding
      to relief needs as the monsoon is away in just about four weeks or five weeks time, so we really have to
      think hard about how we respond to the needs of the people,”`} Shrestha told VOA.`,

    p('tables')`
      Rose Foley of the United Nations Children’s Fund said that ${says('under-tables')`aid workers took shelter
      under tables while their building shook, and later went outside`}.`,

    heading('the-first-quake')`The quake of 25 April`,

    p('strongest')`
      ${event('first-quake')`The quake of 25 April`} had a magnitude of ${figure('strength.april-25')`7.8`} and was
      centred ${figure('centre.april-25')`80 km`} north-west of ${place('kathmandu')`Kathmandu`}. Nepal had not had
      a stronger one for 80 years. The number of those it killed has risen from report to report.`,

    table('tolls', {
      caption: words`Killed by the quake of 25 April, as reported`,
      head: [words`Report of`, words`Killed`],
      rows: [
        [
          words`${event('first-days')`26 April`}`,
          words`${figure('toll.april-26')`more than 3,200`}`,
        ],
        [words`30 April`, words`${figure('toll.april-30')`nearly 6,000`}`],
        [words`12 May`, words`${figure('toll.may-12')`more than 8,000`}`],
      ],
    }),

    p('among-the-dead')`Among those known or reported dead after 25 April were:`,

    list('where-they-died', [
      words`${figure('toll.everest')`at least 18 climbers`} on ${place('everest')`Mount Everest`}, killed by
        avalanches`,
      words`${figure('toll.tower')`at least 180 people`} at the ${place('tower')`Dharahara Tower`}`,
    ]),

    p('districts')`
      On 26 April the United Nations said that ${says('districts-affected')`${figure('districts.united-nations')`35
      of the country’s 75 districts`} were affected`}; it cited Nepali government sources. Some towns and villages
      had not been reached.`,

    p('requests')`
      Nepali officials told VOA’s correspondent on 26 April that they were ${says('overwhelmed')`“overwhelmed” with
      requests for rescue and help`}.`,

    heading('pulled-out')`Pulled from the rubble`,

    p('darkness')`
      Pemba Tamang, 15, was ${event('rescues')`pulled from a demolished guest house on 30 April`}.
      ${says('total-darkness')`“I tried to run but ... something fell on my head and I lost consciousness — I've no
      idea for how long,”`} said Tamang. ${says('total-darkness')`“When I came round, I was trapped under the debris
      and there was total darkness. I heard other people's voices screaming out for help around me ... but I felt
      helpless.”`}`,

    p('born-again-text')`
      Krishna Devi Khadka was pulled out hours after Tamang. ${says('born-again')`“It is as though she had been born
      again,”`} a rescue worker said.`,
  ],
});
