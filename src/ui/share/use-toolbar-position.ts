import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { ELEMENT_IDS } from '#ui/shared/element-ids.ts';

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
  const room = roomOf();
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
function roomOf(): Box {
  const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
  const toolbar = document.querySelector(`#${ELEMENT_IDS.tools} > section`);
  const floors = [toolbar, toolbar?.querySelector('[popover]:popover-open')];
  return {
    top: bar + MARGIN,
    bottom: Math.min(...floors.map((one) => one?.getBoundingClientRect().top ?? Infinity)),
    left: MARGIN,
    right: document.documentElement.clientWidth - MARGIN,
  };
}

export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface Size {
  width: number;
  height: number;
}

const GAP = 8;

/**
 * Where the tools of a selection stand, in CSS pixels of the window: below its words or above them;
 * beside them where they fill the room from top to bottom; on them only where there is no other place.
 */
export function toolbarPosition(words: Box, { width, height }: Size, room: Box) {
  const inside = (left: number) => Math.max(Math.min(left, room.right - width), room.left);
  const foot = room.bottom - height;
  const line = [words.bottom + GAP, words.top - GAP - height].find(
    (top) => top >= room.top && top <= foot,
  );
  if (line !== undefined) return { left: inside(words.left), top: line };
  const side = [words.right + GAP, words.left - GAP - width].find(
    (left) => left >= room.left && left + width <= room.right,
  );
  if (side === undefined) return { left: inside(words.left), top: foot };
  return { left: side, top: Math.max(Math.min(words.top, foot), room.top) };
}

/** On touch: at the foot of the room, for the phone's own tools stand at the words; at its top where the words are at the foot. */
export function touchToolbarPosition(words: Box, { width, height }: Size, room: Box) {
  const left = (room.left + room.right - width) / 2;
  const foot = room.bottom - height;
  const covers = words.bottom + GAP > foot && words.top - GAP >= room.top + height;
  return { left, top: covers ? room.top : foot };
}
