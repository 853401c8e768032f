import { expect, test } from 'vitest';
import { madeOnce } from '#content/made-once.ts';

test('what is made for the same arguments is kept, and nothing else', () => {
  const asked: string[] = [];
  const format = madeOnce((language: string, options: { unit?: string }) => {
    asked.push(language);
    return { text: `${language} ${options.unit ?? '–'}` };
  });
  const metres = format('uk', { unit: 'metre' });
  expect(format('uk', { unit: 'metre' })).toBe(metres);
  expect(format('uk', {}).text).toBe('uk –');
  expect(format('ar', { unit: 'metre' }).text).toBe('ar metre');
  expect(asked).toEqual(['uk', 'uk', 'ar']);
});
