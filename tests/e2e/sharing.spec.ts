import { eachCase, expect, test } from './fixtures.ts';
import { announcement, bringTo, openReader, passage, READER } from './reader-page.ts';
import { deselect, selectByMouse } from './selecting.ts';
import {
  CLIPBOARD,
  copied,
  copiedRichly,
  DEATH,
  linkOf,
  pasted,
  SOURCE,
  signs,
  viewLink,
  way,
  wordsLinkOf,
  ZELENSKY,
} from './sharing-page.ts';

const BODIES =
  'More than 400 bodies had been found in forests near Izyum … children among them, and people who had likely been tortured.';

test.use(CLIPBOARD);

const passedOn = [
  {
    what: 'a paragraph',
    query: '',
    press: signs.paragraph,
    id: 'responsibility',
    before: [],
    quoted: [`In a video address late on Thursday, Zelensky said: ${DEATH}`],
    after: ['Sources: Volodymyr Zelensky (direct quote)'],
  },
  {
    what: 'a statement',
    query: '?speaker=zelensky',
    press: signs.statement,
    id: 'death-behind',
    before: [],
    quoted: [DEATH],
    after: [`– ${ZELENSKY}`],
  },
  {
    what: 'a claim',
    query: '',
    press: signs.claim,
    id: 'graves.zelensky',
    before: [
      'Claim: How many graves or bodies at Izyum?',
      'Reported: more than 400 bodies, in forests nearby',
    ],
    quoted: [],
    after: [`– ${ZELENSKY}`, 'Not independently verified: Reuters could not verify it'],
  },
  {
    what: 'a speaker',
    query: '?speaker=zelensky',
    press: viewLink,
    id: 'zelensky',
    before: [
      `${ZELENSKY}:`,
      'Reported: likened the discovery to Bucha, on the outskirts of Kyiv, where Russian forces are alleged to have committed war crimes against civilians in the first stages of the war.',
      DEATH,
      '“Russia leaves only death and suffering. Murderers. Torturers.”',
      `Reported: ${BODIES}`,
    ],
    quoted: [],
    after: [],
  },
];

test('what is passed on can be saved as a card, is copied to the letter, and by keyboard alone', async ({
  page,
}) => {
  const paper = await page.context().newPage();
  const cases = passedOn.map((one) => [one.what, one] as const);
  await eachCase(page, cases, async ([, one]) => {
    const { query, press, id, before, quoted, after } = one;
    await openReader(page, query);
    const link = await linkOf(page, id);
    const notice = page.getByRole('status');

    await test.step('its card can be saved', async () => {
      await press(page).click();
      await expect(announcement(page, 'Link copied.')).toBeVisible();
      const card = notice.getByRole('link', { name: 'Save card' });
      await expect(card).toHaveAttribute('href', `${READER}/${id}.png`);
      const coming = page.waitForEvent('download');
      await card.click();
      const file = await coming;
      expect(file.suggestedFilename()).toBe(`${id}.png`);
      expect(await file.failure()).toBeNull();
      const answer = await page.request.get(`${READER}/${id}.png`);
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-type']).toBe('image/png');
    });

    await test.step('its words are copied with all that makes them checkable', async () => {
      await way(page, 'Copy words').click();
      await expect(announcement(page, 'Words copied')).toBeVisible();
      const texts = await copiedRichly(page);
      expect(texts['text/plain']).toBe([...before, ...quoted, ...after, SOURCE, link].join('\n'));
      expect(await pasted(paper, texts['text/html'] ?? '')).toEqual({
        quoted,
        below: [...before, ...after, SOURCE],
        links: [[SOURCE, link]],
      });
      await way(page, 'Close').click();
      await expect(announcement(page, 'Words copied')).toBeHidden();
    });

    await test.step('by keyboard alone both are copied, and the notice is put away', async () => {
      await press(page).focus();
      await page.keyboard.press('Enter');
      await expect(announcement(page, 'Link copied.')).toBeVisible();
      expect(await copied(page)).toBe(link);

      // The notice follows what was pressed, whatever stands between them on the page.
      await page.keyboard.press('Tab');
      await expect(way(page, 'Copy words')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(announcement(page, 'Words copied')).toBeVisible();
      expect((await copied(page)).split('\n').at(-1)).toBe(link);
      await expect(way(page, 'Copy link')).toBeFocused();

      await page.keyboard.press('Tab');
      // Statements and claims have it.
      if (await way(page, 'Copy embed').isVisible()) {
        await expect(way(page, 'Copy embed')).toBeFocused();
        await page.keyboard.press('Tab');
      }
      await expect(notice.getByRole('link', { name: 'Save card' })).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(way(page, 'Close')).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(announcement(page, 'Words copied')).toBeHidden();
      await expect(press(page)).toBeFocused();
    });
  });
  await paper.close();
});

const selections = [
  {
    what: 'in a quote',
    from: 'exhumation',
    words: 'Murderers. Torturers',
    to: undefined,
    before: [],
    quoted: ['Murderers. Torturers'],
    after: [`– ${ZELENSKY}`],
    id: 'exhumation',
  },
  {
    what: 'in the second part of a statement',
    from: 'exhumation',
    words: 'who had likely been tortured',
    to: undefined,
    before: ['Reported: who had likely been tortured'],
    quoted: [],
    after: [`– ${ZELENSKY}`],
    id: 'exhumation',
  },
  {
    what: 'that are a quote and what stands before it',
    from: 'responsibility',
    words: 'Zelensky said: “Russia is leaving death',
    to: undefined,
    before: [],
    quoted: ['Zelensky said: “Russia is leaving death'],
    after: ['Sources: Volodymyr Zelensky (direct quote)'],
    id: 'responsibility',
  },
  {
    what: 'of two paragraphs',
    from: 'responsibility',
    words: 'must be held responsible.”',
    to: ['exhumation', 'On Friday'] as const,
    before: [],
    quoted: ['must be held responsible.”', 'On Friday'],
    after: ['Sources: Volodymyr Zelensky (direct quote)'],
    id: 'responsibility',
  },
];

test('selected words are copied with whose they are, as far as that is known', async ({ page }) => {
  const paper = await page.context().newPage();
  await openReader(page);
  for (const { what, from, words, to, before, quoted, after, id } of selections) {
    await test.step(what, async () => {
      await bringTo(passage(page, from), 200);
      await selectByMouse(
        passage(page, from),
        words,
        to ? [passage(page, to[0]), to[1]] : undefined,
      );
      await page.getByRole('button', { name: 'Copy words' }).click();
      await expect(announcement(page, 'Words copied')).toBeVisible();

      const texts = await copiedRichly(page);
      const lines = texts['text/plain']?.split('\n') ?? [];
      expect(lines.slice(0, -1)).toEqual([...before, ...quoted, ...after, SOURCE]);
      const link = lines.at(-1) ?? '';
      expect(link.split(':~:text=')[0]).toBe(await wordsLinkOf(page, id));
      expect(await pasted(paper, texts['text/html'] ?? '')).toEqual({
        quoted,
        below: [...before, ...after, SOURCE],
        links: [[SOURCE, link]],
      });
      await page.keyboard.press('Escape');
      await expect(announcement(page, 'Words copied')).toBeHidden();
      await deselect(page);
    });
  }
  await paper.close();
});
