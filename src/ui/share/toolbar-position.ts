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
