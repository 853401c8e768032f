import { Entry, Example, Part, Terms } from './parts.static.tsx';

const MARKS = [
  ['Question, promise, forecast', 'what the words do, where they do not assert'],
  [
    'Denies, denied by; answers; confirms; takes back',
    'which statement or claim it responds to, and which respond to it: both ends are linked',
  ],
  ['via', 'who passed the words on; of several, the first had them from the source'],
  ['not named because', 'the reason that the report gives for withholding a name'],
  ['attribution disputed', 'somebody contests that the source said so'],
  ['translated', 'the words are a translation: from which language and by whom, if known'],
  ['Source', 'the document that the words can be looked up in, listed at the article’s end'],
] as const;

/** How the words of an article come to it, and what it means that somebody checked a claim, or that nobody is said to have. */
export function AboutStatements() {
  return (
    <>
      <Part id="kinds">
        <Entry id="direct" label="Direct quote">
          <p>The source’s own words, to the letter.</p>
          <Example>“Nobody asked us,” said a deckhand.</Example>
        </Entry>
        <Entry id="mixed" label="Partly quoted">
          <p>
            What a source said, in the article’s words, with some of the source’s own between
            quotation marks. Only these are to the letter.
          </p>
          <Example>The harbour office spoke of “a slow week” for all crews.</Example>
        </Entry>
        <Entry id="reported" label="Reported">
          <p>
            What a source said, in the article’s words. The sense is the source’s; the wording is
            not.
          </p>
          <Example>The harbour office said that an engine had failed.</Example>
        </Entry>
        <Entry id="denial" label="Denial">
          <p>A source rejects an accusation. The label does not say who is right.</p>
          <Example>The harbour office denied that the crews had been sent home.</Example>
        </Entry>
        <Entry id="no-comment" label="No comment">
          <p>
            A source was asked, or might have answered, and at last report had not. Silence neither
            admits nor denies.
          </p>
        </Entry>
        <Entry id="narration" label="Narration">
          <p>
            All the rest: the article in its own voice, naming no other source. A figure given so is
            marked “The article”, with its source or “citing no one”.
          </p>
        </Entry>
      </Part>
      <Part id="marks">
        <p>What may stand beside a statement’s kind:</p>
        <Terms items={MARKS} />
      </Part>
      <Part id="checks">
        <p>
          Where an article says that somebody checked or contested a claim, the label names them. On
          the Record checks nothing itself. No label means that the article mentions no check; it
          makes a claim neither surer nor more doubtful.
        </p>
        <Entry id="verified" label="Verified">
          <p>The source named says that it checked the claim and found it right.</p>
        </Entry>
        <Entry id="could-not-verify" label="Not independently verified">
          <p>
            The source named says that it could not verify the claim, which may be right or wrong.
          </p>
        </Entry>
        <Entry id="disputed" label="Disputed">
          <p>The source named contests the claim, or part of it.</p>
        </Entry>
        <Entry id="denied" label="Denied">
          <p>
            The source named says that the claim is untrue. That is a claim as well, and no proof.
          </p>
        </Entry>
      </Part>
    </>
  );
}
