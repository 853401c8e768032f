import { useEffect, useState } from 'react';
import { isPlainClick } from '#ui/shared/plain-click.ts';
import { openPanel, openSheet } from '#ui/shared/sheet.ts';

/** Where a reader left a panel for a passage. */
interface Origin {
  link: HTMLAnchorElement;
  panel: HTMLElement;
  /** Whether the panel was open as a sheet. */
  sheet: boolean;
  scrollY: number;
  /** The address's fragment before and after. */
  from: string;
  to: string;
}

export interface ReturnToPanel {
  /** The title of the panel to return to, while there is one. */
  panelTitle: string | undefined;
  /** For clicks anywhere on the page: notes where in a panel the reader was. */
  leave: (event: MouseEvent) => void;
  /** Returns to the link in its panel, and to the place in the text where the reader was. */
  goBack: () => void;
  forget: () => void;
}

/** From a panel to a passage and back again: by the button, or by the browser's own Back. */
export function useReturnToPanel(): ReturnToPanel {
  const [origin, setOrigin] = useState<Origin>();

  useEffect(() => {
    if (!origin) return;
    const onPop = () => {
      if (location.hash === origin.to) return;
      setOrigin(undefined);
      if (location.hash === '' && origin.from === '') restore(origin);
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, [origin]);

  const leave = (event: MouseEvent) => {
    if (!isPlainClick(event)) return;
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    const panel = link?.closest<HTMLElement>('aside');
    if (!link || !panel) return;
    const sheet = panel === openPanel();
    setOrigin({ link, panel, sheet, scrollY, from: location.hash, to: link.hash });
  };

  const goBack = () => {
    if (!origin) return;
    if (origin.from === '') {
      history.back();
    } else {
      setOrigin(undefined);
      restore(origin);
    }
  };

  return {
    panelTitle: origin?.panel.querySelector('h2')?.textContent ?? undefined,
    leave,
    goBack,
    forget: () => setOrigin(undefined),
  };
}

/** Waits a frame, so that the browser's own restoring of the scroll comes first. */
function restore({ link, panel, sheet, scrollY }: Origin): void {
  requestAnimationFrame(() => {
    window.scrollTo({ top: scrollY });
    if (sheet) openSheet(panel);
    // A sheet opens at its top: scroll to the link in it.
    link.focus({ preventScroll: !sheet });
  });
}
