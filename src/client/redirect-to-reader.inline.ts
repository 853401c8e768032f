/*
 * Runs inline on a passage's page and leads on to the reader at once, in place of this page, so that
 * Back does not return here. The query (the revision that the link was made from) goes along; without
 * script the page's own refresh leads to the same passage.
 */
export {};

const link = document.querySelector<HTMLAnchorElement>('main a');
if (link) {
  const target = new URL(link.href);
  for (const [name, value] of new URLSearchParams(location.search))
    target.searchParams.set(name, value);
  location.replace(target);
}
