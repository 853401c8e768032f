import { beforeEach, expect, test, vi } from 'vitest';

const page = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  delete page.dataset.theme;
  delete page.dataset.scripted;
  delete page.dataset.later;
  window.history.replaceState(null, '', '/');
  for (const script of document.scripts) script.remove();
});

/** Runs the inline script as a page does that has just begun to arrive. */
async function runBeforePaint() {
  vi.resetModules();
  await import('#client/before-paint.inline.ts');
}

test.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['system', null],
  ['purple', null],
])('with “%s” kept from an earlier visit the theme is %s', async (stored, theme) => {
  localStorage.setItem('theme', stored);
  await runBeforePaint();
  expect(page.getAttribute('data-theme')).toBe(theme);
});

test('with storage denied the theme is the system’s and the page goes on', async () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Denied', 'SecurityError');
  });
  await runBeforePaint();
  expect(page).not.toHaveAttribute('data-theme');
  expect(page).toHaveAttribute('data-scripted');
});

test('a script that cannot be had makes the page one without script', async () => {
  await runBeforePaint();
  expect(page).toHaveAttribute('data-scripted');
  document.head.append(document.createElement('script'));
  document.head.lastElementChild?.dispatchEvent(new Event('error'));
  expect(page).not.toHaveAttribute('data-scripted');
});

test('anything else that fails leaves it one with script', async () => {
  await runBeforePaint();
  document.body.append(document.createElement('img'));
  document.body.lastElementChild?.dispatchEvent(new Event('error'));
  expect(page).toHaveAttribute('data-scripted');
});

test('a page whose address has a query is shown once it has ended', async () => {
  window.history.replaceState(null, '', '/?speaker=fenn');
  await runBeforePaint();
  expect(document.body).not.toBeVisible();
  window.dispatchEvent(new Event('DOMContentLoaded'));
  expect(document.body).toBeVisible();
});

test('a page without a query is shown as it comes', async () => {
  await runBeforePaint();
  expect(document.body).toBeVisible();
});
