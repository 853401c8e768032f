import { MAX_ID_LENGTH } from '#content/ids.ts';

/** Letters of other scripts by those that read alike; what is not listed is left out. */
const LETTERS = new Map(
  [
    ...'а:a б:b в:v г:h ґ:g д:d е:e є:ie ж:zh з:z и:y і:i ї:i й:i к:k л:l м:m н:n о:o п:p р:r с:s'.split(
      ' ',
    ),
    ...'т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ь: ю:iu я:ia ы:y э:e ё:e ъ:'.split(' '),
    ...'ß:ss æ:ae ø:o å:a œ:oe ð:d þ:th ł:l đ:d ı:i'.split(' '),
  ].map((pair) => pair.split(':') as [string, string]),
);

const SMALL_WORDS =
  /^(?:the|a|an|of|in|on|at|to|and|or|for|from|with|by|is|are|was|were|be|been|it|its|that|this|as|has|have|had|said|says|his|her|their|he|she|they|but|der|die|das|und|le|la|les|et|des)$/;

/** An id from words: the first few that say something, in small letters a–z. */
export function idFrom(words: string, most: number): string {
  const plain = [...words.toLowerCase()]
    .map((letter) => LETTERS.get(letter) ?? letter)
    .join('')
    .normalize('NFKD')
    .replace(/[’'`ʼ]s?\b|\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = plain.filter((word) => !SMALL_WORDS.test(word));
  const chosen = (telling.length > 0 ? telling : plain).slice(0, most);
  let id = '';
  for (const word of chosen) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (longer.length > MAX_ID_LENGTH - 12) break;
    id = longer;
  }
  return id || (chosen[0]?.slice(0, MAX_ID_LENGTH - 12) ?? '') || 'text';
}
