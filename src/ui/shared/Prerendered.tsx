import { useState } from 'react';

/**
 * In the browser: an element that the build rendered and no script renders again. React keeps the HTML
 * that it finds, so neither the components within nor their words are sent a second time.
 */
export function Prerendered({ id }: { id: string }) {
  const [html] = useState(() => ({ __html: document.getElementById(id)?.innerHTML ?? '' }));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: the page's own HTML, read where it stands
  return <div id={id} dangerouslySetInnerHTML={html} suppressHydrationWarning />;
}
