import { setData } from './data-attributes.ts';
import { closeSheet, sheet } from './sheet.ts';

/** As a share of the window: below it a sheet closes, above it a sheet fills the window. */
const CLOSE_BELOW = 0.3;
const FILL_ABOVE = 0.7;
/** In CSS pixels a millisecond: a faster drag is a swipe. */
const SWIPE = 0.6;

/** Lets a sheet be dragged by its head: up to fill the window, down to close. */
export function followSheetDrags(signal: AbortSignal): void {
  document.addEventListener('pointerdown', drag, { signal });
}

function drag(press: PointerEvent): void {
  const head = (press.target as Element).closest('dialog [data-grip]');
  const dialog = sheet();
  if (!head || !dialog || (press.target as Element).closest('button')) return;
  const height = dialog.offsetHeight;
  const dragging = new AbortController();
  head.setPointerCapture(press.pointerId);
  const move = ({ clientY }: PointerEvent) => {
    dialog.style.blockSize = `${height + press.clientY - clientY}px`;
  };
  const leave = () => {
    dragging.abort();
    dialog.style.blockSize = '';
  };
  const settle = ({ clientY, timeStamp }: PointerEvent) => {
    leave();
    const up = press.clientY - clientY;
    const speed = up / Math.max(timeStamp - press.timeStamp, 1);
    const share = (height + up) / window.innerHeight;
    if (speed < -SWIPE || share < CLOSE_BELOW) closeSheet();
    else setData(dialog, 'size', speed > SWIPE || share > FILL_ABOVE ? 'full' : undefined);
  };
  const { signal } = dragging;
  document.addEventListener('pointermove', move, { signal });
  document.addEventListener('pointerup', settle, { signal });
  document.addEventListener('pointercancel', leave, { signal });
}
