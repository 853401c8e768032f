import {
  test as base,
  type ConsoleMessage,
  expect,
  type Page,
  type Request,
  type WebError,
} from '@playwright/test';

interface Complaints {
  /** Declares a complaint that a test brings about on purpose; it must come, and only then is it no failure. */
  expect: (words: RegExp) => void;
  /** Declares a complaint that is the browser's own affair: it may come or not. */
  allow: (words: RegExp) => void;
}

/**
 * Fails every test whose browser complains: a word of warning or error on the console, an error that
 * nobody caught (a mismatch at hydration is one), a breach of the content security policy, a request
 * to another origin.
 */
export const test = base.extend<{ complaints: Complaints }>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const heard: string[] = [];
      const expected: RegExp[] = [];
      const allowed: RegExp[] = [];
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          console.error(`policy: ${event.effectiveDirective} against ${event.blockedURI}`);
        });
      });
      const hear = (message: ConsoleMessage) => {
        if (['error', 'warning'].includes(message.type())) {
          heard.push(`${message.type()}: ${message.text()} ${message.location().url}`);
        }
      };
      const catchError = (error: WebError) => heard.push(`uncaught: ${error.error().message}`);
      const watch = (request: Request) => {
        const { origin } = new URL(request.url());
        if (origin !== new URL(baseURL ?? '').origin) heard.push(`elsewhere: ${request.url()}`);
      };
      context.on('console', hear).on('weberror', catchError).on('request', watch);

      await use({
        expect: (words) => expected.push(words),
        allow: (words) => allowed.push(words),
      });

      // The next test may have the same context.
      context.off('console', hear).off('weberror', catchError).off('request', watch);
      const known = [...expected, ...allowed];
      const surprising = heard.filter((words) => !known.some((one) => one.test(words)));
      expect(surprising, 'what the browser complained of').toEqual([]);
      const missing = expected.filter((one) => !heard.some((words) => one.test(words)));
      expect(missing, 'complaints that were expected and did not come').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Resolves once the app has come; at once on a page that is complete without it. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.readyState !== 'loading' &&
      (document.getElementById('otr-tools') === null ||
        performance.getEntriesByName('hydrated').length > 0),
  );
}

/** On top of a test's own time, for each case of a table. */
const CASE_MS = 5_000;

/**
 * Runs a table in one page, each case from a blank one: a test of its own would take three times as
 * long. The case's first part is its name.
 */
export async function eachCase<Case extends readonly [name: string, ...unknown[]]>(
  page: Page,
  cases: readonly Case[],
  check: (one: Case) => Promise<void>,
): Promise<void> {
  test.setTimeout(20_000 + CASE_MS * cases.length);
  for (const one of cases) {
    await test.step(one[0], async () => {
      await page.goto('about:blank');
      await check(one);
    });
  }
}
