import { EMBED_CLASS } from '#links/embed-address.ts';
import own from '#styles/embed.css?inline';
import tokens from '#styles/tokens.css?inline';

/*
 * Runs in pages of others: dresses the quotations of this site that stand in them. Their words stay where
 * they are, for search engines and for readers without scripts; the styles stand in a shadow root, out of
 * reach of the page's own.
 */

/** In a shadow root the host stands where the page's root does. */
const STYLES = tokens.replaceAll(':root', ':host') + own;

function dressAll(): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(STYLES);
  for (const quote of document.querySelectorAll(`blockquote.${EMBED_CLASS}`)) {
    // The script stands once for each quotation, and runs as often.
    if (quote.shadowRoot) continue;
    const root = quote.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles];
    root.append(document.createElement('slot'));
  }
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', dressAll);
else dressAll();
