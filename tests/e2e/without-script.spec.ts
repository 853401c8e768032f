import type { Page } from '@playwright/test';
import { article } from '#articles/izyum-burial-site/article.ts';
import { expect, test } from './fixtures.ts';
import {
  DEVICES,
  everyone,
  expectEmphasis,
  factsPanel,
  isInView,
  listedStatements,
  MEDIUM,
  passage,
  READER,
  speaker,
  speakersPanel,
} from './reader-page.ts';

test.use({ javaScriptEnabled: false });

for (const [device, options] of DEVICES) {
  test.describe(`on ${device}, without JavaScript`, () => {
    test.use(options);

    test('the text comes first, all is there to read, and nothing is offered in vain', async ({
      page,
    }) => {
      await page.goto(READER);
      await test.step('the text first, and every paragraph', async () => {
        const headline = page.getByRole('heading', { level: 1 });
        await expect(headline).toHaveText(article.headline);
        await expect(headline).toBeInViewport();
        await expect(paragraphs(page)).toHaveCount(article.blocks.length);
      });

      await test.step('every fact, and each claim about it', async () => {
        for (const [fact, { question, claims }] of Object.entries(article.facts)) {
          await expect(factsPanel(page).getByRole('heading', { name: question })).toBeVisible();
          for (const claim of Object.keys(claims)) {
            const links = factsPanel(page).locator(`a[href="#${fact}.${claim}"]`);
            await expect(links.filter({ hasText: /\S/ })).toBeVisible();
          }
        }
      });

      await test.step('no control and no link that could not answer', async () => {
        for (const name of ['Quoted', 'Facts', 'Close']) {
          await expect(page.getByRole('button', { name, exact: true }).first()).toBeHidden();
        }
        const lost = await page
          .locator('a[href^="#"]')
          .evaluateAll((links) =>
            links
              .map((link) => link.getAttribute('href') ?? '')
              .filter((href) => !document.getElementById(href.slice(1))),
          );
        expect(lost, 'links within the page without their passage').toEqual([]);
      });
    });

    test('speakers are chosen, the depth, sources and theme too, and everyone shown again', async ({
      page,
    }) => {
      await page.goto(READER);
      await test.step('their words stand out', async () => {
        await speaker(page, 'Volodymyr Zelensky').check();
        await speaker(page, 'Mykhaylo Podolyak').check();
        await expectEmphasis(passage(page, 'death-behind'), 'chosen');
        await expectEmphasis(passage(page, 'four-hundred-and-fifty'), 'chosen');
        await expectEmphasis(passage(page, 'denial'), 'receded');
        await expectEmphasis(passage(page, 'bucha'), 'plain');
        await expect(listedStatements(page)).toHaveCount(5);
      });

      await test.step('their words alone, and everyone again', async () => {
        await page.getByRole('radio', { name: 'Only their words' }).check();
        await expect(paragraphs(page)).toHaveCount(4);
        await expect(page.getByRole('link', { name: 'Show the whole story' })).toBeVisible();
        await everyone(page).click();
        await expect(paragraphs(page)).toHaveCount(article.blocks.length);
        await expectEmphasis(passage(page, 'death-behind'), 'plain');
        // The depth is asked for only once a speaker is chosen.
        await expect(page.getByRole('radio', { name: 'Whole story' })).toBeHidden();
        await speaker(page, 'Volodymyr Zelensky').check();
        await expect(page.getByRole('radio', { name: 'Whole story' })).toBeChecked();
      });

      await test.step('sources and theme', async () => {
        await page.getByRole('checkbox', { name: 'Who says what' }).check();
        await expect(page.getByRole('table', { name: /^Shares of/ })).toBeVisible();
        await page.getByRole('button', { name: 'Display' }).click();
        await page.getByRole('radio', { name: 'Dark' }).check();
        await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 21, 20)');
      });
    });

    test('each panel leads to a passage, which is marked, and Back returns', async ({ page }) => {
      await page.goto(READER);
      await speaker(page, 'Volodymyr Zelensky').check();
      for (const [panel, name, id] of [
        [speakersPanel(page), /death behind it everywhere/, 'death-behind'],
        [factsPanel(page), /15\.1 billion/, 'aid.total'],
      ] as const) {
        await panel.getByRole('link', { name }).click();
        await expect(page).toHaveURL(`${READER}#${id}`);
        await expectMarkedInView(page, id);
        await page.goBack();
        await expect(page).toHaveURL(READER);
      }
    });

    test('a link from elsewhere arrives at its passage, or at its speaker', async ({ page }) => {
      await page.goto(`${READER}?speaker=zelensky#territory`);
      await expectMarkedInView(page, 'territory');
      await page.goto(`${READER}?speaker=zelensky#podolyak`);
      await expect(speaker(page, 'Mykhaylo Podolyak')).toBeInViewport();
    });
  });
}

test.describe('with room for two columns, without JavaScript', () => {
  test.use(MEDIUM);

  test('the facts follow the text', async ({ page }) => {
    await page.goto(READER);
    const [text, facts] = await Promise.all([
      page.getByRole('main').boundingBox(),
      factsPanel(page).boundingBox(),
    ]);
    expect(text?.width).toBeGreaterThan(500);
    expect(facts?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
    expect(facts?.x).toBe(text?.x);
  });
});

/** The paragraphs that are shown. */
function paragraphs(page: Page) {
  return page.locator('[data-body] p[id]:visible');
}

async function expectMarkedInView(page: Page, id: string) {
  expect(await isInView(passage(page, id))).toBe(true);
  await expect(passage(page, id)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
}
