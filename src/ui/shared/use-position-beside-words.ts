import { type RefObject, useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { ELEMENT_IDS } from './element-ids.ts';

/** From the edges of the room, in CSS pixels. */
const MARGIN = 8;

/**
 * Keeps tools clear of the words that they are for, wherever those are scrolled to, and out of sight with
 * them. `positionOf` says where, in CSS pixels of the window.
 */
export function usePositionBesideWords(
  tools: RefObject<HTMLElement | null>,
  wordsOf: () => Box | undefined,
  positionOf: typeof positionBesideWords = positionBesideWords,
): void {
  const place = useEffectEvent(() => {
    const words = wordsOf();
    if (tools.current && words) placeBeside(words, tools.current, positionOf);
  });

  // With every render: a notice may have come or gone.
  useLayoutEffect(() => place());

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    document.addEventListener('selectionchange', () => place(), { signal });
    window.addEventListener('scroll', () => place(), { passive: true, signal });
    window.addEventListener('resize', () => place(), { signal });
    return () => listening.abort();
  }, []);
}

/** Written at once and not by a render, so that the tools scroll in one frame with the words. */
function placeBeside(words: Box, tools: HTMLElement, positionOf: typeof positionBesideWords): void {
  const room = roomOf();
  const { offsetWidth: width, offsetHeight: height } = tools;
  const { left, top } = positionOf(words, { width, height }, room);
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
 * Where the tools stand, in CSS pixels of the window: below its words or above them;
 * beside them where they fill the room from top to bottom; on them only where there is no other place.
 */
export function positionBesideWords(words: Box, { width, height }: Size, room: Box) {
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
export function touchPosition(words: Box, { width, height }: Size, room: Box) {
  const left = (room.left + room.right - width) / 2;
  const foot = room.bottom - height;
  const covers = words.bottom + GAP > foot && words.top - GAP >= room.top + height;
  return { left, top: covers ? room.top : foot };
}
