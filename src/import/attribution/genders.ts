import nlp from 'compromise/two';
import type { SourceWords } from './read-source.ts';
import type { Gender } from './speakers.ts';

const HIS =
  /\b(?:mr|sir|lord|father|king|prince|duke|(?:spokes|chair|council|fisher|fire|police|business|congress|alder|fore|sports|craft|noble|clergy|sales|stock|lay|rail|barge|crafts)?-?man|boy|husband|son|brother|uncle|grandfather|priest|monk|actor|waiter)\b/i;
const HERS =
  /\b(?:mrs|ms|miss|dame|lady|mother|queen|princess|duchess|(?:spokes|chair|council|fisher|fire|police|business|congress|alder|fore|sports|craft|noble|clergy|sales)?-?woman|girl|wife|daughter|sister|aunt|grandmother|nun|actress|waitress|midwife|mayoress|landlady)\b/i;

const known = new Map<string, Gender | undefined>();

/** What the words tell of a speaker’s gender: “spokeswoman”, “Mr”, and first names that are one alone. */
export function genderOf({
  name,
  role = '',
  form,
}: Pick<SourceWords, 'name' | 'form'> & { role?: string | undefined }): Gender | undefined {
  const words = `${role} ${name}`;
  if (HERS.test(words)) return 'she';
  if (HIS.test(words)) return 'he';
  const [first = '', second] = name.split(' ');
  if (form !== 'person' || second === undefined) return undefined;
  if (!known.has(first)) known.set(first, genderOfName(first));
  return known.get(first);
}

function genderOfName(first: string): Gender | undefined {
  const name = nlp(first);
  const [isHis, isHers] = [name.has('#MaleName'), name.has('#FemaleName')];
  if (isHis === isHers) return undefined;
  return isHis ? 'he' : 'she';
}
