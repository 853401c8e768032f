import type { Page } from '@playwright/test';
import { HOSTS } from '../sites/hosts.ts';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import { countShifts, expectNoShift } from './layout-shifts.ts';
import {
  expectArrivedAt,
  factsPanel,
  holdPassage,
  PHONE,
  painted,
  passage,
  speaker,
  speakersPanel,
  stepper,
} from './reader-page.ts';
import { CLIPBOARD, copied } from './sharing-page.ts';
import { BY_DEVICE, expectNothingFromAxe } from './sound-page.ts';

/* Reports of every form, from an invented country: a transcript, an inquiry, a release, a feature. */

test.use({ baseURL: HOSTS.island, ...CLIPBOARD });

async function open(page: Page, slug: string, suffix = ''): Promise<void> {
  await page.goto(`/articles/vessany-${slug}${suffix}`);
  await hydrated(page);
}

test.describe('a transcript of sixty turns', () => {
  test('each turn is its speaker’s statement, and a question leads to its answer', async ({
    page,
  }) => {
    await open(page, 'briefing');
    await expect(speakersPanel(page)).toContainText('Teodor Lask');
    const question = passage(page, 'question-2');
    await question.getByRole('link', { name: 'Answered by Lask' }).click();
    await expect(page).toHaveURL(/#answer-2-words$/);
    await expectArrivedAt(passage(page, 'answer-2-words'));
    await passage(page, 'answer-2').getByRole('link', { name: 'Answers Reporters' }).click();
    await expect(page).toHaveURL(/#question-2-words$/);
  });

  test('only the answers are left, and the stepper goes through them', async ({ page }) => {
    await open(page, 'briefing', '?speaker=spokesperson-of-bridges&show=words');
    await expect(passage(page, 'question-3')).toBeHidden();
    await expect(passage(page, 'answer-3')).toBeVisible();
    await page.getByRole('button', { name: 'Next statement' }).click();
    await expect(stepper(page)).toContainText('1 of 30');
  });

  test('a link to the last turn arrives, in a text laid out section by section', async ({
    page,
  }) => {
    await open(page, 'briefing', '#answer-30');
    await expectArrivedAt(passage(page, 'answer-30'));
  });
});

test.describe('an inquiry', () => {
  test('a denial is shown at both ends, and so is the denial of it', async ({ page }) => {
    await open(page, 'inquiry');
    await speaker(page, 'Brana Oss').check();
    const panel = speakersPanel(page);
    await expect(panel.getByRole('link', { name: 'Denied by Maro' })).toBeVisible();
    await panel.getByRole('link', { name: 'Denies what Maro said (denial)' }).click();
    await expect(page).toHaveURL(/#never-told$/);
    await expectArrivedAt(passage(page, 'never-told'));
  });
});

test.describe('a release of figures', () => {
  test('no number breaks, however narrow the window and large the letters', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, 'crossings');
    await page.getByRole('button', { name: 'Facts', exact: true }).click();
    const lines = await factsPanel(page)
      .locator('li[data-claimant] > a > span:first-child')
      .evaluateAll((amounts) =>
        amounts.flatMap((amount) => {
          const texts = document.createTreeWalker(amount, NodeFilter.SHOW_TEXT);
          const broken: string[] = [];
          while (texts.nextNode()) {
            const node = texts.currentNode as Text;
            for (const { index, 0: number } of node.data.matchAll(/[\d.,]+/g)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + number.length);
              if (range.getClientRects().length > 1) broken.push(number);
            }
          }
          return broken;
        }),
      );
    expect(lines).toEqual([]);
  });

  test('a claim leads to the document that it rests on', async ({ page }) => {
    await open(page, 'crossings');
    const source = factsPanel(page).getByRole('link', { name: 'Source: Vessany Count Office' });
    await source.first().click();
    await expect(page).toHaveURL(/#otr-document-release$/);
    await expect(
      page.getByRole('link', { name: 'Crossings in the second quarter' }),
    ).toBeInViewport();
  });
});

test.describe('a feature', () => {
  test('its picture comes in the size that suits, nothing moves when it does, and on paper every block is there', async ({
    page,
  }) => {
    await countShifts(page);
    await open(page, 'feature');
    const picture = page.getByRole('img', { name: /A bridge of three arches/ });
    await picture.scrollIntoViewIfNeeded();
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.currentSrc))
      .toContain('/pictures/bridge-900.webp');
    await expectNoShift(page);
    await page.emulateMedia({ media: 'print' });
    for (const kind of ['heading', 'picture', 'quotation', 'list', 'table', 'footnote']) {
      await expect(page.locator(`main [data-block="${kind}"]`).first()).toBeVisible();
    }
  });

  test('the page of a picture shows the picture', async ({ page }) => {
    await holdPassage(page, 'bridge-at-dawn', '/articles/vessany-feature');
    await page.goto('/articles/vessany-feature/bridge-at-dawn');
    const picture = page.getByRole('img', { name: /A bridge of three arches/ });
    await expect
      .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
      .toBe(900);
    await expect(page.getByText('The long bridge from the toll house.')).toBeVisible();
  });

  test('a sign leads to its footnote, and the footnote back; the sign of each block copies its link', async ({
    page,
  }) => {
    await open(page, 'feature');
    await page.getByRole('link', { name: 'Footnote 2' }).click();
    await expect(page).toHaveURL(/#maro-note$/);
    await expectArrivedAt(passage(page, 'maro-note'));
    await passage(page, 'maro-note').getByRole('link', { name: 'Back to the text' }).click();
    await expect(page.getByRole('link', { name: 'Footnote 2' })).toBeInViewport();
    const blocks = [
      ['heading', 'this heading', 'the-keepers'],
      ['picture', 'picture 2', 'bridge-at-dawn'],
      ['quotation', 'quotation 4', 'wind'],
      ['list', 'list 5', 'what-they-carry'],
      ['table', 'table 6', 'toll-table'],
    ] as const;
    for (const [, what, id] of blocks) {
      await passage(page, id)
        .getByRole('link', { name: `Copy link to ${what}` })
        .first()
        .click();
      await expect.poll(() => copied(page)).toContain(`/articles/vessany-feature/${id}`);
    }
  });

  test('a wide table scrolls by itself, by keyboard too', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, 'feature');
    const table = page.getByRole('region', { name: 'Tolls in the ledger' });
    await table.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => table.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
    const { content, window } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    expect(content).toBe(window);
  });
});

const WRITTEN = [
  ['jisr', 'rtl', 'al-kulfa', 'وقالت المهندسة Brana Oss', 'إيوني مارو'],
  ['gesher', 'rtl', 'ha-mesilot', 'המהנדסת Brana Oss אמרה', 'יונה מרו'],
  ['hashi', 'ltr', 'senro', '技師のブラナ・オスは、線路が緩んでいると語った。', 'ヨーネ・マロ'],
] as const;

test('reports in Arabic, Hebrew and Japanese run as they are written, filtered and arrived at', async ({
  page,
}) => {
  await eachCase(page, WRITTEN, async ([slug, direction, id, words, name]) => {
    await open(page, slug, `?speaker=maro#${id}`);
    await expect(page.getByRole('main')).toHaveCSS('direction', direction);
    await expectArrivedAt(passage(page, id));
    await expect(passage(page, id)).toContainText(words);
    // By its name alone: the panel of the Arabic article has an Arabic one.
    await expect(page.getByRole('checkbox', { name })).toBeChecked();
    const [wide, window] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(wide).toBeLessThanOrEqual(window ?? 0);
  });
});

const PAGES = [
  ['a transcript', 'briefing'],
  ['an inquiry', 'inquiry?speaker=oss'],
  ['a release', 'crossings'],
  ['a feature', 'feature'],
  ['Arabic', 'jisr'],
  ['Japanese', 'hashi'],
] as const;

/** Looked at whole on a phone as well. Of the others the text has the same markup there. */
const WHOLE_ON_PHONES = ['an inquiry', 'a feature'];

for (const [device, options] of [
  ['on a wide page', {}],
  ['on a phone', PHONE],
] as const) {
  test.describe(device, () => {
    test.use(options);

    test('axe has nothing against any of them', async ({ page }) => {
      await eachCase(page, PAGES, async ([name, slug]) => {
        await open(page, slug);
        await painted(page);
        const isWhole = options !== PHONE || WHOLE_ON_PHONES.includes(name);
        await expectNothingFromAxe(page, { part: 'main', ...(!isWhole && { rules: BY_DEVICE }) });
      });
    });
  });
}
