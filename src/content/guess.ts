/** Something in an article that an import guessed and that no person has confirmed yet. */
export interface Guess {
  /** Why it was guessed: “line 4: “she” is taken for Maren Oddly”. */
  because: string;
}

const pending: Guess[] = [];

/**
 * Marks a value of a draft as guessed, with the reason: `guess('maren', 'line 4: …')`. To confirm it, put
 * the value, mended where it is wrong, in the place of the call. Only drafts may hold guesses.
 */
export function guess<const Value>(value: Value, because: string): Value {
  pending.push({ because });
  return value;
}

/** The guesses made since the last call; modules run one after the other, so they are one article’s. */
export function takeGuesses(): readonly Guess[] {
  return pending.splice(0);
}
