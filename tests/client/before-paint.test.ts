import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { startPage } from '#client/start-page.ts';

const page = document.documentElement;

beforeEach(() => {
  localStorage.clear();
  for (const name of Object.keys(page.dataset)) delete page.dataset[name];
  window.history.replaceState(null, '', '/');
});

/** Runs the inline script as an article's page does that has just begun to arrive. */
function runBeforePaint() {
  page.dataset.known = 'fenn lantern';
  const listening = new AbortController();
  onTestFinished(() => listening.abort());
  startPage(listening.signal);
}

test.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['system', null],
  ['purple', null],
])('with “%s” kept from an earlier visit the theme is %s', async (stored, theme) => {
  localStorage.setItem('theme', stored);
  runBeforePaint();
  expect(page.getAttribute('data-theme')).toBe(theme);
});

test('with storage denied the theme is the system’s and the page goes on', async () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Denied', 'SecurityError');
  });
  runBeforePaint();
  expect(page).not.toHaveAttribute('data-theme');
  expect(page).toHaveAttribute('data-scripted');
});

test.each([
  ['?speaker=fenn,lantern&show=words', { speakers: 'fenn lantern', depth: 'words' }],
  ['?speaker=fenn', { speakers: 'fenn', depth: 'story' }],
  ['?view=sources', { view: 'sources' }],
  ['?speaker=nobody&show=words', {}],
  ['?speaker=nobody,fenn&show=words', { speakers: 'fenn', depth: 'words' }],
  ['?fbclid=x&rev=1', {}],
  ['', {}],
])('at “%s” the page waits for its controls with %j', async (query, state) => {
  window.history.replaceState(null, '', `/articles/lumbra-ferry${query}`);
  runBeforePaint();
  expect({ ...page.dataset }).toEqual({ known: 'fenn lantern', scripted: '', ...state });
});

test.each(['?speaker=fenn', '?rev=1', '?fbclid=x', ''])(
  'at “%s” nothing is hidden, however long the page takes',
  async (query) => {
    window.history.replaceState(null, '', `/articles/lumbra-ferry${query}`);
    runBeforePaint();
    expect(document.body).toBeVisible();
  },
);

const CONTROLS = `
  <input type="checkbox" name="view" value="sources">
  <form>
    <input type="checkbox" name="speaker" value="fenn">
    <input type="checkbox" name="speaker" value="lantern">
    <input type="radio" name="depth" value="story" checked>
    <input type="radio" name="depth" value="words">
    <button type="reset">Everyone</button>
  </form>`;

test.each([
  ['another speaker', '[value="lantern"]', { speakers: 'fenn lantern', depth: 'words' }],
  ['the speaker of the address', '[value="fenn"]', {}],
  ['the other depth', '[value="story"]', { speakers: 'fenn', depth: 'story' }],
  ['the view', '[name="view"]', { speakers: 'fenn', depth: 'words', view: 'sources' }],
  ['everyone', '[type="reset"]', {}],
])(
  'while the page still comes a press of %s is added to the address',
  async (_what, press, state) => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    window.history.replaceState(null, '', '/articles/lumbra-ferry?speaker=fenn&show=words');
    runBeforePaint();
    document.body.innerHTML = CONTROLS;
    const control = document.querySelector<HTMLInputElement>(press);
    if (press === '[value="story"]') {
      // It is what the control says already; the reader has to press it all the same.
      control?.dispatchEvent(new Event('change', { bubbles: true }));
    } else control?.click();
    await new Promise((done) => setTimeout(done));
    expect({ ...page.dataset }).toEqual({ known: 'fenn lantern', scripted: '', ...state });
  },
);

/** Fonts that are asked for, and come when they are let. */
function stubFonts() {
  const asked: string[] = [];
  let arrive = () => {};
  const load = (font: string) => {
    asked.push(font);
    return new Promise<object[]>((resolve) => {
      arrive = () => resolve([{}]);
    });
  };
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load } });
  onTestFinished(() => {
    Reflect.deleteProperty(document, 'fonts');
  });
  return { asked, arrive: () => arrive() };
}

const nextFrame = () => new Promise((done) => requestAnimationFrame(done));

test('on a first visit the font is fetched once the page has loaded, for the pages that follow', async () => {
  const fonts = stubFonts();
  // What the pages before this one still wait for.
  window.dispatchEvent(new Event('load'));
  fonts.asked.length = 0;
  runBeforePaint();
  await nextFrame();
  expect(fonts.asked).toEqual([]);
  window.dispatchEvent(new Event('load'));
  expect(fonts.asked).toEqual(['1em "Literata"']);
  expect(localStorage.getItem('font')).toBeNull();
  fonts.arrive();
  await nextFrame();
  expect(localStorage.getItem('font')).toBe('');
  expect(page).not.toHaveAttribute('data-font');
});

test.each([
  ['before the first paint sets the page', false],
  ['after it leaves the page in its fallback', true],
])('on a later visit a font that comes %s', async (_when, late) => {
  localStorage.setItem('font', '');
  const fonts = stubFonts();
  runBeforePaint();
  if (late) await nextFrame();
  fonts.arrive();
  await Promise.resolve();
  await nextFrame();
  expect(page.hasAttribute('data-font')).toBe(!late);
});
