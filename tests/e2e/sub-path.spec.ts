import { article } from '#articles/izyum-burial-site/article.ts';
import { HOSTS } from '../sites/hosts.ts';
import { expect, hydrated, test } from './fixtures.ts';
import {
  announcement,
  expectEmphasis,
  factsPanel,
  isInView,
  LATEST,
  PHONE,
  painted,
  passage,
  speaker,
  speakersPanel,
  stepper,
} from './reader-page.ts';

/** The form that the app itself gives an article's address. */
const READER = '/news/articles/izyum-burial-site';
const HOME = '/news/';
const LIST = '/news/articles/';
const ZELENSKY = 'Volodymyr Zelensky';

/** What the plainest host makes of it: it redirects a folder to the slash at its end. */
const reader = `${READER}/`;

test.use({ baseURL: HOSTS.plain });

test('the pages lead to one another', async ({ page }) => {
  await page.goto(HOME);
  await hydrated(page);
  await page.getByRole('link', { name: 'Read the article' }).click();
  await expect(page).toHaveURL(`/news${LATEST}/`);
  await hydrated(page);
  await page.getByRole('link', { name: 'All articles', exact: true }).click();
  await expect(page).toHaveURL(LIST);
  await page.getByRole('link', { name: article.headline }).click();
  await expect(page).toHaveURL(reader);
  await page.getByRole('link', { name: 'On the Record' }).click();
  await expect(page).toHaveURL(HOME);
});

test('a filtered deep link without a slash at its end arrives', async ({ page }) => {
  await page.goto(`${READER}?speaker=zelensky&show=words#exhumation`);
  await hydrated(page);
  await painted(page);
  await expect(page).toHaveURL(`${reader}?speaker=zelensky&show=words#exhumation`);
  await expect(passage(page, 'exhumation')).toBeFocused();
  expect(await isInView(passage(page, 'exhumation'))).toBe(true);
  await expect(speaker(page, ZELENSKY)).toBeChecked();
});

test('an address that leads nowhere is a 404 page whose links lead back', async ({
  page,
  complaints,
}) => {
  complaints.expect(/status of 404/);
  const response = await page.goto('/news/a/b/');
  expect(response?.status()).toBe(404);
  await hydrated(page);
  await page.getByRole('link', { name: article.headline }).click();
  await expect(page).toHaveURL(reader);
});

test('an unknown name goes from the address, and the passage stays', async ({ page }) => {
  await page.goto(`${reader}?speaker=nobody#denial`);
  await hydrated(page);
  await expect(page).toHaveURL(`${READER}#denial`);
  await expect(passage(page, 'denial')).toBeFocused();
});

test('the page of a passage leads on to it, and Back skips it', async ({ page }) => {
  await page.goto(HOME);
  await page.goto('/news/articles/izyum-burial-site/aid.total?rev=1');
  await expect(page).toHaveURL(`${reader}?rev=1#aid.total`);
  await hydrated(page);
  await expect(passage(page, 'aid.total')).toContainText('about US$15.1 billion');
  await expect(passage(page, 'aid.total')).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(HOME);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('facts, filter, history and stepper keep to the article’s own address', async ({ page }) => {
    await page.goto(reader);
    await hydrated(page);
    const open = (name: string) => page.getByRole('button', { name, exact: true }).tap();

    await test.step('a fact leads to its passage and the way back returns', async () => {
      await open('Facts');
      await factsPanel(page)
        .getByRole('link', { name: /15\.1 billion/ })
        .tap();
      await expect(page).toHaveURL(`${reader}#aid.total`);
      await expect(passage(page, 'aid.total')).toBeFocused();
      await page.getByRole('button', { name: 'Back to “Facts and figures”' }).tap();
      await expect(page).toHaveURL(reader);
      await factsPanel(page).getByRole('button', { name: 'Close' }).tap();
    });

    await test.step('a filter stays through a reload, Back and Forward', async () => {
      await open('Quoted');
      await speaker(page, ZELENSKY).tap();
      await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
      await speakersPanel(page).getByRole('button', { name: 'Close' }).tap();
      await expectEmphasis(passage(page, 'death-behind'), 'chosen');
      await page.reload();
      await hydrated(page);
      await expectEmphasis(passage(page, 'death-behind'), 'chosen');
      await page.goBack();
      await expect(page).toHaveURL(reader);
      await expect(stepper(page)).toBeHidden();
      await page.goForward();
      await expectEmphasis(passage(page, 'death-behind'), 'chosen');
    });

    await test.step('the statements are stepped through, up to the way out', async () => {
      await page.getByRole('button', { name: 'Next statement' }).tap();
      await expect(stepper(page)).toContainText('1 of 4');
      await page.getByRole('button', { name: 'Show everyone' }).tap();
      await expect(page).toHaveURL(READER);
    });

    await test.step('an unknown passage is said to be missing', async () => {
      await page.goto(`${READER}#no-such-words`);
      await expect(announcement(page, 'no-such-words')).toBeVisible();
    });
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page of a passage leads on to it', async ({ page }) => {
    await page.goto('/news/articles/izyum-burial-site/denial');
    await expect(page).toHaveURL(`${reader}#denial`);
    expect(await isInView(passage(page, 'denial'))).toBe(true);
  });
});

test('the article is at the address of its folder’s file too', async ({ page }) => {
  await page.goto('/news/articles/izyum-burial-site/index.html#denial');
  await hydrated(page);
  await painted(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline);
  await expect(passage(page, 'denial')).toBeVisible();
});
