import { Part } from './parts.static.tsx';

/** What is counted, drawn and dated beside the text. */
export function AboutPanels() {
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
          are. Times are no finer than the source’s: “early” and “late” stay as they are.
        </p>
      </Part>
    </>
  );
}
