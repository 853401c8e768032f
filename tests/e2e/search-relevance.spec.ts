import type { Page } from '@playwright/test';
import { eachCase, expect, test } from './fixtures.ts';
import { search } from './search-page.ts';

/* Run with the pictures: it loads the search page thirty times. */

/** The addresses that the first results lead to. */
async function firstOf(page: Page, query: string, count = 3): Promise<(string | null)[]> {
  await search(page, `?q=${encodeURIComponent(query)}`);
  const links = page.locator('main :is(ul, ol) > li a');
  const all = await links.evaluateAll((found) => found.map((a) => a.getAttribute('href')));
  const pages = await page.locator('main ul > li').count();
  return all.slice(0, pages + count);
}

/**
 * What somebody may type, and the passages that they may mean: a paragraph, or the statement in it that
 * has all the words.
 */
const MEANT = [
  ['mass burial site 440 bodies', ['izyum-burial-site#burial-site-found']],
  ['artillery fire air strikes', ['izyum-burial-site#how-some-died']],
  ['four hundred and fifty graves', ['izyum-burial-site#four-hundred-and-fifty']],
  ['"leaving death behind"', ['izyum-burial-site#death-behind']],
  ['size of Cyprus', ['izyum-burial-site#territory', 'izyum-burial-site#land-retaken']],
  ['no electricity Kupyansk', ['izyum-burial-site#basements']],
  ['"mass graves are being discovered"', ['izyum-burial-site#graves-discovered']],
  ['new arms package Washington', ['izyum-burial-site#arms-package']],
  [
    'fortifying defences',
    ['izyum-burial-site#fortifying-defences', 'izyum-burial-site#front-line'],
  ],
  ['Putin setback', ['izyum-burial-site#setback-unanswered', 'izyum-burial-site#kremlin']],
  [
    'Russia denies aimed at civilians',
    ['izyum-burial-site#denies-war-crimes', 'izyum-burial-site#denial'],
  ],
  ['same scenario as in Bucha', ['izyum-denial#a-lie', 'izyum-denial#kremlin']],
  ['special international tribunal', ['izyum-denial#special-tribunal']],
  ['tied hands traces of torture', ['izyum-denial#violent-death']],
  ['wooden crosses', ['izyum-denial#crosses']],
  ['17 servicemen', ['izyum-denial#servicemen', 'izyum-denial#servicemen-in-grave']],
  [
    'signs of torture 436 bodies',
    ['izyum-exhumation-ends#governor-count', 'izyum-exhumation-ends#governor-count-text'],
  ],
  [
    'works continued for a week',
    ['izyum-exhumation-ends#works-continued', 'izyum-exhumation-ends#police-count'],
  ],
  ['separate story', ['izyum-exhumation-ends#separate-story']],
  [
    'gravity of the situation',
    ['izyum-exhumation-ends#gravity-of-situation', 'izyum-exhumation-ends#geneva'],
  ],
  [
    '445 graves two to four bodies',
    ['izyum-exhumation-ends#graves-counted', 'izyum-exhumation-ends#graves-count'],
  ],
  ['425 civilians five children', ['izyum-exhumation-ends#bodies-exhumed']],
  ['other burial sites liberated towns', ['izyum-exhumation-ends#other-sites']],
  ['Chernihiv Sumy commission regions', ['izyum-exhumation-ends#regions']],
  [
    'magnitude 7.3 east of Kathmandu',
    ['nepal-second-quake#magnitude', 'nepal-second-quake#strength-and-place'],
  ],
  ['earthquake killed more than 40 home ministry', ['nepal-second-quake#second-quake']],
  ['monsoon relief needs', ['nepal-second-quake#before-the-monsoon']],
  ['Foley tables', ['nepal-second-quake#tables']],
  ['climbers Everest avalanches', ['nepal-second-quake#where-they-died']],
  ['35 of the 75 districts', ['nepal-second-quake#districts-affected']],
] as const;

test('of what people type, the passage that they mean is among the first three', async ({
  page,
}) => {
  await eachCase(page, MEANT, async ([query, meant]) => {
    const found = await firstOf(page, query);
    const hoped = meant.map((one) => `/articles/${one}`);
    expect(
      found.some((href) => hoped.includes(href ?? '')),
      `${query}: ${found}`,
    ).toBe(true);
  });
});
