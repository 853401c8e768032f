import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CardPalette } from './QuoteCard.tsx';

let palette: CardPalette | undefined;

/** The light colours of the app, from the one file where colours stand. */
export function cardPalette(): CardPalette {
  palette ??= readPalette();
  return palette;
}

function readPalette(): CardPalette {
  const { resolve } = createRequire(import.meta.url);
  const tokens = readFileSync(resolve('#styles/tokens.css'), 'utf8');
  const light = (role: string) => {
    const token = new RegExp(`--${role}:\\s*light-dark\\(\\s*(#[\\da-f]+)`, 'i').exec(tokens);
    if (token?.[1]) return token[1];
    throw new Error(
      `Preview pictures need --${role} in src/styles/tokens.css, as “light-dark(#light, #dark)”.`,
    );
  };
  return {
    paper: light('paper'),
    ink: light('ink'),
    'ink-quiet': light('ink-quiet'),
    caution: light('caution'),
    rule: light('rule'),
    accent: light('accent'),
  };
}
