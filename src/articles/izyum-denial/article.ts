import { defineArticle } from '#content/define-article.ts';
import { registry } from '#speakers/registry.ts';

export const article = defineArticle({
  registry,
  slug: 'izyum-denial',
  language: 'en-GB',
  kicker: 'Ukraine · Kharkiv region',
  headline: 'Kremlin calls account of Izyum burials a lie; governor counts 146 bodies exhumed',
  standfirst:
    'Ukrainian officials speak of signs of torture among the dead taken from the burial site in Izyum, and Russia rejects the account. How those buried there died had not been established.',
  dateline: 'KYIV',
  timeZone: 'Europe/Kyiv',
  credit: 'Based on reporting by Reuters, ITV News and SBS News',
  published: '2022-09-19',
  story: 'izyum-burials',
  topics: ['war-in-ukraine'],

  speakers: {
    peskov: {},
    russia: {},
    zelensky: {},
    syniehubov: {},
    kasianenko: {},
    'ukrainian-officials': {},
    lipavsky: {
      role: 'Foreign minister of the Czech Republic, which holds the EU’s rotating presidency',
    },
    'un-rights-office': {},
    residents: {
      kind: 'group',
      name: 'Residents of Izyum',
      role: 'Not named; not officials',
      unnamed: true,
      group: 'residents',
    },
    reuters: {},
  },

  documents: {
    'reuters-monday': {
      title: 'Report of 19 September 2022',
      publisher: 'Reuters, carried by Channel NewsAsia',
    },
    'reuters-sunday': {
      title: 'Report of 18 September 2022',
      publisher: 'Reuters, carried by SBS News',
    },
    itv: { title: 'Report on the call for a tribunal', publisher: 'ITV News' },
  },

  statements: {
    'a-lie': {
      source: 'peskov',
      kind: 'direct',
      cue: 'told',
      channel: 'To reporters',
      when: { on: '2022-09-19' },
      respondsTo: { how: 'denies', to: 'torture-evidence' },
      document: 'reuters-monday',
    },
    'torture-evidence': {
      source: 'zelensky',
      kind: 'reported',
      cue: 'said',
      document: 'reuters-monday',
    },
    'believed-buried': {
      source: 'zelensky',
      kind: 'reported',
      cue: 'said',
      document: 'reuters-monday',
    },
    'exhumed-so-far': {
      source: 'syniehubov',
      kind: 'reported',
      cue: 'wrote',
      channel: 'Telegram',
      when: { on: '2022-09-19' },
      document: 'reuters-monday',
    },
    'violent-death': {
      source: 'syniehubov',
      kind: 'direct',
      cue: 'wrote',
      channel: 'Telegram',
      when: { on: '2022-09-19' },
      document: 'reuters-monday',
    },
    'identities-not-known': {
      source: 'kasianenko',
      kind: 'direct',
      cue: 'said',
      when: { on: '2022-09-17' },
      document: 'reuters-sunday',
    },
    'three-identified': {
      source: 'kasianenko',
      kind: 'reported',
      cue: 'said',
      document: 'reuters-sunday',
    },
    'servicemen-in-grave': {
      source: 'ukrainian-officials',
      kind: 'reported',
      cue: 'said',
      document: 'reuters-sunday',
    },
    'rope-marks': {
      source: 'ukrainian-officials',
      kind: 'reported',
      cue: 'said',
      document: 'reuters-sunday',
    },
    'died-in-air-strike': {
      source: 'residents',
      kind: 'reported',
      cue: 'said',
      document: 'reuters-sunday',
    },
    'graves-opened': {
      source: 'reuters',
      kind: 'reported',
      cue: 'watched',
      when: { on: '2022-09-16' },
      document: 'reuters-sunday',
    },
    'monitors-to-visit': {
      source: 'un-rights-office',
      kind: 'reported',
      cue: 'said',
      channel: 'In Geneva',
      when: { on: '2022-09-16' },
      document: 'reuters-monday',
    },
    'special-tribunal': {
      source: 'lipavsky',
      kind: 'direct',
      cue: 'called for',
      channel: 'Twitter',
      when: { on: '2022-09-17' },
      document: 'itv',
    },
    'rejects-bucha-claims': {
      source: 'russia',
      kind: 'denial',
      cue: 'rejected',
      document: 'reuters-monday',
    },
  },

  facts: {
    graves: {
      shared: 'izyum-burials',
      question: 'How many graves or bodies at Izyum?',
      claims: {
        syniehubov: {
          value: 146,
          unit: 'bodies',
          scope: 'exhumed so far',
          comparison: 'most of civilians, two of children',
          by: 'syniehubov',
        },
        zelensky: {
          value: 450,
          bound: 'about',
          unit: 'bodies',
          scope: 'believed buried there',
          by: 'zelensky',
        },
      },
    },
    deaths: {
      shared: 'izyum-deaths',
      question: 'How did they die?',
      claims: {
        syniehubov: { by: 'syniehubov' },
        residents: { by: 'residents' },
        peskov: { by: 'peskov' },
        article: {},
      },
    },
    servicemen: {
      question: 'Servicemen in one grave',
      claims: {
        officials: {
          value: 17,
          bound: 'at-least',
          unit: 'servicemen',
          by: 'ukrainian-officials',
        },
      },
    },
    identified: {
      question: 'Identified',
      claims: {
        kasianenko: {
          value: 3,
          unit: 'bodies',
          scope: 'of those dug up on Friday',
          by: 'kasianenko',
        },
      },
    },
  },

  places: {
    izyum: {
      name: 'Izyum',
      at: { latitude: 49.2088, longitude: 37.2485 },
      note: 'Town in the Kharkiv region',
    },
    'kharkiv-region': { name: 'Kharkiv region' },
    bucha: {
      name: 'Bucha',
      at: { latitude: 50.5464, longitude: 30.235 },
      note: 'On the outskirts of Kyiv',
    },
  },

  events: {
    'bucha-withdrawal': { when: { roughly: 'End of March 2022' }, what: 'Russia leaves Bucha' },
    exhumations: { when: { on: '2022-09-16' }, what: 'Exhumations begin' },
    'visit-announced': {
      when: { on: '2022-09-16' },
      what: 'The UN human rights office announces a visit',
    },
    'tribunal-call': { when: { on: '2022-09-17' }, what: 'Lipavský calls for a tribunal' },
    'kremlin-answer': { when: { on: '2022-09-19' }, what: 'Peskov answers' },
    'governor-count': { when: { on: '2022-09-19' }, what: '146 bodies exhumed, says Syniehubov' },
  },

  body: ({ p, says, figure, place, event }) => [
    p('kremlin')`
      Asked about President Volodymyr Zelensky’s statements on ${place('izyum')`Izyum`}, the Kremlin’s
      spokesman, Dmitry Peskov, ${event('kremlin-answer')`told reporters on Monday`}:
      ${says('a-lie')`“It's the same scenario as in Bucha. It's ${figure('deaths.peskov')`a lie`}, and of
      course we will defend the truth in this story.”`}`,

    p('torture')`
      Zelensky had said that ${says('torture-evidence')`investigators at the site found evidence of
      torture, bodies with their hands tied among it, and had accused Russian troops of war crimes`}.
      ${says('believed-buried')`${figure('graves.zelensky')`Some 450 bodies`} are believed to have been
      buried there, in a forest on the outskirts of the town`}, he said.`,

    p('exhumed')`
      ${event('exhumations')`Exhumations began on Friday`}. By Monday
      ${says('exhumed-so-far')`${figure('graves.syniehubov')`146 bodies`} had been exhumed, most of them of
      civilians and two of them of children`}, the governor of ${place('kharkiv-region')`Kharkiv region`},
      Oleh Syniehubov, ${event('governor-count')`wrote on Telegram`}.`,

    p('signs')`
      ${says('violent-death')`“Some of the dead have ${figure('deaths.syniehubov')`signs of a violent
      death. There are bodies with tied hands and traces of torture. The deceased were also found to have
      explosive, shrapnel and stab wounds`},”`} Syniehubov wrote.`,

    p('identities')`
      ${says('identities-not-known')`“Exhumations are under way. Their identities are currently not
      known,”`} the regional prosecutor, Roman Kasianenko, said on Saturday. ${says('three-identified')`Of
      the bodies dug up on Friday, ${figure('identified.kasianenko')`three`} had been identified`}, he
      said.`,

    p('servicemen')`
      One mass grave found on Friday ${says('servicemen-in-grave')`held ${figure('servicemen.officials')`at
      least 17 servicemen`}`}, according to Ukrainian officials. ${says('rope-marks')`The hands of at least
      one body were tied`}, they said, ${says('rope-marks')`and on its neck were the marks of a rope`}.`,

    p('crosses')`
      Wooden crosses mark the graves. Some of them, residents of ${place('izyum')`Izyum`} said,
      ${says('died-in-air-strike')`are of people who died in ${figure('deaths.residents')`an air
      strike`}`}. The causes of death ${figure('deaths.article')`had not been established`}.`,

    p('reporters')`
      ${says('graves-opened')`Reuters reporters watched on Friday as workers opened at least five graves with
      care and police experts recorded what was found`}.`,

    p('monitors')`
      In Geneva, ${event('visit-announced')`the UN human rights office said on Friday`} that
      ${says('monitors-to-visit')`its monitors in Ukraine plan to go to ${place('izyum')`Izyum`} and find out
      how the people died`}.`,

    p('tribunal')`
      Jan Lipavský, foreign minister of the Czech Republic, which holds the European Union’s rotating
      presidency, ${event('tribunal-call')`called on Twitter on Saturday`} for
      ${says('special-tribunal')`“the speedy establishment of a special international tribunal that will
      prosecute the crime of aggression”`}.`,

    p('bucha')`
      Evidence that civilians had been killed came to light in ${place('bucha')`Bucha`} after
      ${event('bucha-withdrawal')`Russia withdrew at the end of March`}. ${says('rejects-bucha-claims')`Russia
      has rejected claims that its troops committed war crimes there.`}`,

    p('region')`
      Most of the ${place('kharkiv-region')`Kharkiv region`} is back in Ukrainian hands since this month.
      Russia had held much of it from the first weeks of its campaign.`,
  ],
});
