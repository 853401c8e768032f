import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openPage } from '../open-page.tsx';

const page = document.documentElement;

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
  delete page.dataset.theme;
});

/** Opens the page and its display menu. */
async function openMenu() {
  const opened = await openPage('/articles/');
  await opened.user.click(screen.getByRole('button', { name: 'Display' }));
  return opened;
}

const colours = (name: 'Match system' | 'Light' | 'Dark') => screen.getByRole('radio', { name });

test('the menu is closed until it is asked for', async () => {
  const { user } = await openPage('/articles/');
  expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Display' }));
  expect(screen.getByRole('group', { name: 'Colours' })).toBeVisible();
});

test('the colours are the system’s at first', async () => {
  await openMenu();
  expect(colours('Match system')).toBeChecked();
  expect(page).not.toHaveAttribute('data-theme');
});

test('a choice shows at once and is kept for the next visit', async () => {
  const { user } = await openMenu();
  await user.click(colours('Dark'));
  expect(colours('Dark')).toBeChecked();
  expect(page).toHaveAttribute('data-theme', 'dark');

  document.body.replaceChildren();
  delete page.dataset.theme;
  await openMenu();
  expect(colours('Dark')).toBeChecked();
  expect(page).toHaveAttribute('data-theme', 'dark');
});

test('“Match system” undoes an earlier choice', async () => {
  localStorage.setItem('theme', 'light');
  const { user } = await openMenu();
  expect(page).toHaveAttribute('data-theme', 'light');
  await user.click(colours('Match system'));
  expect(page).not.toHaveAttribute('data-theme');
  expect(localStorage.getItem('theme')).toBe('system');
});

test('a choice made in another tab is followed', async () => {
  await openMenu();
  localStorage.setItem('theme', 'dark');
  window.dispatchEvent(new StorageEvent('storage', { key: 'theme' }));
  expect(colours('Dark')).toBeChecked();
  expect(page).toHaveAttribute('data-theme', 'dark');
});

test.each(['purple', '', '__proto__', '{"theme":"dark"}'])(
  'a stored word that names no theme is the system’s: “%s”',
  async (stored) => {
    localStorage.setItem('theme', stored);
    await openMenu();
    expect(colours('Match system')).toBeChecked();
    expect(page).not.toHaveAttribute('data-theme');
  },
);

test('where storage is full the choice holds for this page', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  const { user } = await openMenu();
  await user.click(colours('Dark'));
  expect(colours('Dark')).toBeChecked();
  expect(page).toHaveAttribute('data-theme', 'dark');
});

test('where storage is denied altogether the page opens and the choice holds for it', async () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Denied', 'SecurityError');
  });
  const { user } = await openMenu();
  expect(colours('Match system')).toBeChecked();
  await user.click(colours('Light'));
  expect(colours('Light')).toBeChecked();
  expect(page).toHaveAttribute('data-theme', 'light');
});
