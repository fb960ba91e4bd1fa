import {hasRole} from "../../text/tag.ts";
import {readDate, type ReadDate} from "./dates.ts";
import {resolveDay, type DayParts, type Weekday} from "./resolveDay.ts";
import type {Expression} from "./meaning.ts";
import {digits, isMark, mark, type Mark, type Tokens} from "./words.ts";

/**
 * Reads the words that name one day, or a part of it, as one expression: “on Wednesday evening, yesterday”, “at
 * a late hour of Tuesday night”, “Monday 12 May 2018”, “last night”. Each kind of word is taken once.
 */
export function dayExpression(tokens: Tokens, i: number): Expression | undefined {
  const parts: Slots = {};
  let last = i;
  for (;;) {
    const next = step(tokens, last, parts, last === i);
    if (next === undefined) break;
    last = next;
  }
  last = parts.last ?? i;
  if (last === i || !namesDay(parts)) return undefined;
  const {rule, granularity} = describe(parts);
  return {last, granularity, rule, resolve: (now) => resolveDay(parts, now)};
}

interface Slots extends DayParts {
  /** After the last word that was taken for good. */
  last?: number;
  clock?: boolean;
}

/** Takes the next word into its slot, with what ties it to those before. */
function step(tokens: Tokens, i: number, parts: Slots, first: boolean): number | undefined {
  const direct = fill(tokens, i, parts);
  if (direct !== undefined || first) return direct;
  const named = parts.relative !== undefined || !!parts.weekday || !!parts.date;
  if (isMark(tokens[i], "(") && named) {
    const inner = fillDay(tokens, i + 1, parts);
    return inner !== undefined && isMark(tokens[inner], ")") ? keep(parts, inner + 1) : undefined;
  }
  if ((isMark(tokens[i], ",") || isMark(tokens[i], "-") || isMark(tokens[i], "/")) && named) {
    const night = parts.part === "night" && !!parts.weekday && !isMark(tokens[i], ",");
    return night
      ? fillWeekday(tokens, i + 1, parts)
      : (fillDay(tokens, i + 1, parts) ?? fillClock(tokens, i + 1, parts));
  }
  if (hasRole(tokens[i], "from", "in") && (parts.part || parts.within || parts.clock || parts.weekday)) {
    return parts.weekday && !parts.part && !parts.clock ? fillWeek(tokens, i + 1, parts) : fill(tokens, i + 1, parts);
  }
  const same = mark(tokens, i, "equals");
  return same && named ? fillDay(tokens, same.last, parts) : undefined;
}

function keep(parts: Slots, last: number): number {
  return (parts.last = last);
}

function fill(tokens: Tokens, i: number, parts: Slots): number | undefined {
  return fillPart(tokens, i, parts) ?? fillDay(tokens, i, parts);
}

function fillPart(tokens: Tokens, i: number, parts: Slots): number | undefined {
  const here = mark(tokens, i, "this");
  const within = parts.within || parts.part ? undefined : (mark(tokens, i, "within") ?? hoursOf(tokens, i));
  if (within) {
    parts.within = true;
    return keepIfDay(parts, within.last);
  }
  const part = mark(tokens, here ? here.last : i, "part");
  if (part && !parts.part) {
    parts.part = part.value as DayParts["part"];
    parts.definite = part.the || part.value !== "day";
    if (here) parts.relative = 0;
    const shift = mark(tokens, part.last, "shift");
    if (shift && part.value === "night" && !parts.weekday) parts.nightShift = Number(shift.value);
    return parts.nightShift !== undefined ? keep(parts, shift!.last) : keepIfDay(parts, part.last);
  }
  return here ? undefined : fillClock(tokens, i, parts);
}

/** “the hours of last night”, “the hours of the morning” */
function hoursOf(tokens: Tokens, i: number): Mark | undefined {
  const hours = mark(tokens, i, "unit");
  return hours?.value === "hour n" && !hours.the && mark(tokens, hours.last, "part") ? hours : undefined;
}

/** A part of a day that stands after its day belongs to it; one that stands before waits for it. */
function keepIfDay(parts: Slots, last: number): number {
  if (namesDay(parts)) parts.last = last;
  return last;
}

/** “the tenth hour”, “the hour 10:30”; “the hour 25” is no time of day. */
function fillClock(tokens: Tokens, i: number, parts: Slots): number | undefined {
  const hour = mark(tokens, i, "unit");
  if (hour?.value !== "hour 1" || !hour.the || parts.clock) return undefined;
  const named = mark(tokens, hour.last, "clock");
  const n =
    digits(tokens, hour.last) ??
    (tokens[hour.last]?.kind === "number" ? Math.floor(tokens[hour.last]!.word.value) : undefined);
  if (!named && (n === undefined || n > 24)) return undefined;
  let last = named ? named.last : hour.last + 1;
  if (isMark(tokens[last], ":") && (digits(tokens, last + 1) ?? 60) < 60) last += 2;
  parts.clock = true;
  return keepIfDay(parts, last);
}

function fillDay(tokens: Tokens, i: number, parts: Slots): number | undefined {
  const here = mark(tokens, i, "this");
  const word = mark(tokens, here ? here.last : i, "unit");
  // “the day of Tuesday”, “day 12 May”: the word for day only leads to the day's name
  const lead = !here && word && word.value === "day 1" && !word.the ? word.last : i;
  if (here && !isToday(tokens, here.last)) return undefined;
  return (
    fillRelative(tokens, here ? here.last : lead, parts) ??
    fillWeekday(tokens, lead, parts) ??
    fillDate(tokens, lead, parts, lead > i)
  );
}

const isToday = (tokens: Tokens, i: number) => mark(tokens, i, "relative_day")?.value === "0";

function fillRelative(tokens: Tokens, i: number, parts: Slots): number | undefined {
  const day = mark(tokens, i, "relative_day");
  if (!day || parts.relative !== undefined || parts.weekday || parts.date) return undefined;
  if (day.value === "0") {
    // “today” is written “the day”: not so in “the following day”, “the World Day”, “twice in the day”
    if (day.by || (mark(tokens, day.last, "other_day") && !mark(tokens, day.last, "weekday"))) return undefined;
    if (hasRole(tokens[i - 1], "in", "demonstrative") && !mark(tokens, i - 1, "this")) return undefined;
  }
  parts.relative = Number(day.value);
  return keep(parts, day.last);
}

function fillWeekday(tokens: Tokens, i: number, parts: Slots): number | undefined {
  const day = mark(tokens, i, "weekday");
  if (!day) return undefined;
  const {start, end} = {start: i, end: day.last};
  const weekday: Weekday = {
    weekday: Number(day.value),
    word: tokens
      .slice(start, end)
      .map((t) => t.form)
      .join(" ")
  };
  if (parts.weekday) {
    // the night from one day to the next: “the night of Monday - Tuesday”
    if (parts.part !== "night" || parts.nextWeekday || weekday.weekday !== (parts.weekday.weekday % 7) + 1)
      return undefined;
    parts.nextWeekday = weekday;
    return keep(parts, day.last);
  }
  const shift = mark(tokens, day.last, "shift");
  if (shift) weekday.shift = Number(shift.value);
  parts.weekday = weekday;
  return fillWeek(tokens, shift ? shift.last : day.last, parts) ?? keep(parts, shift ? shift.last : day.last);
}

/** “Tuesday (of) last week”. */
function fillWeek(tokens: Tokens, i: number, parts: Slots): number | undefined {
  const here = mark(tokens, i, "this");
  const unit = mark(tokens, here ? here.last : i, "unit");
  const shift = unit?.value === "week 1" ? mark(tokens, unit.last, "shift") : undefined;
  if (!parts.weekday || parts.weekday.week !== undefined || unit?.value !== "week 1" || !(shift || here))
    return undefined;
  parts.weekday.week = shift ? Number(shift.value) : 0;
  return keep(parts, shift ? shift.last : unit.last);
}

function fillDate(tokens: Tokens, i: number, parts: Slots, led: boolean): number | undefined {
  if (!tokens[i]) return undefined;
  const date: ReadDate | undefined = readDate(tokens, i, led);
  if (date?.day === undefined) return undefined;
  if (parts.date && (parts.otherDate || parts.date.hijri === date.hijri)) return undefined;
  // of two names of one day the Gregorian one is taken, the other is held against it
  if (parts.date && parts.date.hijri) [parts.date, parts.otherDate] = [date, parts.date];
  else if (parts.date) parts.otherDate = date;
  else parts.date = date;
  return keep(parts, date.last);
}

/** The night is one by itself when it is the last, this one, or late: “a late hour of the night”. */
function namesDay({relative, weekday, date, part, within, nightShift, definite}: Slots): boolean {
  if (relative !== undefined || weekday || date || nightShift !== undefined || part === "midnight") return true;
  return !!within && !!part && !!definite;
}

function describe({date, relative, weekday, part, clock, within}: Slots): Pick<Expression, "rule" | "granularity"> {
  const rule = date ? "date" : relative !== undefined ? "relative day" : weekday ? "weekday" : "night";
  return {rule, granularity: part || clock || within ? "part_of_day" : "day"};
}
