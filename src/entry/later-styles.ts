import { LATER_MEDIA } from './page-contract.ts';

/**
 * Lets the styles apply that the first view did not wait for. Resolves when they are there, or cannot
 * be had: what only a script can show should not be seen without them.
 */
export async function applyLaterStyles(): Promise<void> {
  const links = document.querySelectorAll<HTMLLinkElement>(`link[media="${LATER_MEDIA}"]`);
  await Promise.all([...links].map(apply));
}

function apply(link: HTMLLinkElement): Promise<unknown> | undefined {
  const settled = new Promise((done) => {
    link.addEventListener('load', done);
    link.addEventListener('error', done);
  });
  link.media = 'all';
  return link.sheet ? undefined : settled;
}
