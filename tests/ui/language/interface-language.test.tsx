import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { vessanyArticles } from '../../fixtures/vessany/vessany-articles.ts';
import { openPage } from '../open-page.tsx';

const open = (address: string) => openPage(address, { articles: vessanyArticles });

/** Names, roles and groups of the registry, which an article need not translate. */
const REGISTERED = ['Brana Oss', 'Cabinet of Vessany', 'Engineer', 'Oss', 'Witnesses'];

/** Every text of the page, with the element that it stands in: what is shown, and what is only heard. */
function textsOfPage(): { text: string; element: Element }[] {
  const texts: { text: string; element: Element }[] = [];
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const { parentElement: element, nodeValue: text } = nodes.currentNode;
    if (element && text) texts.push({ text, element });
  }
  for (const element of document.querySelectorAll('[aria-label]')) {
    texts.push({ text: element.getAttribute('aria-label') ?? '', element });
  }
  return texts;
}

/** The language that an element says it is in; the page's where it says nothing. */
function languageOf(element: Element): string | undefined {
  return element.closest('[lang]')?.getAttribute('lang') ?? undefined;
}

/** Texts with letters of a script, without what is isolated. */
function inScript(script: RegExp, texts = textsOfPage()) {
  return texts.filter(({ text }) => script.test(text.replace(/\u2068[^\u2069]*\u2069/g, '')));
}

test('an Arabic article has its page in Arabic, from right to left', async () => {
  await open('/articles/vessany-jisr');
  expect(screen.getByRole('button', { name: 'المظهر' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'المتحدثون' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'وقائع وأرقام' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: /^الجميع/ })).toBeInTheDocument();
  const facts = screen.getByRole('complementary', { name: 'وقائع وأرقام' });
  expect(within(facts).getByRole('link', { name: '12 جسرا، مارو' })).toBeInTheDocument();
  // Nothing has to say that it is Arabic: the page does.
  expect(screen.getByRole('main')).not.toHaveAttribute('lang');
});

test('of other letters an Arabic page has only names and words of theirs', async () => {
  await open('/articles/vessany-jisr');
  const foreign = inScript(/\p{Script=Latin}/u).filter(
    ({ element }) => languageOf(element) !== 'en',
  );
  const told = foreign.map(({ text }) =>
    text.replace(/On the Record|CSV|JSON(?:-LD)?/g, '').trim(),
  );
  // Names, roles and groups of the registry, which this article has not translated, and the address.
  expect([...new Set(told.filter((text) => /\p{Script=Latin}/u.test(text)))].toSorted()).toEqual([
    'Aa',
    'Brana Oss',
    'Briefing at the Ministry of Bridges',
    'Cabinet of Vessany',
    'Engineer',
    'Oss',
    'Witnesses',
    'articles/vessany-jisr',
  ]);
});

test('an announcement names the speaker in Arabic', async () => {
  const { user } = await open('/articles/vessany-jisr');
  await user.click(screen.getByRole('checkbox', { name: /إيوني مارو/ }));
  expect(await screen.findByText('إيوني مارو: تصريح واحد')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'التصريح التالي' }));
  expect(screen.getByText(/^1 من 1، مارو، اقتباس مباشر: /)).toBeInTheDocument();
});

test.each([
  ['he', 'vessany-gesher', /\p{Script=Hebrew}/u, 'rtl', REGISTERED],
  [
    'ja',
    'vessany-hashi',
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    null,
    ['Cabinet of Vessany', 'Witnesses'],
  ],
])(
  'an article in %s, which we do not speak, has English around it, and each is marked',
  async (language, slug, letters, dir, registered) => {
    await open(`/articles/${slug}`);
    const main = screen.getByRole('main');
    expect(main).toHaveAttribute('lang', language);
    expect(main.getAttribute('dir')).toBe(dir);
    expect(screen.getByRole('heading', { name: 'Who is quoted' })).toBeInTheDocument();
    // A sentence of ours may name somebody; what is theirs alone says so.
    const theirs = inScript(letters).filter(({ text }) => !/\p{Script=Latin}/u.test(text));
    expect(theirs.length).toBeGreaterThan(20);
    const unmarked = theirs.filter(({ element }) => languageOf(element) !== language);
    expect(unmarked.map(({ text }) => text)).toEqual([]);
    const ours = inScript(/\p{Script=Latin}/u).filter(
      ({ element }) => languageOf(element) === language,
    );
    expect([...new Set(ours.map(({ text }) => text.trim()))].toSorted()).toEqual(registered);
  },
);
