import { waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderOnServer } from '../server/render-on-server.tsx';
import { openPage } from '../ui/open-page.tsx';
import { passageAt } from '../ui/reader-page.ts';

const ARTICLE = '/articles/lumbra-ferry';

beforeEach(() => {
  document.body.replaceChildren();
});

/** The prerendered article at this address, as it stands before the inline script runs. */
async function showPage(address: string) {
  document.body.innerHTML = await renderOnServer(address.replace(/[?#].*$/, ''));
  window.history.replaceState(null, '', address);
}

/** Runs the inline script as a page does that has just arrived. */
async function runFirstView() {
  vi.resetModules();
  await import('#client/first-view.inline.ts');
}

const STATE = ['data-state', 'data-depth', 'data-target', 'aria-pressed', 'hidden'];

/** The state that the panels and the text show, one line for each element that has any. */
function shownState(): string[] {
  return [...document.querySelectorAll('aside *, main, main *')].flatMap((element) => {
    const state = STATE.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : `${name}="${value}"`;
    });
    const words = element.textContent?.slice(0, 30);
    return state.length > 0 ? `${element.localName} “${words}” ${state.join(' ')}` : [];
  });
}

test.each([
  '',
  '?speaker=fenn',
  '?speaker=sea-ministry,khvylka',
  '?speaker=lantern',
  '?speaker=fenn&show=words',
  '?speaker=nobody',
  '?speaker=nobody,passenger',
  '?speaker=__proto__',
  '?show=words',
  '#lamp',
  '#no-warning',
  '#aboard.captain',
  '#never-written',
  '#%E0%A4%A',
  '#otr-facts',
  '?speaker=fenn#storm',
  '?speaker=wave-survey&show=words#footprints-counted',
])('at “…%s” it shows what the app will show', async (ending) => {
  await showPage(ARTICLE + ending);
  await runFirstView();
  const before = shownState();
  document.body.replaceChildren();

  await openPage(ARTICLE + ending);
  await waitFor(() => expect(before).toEqual(shownState()));
  expect(before.length).toBeGreaterThan(0);
});

test.each([
  '?speaker=mayor',
  '?speaker=elders',
  '#dry',
  '#vow',
  '#crowd',
  '#depth.council',
  '#digging',
  '#hills',
  '#never-written',
])('at “…%s”, which may be an earlier id, it shows what the app will show', async (ending) => {
  const address = `/articles/lumbra-well${ending}`;
  await showPage(address);
  await runFirstView();
  const before = shownState();
  document.body.replaceChildren();

  await openPage(address);
  await waitFor(() => expect(before).toEqual(shownState()));
});

test('an earlier id brings the reader to the passage that it leads to now', async () => {
  await showPage('/articles/lumbra-well#depth.council');
  const scroll = vi.spyOn(passageAt('depth.brack'), 'scrollIntoView');
  await runFirstView();
  expect(scroll).toHaveBeenCalledExactlyOnceWith({ block: 'start' });
  expect(passageAt('depth.brack')).toHaveFocus();
});

test('the place of an earlier id hands the focus on to the passage, whenever it gets it', async () => {
  await showPage('/articles/lumbra-well');
  await runFirstView();
  passageAt('depth.council').focus();
  expect(passageAt('depth.brack')).toHaveFocus();
});

test('at a plain address it leaves the page as it came', async () => {
  await showPage(ARTICLE);
  const before = document.body.innerHTML;
  await runFirstView();
  expect(document.body.innerHTML).toBe(before);
  expect(document.body).toHaveFocus();
});

test('it brings the reader to the passage of the address and moves focus there', async () => {
  await showPage(`${ARTICLE}?speaker=fenn#no-warning`);
  const scroll = vi.spyOn(passageAt('no-warning'), 'scrollIntoView');
  await runFirstView();
  expect(scroll).toHaveBeenCalledExactlyOnceWith({ block: 'start' });
  expect(passageAt('no-warning')).toHaveFocus();
});

test.each([
  ['navigate', 0],
  ['reload', 1],
])(
  'on a visit of type “%s” to words within the passage it scrolls %i times',
  async (type, times) => {
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([
      { type, name: `http://localhost:3000${ARTICLE}#storm:~:text=The%20sea` } as never,
    ]);
    await showPage(`${ARTICLE}#storm`);
    const scroll = vi.spyOn(passageAt('storm'), 'scrollIntoView');
    await runFirstView();
    expect(scroll).toHaveBeenCalledTimes(times);
    expect(passageAt('storm')).toHaveFocus();
  },
);

test('a deep link takes the saved reading position away from the browser, other addresses do not', async () => {
  window.history.scrollRestoration = 'auto';
  await showPage(`${ARTICLE}?speaker=fenn`);
  await runFirstView();
  expect(window.history.scrollRestoration).toBe('auto');
  await showPage(`${ARTICLE}#storm`);
  await runFirstView();
  expect(window.history.scrollRestoration).toBe('manual');
});
