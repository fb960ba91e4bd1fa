import type {Interval} from "../types.ts";

const DAY = 86_400_000;
const PART = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?([~?%]?)$/;

/** Days since 1970-01-01 as a closed interval, open where a date is missing or symbolic. */
export interface Days extends Interval {
  /** False where a date was approximate or uncertain. */
  certain: boolean;
}

/** Number of a calendar day, counted from 1970-01-01. */
const numberOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / DAY;

/** First and last day of one EDTF date (year, month or day, perhaps `~`); open where it says nothing. */
function bounds(edtf: string): Interval & {certain: boolean} {
  const match = PART.exec(edtf);
  if (!match) return {low: null, high: null, certain: edtf === ""};
  const [, year, month, day, mark] = match;
  const [y, m, d] = [Number(year), Number(month ?? 0), Number(day ?? 0)];
  const low = numberOf(y, m || 1, d || 1);
  const high = d ? low : m ? numberOf(y, m + 1, 1) - 1 : numberOf(y + 1, 1, 1) - 1;
  return {low, high, certain: !mark};
}

/** The days from one EDTF date to another; an empty end is open. */
export function days(from: string, to: string): Days {
  const a = bounds(from);
  const b = bounds(to);
  return {low: a.low, high: to === "" && from !== "" ? null : b.high, certain: a.certain && b.certain};
}

/** `2020-01-22` of a day number. */
export const isoDay = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);

/** ISO day of an end, empty where it is open; `~` where it is not certain. */
export const edtfDay = (day: number | null, certain = true) => (day === null ? "" : isoDay(day) + (certain ? "" : "~"));

/** Number of days in it; infinite where an end is open. */
export const lengthOf = (a: Interval) => (a.low === null || a.high === null ? Infinity : a.high - a.low + 1);
