import { article } from '#articles/izyum-burial-site/article.ts';
import { eachCase, expect, test } from './fixtures.ts';
import {
  DEVICES,
  everyone,
  expectEmphasis,
  factsPanel,
  isInView,
  LATEST,
  listedStatements,
  MEDIUM,
  passage,
  READER,
  speaker,
} from './reader-page.ts';

test.use({ javaScriptEnabled: false });

for (const [device, options] of DEVICES) {
  test.describe(`on ${device}, without JavaScript`, () => {
    test.use(options);

    test('the text, every statement and every fact are there to read', async ({ page }) => {
      await page.goto(READER);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline);
      await expect(page.locator('[data-body] p[id]:visible')).toHaveCount(article.blocks.length);
      for (const { question } of Object.values(article.facts)) {
        await expect(factsPanel(page).getByRole('heading', { name: question })).toBeVisible();
      }
      const claims = Object.entries(article.facts).flatMap(([fact, { claims }]) =>
        Object.keys(claims).map((claim) => `#${fact}.${claim}`),
      );
      for (const claim of claims) {
        const link = factsPanel(page).locator(`a[href="${claim}"]`).filter({ hasText: /\S/ });
        await expect(link).toBeVisible();
      }
    });

    test('the text comes first, and nothing is offered that could not answer', async ({ page }) => {
      await page.goto(READER);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
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

    test('speakers are chosen, the depth too, and everyone shown again', async ({ page }) => {
      await page.goto(READER);
      await speaker(page, 'Volodymyr Zelensky').check();
      await speaker(page, 'Mykhaylo Podolyak').check();
      await expectEmphasis(passage(page, 'death-behind'), 'chosen');
      await expectEmphasis(passage(page, 'four-hundred-and-fifty'), 'chosen');
      await expectEmphasis(passage(page, 'denial'), 'receded');
      await expectEmphasis(passage(page, 'bucha'), 'plain');
      await expect(listedStatements(page)).toHaveCount(5);

      await page.getByRole('radio', { name: 'Only their words' }).check();
      await expect(page.locator('[data-body] p[id]:visible')).toHaveCount(4);
      await expect(page.getByRole('link', { name: 'Show the whole story' })).toBeVisible();
      await everyone(page).click();
      await expect(page.locator('[data-body] p[id]:visible')).toHaveCount(article.blocks.length);
      await expectEmphasis(passage(page, 'death-behind'), 'plain');
      // The depth is asked for only once a speaker is chosen.
      await expect(page.getByRole('radio', { name: 'Whole story' })).toBeHidden();
      await speaker(page, 'Volodymyr Zelensky').check();
      await expect(page.getByRole('radio', { name: 'Whole story' })).toBeChecked();
    });

    test('sources and theme are shown', async ({ page }) => {
      await page.goto(READER);
      await page.getByRole('checkbox', { name: 'Who says what' }).check();
      await expect(page.getByRole('table', { name: /^Shares of/ })).toBeVisible();
      await page.getByRole('button', { name: 'Display' }).click();
      await page.getByRole('radio', { name: 'Dark' }).check();
      await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 21, 20)');
    });

    test('a speaker’s id leads to the speaker', async ({ page }) => {
      await page.goto(`${READER}#podolyak`);
      await expect(speaker(page, 'Mykhaylo Podolyak')).toBeInViewport();
    });

    const links = [
      ['a statement', /death behind it everywhere/, 'death-behind'],
      ['a fact', /15\.1 billion/, 'aid.total'],
    ] as const;

    test('each panel leads to a passage, which is marked, and Back returns', async ({ page }) => {
      await eachCase(page, links, async ([, name, id]) => {
        await page.goto(READER);
        await speaker(page, 'Volodymyr Zelensky').check();
        await page.getByRole('complementary').getByRole('link', { name }).click();
        await expect(page).toHaveURL(`${READER}#${id}`);
        expect(await isInView(passage(page, id))).toBe(true);
        await expect(passage(page, id)).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
        await page.goBack();
        await expect(page).toHaveURL(READER);
      });
    });

    test('a link from elsewhere arrives at its passage', async ({ page }) => {
      await page.goto(`${READER}?speaker=zelensky#territory`);
      expect(await isInView(passage(page, 'territory'))).toBe(true);
      await expect(passage(page, 'territory')).not.toHaveCSS(
        'background-color',
        'rgba(0, 0, 0, 0)',
      );
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

test('the pages lead to one another', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Read the article' }).click();
  await expect(page).toHaveURL(LATEST);
  await page.getByRole('link', { name: 'All articles', exact: true }).click();
  await expect(page).toHaveURL('/articles/');
  await page.getByRole('link', { name: article.headline }).click();
  await expect(page).toHaveURL(READER);
  await page.getByRole('link', { name: 'On the Record' }).click();
  await expect(page).toHaveURL('/');
});

test('an address that leads nowhere names the articles there are', async ({ page, complaints }) => {
  complaints.expect(/404/);
  const response = await page.goto('/articles/no-such-article');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: article.headline })).toBeVisible();
});
