/**
 * A locator map, as plain data: the build computes it, the page draws it. It holds at every width, for
 * points are shares of the frame while type and what hangs on it is measured in ems: so letters never
 * shrink with the map.
 */
export interface MapDrawing {
  /** The frame's proportions, in CSS pixels at the usual width. */
  width: number;
  height: number;
  /** The places that have coordinates, in the article's order. */
  places: readonly DrawnPlace[];
  countries: readonly CountryName[];
  /** Absent on maps of the world, where no one length is true. */
  scaleBar?: ScaleBar;
}

/** A point of the frame, as shares of its width and height: 0 to 1. */
export interface FramePoint {
  x: number;
  y: number;
}

export interface DrawnPlace {
  /** The place's id in the article. */
  id: string;
  point: FramePoint;
  /** Absent where no free position was found; the text list has the name. */
  label?: PlaceLabel;
  /** Where a pointer hits the place: its own alone, however close the next one is. */
  targets: readonly EmBox[];
}

/** Ems from the place's point, downwards and to the right. */
export interface PlaceLabel {
  /** The name, in as many lines as it needs. */
  lines: readonly string[];
  anchor: 'start' | 'middle' | 'end';
  x: number;
  /** The first line's baseline. */
  baseline: number;
  /** Where the line that ties a distant label to its point ends. */
  leader?: { x: number; y: number };
}

/** A rectangle, in ems from a point. */
export interface EmBox {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A country's name in capitals, centred on a point of its visible part. */
export interface CountryName {
  lines: readonly string[];
  point: FramePoint;
}

export interface ScaleBar {
  /** In the article's language: "200 km". */
  text: string;
  /** A share of the frame's width; true at the frame's centre. */
  length: number;
}

/**
 * The widths that labels are placed for, in ems of the map's type. `LocatorMap.module.css` keeps the
 * frame within them.
 */
export const NARROWEST = 18.5;
export const WIDEST = 30;

/** From one line of a label to the next, in ems. */
export const LABEL_LEADING = 1.15;

/** A country's name is set a little smaller than a place's. */
export const COUNTRY_SIZE = 0.93;
