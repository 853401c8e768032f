/*
 * Runs inline on a page that leads on: a passage's to the reader, a former slug's to its article. Takes
 * the page's place in the history, so that Back does not return here. The query (the revision that the
 * link was made from) goes along, and a fragment; without script the page's own refresh leads there too.
 */
export {};

const link = document.querySelector<HTMLAnchorElement>('main a');
if (link) {
  const target = new URL(link.href);
  for (const [name, value] of new URLSearchParams(location.search))
    target.searchParams.set(name, value);
  target.hash ||= location.hash;
  location.replace(target);
}
