import type { Page } from '@playwright/test';
import { article } from '#articles/izyum-burial-site/article.ts';
import { HOSTS } from '../sites/hosts.ts';
import { factsPanel, passage, READER, speakersPanel, stepper } from './reader-page.ts';

/* What readers pass on, and what arrives on the clipboard. */

/** How every citation of the article ends, before its link. */
export const SOURCE = `${article.headline}, On the Record, 16 September 2022`;
export const ZELENSKY = 'Volodymyr Zelensky, President of Ukraine';
export const DEATH = '“Russia is leaving death behind it everywhere and must be held responsible.”';

/** The sign that passes a paragraph, statement or claim on, where it stands first. */
export const signs = {
  paragraph: (page: Page) =>
    passage(page, 'responsibility').getByRole('link', { name: 'Copy link to paragraph 8' }),
  statement: (page: Page) =>
    speakersPanel(page)
      .getByRole('listitem')
      .filter({ hasText: DEATH })
      .last()
      .getByRole('link', { name: 'Copy link to this statement' }),
  claim: (page: Page) =>
    factsPanel(page)
      .getByRole('listitem')
      .filter({ hasText: 'in forests nearby' })
      .getByRole('link', { name: 'Copy link to this claim' }),
};

/** A way to pass on what the notice speaks of. */
export const way = (page: Page, name: string) =>
  page.getByRole('status').getByRole('button', { name });

/** Passes the view of the chosen speakers on. */
export const viewLink = (page: Page) =>
  stepper(page).getByRole('button', { name: 'Copy link to this view' });

export const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

/** The page of a passage, with the revision that the reader sees. */
export async function linkOf(page: Page, id: string): Promise<string> {
  return `${HOSTS.root}${READER}/${id}${await revisionOf(page)}`;
}

/** The link of words in a paragraph, as far as browsers without text directives read it. */
export async function wordsLinkOf(page: Page, blockId: string): Promise<string> {
  return `${HOSTS.root}${READER}${await revisionOf(page)}#${blockId}`;
}

async function revisionOf(page: Page): Promise<string> {
  return `?rev=${await page.locator('html').getAttribute('data-revision')}`;
}

export function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** What was copied as rich text, by type; the HTML as the browser hands it to those who paste. */
export function copiedRichly(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const texts = (item?.types ?? []).map(async (type) => {
      const blob = await item?.getType(type);
      return [type, (await blob?.text()) ?? ''] as const;
    });
    return Object.fromEntries(await Promise.all(texts));
  });
}

/** What a rich text says where it is pasted: the quoted words, the lines below them, the links. */
export async function pasted(paper: Page, html: string) {
  await paper.setContent(html);
  return {
    quoted: await paper.locator('blockquote > p').allTextContents(),
    below: await paper.locator('body > p').allTextContents(),
    links: await paper
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => [link.textContent, link.getAttribute('href')])),
  };
}

/** What a text directive marks: its start, and its end where it names one. */
export function wordsOfDirective(link: string): string[] {
  const parts = (link.split(':~:text=')[1] ?? '').split(',');
  return parts
    .filter((part) => !part.endsWith('-') && !part.startsWith('-'))
    .map((part) => decodeURIComponent(part));
}
