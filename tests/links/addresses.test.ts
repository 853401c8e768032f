import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ARTICLES_PATH,
  articlePath,
  HOME_PATH,
  hrefUnder,
  passageFragment,
  passagePath,
} from '#links/addresses.ts';
import { parsePassageHash } from '#links/passage-hash.ts';
import { passageId, slug } from './arbitraries.ts';

describe('an address', () => {
  it('of an article is its slug under the articles', () => {
    expect(articlePath('izyum-burial-site')).toBe('/articles/izyum-burial-site');
  });

  it('of a passage’s own page is its id under the article', () => {
    expect(passagePath('lost-barges', 'wall')).toBe('/articles/lost-barges/wall');
    expect(passagePath('lost-barges', 'barges.quern')).toBe('/articles/lost-barges/barges.quern');
  });

  it('of a passage is its id', () => {
    expect(passageFragment('death-behind')).toBe('#death-behind');
    expect(passageFragment('graves.podolyak')).toBe('#graves.podolyak');
  });

  it('of a passage leads to that passage', () => {
    fc.assert(
      fc.property(passageId, (id) => {
        expect(parsePassageHash(passageFragment(id))).toEqual({ kind: 'passage', id });
      }),
    );
  });
});

describe('an address as a browser needs it', () => {
  const cases: [base: string, path: string, href: string][] = [
    ['/', HOME_PATH, '/'],
    ['/', ARTICLES_PATH, '/articles/'],
    ['/', '/articles/lost-barges', '/articles/lost-barges'],
    ['/news/', HOME_PATH, '/news/'],
    ['/news/', ARTICLES_PATH, '/news/articles/'],
    ['/news/', '/articles/lost-barges', '/news/articles/lost-barges'],
    ['/a/b/', '/articles/lost-barges', '/a/b/articles/lost-barges'],
    ['/news/', '404.html', '/news/404.html'],
  ];
  it.each(cases)('under %s, %s is %s', (base, path, href) => {
    expect(hrefUnder(base, path)).toBe(href);
  });

  it('leads to the same place as the path does on a site of its own', () => {
    const site = 'https://news.example';
    fc.assert(
      fc.property(fc.array(slug, { maxLength: 3 }), slug, (folders, name) => {
        const base = ['', ...folders, ''].join('/');
        const { origin, pathname } = new URL(hrefUnder(base, articlePath(name)), site);
        expect(origin).toBe(site);
        expect(pathname).toBe(base + articlePath(name).slice(1));
      }),
    );
  });
});
