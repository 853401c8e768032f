import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('each fallback of the reading font has bold letters of its own, which browsers need not smear', () => {
  const faces = readFileSync('src/styles/fonts.css', 'utf8').split('@font-face').slice(1);
  const described = faces.map((face) => [
    /font-family: "(.+?)"/.exec(face)?.[1],
    /font-weight: (.+?);/.exec(face)?.[1] ?? 'normal',
    /local\("(.+?)"\)/.exec(face)?.[1],
  ]);
  expect(described.filter(([, , local]) => local !== undefined)).toEqual([
    ['Literata on Georgia', 'normal', 'Georgia'],
    ['Literata on Georgia', '600', 'Georgia Bold'],
    ['Literata on Noto Serif', 'normal', 'Noto Serif Regular'],
    ['Literata on Noto Serif', '600', 'Noto Serif Bold'],
    ['Literata on Times', 'normal', 'Times New Roman'],
    ['Literata on Times', '600', 'Times New Roman Bold'],
  ]);
});
