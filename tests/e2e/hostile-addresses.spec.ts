import type { Page } from '@playwright/test';
import { article } from '#articles/izyum-burial-site/article.ts';
import { eachCase, expect, hydrated, test } from './fixtures.ts';
import { painted, passage, READER } from './reader-page.ts';

/*
 * What each form of query and fragment comes to stands in the tables of tests/links. Here are those
 * that a browser, a host or a page could do something with.
 */

test.beforeEach(async ({ page }) => {
  page.on('dialog', () => {
    throw new Error('something of the address was executed');
  });
});

const SCRIPT = '<script>window.hacked=1</script>';

const missing: Record<string, string> = {
  'an unknown article': '/articles/no-such-article',
  'an unknown page': '/nowhere',
  'a page below nothing': '/a/b/c/d',
  'an unknown passage’s page': `${READER}/no-such-passage`,
  'something below a passage’s page': `${READER}/denial/more`,
  'a traversal': '/articles/../../etc/passwd',
  'a traversal in code': '/articles/..%2f..%2f..%2fetc%2fpasswd',
  'a traversal in double code': '/articles/%252e%252e%252fetc%252fpasswd',
  'a backslash': '/articles/..%5c..%5cwindows',
  'a null byte': '/articles/%00',
  'a half code': '/articles/%E0%A4%A',
  'bytes that are no text': '/articles/%ff%fe',
  'a script for a name': `/articles/${SCRIPT}`,
  'a name in other letters': '/articles/IZYUM-BURIAL-SITE',
  'a prototype’s name': '/articles/__proto__',
  'a constructor': '/articles/constructor',
  'a method of all objects': '/articles/toString',
  'another method': '/articles/hasOwnProperty',
  'an enormous name': `/articles/${'a'.repeat(4000)}`,
  'letters of another script': '/articles/Ізюм',
  'a name with a query': '/articles/no?speaker=zelensky',
  'a semicolon': `${READER};jsessionid=1`,
};

test('every address that leads nowhere is answered with the page that says so', async ({
  request,
}) => {
  for (const [name, path] of Object.entries(missing)) {
    const response = await request.get(path);
    expect.soft(response.status(), name).toBe(404);
    expect.soft(await response.text(), name).toContain('There is no page at this address');
  }
});

test('an address that leads nowhere gives a 404 page that names the articles', async ({
  page,
  complaints,
}) => {
  complaints.expect(/status of 404/);
  const response = await page.goto(missing['a script for a name'] ?? '');
  expect(response?.status()).toBe(404);
  await hydrated(page);
  await painted(page);
  await expect(
    page.getByRole('heading', { level: 1, name: 'There is no page at this address' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: article.headline })).toBeVisible();
  await expectNothingExecuted(page);
});

test('the article’s address in other forms gives the article', async ({ page, request }) => {
  for (const path of [`${READER}.html`, '/articles/%69zyum-burial-site']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    expect(await response.text(), path).toContain(`<title>${article.headline}`);
  }
  const opened = [
    ['a slash at the end', `${READER}/`],
    ['its folder’s file', `${READER}/index.html`],
  ] as const;
  await eachCase(page, opened, async ([, path]) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await hydrated(page);
    await painted(page);
    await expectReadable(page);
  });
});

/** The query, and the names that are left in the address. */
const queries: Record<string, [query: string, names: string]> = {
  'a script, an image that fails and a selector’s end': [
    `?speaker=${SCRIPT},"><img src=x onerror=window.hacked=1>,"],*[data-by="zelensky`,
    '',
  ],
  'a pollution of the prototype, parameters of others, a known and an unknown name': [
    '?__proto__[speaker]=russia&utm_source=x&fbclid=y&speaker=nobody,zelensky',
    'zelensky',
  ],
  'a half code': ['?speaker=%E0%A4%A', ''],
  'ten thousand letters': [`?speaker=${'z'.repeat(10_000)}`, ''],
};

test('no query leaves the page unreadable or the address untrue', async ({ page }) => {
  await eachCase(page, Object.entries(queries), async ([, [query, names]]) => {
    await page.goto(READER + query);
    await hydrated(page);
    await painted(page);
    await expectReadable(page);
    const ids = await page
      .locator('[name="speaker"]:checked')
      .evaluateAll((all) => all.map((box) => (box as HTMLInputElement).value));
    expect(ids.sort()).toEqual(names.split(',').filter(Boolean).sort());
    await expect
      .poll(() => new URL(page.url()).searchParams.getAll('speaker').join(), {
        message: 'the names in the address',
      })
      .toBe(names);
  });
});

const hashes: Record<string, string> = {
  'a script and an image that fails': `#${SCRIPT}"><img src=x onerror=window.hacked=1>`,
  'a selector’s end': '#"],*,[id="denial',
  'ten thousand letters': `#${'a'.repeat(10_000)}`,
  'the app’s root': '#root',
  'a text directive that finds nothing': '#no-such:~:text=%00%ff,-x',
};

test('no hash leaves the page unreadable', async ({ page }) => {
  await eachCase(page, Object.entries(hashes), async ([, hash]) => {
    await page.goto(READER + hash);
    await hydrated(page);
    await painted(page);
    await expectReadable(page);
    await expect(page.locator('main [data-target]')).toHaveCount(0);
  });
});

test('the front page cares for no query and no hash', async ({ page }) => {
  await page.goto('/?speaker=<script>&show=%E0%A4%A#"><img src=x onerror=hacked=1>');
  await hydrated(page);
  await painted(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNothingExecuted(page);
});

async function expectReadable(page: Page) {
  await expect(page.getByRole('heading', { level: 1, name: article.headline })).toBeVisible();
  await expect(passage(page, 'bucha')).toBeVisible();
  await expect(passage(page, 'bucha')).toContainText('visited Izyum on Wednesday');
  await expectNothingExecuted(page);
}

async function expectNothingExecuted(page: Page) {
  const traces = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    polluted: 'polluted' in {} || 'speaker' in {},
    // The land under the map is the article's own picture, and the only one.
    images: document.querySelectorAll('img:not([src$=".map.svg"])').length,
    scripts: document.querySelectorAll('#root script').length,
  }));
  expect(traces).toEqual({ hacked: false, polluted: false, images: 0, scripts: 0 });
}
