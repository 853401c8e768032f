/**
 * Asks for the styles that no first view waits for: a style sheet that a script puts at the end holds
 * nothing up. It has to be put there, not switched on where it stands: browsers would look at all fonts
 * anew, and set what is already read in one that came too late for it.
 */
export function requestLaterStyles(): void {
  const { later } = document.documentElement.dataset;
  if (later === undefined) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = later;
  document.head.append(link);
}

const PATIENCE_MS = 3000;

/**
 * Resolves when those styles are there, cannot be had or keep a reader waiting too long: what only a
 * script can show should not be seen without them, but a page should answer.
 */
export async function laterStylesSettled(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('head > link[rel="stylesheet"]');
  if (!link || link.sheet) return;
  await new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
    setTimeout(done, PATIENCE_MS);
  });
}
