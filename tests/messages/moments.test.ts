import { expect, it } from 'vitest';
import { inLanguage } from '#messages/catalogue/in-language.static.ts';
import { formatMoment } from '#messages/dates.ts';

it.each([
  ['en-GB', 'at 09:30 on Thursday 12 June'],
  ['uk', 'четвер, 12 червня, о 09:30'],
  ['ar', 'الخميس، 12 يونيو، الساعة 9:30 ص'],
  ['ar-EG', 'الخميس، ١٢ يونيو، الساعة ٩:٣٠ ص'],
  // The interface has no Hebrew and no Japanese: words and dates are English.
  ['he', 'at 09:30 on Thursday 12 June'],
  ['ja', 'at 09:30 on Thursday 12 June'],
])('a day and time on a page for an article in %s', (language, text) => {
  const moment = { on: '2031-06-12', time: '09:30' } as const;
  const written = inLanguage(language, () => formatMoment(moment, { published: '2031-06-12' }));
  expect(written).toBe(text);
});
