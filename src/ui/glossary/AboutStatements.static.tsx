import { Entry, Example, Part } from './parts.static.tsx';

/** How the words of an article come to it. */
export function AboutStatements() {
  return (
    <Part id="kinds">
      <Entry id="direct" label="Direct quote">
        <p>The source’s own words, to the letter.</p>
        <Example>“Nobody asked us,” said a deckhand.</Example>
      </Entry>
      <Entry id="reported" label="Reported">
        <p>
          What a source said, in the article’s words. The sense is the source’s; the wording is not.
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
          marked “The article, citing no one”.
        </p>
      </Entry>
    </Part>
  );
}
