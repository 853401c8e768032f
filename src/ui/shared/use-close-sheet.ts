import { type RefObject, useEffect } from 'react';

/** Closes a sheet when the window grows (or turns) so that it becomes a column. */
export function useCloseSheet(sheet: RefObject<HTMLElement | null>, columnFrom: string): void {
  useEffect(() => {
    const wide = window.matchMedia(columnFrom);
    const close = () => {
      if (wide.matches && sheet.current?.matches(':popover-open')) sheet.current.hidePopover();
    };
    wide.addEventListener('change', close);
    return () => wide.removeEventListener('change', close);
  }, [sheet, columnFrom]);
}
