/**
 * An element that the build drew and no script changes. It stays on the page as it came: React keeps
 * the HTML that an element is given, so neither its code nor its words are sent a second time.
 */
export function adoptHtml(id: string) {
  const html = { __html: document.getElementById(id)?.innerHTML ?? '' };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own HTML, which is where it was read
  return <div id={id} dangerouslySetInnerHTML={html} suppressHydrationWarning />;
}
