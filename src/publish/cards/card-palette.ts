import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const ROLES = ['paper', 'ink', 'ink-quiet', 'rule', 'accent'] as const;

export type CardPalette = Readonly<Record<(typeof ROLES)[number], string>>;

let read: CardPalette | undefined;

/** The light colours of the app, from the one file where colours stand. */
export function cardPalette(): CardPalette {
  if (read) return read;
  const { resolve } = createRequire(import.meta.url);
  const tokens = readFileSync(resolve('#styles/tokens.css'), 'utf8');
  read = Object.fromEntries(
    ROLES.map((role) => [role, lightColour(tokens, role)]),
  ) as unknown as CardPalette;
  return read;
}

function lightColour(tokens: string, role: string): string {
  const colour = new RegExp(`--${role}:\\s*light-dark\\(\\s*(#[\\da-f]+)`, 'i').exec(tokens)?.[1];
  if (colour) return colour;
  throw new Error(
    `Preview pictures need --${role} in src/styles/tokens.css, as “light-dark(#light, #dark)”.`,
  );
}
