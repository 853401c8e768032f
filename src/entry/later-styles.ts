import { LATER_MEDIA } from './page-contract.ts';

/** Lets the styles apply that the first view did not wait for. */
export function applyLaterStyles(): void {
  const links = document.querySelectorAll<HTMLLinkElement>(`link[media="${LATER_MEDIA}"]`);
  for (const link of links) link.media = 'all';
}
