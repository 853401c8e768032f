import { article } from '#articles/izyum-burial-site/article.ts';
import { expect, test } from './fixtures.ts';
import { outlineOf, readAloud } from './listening.ts';
import { factsPanel, openReader, passage, speaker, WIDE } from './reader-page.ts';

/*
 * A visit as a screen reader has it, written down by hand. Marked text stands in braces, what can be
 * pressed in brackets.
 */

test.use(WIDE);

const LANDMARKS = [
  'navigation “On this page”',
  'banner',
  'main',
  'complementary “Who is quoted”',
  'region “Reading tools”',
  'complementary “Facts and figures”',
  'contentinfo',
];

const HEADINGS = [
  '1 440 graves found at burial site in recaptured Izyum, Ukraine says',
  '2 Who is quoted',
  '3 Ukrainian officials',
  '3 Russia',
  '3 United States',
  '3 Residents',
  '3 News agencies',
  '2 Facts and figures',
  '3 How many graves or bodies at Izyum?',
  '3 How did they die?',
  '3 Land regained',
  '3 New US arms package',
  '3 US security assistance since 24 February',
  '3 Denied, or not answered',
  '3 Where',
  '3 When',
  '3 The data',
];

test('landing: the landmarks and headings, then two paragraphs, then a question of the facts', async ({
  page,
}) => {
  await openReader(page);
  await test.step('the title, the landmarks and the headings, the article before its panels', async () => {
    await expect(page).toHaveTitle(
      '440 graves found at burial site in recaptured Izyum, Ukraine says – On the Record',
    );
    expect(await outlineOf(page, 'landmarks')).toEqual(LANDMARKS);
    expect(await outlineOf(page, 'headings')).toEqual(HEADINGS);
  });
  await test.step('two paragraphs: the text, with what in it can be pressed', async () => {
    expect(await readAloud(passage(page, 'responsibility'))).toBe(
      '[link: In a video address late on Thursday], [button: Zelensky] said: [button: “Russia is leaving death behind it everywhere and must be held responsible.”][link: Copy link to paragraph 8]',
    );
    expect(await readAloud(passage(page, 'territory'))).toBe(
      'Ukrainian officials put the land retaken at [link: 9,000 sq km][button: , about as much as the island of Cyprus.] [button: President Vladimir Putin has yet to comment in public on the setback], which came this month.[link: Copy link to paragraph 12]',
    );
  });
  await test.step('a question: number, bound, thing, scope and claimant in one name', async () => {
    const question = await readAloud(factsPanel(page).locator('#otr-question-graves'));
    const links = [...question.matchAll(/\[link: ([^\]]+)\]/g)].map(([, name]) => name);
    expect(links.filter((name) => /^(more than )?\d/.test(name ?? ''))).toEqual([
      '440 bodies , Ukrainian officials',
      '440 unmarked graves, at the largest site , Ukrainian defence ministry',
      '450 graves, at one of several sites , Podolyak',
      'more than 400 bodies, in forests nearby , Zelensky',
    ]);
    expect(question).toContain('[link: Not compared]: each counts something else.');
    expect(question).toContain('[link: Not independently verified]');
  });
});

test('two speakers chosen, and the next statement: whose it is, how it came, where it ends', async ({
  page,
}) => {
  await openReader(page);
  const status = page.locator('#otr-tools span[role="status"]');
  await speaker(page, 'Volodymyr Zelensky').check();
  await expect(status).toHaveText('4 statements by Volodymyr Zelensky');
  await speaker(page, 'Joe Biden').check();
  await expect(status).toHaveText('5 statements by Volodymyr Zelensky and Joe Biden');
  expect(await readAloud(passage(page, 'arms-package'))).toBe(
    'In Washington, President [button: Joe Biden] announced {Biden, reported: another [link: US$600 million][button: in arms, among them High Mobility Artillery Rocket Systems (HIMARS) and artillery rounds.] (end) }[link: Copy link to paragraph 16]',
  );
  await page.getByRole('button', { name: 'Next statement' }).click();
  await expect(status).toHaveText(/^1 of 5, Zelensky, reported: likened the discovery to Bucha/);
  await page.getByRole('button', { name: 'Next statement' }).click();
  await expect(status).toHaveText(
    '2 of 5, Zelensky, direct quote: “Russia is leaving death behind it everywhere and must be held responsible.”',
  );
  await page.getByRole('button', { name: 'Previous statement' }).click();
  await page.getByRole('button', { name: 'Previous statement' }).click();
  await expect(status).toHaveText(/^5 of 5, Biden, reported: another US\$600 million/);
});

test('a deep link: the focus is on the words, and says whose they are', async ({ page }) => {
  await openReader(page, '#death-behind');
  expect(await readAloud(page.locator(':focus'))).toBe(
    'Zelensky, direct quote: [button: “Russia is leaving death behind it everywhere and must be held responsible.”]',
  );
  await openReader(page, '#setback-unanswered');
  expect(await readAloud(page.locator(':focus'))).toBe(
    'Putin, no comment: [button: President Vladimir Putin has yet to comment in public on the setback]',
  );
  await openReader(page, '#graves.zelensky');
  expect(await readAloud(page.locator(':focus'))).toBe(
    '[link: Zelensky, reported: More than 400 bodies]',
  );
});

test('every statement says whose it is: chosen, led to, and with the sources shown', async ({
  page,
}) => {
  const everyone = Object.keys(article.speakers).join(',');
  for (const query of [`?speaker=${everyone}`, '?view=sources']) {
    await openReader(page, query);
    const text = await readAloud(page.locator('[data-body]'));
    const names = await page
      .locator('main [data-by]')
      .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.name ?? ''));
    expect(names.length).toBeGreaterThan(18);
    // As often as the speaker has parts of that kind.
    expect(names.map((name) => text.split(`${name}: `).length - 1)).toEqual(
      names.map((name) => names.filter((other) => other === name).length),
    );
  }
  await test.step('among the sources is the article, for each run of the text', async () => {
    expect(await readAloud(passage(page, 'unverified'))).toBe(
      'Reuters, reported: [button: Reuters was not immediately able to verify the Ukrainian reports] (end) , and Russia, no comment: [button: Russia had offered no immediate comment] (end) .[link: Copy link to paragraph 5]',
    );
    expect(await readAloud(passage(page, 'retreat'))).toMatch(
      /^The article, narration \[link: Thou/,
    );
  });
});
