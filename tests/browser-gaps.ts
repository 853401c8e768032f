/*
 * What jsdom lacks of the browsers that the app is made for, as far as tests of behaviour need it. It
 * lays nothing out and scrolls nowhere; the end-to-end tests do that in real browsers. Panels show as
 * on a wide page, as columns; any other popover opens and closes.
 */

// Files share a document: fill its gaps once.
if (typeof document !== 'undefined' && !HTMLElement.prototype.showPopover) {
  fillLayout();
  fillPopovers();
}

function fillLayout(): void {
  Element.prototype.scrollIntoView = () => {};
  // In sight: what is said of selected words depends on it.
  Range.prototype.getBoundingClientRect = () => new DOMRect(120, 300, 200, 24);
  window.scrollTo = () => {};
  window.scrollBy = () => {};
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), { media, matches: false }) as MediaQueryList;
  Object.defineProperty(Document.prototype, 'fonts', {
    configurable: true,
    value: { load: async () => [] },
  });
  // It calls when it begins to observe; a document without a layout has no other occasion.
  window.ResizeObserver = class {
    #called;
    constructor(callback: ResizeObserverCallback) {
      this.#called = () => callback([], this);
    }
    observe() {
      this.#called();
    }
    unobserve() {}
    disconnect() {}
  };
}

function fillPopovers(): void {
  const style = document.createElement('style');
  // jsdom weighs its own stylesheet's selectors against the page's.
  style.textContent = '[popover][data-popover-open] { display: block !important }';
  document.head.append(style);

  HTMLElement.prototype.showPopover = function () {
    this.dataset.popoverOpen = '';
  };
  HTMLElement.prototype.hidePopover = function () {
    delete this.dataset.popoverOpen;
    this.dispatchEvent(Object.assign(new Event('toggle'), { newState: 'closed' }));
  };
  document.addEventListener('click', ({ target }) => {
    const invoker = target instanceof Element && target.closest('[popovertarget]');
    const popover = invoker && document.getElementById(invoker.getAttribute('popovertarget') ?? '');
    if (!popover) return;
    const hide =
      invoker.getAttribute('popovertargetaction') === 'hide' || popover.matches(':popover-open');
    if (hide) popover.hidePopover();
    else popover.showPopover();
  });
  // On the window, so that the page's own listeners come first, as they do in browsers.
  window.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    // Only those that a click outside would close too; a manual one stays until it is told to go.
    document.querySelector<HTMLElement>('[popover="auto"]:popover-open')?.hidePopover();
  });

  const { matches } = Element.prototype;
  Element.prototype.matches = function (this: Element, selector: string) {
    return matches.call(this, withPopovers(selector));
  } as typeof matches;
  const { querySelector } = Document.prototype;
  Document.prototype.querySelector = function (selector: string) {
    return querySelector.call(this, withPopovers(selector));
  };
}

function withPopovers(selector: string): string {
  return selector.replaceAll(':popover-open', '[data-popover-open]');
}
