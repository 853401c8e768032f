import { HOSTS } from '../sites/hosts.ts';
import { expect, hydrated, test } from './fixtures.ts';
import { expectArrivedAt, isInView, painted, passage } from './reader-page.ts';
import { openWell, WELL } from './well-page.ts';

test.use({ baseURL: HOSTS.island });

const CORRECTIONS = [
  {
    day: '5 January 2031',
    note: 'An earlier version gave the wrong day.',
    paragraph: 'dry',
    passage: 'dry-day',
    before: '“It ran dry on Monday”',
    now: '“It ran dry on Tuesday”',
  },
  {
    day: '20 January 2031',
    note: 'An earlier version misstated what Tam Quillon measured.',
    paragraph: 'rope',
    passage: 'depth.digger',
    before: '12 metres',
    now: '11 metres',
  },
] as const;

for (const [how, javaScriptEnabled] of [
  ['with script', true],
  ['without script', false],
] as const) {
  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test('the head of the article says when it was updated', async ({ page }) => {
      await page.goto(WELL);
      const head = page.getByRole('main').getByRole('listitem');
      await expect(head.filter({ hasText: 'Updated' })).toHaveText('Updated 20 January 2031');
      await expect(head.filter({ hasText: 'Updated' }).getByRole('time')).toHaveAttribute(
        'datetime',
        '2031-01-20',
      );
    });

    for (const { day, note, paragraph, before, now } of CORRECTIONS) {
      test(`the correction of ${day} stands under its paragraph and leads to the list`, async ({
        page,
      }) => {
        await page.goto(WELL);
        if (javaScriptEnabled) await hydrated(page);
        const mark = page.locator(`main [id="${paragraph}"] + p`);
        await expect(mark).toHaveText(`Corrected ${day}: ${note}`);

        await mark.getByRole('link', { name: `Corrected ${day}` }).click();
        await expect(page).toHaveURL(`${WELL}#otr-corrections`);
        const title = page.getByRole('heading', { name: 'Corrections', exact: true });
        await expect.poll(() => isInView(title)).toBe(true);
        const entry = page.getByRole('listitem').filter({ hasText: note });
        await expect(entry).toContainText(`${day}: ${note}`);
        await expect(entry.locator('del')).toHaveText(before);
        await expect(entry.locator('ins')).toHaveText(now);
      });
    }
  });
}

for (const { note, passage: id } of CORRECTIONS) {
  test(`the list leads to the corrected ${id}`, async ({ page }) => {
    await openWell(page);
    const entry = page.getByRole('listitem').filter({ hasText: note });
    await entry.getByRole('link', { name: 'To the passage' }).click();
    await expect(page).toHaveURL(`${WELL}#${id}`);
    await painted(page);
    await expectArrivedAt(passage(page, id));
  });
}

test('search engines are told of the corrections and the day of the last', async ({ page }) => {
  await page.goto(WELL);
  const [text = '', ...more] = await page
    .locator('script[type="application/ld+json"]')
    .allTextContents();
  expect(more).toEqual([]);
  expect(JSON.parse(text)).toMatchObject({
    '@type': 'NewsArticle',
    datePublished: '2031-01-02',
    dateModified: '2031-01-20',
    correction: [
      { '@type': 'CorrectionComment', datePublished: '2031-01-05', text: CORRECTIONS[0].note },
      { '@type': 'CorrectionComment', datePublished: '2031-01-20', text: CORRECTIONS[1].note },
    ],
  });
});

test('an article that was never corrected has no list and no update', async ({ page }) => {
  await page.goto('/articles/lumbra-lighthouse');
  await hydrated(page);
  await expect(page.getByRole('heading', { name: 'Corrections', exact: true })).toHaveCount(0);
  await expect(page.getByRole('main').getByText('Updated')).toHaveCount(0);
});
