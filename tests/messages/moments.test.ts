import { expect, it } from 'vitest';
import { formatMoment } from '#messages/dates.ts';

const in_ = (language: string) => ({ language, published: '2031-06-12' as const });

it.each([
  ['en-GB', 'at 09:30 on Thursday 12 June'],
  ['uk', 'at 09:30 on четвер, 12 червня'],
  // What runs from right to left is isolated, so that English words around it stay in their order.
  ['ar', 'at \u20689:30 ص\u2069 on \u2068الخميس، 12 يونيو\u2069'],
  ['he', 'at 9:30 on \u2068יום חמישי, 12 ביוני\u2069'],
])('a day and time in %s', (language, text) => {
  expect(formatMoment({ on: '2031-06-12', time: '09:30' }, in_(language))).toBe(text);
});
