import type { IsoDate } from '#content/moment.ts';

/** The day of a time in ISO’s form; nothing where it is none. */
export function dayOf(time: string | undefined): IsoDate | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]|$)/.exec(time ?? '')?.[1];
  return day && !Number.isNaN(Date.parse(day)) ? (day as IsoDate) : undefined;
}
