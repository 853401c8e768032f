interface Priced {
  cost: number;
}

/** What it costs to take another's place, the first time and each time after. */
const DISPLACEMENT = 10;

/** Steps for each of those who choose; sane maps need one or two. */
const PATIENCE = 60;

/**
 * One choice for each list so that no two clash, at the least cost that is found. Lists stand cheapest
 * first. Each in turn takes its best choice, even one that is taken: those it clashes with must choose
 * anew, and are the dearer to displace the more often that befell them. So those with little choice get
 * what they need and the others move. In the end each moves to the cheapest that is free.
 */
export function assignLabels<Choice extends Priced>(
  choices: readonly (readonly Choice[])[],
  clash: (a: Choice, b: Choice) => boolean,
): (Choice | undefined)[] {
  const chosen = new Map<number, Choice>();
  const displaced = choices.map(() => 0);
  const waiting = [...choices.keys()].filter((i) => choices[i]?.length);
  let best = new Map<number, Choice>();
  for (let steps = choices.length * PATIENCE; steps > 0 && waiting.length > 0; steps -= 1) {
    const own = waiting.shift() as number;
    const { choice, rivals } = boldest(choices[own] ?? [], chosen, displaced, clash);
    for (const rival of rivals) {
      chosen.delete(rival);
      displaced[rival] = (displaced[rival] ?? 0) + 1;
      waiting.push(rival);
    }
    if (choice) chosen.set(own, choice);
    if (chosen.size > best.size) best = new Map(chosen);
  }
  settle(choices, best, clash);
  return choices.map((_, i) => best.get(i));
}

/** The choice that is cheapest with the price of displacing those it clashes with. */
function boldest<Choice extends Priced>(
  choices: readonly Choice[],
  chosen: ReadonlyMap<number, Choice>,
  displaced: readonly number[],
  clash: (a: Choice, b: Choice) => boolean,
) {
  let best: { choice?: Choice; rivals: number[]; price: number } = { rivals: [], price: Infinity };
  for (const choice of choices) {
    if (choice.cost >= best.price) break;
    const rivals = [...chosen].flatMap(([i, other]) => (clash(choice, other) ? [i] : []));
    const price = rivals.reduce(
      (sum, i) => sum + DISPLACEMENT * (1 + (displaced[i] ?? 0)),
      choice.cost,
    );
    if (price < best.price) best = { choice, rivals, price };
  }
  return best;
}

/** Moves each to the cheapest of its choices that is free, until none can move. */
function settle<Choice extends Priced>(
  choices: readonly (readonly Choice[])[],
  chosen: Map<number, Choice>,
  clash: (a: Choice, b: Choice) => boolean,
): void {
  let hasMoved = true;
  while (hasMoved) {
    hasMoved = false;
    for (const [own, list] of choices.entries()) {
      const others = [...chosen].flatMap(([i, choice]) => (i === own ? [] : [choice]));
      const free = list.find((choice) => !others.some((other) => clash(choice, other)));
      if (!free || free.cost >= (chosen.get(own)?.cost ?? Infinity)) continue;
      chosen.set(own, free);
      hasMoved = true;
    }
  }
}
