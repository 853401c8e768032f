/** Why a file cannot be imported, as the author reads it: one sentence, and what to do. */
export class Refusal extends Error {}
