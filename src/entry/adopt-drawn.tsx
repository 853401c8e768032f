import type { Drawn } from '#ui/page/drawn.ts';
import { ELEMENT_IDS } from '#ui/page/element-ids.ts';

/** What `drawArticle` drew stays on the page as it stands: React keeps an element's given HTML. */
export function adoptDrawn(): Drawn {
  return { facts: adopt(ELEMENT_IDS.factsContent) };
}

function adopt(id: string) {
  const html = { __html: document.getElementById(id)?.innerHTML ?? '' };
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own HTML, which is where it was read
  return <div id={id} dangerouslySetInnerHTML={html} suppressHydrationWarning />;
}
