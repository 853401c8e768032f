import { article } from '#articles/izyum-burial-site/article.ts';
import { expect, test } from './fixtures.ts';
import { HOSTS, ORIGINS } from './hosts.ts';
import { READER } from './reader-page.ts';

for (const [site, host, base, origin] of [
  ['at the root', HOSTS.root, '', ORIGINS.root],
  ['under a sub-path', HOSTS.plain, '/news', ORIGINS.news],
] as const) {
  test.describe(`${site}, in the HTML as it comes`, () => {
    test.use({ baseURL: host, javaScriptEnabled: false });
    const address = `${origin}${base}${READER}`;

    test('the article names itself to search engines and link previews', async ({ page }) => {
      await page.goto(base + READER);
      await expect(page).toHaveTitle(`${article.headline} – On the Record`);
      const meta = (name: string) =>
        page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute('content');
      expect(await meta('description')).toBe(article.standfirst);
      expect(await meta('og:type')).toBe('article');
      expect(await meta('og:title')).toBe(article.headline);
      expect(await meta('og:description')).toBe(article.standfirst);
      expect(await meta('og:url')).toBe(address);
      expect(await meta('og:locale')).toBe('en_GB');
      expect(await meta('og:image')).toBe(`${address}.png`);
      expect(await meta('og:image:type')).toBe('image/png');
      expect(await meta('og:image:width')).toBe('1200');
      expect(await meta('og:image:height')).toBe('630');
      expect(await meta('og:image:alt')).toBe(article.headline);
      expect(await meta('twitter:card')).toBe('summary_large_image');
      const picture = await page.request.get(`${base}${READER}.png`);
      expect(picture.headers()['content-type']).toBe('image/png');
      expect(await meta('article:published_time')).toBe(article.published);
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', address);
      await expect(page.getByRole('main')).toHaveAttribute('lang', 'en-GB');
    });

    test('the article is described as news, in JSON-LD', async ({ page }) => {
      await page.goto(base + READER);
      const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
      expect(texts).toHaveLength(1);
      expect(JSON.parse(texts[0] ?? '')).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        url: address,
        mainEntityOfPage: address,
        headline: article.headline,
        description: article.standfirst,
        inLanguage: 'en-GB',
        datePublished: article.published,
      });
    });

    for (const [path, title] of [
      ['/', 'On the Record'],
      ['/articles/', 'All articles – On the Record'],
    ] as const) {
      test(`${path} has a title, a description and one address, and no picture that would age`, async ({
        page,
      }) => {
        await page.goto(base + path);
        await expect(page).toHaveTitle(title);
        await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\w{4}/);
        await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
          'href',
          origin + base + path,
        );
        await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', title);
        await expect(page.locator('meta[property="og:image"]')).toHaveCount(0);
      });
    }

    test('the page for unknown addresses asks not to be listed', async ({ page, complaints }) => {
      complaints.expect(/404/);
      await page.goto(`${base}/no/such/page`);
      await expect(page).toHaveTitle('Page not found – On the Record');
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      await expect(page.locator('link[rel="canonical"]')).toHaveCount(0);
    });
  });
}
