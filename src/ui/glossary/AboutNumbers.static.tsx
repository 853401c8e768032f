import { Entry, Example, Part, Terms } from './parts.static.tsx';

/** As `allowedNumbers` has it. */
const BOUNDS = [
  ['12', '12 and no other number'],
  [
    'about 400',
    'what rounds to it at the last digit given, the 4: 350 to 450; “about 440” allows 435 to 445',
  ],
  ['nearly 400', 'what falls short of it and rounds to it: from 350 to less than 400'],
  ['more than 20', 'anything above 20'],
  ['at least 20', '20 and anything above'],
  ['less than 20', 'anything below 20'],
  ['at most 20', '20 and anything below'],
  ['35 of 75', 'a part of a whole; also written 1 in 14, 2/3 or, for two parts, 3:2'],
  ['+3', 'a change, with its sign'],
  ['40 to 60', 'both ends and all between; “about” widens each end as it does a number'],
] as const;

/** How exact a number is, and what comparing numbers comes to. */
export function AboutNumbers() {
  return (
    <>
      <Part id="bounds">
        <p>
          The words before a number say how exact the claimant was, and so which numbers the claim
          allows.
        </p>
        <Terms items={BOUNDS} />
      </Part>
      <Part id="comparing">
        <p>
          Claims are compared by the numbers that their <a href="#bounds">bounds</a> allow, and only
          where they answer the same question with the same unit and scope. Scopes are never merged,
          words are never compared, and the app never picks a winner. The result is computed, not
          written.
        </p>
        <Entry id="same" label="Same figure">
          <p>
            All give the same number, with the same bound. They may still have it from one source.
          </p>
        </Entry>
        <Entry id="compatible" label="No contradiction">
          <p>
            The claims are compatible: they differ in form, and one number could satisfy all of
            them. It need not be the right one.
          </p>
          <Example>
            “About 20 crossings” and “at least 18”: any number from 18 to 25 satisfies both.
          </Example>
        </Entry>
        <Entry id="differ" label="They differ">
          <p>No single number fits them all. Which is right, if any, the label does not say.</p>
          <Example>“12 crossings” and “more than 20”.</Example>
        </Entry>
        <Entry id="revised" label="As revised">
          <p>
            A source that learns more gives a new number in place of an earlier one. The two are
            drawn as one line over time, and only the last is compared with what others say.
          </p>
          <Example>“12 crossings” on Monday morning, “15 crossings” that night.</Example>
        </Entry>
        <Entry id="not-compared" label="Not compared">
          <p>No two of the numbers count the same thing, but for a number and its revisions.</p>
          <Example>“12 crossings on Monday” and “30 in the whole week”.</Example>
        </Entry>
        <Entry id="plot" label="On one scale">
          <p>
            Three or more comparable numbers are drawn as well, on one scale. A dot is the number
            given, hollow where the claim leaves that number out; a bar is all that the claim
            allows, and an arrow shows that it has no end.
          </p>
        </Entry>
      </Part>
    </>
  );
}
