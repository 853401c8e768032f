import type { LanguageTable } from '../language/table.ts';
import { NAME_RUN, surnameOf } from './names.ts';
import { readSource } from './read-source.ts';
import type { Span } from './span.ts';

/** Somebody’s full name where the text has it, with the role beside it. */
export interface NamedPerson extends Span {
  name: string;
  surname: string;
  role?: string;
  paragraph: number;
}

const NO_NAME =
  /^(?:The|A|An|In|On|At|But|And|If|When|While|After|Before|He|She|They|It|We|I|This|That|These|For|From|As|By|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Every full name of a person in the text, first mentions and later ones. */
export function peopleIn(
  text: string,
  paragraphs: readonly Span[],
  table: LanguageTable,
): NamedPerson[] {
  return paragraphs.flatMap((span, paragraph) => {
    const words = text.slice(span.start, span.end);
    return [...words.matchAll(NAME_RUN)].flatMap((match): NamedPerson[] => {
      let [run] = match;
      let { index } = match;
      for (
        let [first = ''] = run.split(' ');
        NO_NAME.test(first) && run.includes(' ');
        [first = ''] = run.split(' ')
      ) {
        index += first.length + 1;
        run = run.slice(first.length + 1);
      }
      run = run.replace(/[’']s?$/, '').replace(/(?<=\p{Ll}{2})\.$/u, '');
      if (!run.includes(' ') || NO_NAME.test(run.split(' ').at(-1) ?? '')) return [];
      const before = /((?:[\p{L}’'-]+ ){0,4})$/u.exec(words.slice(0, index))?.[1] ?? '';
      const lead = table.roles.test(before.trim().split(' ').at(-1) ?? '')
        ? before.replace(/^.*\b(?:the|an?|and|of|by|to|that|with|said|from|when|told) /i, '')
        : '';
      const rest = words.slice(index + run.length);
      const behind =
        /^, ((?:an?|the|his|her|its|whose|head|chief|director|chair|\d+)\b[^,.;:“”"]{0,90})[,.]/u.exec(
          rest,
        )?.[1];
      const source = readSource(`${lead}${run}${behind ? `, ${behind}` : ''}`, table);
      if (source.form !== 'person') return [];
      const start = span.start + index + run.indexOf(source.name);
      return [
        {
          name: source.name,
          surname: surnameOf(source.name),
          ...(source.role !== undefined && { role: source.role }),
          start,
          end: start + source.name.length,
          paragraph,
        },
      ];
    });
  });
}
