import type { LanguageTable } from './table.ts';
import { formsTable, nounPattern, wordSet } from './word-forms.ts';

export const german: LanguageTable = {
  language: 'de',
  verbs: formsTable([
    [
      ['clause', 'quotation'],
      `sagt sagte sagten gesagt erklärt erklärte erklärten betont betonte betonten meint meinte meinten berichtet berichtete
      berichteten behauptet behauptete behaupteten schreibt schrieb schrieben erzählt erzählte erzählten ergänzt ergänzte
      antwortet antwortete klagt klagte klagten mitteilt mitteilte mitteilten hinzufügte hieß heißt erwidert erwiderte warnt warnte warnten versichert versicherte versicherten fügte twitterte
      äußerte kritisiert kritisierte kritisierten beklagt beklagte argumentiert argumentierte räumte gestand urteilte`,
    ],
    [
      ['clause', 'thing'],
      'teilte teilten teilt kündigte kündigten kündigt forderte forderten fordert verlangte verlangt bestätigte bestätigt meldete meldeten meldet gab gaben nannte nannten verspricht versprach versprachen sprach spricht sprachen',
    ],
    [
      ['denial', 'thing', 'clause'],
      'bestreitet bestritt bestritten dementiert dementierte dementierten wies zurückgewiesen leugnet leugnete',
    ],
    [
      ['thought'],
      'vermutet vermutete vermuteten glaubt glaubte glaubten hofft hoffte fürchtet fürchtete rechnet rechnete',
    ],
    [['quotation'], 'rief riefen fragt fragte fragten lachte flüsterte so'],
  ]),
  pronouns: { er: 'he', sie: 'she', es: 'it', ihm: 'he', ihr: 'she', wir: 'they', ich: 'anyone' },
  that: wordSet('dass ob wie warum'),
  accordingTo: [
    ['nach', 'angaben', 'von'],
    ['nach', 'angaben'],
    ['nach', 'den', 'worten', 'von'],
    ['nach', 'den', 'worten'],
    ['nach', 'worten'],
    ['nach', 'ansicht'],
    ['nach', 'einschätzung'],
    ['nach', 'auskunft'],
    ['nach', '*', 'angaben'],
    ['nach', '*', 'worten'],
    ['laut'],
  ],
  possessives: { seinen: 'he', ihren: 'she' },
  afterSource: wordSet('zufolge'),
  as: wordSet('wie'),
  hearers: wordSet('ihm ihr ihnen uns mir'),
  capitalNouns: true,
  between: Object.fromEntries(
    'montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag'
      .split(' ')
      .map((day) => [day, 'am']),
  ),
  impersonal: { heißt: 'es', hieß: 'es' },
  roles: nounPattern(
    `sprecher sprecherin bürgermeister bürgermeisterin minister ministerin präsident präsidentin kanzler kanzlerin vorsitzende vorsitzender
    chef chefin leiter leiterin direktor direktorin professor professorin matrose bauer bäuerin lehrer lehrerin arzt ärztin polizist polizistin
    anwalt anwältin richter richterin trainer trainerin kapitän forscher forscherin abgeordnete abgeordneter zeuge zeugin nachbar nachbarin
    frau herr mann bewohner bewohnerin experte expertin beamter beamte`,
  ),
  bodies:
    /(?:amt|amts|amtes|ministerium|ministeriums|reederei|verein|vereins|rat|rates|polizei|regierung|gemeinde|behörde|gericht|partei|gewerkschaft|verband|unternehmen|firma|universität|klinik|krankenhaus|agentur|zeitung|sender|bund|stadt|kirche|gutachten|gutachtens|studie|bericht|umfrage)$/iu,
  auxiliaries: wordSet(
    'hat haben hatte hatten ist sind war waren wird werden wurde wurden habe sei seien soll sollen sollte will wollen wollte kann können könne müsse muss werde gebe',
  ),
  functionWords: {
    DET: wordSet(
      'der die das den dem ein eine einen einem einer eines kein keine seine sein ihre ihr mehrere einige viele',
    ),
    ADP: wordSet(
      'in im an am auf bei beim mit nach seit von vom vor zu zum zur für über unter um aus durch gegen ohne wegen trotz zwischen des',
    ),
    CCONJ: wordSet('und oder aber doch sondern denn'),
    SCONJ: wordSet('dass ob weil wenn als während wo wie obwohl'),
    ADV: wordSet(
      'auch noch schon nicht nur jetzt dann dort hier heute gestern morgen wieder zudem weiter hinzu bereits',
    ),
  },
  particles: wordSet('mit an ein hinzu zurück vor auf zu bekannt'),
  silence:
    /woll(?:te|ten) sich(?: \S+){0,5}? nicht äußern|äußerte(?:n)? sich(?: \S+){0,4} nicht|lehnte(?:n)?(?: \S+){0,4} ab, sich zu äußern|schwieg(?:en)?|antwortete(?:n)?(?: \S+){0,3} nicht|kein(?:en)? Kommentar/u,
};
