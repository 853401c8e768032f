/**
 * Declares an article. Ids are inferred from the tables, so a misspelt group, speaker, statement,
 * fact, claim, place or event does not compile. What types cannot see, `checkArticle` finds.
 */
export function defineArticle(spec) {
  const { body, former = {}, corrections = [], ...rest } = spec;
  return { ...rest, paragraphs: body(author), former, corrections };
}
const author = {
  p:
    (id) =>
    (text, ...marks) => ({ id, content: trimEnds(interleave(text, marks)) }),
  says: marker('statement'),
  figure: marker('figure'),
  place: marker('place'),
  event: marker('event'),
};
function marker(mark) {
  return (id) =>
    (text, ...marks) => ({ mark, id, children: interleave(text, marks) });
}
/** Line breaks and indentation in the source are one space in the text; no-break spaces are kept. */
function interleave(text, marks) {
  return text.flatMap((part, i) => {
    const words = part.replace(/[ \t\r\n]+/g, ' ');
    const mark = marks[i];
    return [...(words ? [words] : []), ...(mark ? [mark] : [])];
  });
}
function trimEnds(content) {
  const last = content.length - 1;
  return content
    .map((item, i) => {
      if (typeof item !== 'string') return item;
      const start = i === 0 ? item.trimStart() : item;
      return i === last ? start.trimEnd() : start;
    })
    .filter((item) => item !== '');
}
