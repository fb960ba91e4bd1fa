import {addMonths, dayNumber, monthDays, yearMonthDay} from "./days.ts";
import {hijriMonth, hijriOf} from "./hijri.ts";
import {days, point, single, type Now, type Resolved} from "./meaning.ts";

/** What a written date says; what it leaves out is looked for near the publication. */
export interface DateParts {
  day?: number;
  month?: number;
  year?: number;
  endYear?: number;
  hijri: boolean;
  /** The month in its other naming, where the two do not fit (“Mayu (Haziran)” says May and June). */
  other?: number;
  /** Last (-1), this (0), next (1) such day or month. */
  shift?: number;
  /** The month is that many after the publication's. */
  monthShift?: number;
  /** The year is that many after the publication's. */
  yearShift?: number;
}

/** Without a year a day or month is the last one, unless that is this long ago and the next one is near. */
const LONG_AGO = 285;
const NEAR = 80;

/** The days of a date. */
export function resolveDate(parts: DateParts, now: Now): Resolved | undefined {
  const found = parts.hijri ? resolveHijri(parts, now) : resolveGregorian(parts, now);
  return found && parts.other !== undefined ? {...found, conflict: `${parts.month} ≠ ${parts.other}`} : found;
}

function resolveGregorian(parts: DateParts, now: Now): Resolved | undefined {
  const {month, day, monthShift, yearShift} = parts;
  const today = yearMonthDay(now.day);
  if (monthShift !== undefined) {
    const {year, month: m} = yearMonthDay(addMonths(now.day, monthShift));
    return dayOrMonth(year, m, day);
  }
  const year = parts.year ?? (yearShift === undefined ? undefined : today.year + yearShift);
  if (month === undefined) {
    if (year === undefined) return undefined;
    const from = point(monthDays(year, 1)[0], "year");
    return {from, to: point(monthDays(parts.endYear ?? year, 12)[1], "year")};
  }
  if (year !== undefined) return dayOrMonth(year, month, day);
  const candidates = [-1, 0, 1].map((k) => dayOrMonth(today.year + k, month, day)).filter((c) => c !== undefined);
  const at = day === undefined ? monthDays(today.year, today.month)[0] : now.day;
  return choose(candidates, at, parts.shift, now);
}

function dayOrMonth(year: number, month: number, day: number | undefined): Resolved | undefined {
  if (day === undefined) return single(point(monthDays(year, month)[0], "month"));
  const number = dayNumber({year, month, day});
  return number === null ? undefined : single(point(number));
}

function resolveHijri(parts: DateParts, now: Now): Resolved | undefined {
  const {month, day, shift} = parts;
  const today = hijriOf(now.day);
  const year = parts.year ?? (parts.yearShift === undefined ? undefined : today.year + parts.yearShift);
  if (month === undefined) {
    const first = year === undefined ? null : hijriMonth(year, 1);
    const last = year === undefined ? null : hijriMonth(parts.endYear ?? year, 12);
    return first && last ? days(first[0], last[1]) : undefined;
  }
  const candidate = (y: number): Resolved | undefined => {
    const span = hijriMonth(y, month);
    if (!span || (day !== undefined && day > 30)) return undefined;
    return day === undefined ? days(...span) : single(point(Math.min(span[0] + day - 1, span[1])));
  };
  if (year !== undefined) return candidate(year);
  const candidates = [-1, 0, 1].map((k) => candidate(today.year + k)).filter((c) => c !== undefined);
  const at = day === undefined ? (hijriMonth(today.year, today.month)?.[0] ?? now.day) : now.day;
  return choose(candidates, at, shift, now);
}

/** The one of several like dates that is meant, seen from a day (or from the first of its month). */
function choose(
  candidates: readonly Resolved[],
  at: number,
  shift: number | undefined,
  {ahead, behind}: Now
): Resolved | undefined {
  const day = (c: Resolved) => c.from!.day;
  const past = candidates.filter((c) => day(c) <= at).at(-1);
  const next = candidates.find((c) => day(c) >= at);
  if (shift === 0) return past && next === past ? past : nearest(candidates, at);
  if (shift !== undefined && shift < 0) return candidates.filter((c) => day(c) < at).at(-1);
  if (shift !== undefined && shift > 0) return candidates.find((c) => day(c) > at);
  if (ahead && next) return next;
  const late = !behind && past && next && at - day(past) > LONG_AGO && day(next) - at < NEAR;
  return late ? next : (past ?? next);
}

const nearest = (candidates: readonly Resolved[], at: number) =>
  candidates.toSorted((a, b) => Math.abs(a.from!.day - at) - Math.abs(b.from!.day - at))[0];
