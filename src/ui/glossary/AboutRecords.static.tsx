import { Part, Terms } from './parts.static.tsx';

const ANSWERS = [
  ['Moved', 'the same words have another id'],
  ['Merged', 'the words are now part of another passage'],
  ['Split', 'they are now in several; the link leads to the first and names the others'],
  ['Withdrawn', 'they are no longer published; the link says when and why, and what they were'],
] as const;

const FORMATS = [
  ['JSON', 'all of it: text, marks, speakers, statements, claims'],
  ['CSV', 'statements and claims, as tables'],
  ['Annotations', 'each statement as a web annotation, for tools that read them'],
  ['Plain text', 'the words alone'],
] as const;

/** What is kept: corrections, links, data. */
export function AboutRecords() {
  return (
    <>
      <Part id="corrections">
        <p>
          A correction is noted under its paragraph and at the end of the article: the day, what was
          wrong, the words before and now. The words before are checked against the record, to the
          letter.
        </p>
      </Part>
      <Part id="links">
        <p>
          Every paragraph, statement, claim and speaker has a permanent link. Its id is chosen by an
          editor, not made from words or position. A ledger keeps every published id with its words,
          revision by revision. A link names the revision it was made from, so the page can show
          what has changed. For an id no longer in use there is an answer:
        </p>
        <Terms items={ANSWERS} />
        <p>
          Nothing is matched by similarity: a passage and its denial are nearly the same letters.
        </p>
      </Part>
      <Part id="data">
        <p>Each article can be had as data, with the ids of its links:</p>
        <Terms items={FORMATS} />
        <p>The files are made from the same source as the page, so the two cannot differ.</p>
      </Part>
    </>
  );
}
