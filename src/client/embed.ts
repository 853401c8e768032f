import { EMBED_CLASS } from '#links/embed-address.ts';

/*
 * Runs in pages of others: dresses the quotations of this site that stand in them. Their words stay where
 * they are, for search engines and for readers without scripts; the styles stand in a shadow root, out of
 * reach of the page's own.
 */

const STYLES = `
  :host {
    display: block;
    box-sizing: border-box;
    max-width: 38rem;
    margin: 1.5rem 0;
    padding: 1rem 1.25rem;
    border: 1px solid #e3dfd7;
    border-inline-start: 4px solid #b88600;
    border-radius: 0.4rem;
    background: #fbfaf7;
    color: #1d1c1a;
    font: 400 1.0625rem / 1.6 Georgia, "Noto Serif", serif;
    font-style: normal;
    quotes: none;
  }
  ::slotted(p) { margin: 0 0 0.6em; }
  ::slotted(p:last-of-type) {
    margin: 0;
    font: 400 0.875rem / 1.5 system-ui, sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    :host { border-color: #33312d; border-inline-start-color: #c99a1e; background: #151514; color: #e9e6df; }
  }
  @media (forced-colors: active) {
    :host { border-color: CanvasText; }
  }
  @media print {
    :host { border: 0; border-inline-start: 2pt solid; background: none; color: inherit; }
  }
`;

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
