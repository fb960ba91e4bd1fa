import {addMonths, monthDays, weekdayOf, yearMonthDay} from "./days.ts";
import {days, point, single, type Granularity, type Point, type Resolved} from "./meaning.ts";
import {afterAnd, afterHedge, digits, mark, number, type Tokens} from "./words.ts";
import {readings} from "../../text/tag.ts";

/** Units of the calendar, counted or moved: “the last two weeks”, “24 hours”, “three months”, “this year”. */
export interface UnitPhrase {
  unit: string;
  /** How many; `null` where left open (“months”). */
  n: number | null;
  /** Last (-1), this (0), next (1). */
  shift?: number;
  the: boolean;
  /** A hedge or a fraction stands with the number. */
  approximate: boolean;
  last: number;
}

/** Weeks begin on Sunday in most Arabic countries; ISO 8601 numbers it 7. */
const FIRST_OF_WEEK = 7;

export function readUnits(tokens: Tokens, i: number): UnitPhrase | undefined {
  const here = mark(tokens, i, "this", "latest");
  const hedged = afterHedge(tokens, here ? here.last : i);
  const few = mark(tokens, hedged, "few");
  const counted = few ? undefined : number(tokens, hedged);
  const unit = mark(tokens, few?.last ?? counted?.last ?? hedged, "unit");
  // “the year 2017” is a date
  if (unit?.value.startsWith("year") && (digits(tokens, unit.last) ?? 0) >= 1000) return undefined;
  if (!unit || (here && hedged !== here.last && here.kind === "this")) return undefined;
  const [name, size] = unit.value.split(" ") as [string, string];
  let n = counted?.value ?? (size === "n" || few ? null : Number(size));
  let last = unit.last;
  if (!counted && !few && size === "n") {
    const after = number(tokens, last);
    // “the months the six”, six months: a bare plural before a number is something else (“days 12 and 13”)
    if (after && (unit.the || mark(tokens, last, "the"))) [n, last] = [after.value, after.last];
  }
  const vague = mark(tokens, last, "few");
  if (vague && (n === null || vague.value)) last = vague.last;
  const half = afterAnd(tokens, last);
  let fraction = 0;
  const part =
    tokens[last] &&
    readings(tokens[last]!, "quantity").find(
      ({sense, proclitics}) => sense.kind === "fraction" && proclitics.includes("and")
    );
  if (part && n !== null && half === undefined) [fraction, last] = [part.sense.value, last + 1];
  const moved = mark(tokens, last, "shift") ?? (size === "1" && !counted ? undefined : mark(tokens, last, "recent"));
  const shift = moved ? Number(moved.value) : here ? Number(here.value) : undefined;
  if (here?.kind === "latest" && size === "1" && !counted) return undefined;
  return {
    unit: name,
    n: n === null ? null : n + fraction,
    the: unit.the || !!mark(tokens, hedged, "the"),
    approximate: hedged !== (here ? here.last : i) || fraction > 0,
    last: moved ? moved.last : last,
    ...(shift !== undefined && {shift})
  };
}

/** The day that many units before (or, below 0, after) a day, no finer than the unit; open for an open number. */
export function unitsBefore({unit, n, approximate}: UnitPhrase, day: number): Point | null {
  if (n === null) return unit === "hour" ? point(day - 1) : unit === "minute" ? point(day) : null;
  const whole = Math.round(n);
  switch (unit) {
    case "minute":
      return point(day);
    case "hour":
      return point(day - Math.sign(n) * Math.ceil(Math.abs(n) / 24), "day", approximate);
    case "day":
    case "night":
      return point(day - whole, "day", approximate);
    case "week":
      return point(day - Math.round(n * 7), "day", approximate);
    case "month":
      return point(addMonths(day, -whole), "month", approximate);
    default: {
      const years = unit === "decade" ? n * 10 : unit === "century" ? n * 100 : n;
      return point(addMonths(day, -Math.round(years * 12)), "year", approximate || unit !== "year");
    }
  }
}

/** A whole unit of the calendar, counted from the one that holds a day: last week, this month, next year. */
export function calendarUnit(unit: string, shift: number, day: number): Resolved | undefined {
  const {year, month} = yearMonthDay(day);
  if (unit === "day" || unit === "night") return single(point(day + shift));
  if (unit === "week") {
    const first = day - ((weekdayOf(day) - FIRST_OF_WEEK + 7) % 7) + shift * 7;
    return days(first, first + 6);
  }
  if (unit === "month") return single(point(monthDays(year, month + shift)[0], "month"));
  if (unit === "year") return single(point(monthDays(year + shift, 1)[0], "year"));
  const size = unit === "decade" ? 10 : unit === "century" ? 100 : 0;
  if (!size) return undefined;
  // the twentieth century is 1901–2000, the nineties are 1990–1999
  const offset = size === 100 ? 1 : 0;
  const first = Math.floor((year - offset) / size) * size + offset + shift * size;
  return {from: point(monthDays(first, 1)[0], "year"), to: point(monthDays(first + size - 1, 12)[1], "year")};
}

export const granularityOf = (unit: string): Granularity =>
  unit === "month" || unit === "year" || unit === "day" ? unit : "interval";
