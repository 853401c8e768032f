import { Entry, Part } from './parts.static.tsx';

/** What became of a claim that somebody checked, and what it means that nobody is said to have. */
export function AboutChecks() {
  return (
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
  );
}
