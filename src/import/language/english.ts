import { ENGLISH_BODIES, ENGLISH_ROLES } from './english-nouns.ts';
import type { CueUse, LanguageTable } from './table.ts';

/** Verbs by what may follow them; forms that are not regular stand in brackets. */
const VERBS: readonly [uses: readonly CueUse[], verbs: string][] = [
  [
    ['clause'],
    `say(says,said,saying) add state(states,stated,stating) argue(argues,argued,arguing) insist maintain stress reply(replies,replied,replying)
    respond conclude(concludes,concluded,concluding) observe(observes,observed,observing) remark comment
    contend assert allege(alleges,alleged,alleging) claim caution joke(jokes,joked,joking) quip(quips,quipped,quipping)
    explain emphasise(emphasises,emphasised,emphasising) emphasize(emphasizes,emphasized,emphasizing) mention
    reckon testify(testifies,testified,testifying) complain boast affirm reiterate(reiterates,reiterated,reiterating)
    speculate(speculates,speculated,speculating) opine(opines,opined,opining) recount recall underline(underlines,underlined,underlining)
    underscore(underscores,underscored,underscoring) concede(concedes,conceded,conceding) acknowledge(acknowledges,acknowledged,acknowledging)
    admit(admits,admitted,admitting) confess(confesses,confessed,confessing) clarify(clarifies,clarified,clarifying)
    continue(continues,continued,continuing) counter note(notes,noted,noting) point signal(signals,signalled,signalling)
    indicate(indicates,indicated,indicating) suggest imply(implies,implied,implying) disclose(discloses,disclosed,disclosing)
    declare(declares,declared,declaring) agree(agrees,agreed,agreeing)`,
  ],
  [
    ['clause', 'thing'],
    `announce(announces,announced,announcing) report confirm predict reveal estimate(estimates,estimated,estimating)
    warn forecast(forecasts,forecast,forecasting) project propose(proposes,proposed,proposing)`,
  ],
  [['clause'], 'write(writes,wrote,written,writing) tweet post'],
  [
    ['hearer', 'clause'],
    'tell(tells,told,telling) inform assure(assures,assured,assuring) remind notify(notifies,notified,notifying) reassure(reassures,reassured,reassuring)',
  ],
  [
    ['clause', 'infinitive', 'thing'],
    'promise(promises,promised,promising) pledge(pledges,pledged,pledging) demand',
  ],
  [['clause', 'infinitive'], 'vow threaten'],
  [['infinitive'], 'offer(offers,offered,offering) appeal'],
  [['thing'], 'advocate(advocates,advocated,advocating)'],
  [
    ['infinitive', 'quotation', 'clause'],
    'urge(urges,urged,urging) ask advise(advises,advised,advising) recommend',
  ],
  [
    ['thing', 'quotation'],
    `call describe(describes,described,describing) criticise(criticises,criticised,criticising) criticize(criticizes,criticized,criticizing)
    condemn praise(praises,praised,praising) accuse(accuses,accused,accusing) blame(blames,blamed,blaming)
    liken compare(compares,compared,comparing) denounce(denounces,denounced,denouncing) dub(dubs,dubbed,dubbing)
    brand characterise(characterises,characterised,characterising) characterize(characterizes,characterized,characterizing)
    hail defend attribute(attributes,attributed,attributing) put(puts,put,putting) welcome(welcomes,welcomed,welcoming) lament`,
  ],
  [
    ['quotation'],
    `laugh smile(smiles,smiled,smiling) shout whisper sigh mutter exclaim cry(cries,cried,crying) yell chant
    begin(begins,began,beginning) read repeat go(goes,went,going) shrug(shrugs,shrugged,shrugging) sing(sings,sang,singing)
    wonder interject ask think(thinks,thought,thinking) open end answer`,
  ],
  [
    ['denial', 'thing', 'clause'],
    'deny(denies,denied,denying) reject dismiss(dismisses,dismissed,dismissing) refute(refutes,refuted,refuting) rebut(rebuts,rebutted,rebutting)',
  ],
  [
    ['thought'],
    `believe(believes,believed,believing) think(thinks,thought,thinking) fear expect hope(hopes,hoped,hoping) feel(feels,felt,feeling) suspect
    doubt consider know(knows,knew,knowing) worry(worries,worried,worrying) understand(understands,understood) wish(wishes,wished,wishing)`,
  ],
  [
    ['document'],
    'show(shows,showed,shown,showing) find(finds,found,finding) read(reads,read,reading) record',
  ],
];

/** What is more often a noun than a verb where the tagger finds one. */
function formsOf(entry: string): string[] {
  const [, stem = entry, irregular] = /^(\w+)\(([\w,]+)\)$/.exec(entry) ?? [];
  if (irregular) return [stem, ...irregular.split(',')];
  const es = /(?:s|sh|ch|x|z)$/.test(stem) ? 'es' : 's';
  return [stem, stem + es, `${stem}ed`, `${stem}ing`];
}

function verbTable(): Map<string, Set<CueUse>> {
  const table = new Map<string, Set<CueUse>>();
  for (const [uses, verbs] of VERBS) {
    for (const form of verbs.split(/\s+/).flatMap(formsOf)) {
      table.set(form, new Set([...(table.get(form) ?? []), ...uses]));
    }
  }
  return table;
}

export const english: LanguageTable = {
  language: 'en',
  verbs: verbTable(),
  pronouns: {
    he: 'he',
    she: 'she',
    it: 'it',
    they: 'they',
    who: 'anyone',
    which: 'it',
    i: 'anyone',
    we: 'they',
    her: 'she',
    him: 'he',
    them: 'they',
  },
  that: new Set(['that', 'whether', 'how', 'why', 'what', 'if', 'when', 'where']),
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['in', '*', 'words'],
    ['in', '*', 'view'],
    ['in', '*', 'opinion'],
  ],
  possessives: { his: 'he', her: 'she', its: 'it', their: 'they' },
  as: new Set(['as']),
  roles: ENGLISH_ROLES,
  bodies: ENGLISH_BODIES,
  auxiliaries: new Set(
    "has have had is are was were be been being will would shall should can could may might must do does did 's 'd ’s ’d 've ’ve 'll ’ll 're ’re".split(
      ' ',
    ),
  ),
  silence:
    /\b(?:declin(?:ed|es|ing) (?:to|any|further)|refus(?:ed|es|ing) to (?:comment|say|answer|discuss|speak|respond|be drawn)|(?:did|does|do|had|has|have|would)(?: not|n[’']t| never)(?: yet| immediately| publicly| directly)* (?:respond(?:ed)?|repl(?:y|ied)|comment(?:ed)?|answer(?:ed)?|return(?:ed)? (?:\w+ ){0,3}?(?:calls?|messages?|e-?mails?|requests?)|say|said|disclosed?|elaborated?|specif(?:y|ied)|sa(?:y|id) (?:whether|how|why|when|what|who|where)|give (?:a reason|details))|(?:has|have|had) yet to (?:comment|respond|reply|answer|say)|(?:made|offered|gave|had|issued|was|were|with) no (?:immediate |public |further |official )*(?:comment|response|reply|answer|statement)|could not (?:immediately )?be reached|(?:was|were) (?:not (?:immediately )?available|unavailable|unreachable)(?: for comment)?|left (?:\w+ ){0,4}(?:questions?|messages?|letters?) unanswered|neither confirmed nor denied|(?:has|have|had) been (?:approached|contacted|asked) for comment|remained silent|kept silent|has been silent|stayed silent|said nothing)/iu,
};
