import { defineArticle } from '#content/define-article.ts';
import { registry } from '#speakers/registry.ts';

const byInterfax = { by: 'Interfax-Ukraine' } as const;

export const article = defineArticle({
  registry,
  slug: 'izyum-exhumation-ends',
  language: 'en-GB',
  kicker: 'Ukraine · Kharkiv region',
  headline: 'Exhumation at Izyum ends with two official counts: 447 bodies and 436',
  standfirst:
    'Prosecutors and police say that 447 bodies were exhumed; the governor counted 436 a day before. Each count says what it is made of, and neither office explained the difference.',
  dateline: 'KHARKIV',
  timeZone: 'Europe/Kyiv',
  credit:
    'Based on reporting by Interfax-Ukraine, Rubryka, Euromaidan Press and the Associated Press, and on the United Nations’ record',
  published: '2022-09-24',
  story: 'izyum-burials',
  topics: ['war-in-ukraine'],

  speakers: {
    prosecutors: {},
    filchakov: {},
    syniehubov: {},
    klymenko: {},
    bolvinov: {},
    maselskyi: {},
    peskov: {},
    mose: {},
    'de-greiff': {},
  },

  documents: {
    'interfax-prosecutors': {
      title: 'Report on the prosecutors’ count, 24 September 2022',
      publisher: 'Interfax-Ukraine',
    },
    'interfax-governor': {
      title: 'Report on the governor’s count, 23 September 2022',
      publisher: 'Interfax-Ukraine',
    },
    suspilne: {
      title: 'Reports of 21 and 22 September 2022',
      publisher: 'Suspilne, carried by Euromaidan Press',
    },
    rubryka: { title: 'Report on the police’s count, 23 September 2022', publisher: 'Rubryka' },
    censor: { title: 'Report of 24 September 2022', publisher: 'Censor.net' },
    'human-rights-council': {
      title: 'Statement to the Human Rights Council, 23 September 2022',
      publisher: 'United Nations',
    },
    ap: { title: 'Report of 23 September 2022', publisher: 'Associated Press' },
    'reuters-monday': { title: 'Report of 19 September 2022', publisher: 'Reuters' },
  },

  statements: {
    'bodies-exhumed': {
      source: 'prosecutors',
      kind: 'direct',
      cue: 'said',
      channel: 'Press service',
      when: { on: '2022-09-24' },
      document: 'interfax-prosecutors',
      translation: byInterfax,
    },
    'examination-begun': {
      source: 'filchakov',
      kind: 'reported',
      cue: 'said',
      when: { on: '2022-09-24' },
      document: 'interfax-prosecutors',
    },
    'waiting-for-results': {
      source: 'filchakov',
      kind: 'direct',
      cue: 'said',
      when: { on: '2022-09-24' },
      document: 'interfax-prosecutors',
      translation: byInterfax,
    },
    'graves-counted': {
      source: 'filchakov',
      kind: 'reported',
      cue: 'counted',
      when: { on: '2022-09-21' },
      document: 'suspilne',
    },
    'mine-explosive-injuries': {
      source: 'filchakov',
      kind: 'direct',
      cue: 'said',
      when: { on: '2022-09-21' },
      document: 'suspilne',
      translation: { by: 'Euromaidan Press' },
    },
    'governor-count': {
      source: 'syniehubov',
      kind: 'reported',
      cue: 'wrote',
      channel: 'Telegram',
      when: { on: '2022-09-23' },
      document: 'interfax-governor',
    },
    'ropes-on-necks': {
      source: 'syniehubov',
      kind: 'direct',
      cue: 'wrote',
      channel: 'Telegram',
      when: { on: '2022-09-23' },
      document: 'interfax-governor',
      translation: byInterfax,
    },
    'separate-story': {
      source: 'syniehubov',
      kind: 'direct',
      cue: 'said',
      when: { on: '2022-09-23' },
      document: 'interfax-governor',
      translation: byInterfax,
    },
    'other-sites': {
      source: 'syniehubov',
      kind: 'reported',
      cue: 'said',
      when: { on: '2022-09-23' },
      document: 'interfax-governor',
    },
    'works-continued': {
      source: 'klymenko',
      kind: 'direct',
      cue: 'wrote',
      channel: 'Facebook',
      when: { on: '2022-09-23' },
      document: 'rubryka',
      translation: { by: 'Rubryka' },
    },
    'people-at-work': {
      source: 'bolvinov',
      kind: 'reported',
      cue: 'said',
      when: { on: '2022-09-24' },
      document: 'censor',
    },
    'thousands-in-district': {
      source: 'maselskyi',
      kind: 'reported',
      cue: 'said',
      document: 'suspilne',
    },
    'gravity-of-situation': {
      source: 'mose',
      kind: 'direct',
      cue: 'told',
      channel: 'Human Rights Council, Geneva',
      when: { on: '2022-09-23' },
      document: 'human-rights-council',
    },
    'war-crimes-committed': {
      source: 'mose',
      kind: 'direct',
      cue: 'said',
      channel: 'Human Rights Council, Geneva',
      when: { on: '2022-09-23' },
      document: 'human-rights-council',
    },
    'ill-treatment': {
      source: 'de-greiff',
      kind: 'reported',
      cue: 'told',
      channel: 'To reporters',
      when: { on: '2022-09-23' },
      document: 'ap',
    },
    'account-a-lie': {
      source: 'peskov',
      kind: 'denial',
      cue: 'called',
      when: { on: '2022-09-19' },
      respondsTo: { how: 'denies', to: 'torture-evidence', in: 'izyum-denial' },
      document: 'reuters-monday',
    },
  },

  facts: {
    graves: {
      shared: 'izyum-burials',
      question: 'How many graves or bodies at Izyum?',
      claims: {
        prosecutors: { value: 447, unit: 'bodies', by: 'prosecutors' },
        klymenko: { value: 447, unit: 'bodies', by: 'klymenko' },
        syniehubov: { value: 436, unit: 'bodies', by: 'syniehubov', asOf: '2022-09-23' },
        filchakov: { value: 445, unit: 'graves', by: 'filchakov', asOf: '2022-09-21' },
      },
    },
    who: {
      question: 'Who were they?',
      claims: {
        prosecutors: { by: 'prosecutors' },
        klymenko: { by: 'klymenko' },
        syniehubov: { value: 21, unit: 'servicemen', by: 'syniehubov' },
      },
    },
    deaths: {
      shared: 'izyum-deaths',
      question: 'How did they die?',
      claims: {
        syniehubov: { by: 'syniehubov' },
        filchakov: { by: 'filchakov' },
        peskov: { by: 'peskov' },
      },
    },
    'other-burials': {
      question: 'Other burial sites',
      claims: {
        syniehubov: {
          value: 3,
          bound: 'at-least',
          unit: 'sites',
          scope: 'in Izyum',
          by: 'syniehubov',
        },
      },
    },
    district: {
      question: 'Deaths in the district',
      claims: { maselskyi: { by: 'maselskyi' } },
    },
  },

  places: {
    izyum: {
      name: 'Izyum',
      at: { latitude: 49.2088, longitude: 37.2485 },
      note: 'Town in the Kharkiv region',
    },
    kharkiv: {
      name: 'Kharkiv',
      at: { latitude: 49.9935, longitude: 36.2304 },
      note: 'For orientation',
      orientation: true,
    },
    kyiv: {
      name: 'Kyiv',
      at: { latitude: 50.4501, longitude: 30.5234 },
      note: 'For orientation',
      orientation: true,
    },
  },

  events: {
    exhumations: { when: { on: '2022-09-16' }, what: 'Exhumations begin' },
    'kremlin-answer': { when: { on: '2022-09-19' }, what: 'Peskov calls the account a lie' },
    'filchakov-count': { when: { on: '2022-09-21' }, what: 'Filchakov counts 445 graves' },
    'governor-count-given': { when: { on: '2022-09-23' }, what: 'Syniehubov counts 436 bodies' },
    'police-count': { when: { on: '2022-09-23' }, what: 'Klymenko counts 447 bodies' },
    'mose-in-geneva': { when: { on: '2022-09-23' }, what: 'Møse speaks in Geneva' },
    'prosecutors-count': { when: { on: '2022-09-24' }, what: 'Prosecutors count 447 bodies' },
  },

  body: ({ p, says, figure, place, event }) => [
    p('prosecutors-count')`
      ${says('bodies-exhumed')`“${figure('graves.prosecutors')`447 bodies`} of the deceased were exhumed:
      ${figure('who.prosecutors')`425 civilians, including five children, and 22 Ukrainian servicemen`} were
      killed by the occupiers,”`} the press service of the Kharkiv Regional Prosecutor’s Office
      ${event('prosecutors-count')`said on Saturday`} of the burial site in ${place('izyum')`Izyum`}.`,

    p('police-count')`
      ${event('police-count')`A day before`}, Ihor Klymenko, chief of the National Police of Ukraine, set out
      the police’s count on Facebook. ${says('works-continued')`“The works continued for a week without
      interruption. ${figure('graves.klymenko')`447 bodies`} were removed from graves. Of them,
      ${figure('who.klymenko')`215 are women, 194 are men, 5 are children, and 22 are service members. In
      addition, the remains of 11 people were found, whose gender cannot be determined at the
      moment`}”`}, he wrote.`,

    p('governor-count-text')`
      The governor of the Kharkiv region, Oleh Syniehubov, ${event('governor-count-given')`gave another
      number on Telegram the same day`}: ${says('governor-count')`${figure('graves.syniehubov')`436
      bodies`}, ${figure('who.syniehubov')`21 of them of servicemen`}. ${figure('deaths.syniehubov')`Most have
      signs of a violent death, and 30 signs of torture`}`}, he wrote.`,

    p('difference')`
      The prosecutors’ count and the governor’s, 447 and 436, differ by eleven. Neither office explained the
      difference.`,

    p('ropes')`
      ${says('ropes-on-necks')`“There are bodies with the ropes on the necks, tied arms, broken limbs and
      gunshot wounds,”`} Syniehubov wrote. He also said: ${says('separate-story')`“Each of the found bodies
      has a separate story.”`}`,

    p('examination')`
      ${says('examination-begun')`A forensic examination of each exhumed body has begun`}, the prosecutor of
      the Kharkiv region, Oleksandr Filchakov, said on Saturday.
      ${says('waiting-for-results')`“We are waiting for their results and will take all necessary measures to
      establish the circumstances of death of these people and punish the Russian military.”`}`,

    p('graves-count')`
      Three days earlier, ${event('filchakov-count')`on the evening of 21 September`}, Filchakov
      ${says('graves-counted')`counted ${figure('graves.filchakov')`445 graves`}, some of which held two to
      four bodies. By then 320 civilians and 18 servicemen had been exhumed`}.
      ${says('mine-explosive-injuries')`“A very large number of those exhumed have
      ${figure('deaths.filchakov')`mine-explosive injuries, also many have numerous broken bones, there are
      also signs of torture`},”`} he said.`,

    p('kremlin')`
      On 19 September the Kremlin’s spokesman, Dmitry Peskov, ${event('kremlin-answer')`had given Russia’s
      answer`}: ${says('account-a-lie')`he called the Ukrainian account of ${place('izyum')`Izyum`}
      ${figure('deaths.peskov')`a lie`}`}.`,

    p('people-at-work-text')`
      Serhiy Bolvinov, the chief police investigator for the Kharkiv region, said on Saturday that
      ${says('people-at-work')`more than 105 police officers, 10 forensic medical experts and 80 rescue
      workers took part`}. About 200 people worked at the exhumation in all, which
      ${event('exhumations')`began on 16 September`} and which the governor had planned to finish on
      Saturday.`,

    p('more-sites')`
      Syniehubov said that ${says('other-sites')`${figure('other-burials.syniehubov')`at least three more
      such sites`} have been found in ${place('izyum')`Izyum`}, and that there are burial sites in other
      towns that have been liberated`}.`,

    p('district-deaths')`
      In the Izyum district, the head of its administration, Stepan Maselskyi, said,
      ${says('thousands-in-district')`${figure('district.maselskyi')`thousands may have died`} during the
      occupation`}.`,

    p('geneva')`
      Erik Møse, who chairs the UN Commission of Inquiry on Ukraine, ${event('mose-in-geneva')`spoke to the
      Human Rights Council in Geneva on Friday`}. ${says('gravity-of-situation')`“The recent discovery of yet
      additional graves illustrates the gravity of the situation.”`} Of its inquiry he said:
      ${says('war-crimes-committed')`“Based on the evidence gathered by the Commission, it has concluded that
      war crimes have been committed in Ukraine”`}.`,

    p('regions')`
      The Commission has looked mainly at four regions, Kyiv, Chernihiv, Kharkiv and Sumy, in late February
      and March, and so at a time before the burials in ${place('izyum')`Izyum`} were found.`,

    p('both-sides')`
      Pablo de Greiff, a member of the Commission, told reporters on Friday that
      ${says('ill-treatment')`it found two cases in which Ukrainian soldiers ill-treated Russian ones;
      incidents amounting to war crimes on Russia’s part were apparently significantly more numerous`}.`,
  ],
});
