import { article } from '#articles/izyum-burial-site/article.ts';
import { HOSTS } from '../sites/hosts.ts';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
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

test('filter, reload, Back, Forward, and the way out', async ({ page }) => {
  await page.goto(reader);
  await hydrated(page);
  await speaker(page, ZELENSKY).click();
  await expect(page).toHaveURL(`${READER}?speaker=zelensky`);
  await expectEmphasis(passage(page, 'death-behind'), 'chosen');
  await page.reload();
  await hydrated(page);
  await expectEmphasis(passage(page, 'death-behind'), 'chosen');
  await page.goBack();
  await expect(page).toHaveURL(reader);
  await expect(stepper(page)).toBeHidden();
  await page.goForward();
  await expectEmphasis(passage(page, 'death-behind'), 'chosen');
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await expect(page).toHaveURL(READER);
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
  const paths = [['/news/nowhere'], ['/news/articles/no-such-article'], ['/news/a/b/']] as const;
  await eachCase(page, paths, async ([path]) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await hydrated(page);
    await page.getByRole('link', { name: article.headline }).click();
    await expect(page).toHaveURL(reader);
  });
});

test('a fact leads to its passage and the way back returns', async ({ page }) => {
  await page.goto(reader);
  await hydrated(page);
  await factsPanel(page)
    .getByRole('link', { name: /15\.1 billion/ })
    .click();
  await expect(page).toHaveURL(`${reader}#aid.total`);
  await expect(passage(page, 'aid.total')).toBeFocused();
  await page.getByRole('button', { name: 'Back to “Facts and figures”' }).click();
  await expect(page).toHaveURL(reader);
});

test('an unknown name goes from the address, and the passage stays', async ({ page }) => {
  await page.goto(`${reader}?speaker=nobody#denial`);
  await hydrated(page);
  await expect(page).toHaveURL(`${READER}#denial`);
  await expect(passage(page, 'denial')).toBeFocused();
});

test('an unknown passage is said to be missing', async ({ page }) => {
  await page.goto(`${reader}#no-such-words`);
  await hydrated(page);
  await expect(announcement(page, 'no-such-words')).toBeVisible();
});

test('the list of articles is found without a slash at its end', async ({ page }) => {
  await page.goto('/news/articles');
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1, name: 'All articles' })).toBeVisible();
  await page.getByRole('link', { name: article.headline }).click();
  await expect(page).toHaveURL(reader);
});

test('the page of a passage leads on to it, and Back skips it', async ({ page }) => {
  const passages = [
    ['denial', 'committed war crimes'],
    ['death-behind', 'Russia is leaving death behind it'],
    ['aid.total', 'about US$15.1 billion'],
  ] as const;
  await eachCase(page, passages, async ([id, words]) => {
    await page.goto(HOME);
    await page.goto(`/news/articles/izyum-burial-site/${id}?rev=1`);
    await expect(page).toHaveURL(`${reader}?rev=1#${id}`);
    await hydrated(page);
    await expect(passage(page, id)).toContainText(words);
    await expect(passage(page, id)).toBeFocused();
    await page.goBack();
    await expect(page).toHaveURL(HOME);
  });
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('sheet, choice, stepper', async ({ page }) => {
    await page.goto(reader);
    await hydrated(page);
    await page.getByRole('button', { name: 'Quoted', exact: true }).tap();
    await speaker(page, ZELENSKY).tap();
    await speakersPanel(page).getByRole('button', { name: 'Close' }).tap();
    await page.getByRole('button', { name: 'Next statement' }).tap();
    await expect(stepper(page)).toContainText('1 of 4');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('pages and passages lead to one another', async ({ page }) => {
    await page.goto(LIST);
    await page.getByRole('link', { name: article.headline }).click();
    await expect(page).toHaveURL(reader);
    await factsPanel(page)
      .getByRole('link', { name: /15\.1 billion/ })
      .click();
    await expect(page).toHaveURL(`${reader}#aid.total`);
    await page.getByRole('link', { name: 'All articles', exact: true }).click();
    await expect(page).toHaveURL(LIST);
  });

  test('the page of a passage leads on to it', async ({ page }) => {
    await page.goto('/news/articles/izyum-burial-site/denial');
    await expect(page).toHaveURL(`${reader}#denial`);
    expect(await isInView(passage(page, 'denial'))).toBe(true);
  });
});

test('the host leads from the sub-path without its slash to the front page', async ({ page }) => {
  await page.goto('/news');
  await expect(page).toHaveURL(HOME);
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the article is at the addresses of its files too', async ({ page }) => {
  await eachCase(page, [['.html'], ['/index.html']] as const, async ([file]) => {
    await page.goto(`/news/articles/izyum-burial-site${file}#denial`);
    await hydrated(page);
    await painted(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline);
    await expect(passage(page, 'denial')).toBeVisible();
  });
});
