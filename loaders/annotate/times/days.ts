/** Days are counted from 1970-01-01 (day 0), proleptic Gregorian, without any time zone. */
const MILLISECONDS = 86_400_000;

export interface YearMonthDay {
  year: number;
  /** 1–12 */
  month: number;
  /** 1–31 */
  day: number;
}

/** The day's number; `null` where the calendar has no such day (31 April). */
export function dayNumber({year, month, day}: YearMonthDay): number | null {
  const time = Date.UTC(year, month - 1, day);
  return new Date(time).getUTCDate() === day && month >= 1 && month <= 12 ? time / MILLISECONDS : null;
}

export function yearMonthDay(number: number): YearMonthDay {
  const date = new Date(number * MILLISECONDS);
  return {year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate()};
}

/** ISO 8601: `2019-08-12`. */
export function isoDay(number: number): string {
  const date = new Date(number * MILLISECONDS);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10);
}

export const parseIsoDay = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / MILLISECONDS;

/** 1 is Monday, 7 Sunday (ISO 8601). */
export const weekdayOf = (number: number) => ((((number + 3) % 7) + 7) % 7) + 1;

/** First and last day of a month; months count on over years (month 0 is December of the year before). */
export function monthDays(year: number, month: number): [first: number, last: number] {
  const first = Date.UTC(year, month - 1, 1) / MILLISECONDS;
  return [first, Date.UTC(year, month, 1) / MILLISECONDS - 1];
}

/** The same day some months on, or the month's last where it is too short. */
export function addMonths(number: number, months: number): number {
  const {year, month, day} = yearMonthDay(number);
  const [first, last] = monthDays(year, month + months);
  return Math.min(first + day - 1, last);
}
