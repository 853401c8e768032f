import type { TimeOfDay } from './vocabulary.ts';

/** A calendar day in the article's own time zone: `2022-09-16`. */
export type IsoDate = `${number}-${number}-${number}`;

/** A time of day in the article's own zone, from 00:00 to 23:59: `09:30`. */
export type ClockTime = `${number}:${number}`;

/** A day, optionally with the time that the source names: "late on Thursday 15 September". */
export interface Moment {
  on: IsoDate;
  /** The part of the day or the time, where the source names one. Absent: the day alone is known. */
  time?: TimeOfDay | ClockTime;
}

/** When something happened: on a day, over a range of days, or at a time the report gives only roughly. */
export type EventTime = Moment | { from: IsoDate; to: IsoDate } | { roughly: string };

/** The day that a moment falls on in a time zone, or where the program runs. Swedish dates are written as ISO's are. */
export function isoDay(moment: Date, timeZone?: string): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(moment) as IsoDate;
}
