import type { Page } from '@playwright/test';

/** What a reader is reading: the text and the speakers, element by element, and the place in it. */
export async function readingLines(page: Page): Promise<string[]> {
  // A closed sheet has no role, so the speakers are found by their place in the page.
  const [text, speakers, scrolled] = await Promise.all([
    page.getByRole('main').evaluate(lines),
    page.locator('#otr-speakers').evaluate(lines),
    page.evaluate(() => `scrolled to ${window.scrollY}`),
  ]);
  return [...text, ...speakers, scrolled];
}

/** The whole page, element by element. */
export async function pageLines(page: Page): Promise<string[]> {
  return page.locator('body').evaluate(lines);
}

/** One line for each element: its name, attributes in a fixed order, state and own text. Runs in the page. */
function lines(root: Element): string[] {
  return [root, ...root.querySelectorAll('*')].map((element) => {
    // A way into the panel is a link at first and then acts as one; that is no change to a reader.
    const way = element.matches('main a[href^="#otr-"], [data-entry]');
    const attributes = [...element.attributes]
      .filter(({ name }) => !(way && ['href', 'role', 'tabindex', 'data-entry'].includes(name)))
      .map(({ name, value }) => `${name}=${value}`)
      .sort()
      .join(' ');
    const text = [...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent)
      .join('');
    const checked = element instanceof HTMLInputElement && element.checked ? 'now checked' : '';
    return `${element.localName} ${attributes} ${checked} ${text}`;
  });
}
