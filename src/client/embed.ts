import { EMBED_CLASS } from '#links/embed-address.ts';
import own from '#styles/embed.css?inline';
import tokens from '#styles/tokens.css?inline';

/*
 * Runs in pages of others: dresses the quotations of this site that stand in them. Their words stay where
 * they are, for search engines and for readers without scripts; the styles stand in a shadow root, out of
 * reach of the page's own.
 */

/** In a shadow root the quotation’s box stands where the page’s root does. */
const STYLES = tokens.replaceAll(':root', 'div') + own;

function dressAll(): void {
  const styles = new CSSStyleSheet();
  styles.replaceSync(STYLES);
  for (const quote of document.querySelectorAll(`blockquote.${EMBED_CLASS}`)) {
    // The script stands once for each quotation, and runs as often.
    if (quote.shadowRoot) continue;
    const box = document.createElement('div');
    const theme = themeOf(quote);
    if (theme) box.dataset.theme = theme;
    box.append(document.createElement('slot'));
    const root = quote.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles];
    root.append(box);
  }
}

/** The one scheme that the page keeps to; nothing where it leaves that to the reader's system. */
function themeOf(quote: Element): 'light' | 'dark' | undefined {
  const schemes = getComputedStyle(quote).colorScheme.split(' ');
  const [isLight, isDark] = [schemes.includes('light'), schemes.includes('dark')];
  if (isLight === isDark) return undefined;
  return isDark ? 'dark' : 'light';
}

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', dressAll);
else dressAll();
