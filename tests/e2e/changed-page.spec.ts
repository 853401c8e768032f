import type { Page } from '@playwright/test';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import {
  APP_SCRIPT,
  everyone,
  expectEmphasis,
  holdBack,
  openReader,
  passage,
  READER,
  stepper,
} from './reader-page.ts';

/** What translators, extensions, ad blockers and phones do to a page. Each runs in the page. */
const CHANGES: Record<string, () => void> = {
  'a translator replaced all texts': translate,
  'nodes and attributes were added, words wrapped, a paragraph and a panel’s hint removed': () => {
    for (const parent of document.querySelectorAll('head, body, main, main p, aside, form')) {
      parent.append(Object.assign(document.createElement('div'), { className: 'extension' }));
    }
    for (const one of document.querySelectorAll('p, a, input, section')) {
      one.setAttribute('data-extension', 'seen');
    }
    for (const paragraph of document.querySelectorAll('[data-body] p[id]')) {
      const [text] = [...paragraph.childNodes].filter((node) => node instanceof Text);
      if (!text) continue;
      const mark = document.createElement('mark');
      text.replaceWith(mark);
      mark.append(text);
    }
    document.querySelector('[data-body] p[id]')?.remove();
    document.querySelector('aside > p')?.remove();
  },
  'the reading tools were emptied': () => {
    document.getElementById('otr-tools')?.replaceChildren();
  },
};

/** Every text becomes a `font` element, as the translators of browsers make it. Runs in the page. */
function translate(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  for (const text of found) {
    const isWords = text.data.trim() !== '' && !text.parentElement?.closest('script, style, font');
    if (!isWords) continue;
    const font = document.createElement('font');
    font.textContent = text.data;
    text.replaceWith(font);
  }
}

/** The page answers as an untouched one does. */
async function expectAlive(page: Page): Promise<void> {
  await page.locator('[value="podolyak"]').click();
  await expect(page).toHaveURL(`${READER}?speaker=podolyak`);
  await expectEmphasis(passage(page, 'four-hundred-and-fifty'), 'chosen');
  await expect(stepper(page)).toContainText('1');
  await page.getByRole('button', { name: 'Next statement' }).click();
  await expect(stepper(page)).toContainText('1 of 1');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(READER);
  await expect(stepper(page)).toBeHidden();
}

test('the page comes alive whatever was changed in it before the app came', async ({
  page,
  complaints,
}) => {
  // Where the reading tools themselves were changed, React says that it renders them anew.
  complaints.expect(/React error #418/);
  await eachCase(page, Object.entries(CHANGES), async ([, change]) => {
    const letGo = await holdBack(page, APP_SCRIPT);
    await page.goto(READER, { waitUntil: 'domcontentloaded' });
    await page.evaluate(change);
    letGo();
    await hydrated(page);
    await expectAlive(page);
  });
});

test('and goes on whatever is changed in it afterwards', async ({ page }) => {
  const cases = Object.entries(CHANGES).filter(([name]) => !name.includes('tools'));
  await eachCase(page, cases, async ([, change]) => {
    await openReader(page);
    await page.evaluate(change);
    await expectAlive(page);
  });
});

/** From 0 up to 1, the same in each run. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** What a walk may do: a key, a step in the history, or a click on what a selector finds first. */
const STEPS = [
  '[value="zelensky"]',
  '[value="russia"]',
  '[value="reuters"]',
  '[value="words"]',
  '[value="story"]',
  '[name="view"]',
  '[type="reset"]',
  'main [data-source]',
  'main p > [data-share]',
  'Escape',
  'Back',
  '[aria-label="Next statement"]',
] as const;

interface Stretch {
  steps: string[];
  translate: () => void;
}

/** Takes steps, a frame apart. Runs in the page. */
async function walkOn({ steps, translate }: Stretch): Promise<void> {
  for (const step of steps) {
    if (step === 'Start') {
      translate();
      // Back may not lead out of the page.
      history.pushState(history.state, '', location.href);
    } else if (step === 'Back') {
      history.back();
    } else {
      const found = document.querySelector(step);
      // It comes and goes with the choice, a frame later.
      const mayBeAway = step === '[aria-label="Next statement"]';
      if (!found && !mayBeAway) throw new Error(`There is no ${step}.`);
      found?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
    await new Promise(requestAnimationFrame);
  }
}

test('fifty walks through a translated page lose nothing', async ({ page }) => {
  test.setTimeout(90_000);
  await openReader(page);
  const random = randomNumbers(20_310_302);
  // Only the browser can press a key: between two presses all runs in the page.
  const stretches: string[][] = [[]];
  for (let walk = 0; walk < 50; walk += 1) {
    stretches.at(-1)?.push('Start');
    for (let i = 0; i < 5; i += 1) {
      const step = STEPS[Math.floor(random() * STEPS.length)] ?? 'Escape';
      if (step === 'Escape') stretches.push([]);
      else stretches.at(-1)?.push(step);
    }
  }
  const inPage = await page.evaluateHandle<() => void>(`(${translate})`);
  for (const steps of stretches) {
    await page.evaluate(walkOn, { steps, translate: inPage });
    await page.keyboard.press('Escape');
  }
  await everyone(page).click();
  await expect(page).toHaveURL(/^[^?]*(\?view=sources)?(#.*)?$/);
  await page.locator('[value="podolyak"]').click();
  await expect(page).toHaveURL(/speaker=podolyak/);
  await expect(stepper(page)).toContainText('Podolyak');
});
