import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { type Box, toolbarPosition, touchToolbarPosition } from './toolbar-position.ts';

/** From the edges of the room, in CSS pixels. */
const MARGIN = 8;

/** Keeps the tools clear of the selected words, wherever those are scrolled to; out of sight with them. */
export function useToolbarPosition(tools: RefObject<HTMLElement | null>): void {
  // With every render: a notice may have come or gone.
  useLayoutEffect(() => {
    if (tools.current) placeBySelection(tools.current);
  });

  useEffect(() => {
    const place = () => {
      if (tools.current) placeBySelection(tools.current);
    };
    document.addEventListener('selectionchange', place);
    window.addEventListener('scroll', place, { passive: true });
    window.addEventListener('resize', place);
    return () => {
      document.removeEventListener('selectionchange', place);
      window.removeEventListener('scroll', place);
      window.removeEventListener('resize', place);
    };
  }, [tools]);
}

/** Written at once and not by a render, so that the tools scroll in one frame with the words. */
function placeBySelection(tools: HTMLElement): void {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const words = selection.getRangeAt(0).getBoundingClientRect();
  const room = roomOf(tools);
  const touch = window.matchMedia('(pointer: coarse)').matches;
  const { offsetWidth: width, offsetHeight: height } = tools;
  const { left, top } = (touch ? touchToolbarPosition : toolbarPosition)(
    words,
    { width, height },
    room,
  );
  tools.style.left = `${left}px`;
  tools.style.top = `${top}px`;
  const seen = words.bottom > room.top && words.top < window.innerHeight;
  tools.style.visibility = seen ? 'visible' : 'hidden';
}

/** Below the bar at the top of the page, and above what else the toolbar holds and says. */
function roomOf(tools: HTMLElement): Box {
  const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const toolbar = tools.parentElement;
  const floors = [toolbar, toolbar?.querySelector('[popover]:popover-open')];
  return {
    top: bar + MARGIN,
    bottom: Math.min(...floors.map((one) => one?.getBoundingClientRect().top ?? Infinity)),
    left: MARGIN,
    right: document.documentElement.clientWidth - MARGIN,
  };
}
