import { defineRegistry } from '#content/registry.ts';

/**
 * Who is quoted in more than one article, or may be: each under one permanent id. An article names the id
 * and says only what is particular to it; a role is shown as it was on the article's day. Somebody whose
 * name a report withholds belongs in that article alone.
 */
export const registry = defineRegistry({
  groups: {
    ukraine: { name: 'Ukrainian officials', officials: true },
    russia: { name: 'Russia', officials: true },
    'united-states': { name: 'United States', officials: true },
    'european-union': { name: 'European Union', officials: true },
    nepal: { name: 'Nepali officials', officials: true },
    'united-nations': { name: 'United Nations', officials: false },
    scientists: { name: 'Scientists', officials: false },
    'aid-groups': { name: 'Aid groups', officials: false },
    residents: { name: 'Residents', officials: false },
    survivors: { name: 'Survivors', officials: false },
    rescuers: { name: 'Rescuers', officials: false },
    agencies: { name: 'News agencies', officials: false },
  },

  questions: {
    'izyum-burials': { question: 'How many graves or bodies at Izyum?' },
    'izyum-deaths': { question: 'How did those buried at Izyum die?' },
  },

  stories: {
    'izyum-burials': { name: 'The burials at Izyum' },
  },

  topics: {
    'war-in-ukraine': { name: 'War in Ukraine' },
    'natural-disasters': { name: 'Natural disasters' },
    nepal: { name: 'Nepal' },
  },

  speakers: {
    zelensky: {
      kind: 'person',
      name: 'Volodymyr Zelensky',
      shortName: 'Zelensky',
      roles: [{ role: 'President of Ukraine', since: '2019-05-20' }],
      group: 'ukraine',
      wikidata: 'Q3874799',
    },
    podolyak: {
      kind: 'person',
      name: 'Mykhaylo Podolyak',
      shortName: 'Podolyak',
      roles: [{ role: 'Senior presidential aide' }],
      group: 'ukraine',
    },
    bolvinov: {
      kind: 'person',
      name: 'Serhiy Bolvinov',
      shortName: 'Bolvinov',
      roles: [{ role: 'Chief police investigator, Kharkiv region' }],
      group: 'ukraine',
    },
    syniehubov: {
      kind: 'person',
      name: 'Oleh Syniehubov',
      shortName: 'Syniehubov',
      roles: [{ role: 'Governor of Kharkiv region' }],
      group: 'ukraine',
    },
    klymenko: {
      kind: 'person',
      name: 'Ihor Klymenko',
      shortName: 'Klymenko',
      roles: [{ role: 'Chief of the National Police of Ukraine' }],
      group: 'ukraine',
    },
    filchakov: {
      kind: 'person',
      name: 'Oleksandr Filchakov',
      shortName: 'Filchakov',
      roles: [{ role: 'Prosecutor of Kharkiv region' }],
      group: 'ukraine',
    },
    kasianenko: {
      kind: 'person',
      name: 'Roman Kasianenko',
      shortName: 'Kasianenko',
      roles: [{ role: 'Regional prosecutor' }],
      group: 'ukraine',
    },
    maselskyi: {
      kind: 'person',
      name: 'Stepan Maselskyi',
      shortName: 'Maselskyi',
      roles: [{ role: 'Head of the Izyum district administration' }],
      group: 'ukraine',
    },
    prosecutors: {
      kind: 'institution',
      name: 'Kharkiv Regional Prosecutor’s Office',
      shortName: 'Prosecutor’s Office',
      group: 'ukraine',
    },
    'defence-ministry': {
      kind: 'institution',
      name: 'Ukrainian defence ministry',
      group: 'ukraine',
    },
    'ukrainian-officials': {
      kind: 'group',
      name: 'Ukrainian officials',
      roles: [{ role: 'Not named' }],
      unnamed: true,
      group: 'ukraine',
    },
    russia: {
      kind: 'institution',
      name: 'Russia',
      roles: [{ role: 'No official named' }],
      unnamed: true,
      group: 'russia',
    },
    putin: {
      kind: 'person',
      name: 'Vladimir Putin',
      shortName: 'Putin',
      roles: [{ role: 'President of Russia', since: '2012-05-07' }],
      group: 'russia',
      wikidata: 'Q7747',
    },
    peskov: {
      kind: 'person',
      name: 'Dmitry Peskov',
      shortName: 'Peskov',
      roles: [{ role: 'Kremlin spokesman' }],
      group: 'russia',
    },
    biden: {
      kind: 'person',
      name: 'Joe Biden',
      shortName: 'Biden',
      roles: [{ role: 'President of the United States', since: '2021-01-20', until: '2025-01-20' }],
      group: 'united-states',
      wikidata: 'Q6279',
    },
    lipavsky: {
      kind: 'person',
      name: 'Jan Lipavský',
      shortName: 'Lipavský',
      roles: [{ role: 'Foreign minister of the Czech Republic' }],
      group: 'european-union',
    },
    'un-rights-office': {
      kind: 'institution',
      name: 'UN human rights office',
      group: 'united-nations',
    },
    mose: {
      kind: 'person',
      name: 'Erik Møse',
      shortName: 'Møse',
      roles: [{ role: 'Chair of the UN Commission of Inquiry on Ukraine' }],
      group: 'united-nations',
    },
    'de-greiff': {
      kind: 'person',
      name: 'Pablo de Greiff',
      shortName: 'de Greiff',
      roles: [{ role: 'Member of the UN Commission of Inquiry on Ukraine' }],
      group: 'united-nations',
    },
    'united-nations': { kind: 'institution', name: 'United Nations', group: 'united-nations' },
    foley: {
      kind: 'person',
      name: 'Rose Foley',
      shortName: 'Foley',
      roles: [{ role: 'United Nations Children’s Fund' }],
      group: 'united-nations',
    },
    shrestha: {
      kind: 'person',
      name: 'Sudarshan Shrestha',
      shortName: 'Shrestha',
      roles: [{ role: 'Save the Children' }],
      group: 'aid-groups',
    },
    'home-ministry': { kind: 'institution', name: 'Nepal’s home ministry', group: 'nepal' },
    reuters: {
      kind: 'institution',
      name: 'Reuters',
      roles: [{ role: 'News agency' }],
      group: 'agencies',
      wikidata: 'Q130879',
    },
  },
});
