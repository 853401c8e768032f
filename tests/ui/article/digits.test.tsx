import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Block } from '#content/block.ts';
import { enterLanguage } from '#messages/catalogue/in-language.static.ts';
import { formatShare } from '#messages/numbers.ts';
import { BlockContent } from '#ui/article/BlockContent.static.tsx';
import { PaperNotes } from '#ui/paper/PaperNotes.static.tsx';
import { PassageLink } from '#ui/shared/PassageLink.static.tsx';
import { lighthouseWith } from '../../fixtures/lighthouse-article.ts';

/* Numbers around an article of Egypt, which are written in Eastern Arabic digits. */

let leave: () => void;
beforeEach(() => {
  leave = enterLanguage('ar-EG');
});
afterEach(() => leave());

const sign = { format: 'note', footnote: 'source', children: [] } as const;
const TEXT: Block = { kind: 'paragraph', id: 'text', content: ['Lamps', sign] };
const NOTE: Block = { kind: 'footnote', id: 'source', content: ['By hand.'] };
const article = lighthouseWith({ language: 'ar-EG', blocks: [TEXT, NOTE] });

test('a footnote has its number in them, and so has the sign that leads to it', () => {
  render(<BlockContent article={article} block={TEXT} base="/" />);
  expect(screen.getByRole('link', { name: 'الحاشية ١' })).toHaveAttribute('data-note', '١');
  render(<BlockContent article={article} block={NOTE} base="/" />);
  expect(screen.getByRole('link', { name: 'عودة إلى النص' })).toHaveTextContent('١');
});

test('on paper a paragraph has its number in them, and its note too', () => {
  render(<PassageLink id="text" what="الفقرة ١٢" number={12} />);
  expect(screen.getByRole('link')).toHaveAttribute('data-share', '١٢');
  const { container } = render(
    <PaperNotes article={lighthouseWith({ language: 'ar-EG' })} revision={0} home="/" />,
  );
  const numbers = [...container.querySelectorAll('li b')].map(({ textContent }) => textContent);
  expect(numbers).toEqual(['٢', '٣']);
});

test.each([
  ['en-GB', '3.9%', '6.0%'],
  ['uk', '3,9%', '6,0%'],
  ['ar-EG', '٣٫٩٪؜', '٦٫٠٪؜'],
])('shares are written as %s has them, with one digit after the point', (language, a, b) => {
  const back = enterLanguage(language);
  expect([0.0391, 0.06].map(formatShare)).toEqual([a, b]);
  back();
});
