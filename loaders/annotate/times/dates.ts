import {hasRole} from "../../text/tag.ts";
import type {DateParts} from "./resolveDate.ts";
import {afterRole, digits, isMark, mark, type Tokens} from "./words.ts";

export interface ReadDate extends DateParts {
  last: number;
}

/** A year is written with four digits; “General Media Centre 15” is a name, its “general” the word for year. */
const isYear = (n: number | undefined): n is number => n !== undefined && n >= 1000 && n <= 2200;
const isHijriYear = (n: number) => n >= 1300 && n <= 1500;

/**
 * Reads a date that names a month or is all numbers: “12 August 2019”, “18 Shubat/Fibrayir” (February in both namings),
 * “in April 2017”, “2019/8/12”. `led` says that a word before it makes a doubtful month name sure.
 */
export function readDate(tokens: Tokens, i: number, led = false): ReadDate | undefined {
  return numericDate(tokens, i) ?? namedDate(tokens, i, led) ?? dayOfThisMonth(tokens, i);
}

/** The day of a month: “12”, “the twelfth of”. */
export function dayOfMonth(tokens: Tokens, i: number): {day: number; last: number} | undefined {
  const n = digits(tokens, i);
  if (n !== undefined) return n >= 1 && n <= 31 ? {day: n, last: i + 1} : undefined;
  const ordinal = mark(tokens, i, "ordinal");
  // “the seventh and twentieth”, the 27th, written apart: its second half is no day
  if (ordinal?.and && Number(ordinal.value) >= 20) return undefined;
  return ordinal && {day: Number(ordinal.value), last: ordinal.last};
}

function namedDate(tokens: Tokens, i: number, led: boolean): ReadDate | undefined {
  const day = dayOfMonth(tokens, i);
  let at = day ? afterRole(tokens, day.last, "from") : i;
  const word = mark(tokens, at, "unit");
  const named = word && /^month [12]$/.test(word.value);
  if (named) at = word.last;
  const month = readMonth(tokens, at);
  if (!month) return undefined;
  const date: ReadDate = {month: month.month, hijri: month.hijri, last: month.last, ...(day && {day: day.day})};
  if (month.other !== undefined) date.other = month.other;
  const tail = readYear(tokens, month.last, !day);
  Object.assign(date, tail);
  if (tail?.era && tail.era !== "hijri" && month.hijri) return undefined;
  const sure = month.doubt === "" || month.double || named || !!tail || (month.doubt === "?" && (!!day || led));
  return sure ? date : undefined;
}

interface Month {
  month: number;
  hijri: boolean;
  /** `?` the word means other things too, `!` mostly. */
  doubt: string;
  /** Named twice, in two calendars of names: “Shubat/Fibrayir” is February, “Mayu (Ayyar)” May. */
  double: boolean;
  /** The month of the second name, where it is another. */
  other?: number;
  last: number;
}

function readMonth(tokens: Tokens, i: number): Month | undefined {
  const first = monthName(tokens, i);
  if (!first || first.hijri) return first;
  const open = isMark(tokens[first.last], "(");
  const joined = open || isMark(tokens[first.last], "/") || isMark(tokens[first.last], "-");
  const second = monthName(tokens, joined ? first.last + 1 : first.last);
  if (!second || second.hijri || (!joined && second.month !== first.month)) return first;
  if (open && !isMark(tokens[second.last], ")")) return first;
  // “May - June” is a range, not one month under two names
  if (second.month !== first.month && !open && !isMark(tokens[first.last], "/")) return first;
  const last = open ? second.last + 1 : second.last;
  return {...first, double: true, last, ...(second.month !== first.month && {other: second.month})};
}

function monthName(tokens: Tokens, i: number): Month | undefined {
  const name = mark(tokens, i, "month", "hijri");
  if (!name) return undefined;
  const [, month, doubt] = /^(\d+)(.?)$/.exec(name.value)!;
  return {month: Number(month), hijri: name.kind === "hijri", doubt: doubt!, double: false, last: name.last};
}

type Year = Pick<ReadDate, "year" | "shift" | "yearShift" | "last"> & {day?: number; era?: string};

/** What follows a month: “2019”, “of the year 2014”, “last”, “of last year”; “5, 2019” where it has no day yet. */
function readYear(tokens: Tokens, i: number, dayless: boolean): Year | undefined {
  const shift = mark(tokens, i, "shift");
  if (shift) return {shift: Number(shift.value), last: shift.last};
  const n = digits(tokens, i);
  if (dayless && n !== undefined && n <= 31) {
    const year = isMark(tokens[i + 1], ",") && readYear(tokens, i + 2, false);
    return year && year.year ? {...year, day: n} : undefined;
  }
  const parted = isMark(tokens[i], ",") || isMark(tokens[i], "/") || isMark(tokens[i], "-");
  let at = afterRole(tokens, parted ? i + 1 : i, "from");
  const here = mark(tokens, at, "this");
  const unit = mark(tokens, here ? here.last : at, "unit");
  if (unit?.value === "year 1") {
    const moved = mark(tokens, unit.last, "shift");
    if (moved) return {yearShift: Number(moved.value), last: moved.last};
    if (here) return {yearShift: 0, last: unit.last};
    at = unit.last;
  }
  const year = digits(tokens, at);
  if (!isYear(year)) return undefined;
  const era = mark(tokens, at + 1, "era");
  return {year, last: era ? era.last : at + 1, ...(era && {era: era.value})};
}

const SEPARATORS = ["/", "-"];

function numericDate(tokens: Tokens, i: number): ReadDate | undefined {
  const token = tokens[i];
  if (token?.kind !== "number") return undefined;
  const dotted = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(token.form);
  if (dotted) return fromNumbers([Number(dotted[1]), Number(dotted[2]), Number(dotted[3])], i + 1);
  const separator = SEPARATORS.find((s) => isMark(tokens[i + 1], s));
  if (!separator || !isMark(tokens[i + 3], separator)) return undefined;
  const numbers = [digits(tokens, i), digits(tokens, i + 2), digits(tokens, i + 4)];
  if (numbers.some((n) => n === undefined) || isMark(tokens[i + 5], separator)) return undefined;
  return fromNumbers(numbers as number[], i + 5);
}

/** Year first or last; the day before the month, unless only the other order is a date. */
function fromNumbers([a, b, c]: number[], last: number): ReadDate | undefined {
  const yearFirst = isYear(a);
  const year = yearFirst ? a! : c!;
  if (!isYear(year)) return undefined;
  let [month, day] = yearFirst ? [b!, c!] : [b!, a!];
  if (month > 12 && day <= 12) [month, day] = [day, month];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return {year, month, day, hijri: isHijriYear(year), last};
}

/** “12 of this month”, “the fifth of last month”. */
function dayOfThisMonth(tokens: Tokens, i: number): ReadDate | undefined {
  const day = dayOfMonth(tokens, i);
  if (!day) return undefined;
  const at = afterRole(tokens, day.last, "from");
  const here = mark(tokens, at, "this");
  const unit = mark(tokens, here ? here.last : at, "unit");
  if (unit?.value !== "month 1" || (!unit.the && !here)) return undefined;
  const shift = mark(tokens, unit.last, "shift");
  if (!shift && !here) return undefined;
  return {
    day: day.day,
    hijri: false,
    monthShift: shift ? Number(shift.value) : 0,
    last: shift ? shift.last : unit.last
  };
}

/** A year by itself: “year 2015”, “the year 2016”, “2013” where `led`. */
export function readYearAlone(tokens: Tokens, i: number, led: boolean): ReadDate | undefined {
  const unit = mark(tokens, i, "unit");
  const named = unit && /^year [12n]$/.test(unit.value);
  const at = named ? unit.last : i;
  const year = digits(tokens, at);
  if (!isYear(year) || (!named && (!led || year < 1900 || year > 2100))) return undefined;
  const era = mark(tokens, at + 1, "era");
  const counted = !named && !era && tokens[at + 1]?.readings.some((r) => r.sense.cls === "object" && !r.stripped);
  if (counted || (!named && (isMark(tokens[at + 1], "%") || hasRole(tokens[at + 1], "unit")))) return undefined;
  // “the year 2015/2016” and “the season 2016-2017” are one year of school or sport
  const slash = isMark(tokens[at + 1], "/") && digits(tokens, at + 2) === year + 1;
  const last = slash ? at + 3 : era ? era.last : at + 1;
  return {
    year,
    hijri: era?.value === "hijri" || (named === true && isHijriYear(year)),
    last,
    ...(slash && {endYear: year + 1})
  };
}
