import { expect, test } from 'vitest';
import { textDirective } from '#ui/share/selection-directive.ts';

test.each([
  ['words', { textStart: 'nobody got wet' }, 'text=nobody%20got%20wet'],
  ['two ends', { textStart: 'She held', textEnd: 'got wet' }, 'text=She%20held,got%20wet'],
  [
    'what stands around them',
    { prefix: 'before', textStart: 'words', suffix: 'after' },
    'text=before-,words,-after',
  ],
  ['all four parts', { prefix: 'a', textStart: 'b', textEnd: 'c', suffix: 'd' }, 'text=a-,b,c,-d'],
  ['a comma', { textStart: 'one, two' }, 'text=one%2C%20two'],
  ['a hyphen', { textStart: 'lamp-post' }, 'text=lamp%2Dpost'],
  ['hyphens at the ends', { prefix: '-a-', textStart: '-b-' }, 'text=%2Da%2D-,%2Db%2D'],
  ['an ampersand', { textStart: 'salt & tar' }, 'text=salt%20%26%20tar'],
  ['typographic quotes', { textStart: '“wet”' }, 'text=%E2%80%9Cwet%E2%80%9D'],
  ['an apostrophe', { textStart: 'Lantern’s' }, 'text=Lantern%E2%80%99s'],
  ['a number sign', { textStart: '#1' }, 'text=%231'],
  ['a percent sign', { textStart: '100%' }, 'text=100%25'],
  ['Cyrillic', { textStart: 'Хвилька' }, 'text=%D0%A5%D0%B2%D0%B8%D0%BB%D1%8C%D0%BA%D0%B0'],
  ['a letter beyond 16 bits', { textStart: '🌊' }, 'text=%F0%9F%8C%8A'],
])('a directive with %s', (_name, part, directive) => {
  expect(textDirective(part)).toBe(directive);
  const [first = ''] = directive
    .replace('text=', '')
    .split(',')
    .slice('prefix' in part ? 1 : 0);
  expect(decodeURIComponent(first)).toBe(part.textStart);
});
