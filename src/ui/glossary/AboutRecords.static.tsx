import { Part, Terms } from './parts.static.tsx';

const ANSWERS = [
  ['Moved', 'the same words have another id'],
  ['Merged', 'the words are now part of another passage'],
  ['Split', 'they are now in several; the link leads to one and names the others'],
  ['Withdrawn', 'they are no longer published; the link says when and why, and what they were'],
] as const;

const FORMATS = [
  ['JSON', 'all of it: text, marks, speakers, statements, claims'],
  ['CSV', 'statements and claims, as tables'],
  ['Annotations', 'each statement as a web annotation, for tools that read them'],
  ['Plain text', 'the words alone'],
] as const;

const KEYS = [
  ['Tab', 'the next paragraph, name or question with something to press'],
  ['← →', 'the links of one paragraph, one question or one speaker'],
  ['Enter', 'whose words these are, or where a figure stands'],
  ['Space', 'chooses a name'],
  ['Escape', 'closes what is open; then shows everyone'],
] as const;

/** What is counted, drawn and dated beside the text, and what is kept: corrections, links, data. */
export function AboutRecords() {
  return (
    <>
      <Part id="shares">
        <p>
          Every word of the body counts once, for the innermost source that it is marked for: as
          quoted in a direct quote, as reported in a report or a denial. Words that an agency passes
          on count for whoever said them. Words about no comment, and unmarked words, are the
          article’s narration. Headline, standfirst and corrections are left out. A share measures
          length, not weight.
        </p>
      </Part>
      <Part id="map">
        <p>
          Land and borders are Natural Earth’s, simplified and drawn when the site is built; no map
          service is asked. Natural Earth draws who holds the ground; one thing is changed here:
          Crimea is drawn in Ukraine, as in United Nations General Assembly resolution 68/262.
        </p>
        <p>
          A dot marks a place, not its extent. Places without coordinates are listed, not drawn. Nor
          are front lines, areas of control or movements.
        </p>
      </Part>
      <Part id="days">
        <p>
          Days are those of the time zone that the article names, and read the same wherever you
          are, as do times of day. Times are no finer than the source’s: “early” and “late” stay as
          they are.
        </p>
      </Part>
      <Part id="corrections">
        <p>
          A correction is noted under its paragraph and at the end of the article: the day, what was
          wrong, the words before and now. The words before are checked against the record, to the
          letter.
        </p>
      </Part>
      <Part id="links">
        <p>
          Every paragraph, heading, list, table, picture and note, and every statement, claim and
          speaker has a permanent link. Its id is chosen by an editor, not made from words or
          position. A ledger keeps every published id with its words and with whose they were said
          to be, revision by revision, and the headline too. A link names the revision it was made
          from, so the page can show what has changed. For an id no longer in use there is an
          answer:
        </p>
        <Terms items={ANSWERS} />
        <p>
          Nothing is matched by similarity: a passage and its denial are nearly the same letters.
        </p>
      </Part>
      <Part id="data">
        <p>Each article is available as data, with the ids of its links:</p>
        <Terms items={FORMATS} />
        <p>The files are made from the same source as the page, so the two cannot differ.</p>
      </Part>
      <Part id="keys">
        <p>In an article the keyboard goes by paragraph, question and speaker:</p>
        <Terms items={KEYS} />
      </Part>
    </>
  );
}
