import type { SourceWords } from './read-source.ts';
import type { Gender } from './speakers.ts';

const HIS =
  /\b(?:mr|sir|lord|father|king|prince|duke|(?:spokes|chair|council|fisher|fire|police|business|congress|alder|fore|sports|craft|noble|clergy|sales|stock|lay|rail)?-?man|boy|husband|son|brother|uncle|grandfather|priest|monk|actor|waiter|mayor himself)\b/i;
const HERS =
  /\b(?:mrs|ms|miss|dame|lady|mother|queen|princess|duchess|(?:spokes|chair|council|fisher|fire|police|business|congress|alder|fore|sports|craft|noble|clergy|sales)?-?woman|girl|wife|daughter|sister|aunt|grandmother|nun|actress|waitress|midwife|mayoress|landlady)\b/i;

/** What the words tell of a speaker’s gender: “spokeswoman”, “Mr”. Names tell nothing. */
export function genderOf({
  name,
  role = '',
}: Pick<SourceWords, 'name'> & { role?: string; form?: string }): Gender | undefined {
  const words = `${role} ${name}`.replace(/\b(?:spokes|chair)people\b/i, '');
  if (HERS.test(words)) return 'she';
  return HIS.test(words) ? 'he' : undefined;
}
