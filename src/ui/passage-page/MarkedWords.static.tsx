import { WrittenIn } from '#ui/shared/WrittenIn.static.tsx';

interface MarkedWordsProps {
  /** A text of the interface. */
  text: string;
  /** The article’s words at its end. */
  words: string | undefined;
  language: string;
}

/** A text of ours in which the article’s words are marked as in its language. */
export function MarkedWords({ text, words: said, language }: MarkedWordsProps) {
  const at = said ? text.lastIndexOf(said) : -1;
  if (!said || at < 0) return text;
  return (
    <>
      {text.slice(0, at)}
      <WrittenIn language={language}>{said}</WrittenIn>
      {text.slice(at + said.length)}
    </>
  );
}
