import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { enterLanguage } from '#messages/catalogue/in-language.static.ts';
import { SiteFooter } from '#ui/shared/SiteFooter.static.tsx';

const hrefs = {
  homeHref: '/',
  searchHref: '/search',
  articlesHref: '/articles/',
  topicsHref: '/topics/',
  speakersHref: '/speakers/',
  questionsHref: '/questions/',
  glossaryHref: '/method',
};

test('what belongs to the page is a list of its own, apart from what belongs to the site', () => {
  const leave = enterLanguage('en-GB');
  const more = [
    { label: 'After this', text: 'The lamp is mended', href: '/articles/lamp-mended' },
    { text: 'What was changed', href: '/articles/lamp/history' },
  ];
  const { rerender } = render(<SiteFooter hrefs={hrefs} more={more} />);
  const items = within(screen.getByRole('list')).getAllByRole('listitem');
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'After this: The lamp is mended',
    'What was changed',
  ]);
  rerender(<SiteFooter hrefs={hrefs} />);
  expect(screen.queryByRole('list')).toBeNull();
  expect(screen.getByRole('link', { name: 'All articles' })).toBeVisible();
  leave();
});
