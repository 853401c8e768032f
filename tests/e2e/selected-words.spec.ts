import { expect, hydrated, test } from './fixtures.ts';
import {
  announcement,
  bringTo,
  isInView,
  openReader,
  passage,
  READER,
  scrollYOf,
} from './reader-page.ts';
import {
  deselect,
  endsOf,
  expectClearOfWords,
  selectByMouse,
  selectedText,
  selectionTools,
} from './selecting.ts';
import { CLIPBOARD, copied, wordsLinkOf, wordsOfDirective } from './sharing-page.ts';

test.use(CLIPBOARD);

test('the link of selected words names them, and leads to them', async ({ page, context }) => {
  const words = 'leaving behind large stocks of ammunition and equipment';
  await openReader(page);
  await selectByMouse(passage(page, 'retreat'), words);
  expect(await selectedText(page)).toBe(words);
  await page.getByRole('button', { name: 'Copy link to these words' }).click();
  await expect(announcement(page, 'Link copied.')).toBeVisible();
  const link = await copied(page);
  expect(link.split(':~:')[0]).toBe(await wordsLinkOf(page, 'retreat'));
  expect(wordsOfDirective(link)).toEqual([words]);
  expect(await selectedText(page)).toBe(words);
  await expect(page).toHaveURL(READER);

  const arriving = await context.newPage();
  await arriving.goto(link);
  await hydrated(arriving);
  await expect(passage(arriving, 'retreat')).toBeFocused();
  await expect(passage(arriving, 'retreat')).toHaveAttribute('data-target');
  expect(await isInView(passage(arriving, 'retreat'))).toBe(true);
});

test('without the passage in it the same link still finds the words', async ({ page, context }) => {
  await openReader(page);
  await bringTo(passage(page, 'basements'), 300);
  await selectByMouse(passage(page, 'basements'), 'said one man in Kupyansk');
  await page.getByRole('button', { name: 'Copy link to these words' }).click();
  await expect(announcement(page, 'Link copied.')).toBeVisible();
  const directive = (await copied(page)).split(':~:')[1];

  // Nothing but the directive can have brought the browser here.
  const arriving = await context.newPage();
  await arriving.goto(`${READER}#:~:${directive}`);
  await hydrated(arriving);
  await expect.poll(() => scrollYOf(arriving)).toBeGreaterThan(0);
  const { start } = await endsOf(passage(arriving, 'basements'), 'said one man in Kupyansk');
  expect(start.y).toBeGreaterThan(48);
  expect(start.y).toBeLessThan(800);
});

test('whole paragraphs, a statement’s parts and words across paragraphs are copied as selected', async ({
  page,
}) => {
  await openReader(page);
  const tool = (name: string) => selectionTools(page).getByRole('button', { name });
  const copyWords = tool('Copy words');
  const copyLink = tool('Copy link to these words');
  // The one takes the place of the other each time.
  const wordsCopied = announcement(page, 'Words copied');
  const linkCopied = announcement(page, 'Link copied.');

  for (const id of ['retreat', 'denial', 'assistance']) {
    await test.step(`a triple click selects the paragraph “${id}” and no more`, async () => {
      const text = passage(page, id);
      await bringTo(text, 300);
      const words = (await text.textContent()) ?? '';
      const { start } = await endsOf(text, words.slice(0, 12));
      await page.mouse.click(start.x + 20, start.y, { clickCount: 3 });
      await expect(selectionTools(page)).toBeVisible();
      await copyWords.click();
      await expect(wordsCopied).toBeVisible();
      const introduced = id === 'denial' ? `Denial: ${words}` : words;
      expect((await copied(page)).split('\n')[0]).toBe(introduced);
      // The notice of the one copy does not stand in the way of the other.
      await expectClearOfWords(page);
      const [tools, notice] = [
        await selectionTools(page).boundingBox(),
        await wordsCopied.boundingBox(),
      ];
      expect((tools?.y ?? 0) + (tools?.height ?? 0)).toBeLessThanOrEqual(notice?.y ?? 0);
      await copyLink.click();
      await expect(linkCopied).toBeVisible();
      const link = await copied(page);
      expect(link).toContain(':~:text=');
      const [first = '', last = first] = wordsOfDirective(link);
      expect(first).not.toBe('');
      expect(words.toLowerCase().startsWith(first.toLowerCase())).toBe(true);
      expect(words.toLowerCase()).toContain(last.toLowerCase());
      await deselect(page);
    });
  }

  await test.step('from one part of a statement to the other', async () => {
    await bringTo(passage(page, 'basements'), 300);
    await selectByMouse(passage(page, 'basements'), 'could at least talk', [
      passage(page, 'basements'),
      'all this bombing',
    ]);
    await copyWords.click();
    await expect(wordsCopied).toBeVisible();
    expect((await copied(page)).split('\n')[0]).toBe(
      'could at least talk to family,” said one man in Kupyansk. “If only there hadn’t been all this bombing',
    );
    await deselect(page);
  });

  await test.step('across paragraphs, the link leads to the first and has both ends', async () => {
    await bringTo(passage(page, 'retreat'), 300);
    await selectByMouse(passage(page, 'retreat'), 'used it as a logistics hub', [
      passage(page, 'unmarked-graves'),
      'held 440 unmarked graves',
    ]);
    await copyLink.click();
    await expect(linkCopied).toBeVisible();
    const link = await copied(page);
    expect(link.split(':~:')[0]).toBe(await wordsLinkOf(page, 'retreat'));
    const [start, end] = wordsOfDirective(link);
    expect('used it as a logistics hub').toContain(start);
    expect('it said, held 440 unmarked graves').toContain(end);
  });
});
