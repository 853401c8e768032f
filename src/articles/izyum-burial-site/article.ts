import { defineArticle } from '#content/define-article.ts';
import { registry } from '#speakers/registry.ts';

const unverified = {
  by: 'reuters',
  result: 'could-not-verify',
  statement: 'could-not-verify',
} as const;

export const article = defineArticle({
  registry,
  slug: 'izyum-burial-site',
  language: 'en-GB',
  kicker: 'Ukraine · Kharkiv region',
  headline: '440 graves found at burial site in recaptured Izyum, Ukraine says',
  standfirst:
    'Exhumations have begun in the north-eastern town that Russian troops left days earlier. Russia denies targeting civilians; the Ukrainian reports have not been independently verified.',
  dateline: 'KYIV',
  timeZone: 'Europe/Kyiv',
  credit: 'Based on reporting by Reuters and AFP',
  published: '2022-09-16',
  story: 'izyum-burials',
  topics: ['war-in-ukraine'],

  speakers: {
    zelensky: {},
    podolyak: {},
    bolvinov: {},
    'defence-ministry': {},
    'ukrainian-officials': {},
    russia: {},
    putin: {},
    biden: {},
    'kupyansk-resident': {
      kind: 'person',
      name: 'A man in Kupyansk',
      role: 'Not named; not an official',
      unnamed: true,
      group: 'residents',
    },
    reuters: {},
  },

  statements: {
    'burial-site-found': { source: 'ukrainian-officials', kind: 'reported', cue: 'said' },
    'graves-discovered': {
      source: 'defence-ministry',
      kind: 'direct',
      cue: 'tweeted',
      channel: 'Twitter',
    },
    'largest-site': {
      source: 'defence-ministry',
      kind: 'reported',
      cue: 'tweeted',
      channel: 'Twitter',
    },
    'how-some-died': { source: 'bolvinov', kind: 'direct', cue: 'told', channel: 'Sky News' },
    'could-not-verify': { source: 'reuters', kind: 'reported' },
    'no-immediate-comment': { source: 'russia', kind: 'no-comment' },
    'four-hundred-and-fifty': { source: 'podolyak', kind: 'direct', cue: 'said' },
    'likened-to-bucha': { source: 'zelensky', kind: 'reported' },
    'death-behind': {
      source: 'zelensky',
      kind: 'direct',
      cue: 'said',
      channel: 'Video address',
      when: { on: '2022-09-15', time: 'late' },
    },
    'death-and-suffering': {
      source: 'zelensky',
      kind: 'direct',
      cue: 'said',
      channel: 'Statement on social media',
      when: { on: '2022-09-16' },
    },
    'bodies-in-forests': {
      source: 'zelensky',
      kind: 'reported',
      cue: 'added',
      channel: 'Statement on social media',
      when: { on: '2022-09-16' },
    },
    'denies-war-crimes': { source: 'russia', kind: 'denial', cue: 'denied' },
    'fortifying-defences': { source: 'ukrainian-officials', kind: 'reported', cue: 'said' },
    'land-retaken': { source: 'ukrainian-officials', kind: 'reported', cue: 'say' },
    'setback-unanswered': { source: 'putin', kind: 'no-comment' },
    'video-of-damage': { source: 'reuters', kind: 'reported', cue: 'showed', channel: 'Video' },
    'no-electricity': { source: 'kupyansk-resident', kind: 'direct', cue: 'said' },
    'new-arms': {
      source: 'biden',
      kind: 'reported',
      cue: 'announced',
      channel: 'Announcement in Washington',
    },
  },

  facts: {
    graves: {
      shared: 'izyum-burials',
      question: 'How many graves or bodies at Izyum?',
      claims: {
        officials: {
          value: 440,
          unit: 'bodies',
          by: 'ukrainian-officials',
          verification: unverified,
        },
        'defence-ministry': {
          value: 440,
          unit: 'unmarked graves',
          scope: 'at the largest site',
          by: 'defence-ministry',
          verification: unverified,
        },
        podolyak: {
          value: 450,
          unit: 'graves',
          scope: 'at one of several sites',
          by: 'podolyak',
          verification: unverified,
        },
        zelensky: {
          value: 400,
          bound: 'more-than',
          unit: 'bodies',
          scope: 'in forests nearby',
          by: 'zelensky',
          verification: unverified,
        },
      },
    },
    deaths: {
      shared: 'izyum-deaths',
      question: 'How did they die?',
      claims: {
        officials: { by: 'ukrainian-officials' },
        bolvinov: { by: 'bolvinov' },
        zelensky: { by: 'zelensky' },
        russia: { by: 'russia' },
      },
    },
    land: {
      question: 'Land regained',
      claims: {
        officials: {
          value: 9_000,
          unit: 'sq km',
          comparison: 'about the size of Cyprus',
          by: 'ukrainian-officials',
        },
      },
    },
    arms: {
      question: 'New US arms package',
      claims: { biden: { value: 600_000_000, currency: 'USD', by: 'biden' } },
    },
    aid: {
      question: 'US security assistance since 24 February',
      claims: { total: { value: 15_100_000_000, bound: 'about', currency: 'USD' } },
    },
  },

  places: {
    izyum: { name: 'Izyum', at: { latitude: 49.2088, longitude: 37.2485 }, note: 'Town in the Kharkiv region' },
    kupyansk: { name: 'Kupyansk', at: { latitude: 49.7106, longitude: 37.6153 }, note: 'Town in the Kharkiv region' },
    kyiv: { name: 'Kyiv', at: { latitude: 50.4501, longitude: 30.5234 } },
    bucha: { name: 'Bucha', at: { latitude: 50.5464, longitude: 30.235 }, note: 'On the outskirts of Kyiv' },
    kharkiv: { name: 'Kharkiv', at: { latitude: 49.9935, longitude: 36.2304 }, note: 'For orientation', orientation: true },
  },

  events: {
    invasion: { when: { on: '2022-02-24' }, what: 'Russia invades Ukraine' },
    'bucha-allegations': { when: { roughly: 'Early in the war' }, what: 'War crimes alleged in Bucha' },
    withdrawal: {
      when: { from: '2022-09-10', to: '2022-09-11' },
      what: 'Russian troops leave Izyum',
    },
    visit: { when: { on: '2022-09-14' }, what: 'Zelensky visits Izyum' },
    'video-address': { when: { on: '2022-09-15', time: 'late' }, what: 'Zelensky’s video address' },
    exhumations: { when: { on: '2022-09-16' }, what: 'Exhumations begin' },
  },

  body: ({ p, says, figure, place, event }) => [
    p('burial-site')`
      Officials in Ukraine say they have found ${says('burial-site-found')`a mass burial site holding
      ${figure('graves.officials')`440 bodies`} in ${place('izyum')`Izyum`}`}, a town in the
      north-east that the country’s forces took back from Russia days earlier.
      ${says('burial-site-found')`Some of the dead`}, they said,
      ${says('burial-site-found')`were ${figure('deaths.officials')`killed by shelling and air strikes`}.`}`,

    p('retreat')`
      ${event('withdrawal')`Thousands of Russian soldiers had abandoned ${place('izyum')`Izyum`} the weekend before`},
      leaving behind large stocks of ammunition and equipment. While they held the town they had
      used it as a logistics hub in the Kharkiv region.`,

    p('unmarked-graves')`
      ${says('graves-discovered')`“Mass graves are being discovered in ${place('izyum')`Izyum`} after liberation from the (Russians)”`},
      the Ukrainian defence ministry wrote on Twitter. ${says('largest-site')`The largest site`}, it
      said, ${says('largest-site')`held ${figure('graves.defence-ministry')`440 unmarked graves`}.`}`,

    p('causes-of-death')`
      Serhiy Bolvinov, the chief police investigator for the Kharkiv region, described to Sky News
      how some of the victims had been killed. ${says('how-some-died')`${figure('deaths.bolvinov')`“Some
      died because of artillery fire ... some died because of air strikes,”`}`} he said.`,

    p('unverified')`
      ${says('could-not-verify')`Reuters was not immediately able to verify the Ukrainian reports`},
      and ${says('no-immediate-comment')`Russia had offered no immediate comment`}.`,

    p('one-of-many')`
      Mykhaylo Podolyak, a senior presidential aide, put the count higher.
      ${says('four-hundred-and-fifty')`“${figure('graves.podolyak')`Four hundred and fifty graves`}...
      This is just one of the mass burial sites discovered near ${place('izyum')`Izyum`},”`} he said.
      ${says('four-hundred-and-fifty')`“In the occupied territories, rampant terror, violence, torture
      and mass murders have been reigning for months.”`}`,

    p('bucha')`
      President Volodymyr Zelensky, who ${event('visit')`visited ${place('izyum')`Izyum`} on Wednesday`},
      ${says('likened-to-bucha')`likened the discovery to ${place('bucha')`Bucha`}, on the outskirts of
      ${place('kyiv')`Kyiv`}, where
      ${event('bucha-allegations')`Russian forces are alleged to have committed war crimes against
      civilians in the first stages of the war`}.`}`,

    p('responsibility')`
      ${event('video-address')`In a video address late on Thursday`}, Zelensky said:
      ${says('death-behind')`“Russia is leaving death behind it everywhere and must be held responsible.”`}`,

    p('exhumation')`
      ${event('exhumations')`On Friday, as officials began to exhume the bodies`}, Zelensky said in a
      statement on social media: ${says('death-and-suffering')`“Russia leaves only death and suffering.
      Murderers. Torturers.”`} ${says('bodies-in-forests')`${figure('graves.zelensky')`More than 400
      bodies`} had been found in forests near ${place('izyum')`Izyum`}`}, he added, ${says('bodies-in-forests')`children
      among them, and ${figure('deaths.zelensky')`people who had likely been tortured`}.`}`,

    p('denial')`
      ${says('denies-war-crimes')`Russia ${figure('deaths.russia')`denies both that it has aimed at
      civilians and that it has committed war crimes`}.`}`,

    p('front-line')`
      ${says('fortifying-defences')`Russian troops were strengthening their defences`}, Ukrainian officials
      said at the end of a week of fast gains in the north-east,
      ${says('fortifying-defences')`and the advance would be hard to keep up at the same pace.`}`,

    p('territory')`
      Ukrainian officials put ${says('land-retaken')`the land retaken at ${figure('land.officials')`9,000
      sq km`}, about as much as the island of Cyprus.`} ${says('setback-unanswered')`President Vladimir
      Putin has yet to comment in public on the setback`}, which came this month.`,

    p('kupyansk')`
      ${says('video-of-damage')`Reuters video from ${place('kupyansk')`Kupyansk`}`}, an eastern town and
      key supply hub that Ukrainian forces retook the week before,
      ${says('video-of-damage')`showed many buildings damaged or burned out.`}`,

    p('basements')`
      ${says('no-electricity')`“No electricity, no communications ... if there were communications we
      could at least talk to family,”`} said one man in ${place('kupyansk')`Kupyansk`}. ${says('no-electricity')`“If only there
      hadn’t been all this bombing with everyone in their basements.”`}`,

    p('morale')`
      The speed of the advance has lifted spirits in Ukraine and gives it a success to show Western
      allies as it asks them for more weapons.`,

    p('arms-package')`
      In Washington, President Joe Biden announced ${says('new-arms')`another
      ${figure('arms.biden')`US$600 million`} in arms, among them High Mobility Artillery Rocket
      Systems (HIMARS) and artillery rounds.`}`,

    p('assistance')`
      The United States has sent Kyiv ${figure('aid.total')`about US$15.1 billion`} in security
      assistance ${event('invasion')`since Russia invaded on 24 February`}.`,
  ],
});
