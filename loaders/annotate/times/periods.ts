import {hasRole} from "../../text/tag.ts";
import {readDate, readYearAlone} from "./dates.ts";
import {monthDays, yearMonthDay} from "./days.ts";
import {days, firstDay, lastDay, point, single, type Expression, type Resolve, type Resolved} from "./meaning.ts";
import {resolveDate} from "./resolveDate.ts";
import {calendarUnit, granularityOf, readUnits, unitsBefore, type UnitPhrase} from "./units.ts";
import {afterRole, mark, type Tokens} from "./words.ts";

/** “the last two weeks”, “within 24 hours”, “this year”, “during the past days”, “the latest 24 hours”. */
export function period(tokens: Tokens, i: number): Expression | undefined {
  const during = mark(tokens, i, "during");
  const phrase = readUnits(tokens, during ? during.last : i);
  if (!phrase || isGeneral(tokens, during ? during.last : i, phrase)) return undefined;
  const {unit, n, shift, last} = phrase;
  if (shift === undefined) {
    const counted = during && !phrase.the && n !== null && unit !== "minute";
    // “during the hours of the night”, “within a year from the start of work”: the units belong to what follows
    if (!counted || mark(tokens, last, "part", "weekday", "month") || hangsOn(tokens, last)) return undefined;
    return {last, granularity: "interval", rule: "during units", resolve: rolling(phrase)};
  }
  if (n === 1 && !(during && unit === "week" && shift < 0)) {
    if (unit === "hour" || unit === "minute" || unit === "night") return undefined;
    return {
      last,
      granularity: granularityOf(unit),
      rule: "moved unit",
      resolve: ({day}) => calendarUnit(unit, shift, day)
    };
  }
  return shift ? {last, granularity: "interval", rule: "moved units", resolve: rolling(phrase)} : undefined;
}

/** So many units up to the publication, or from it where they lie ahead. */
function rolling(phrase: UnitPhrase): Resolve {
  return ({day, ahead}) => {
    const next = phrase.shift === undefined ? ahead : phrase.shift > 0;
    const end = unitsBefore({...phrase, n: phrase.n === null ? null : next ? -phrase.n : phrase.n}, day);
    if (!next) return {from: end, to: point(day)};
    const to = phrase.n === null && phrase.unit === "hour" ? point(day + 1) : end;
    return {from: point(day), to};
  };
}

/** The word for year is also “general”: “the present Secretary-General” is not “this year”. */
const isGeneral = (tokens: Tokens, i: number, {unit, n}: UnitPhrase) =>
  unit === "year" && n === 1 && !!mark(tokens, i - 1, "general");

/** “two days ago”, “about a week ago”; not “two days before the elections”, which has the same word. */
export function ago(tokens: Tokens, i: number): Expression | undefined {
  const cue = mark(tokens, i, "ago");
  if (!cue || hasRole(tokens[i - 1], "from")) return undefined;
  const phrase = readUnits(tokens, cue.last);
  if (!phrase || phrase.the || phrase.shift !== undefined || hangsOn(tokens, phrase.last)) return undefined;
  const {unit, n, last} = phrase;
  if (n === null || unit === "hour" || unit === "minute") {
    return {last, granularity: "interval", rule: "ago", resolve: rolling({...phrase, shift: -1})};
  }
  const rough = {...phrase, approximate: phrase.approximate || unit === "week"};
  const granularity =
    unit === "week" || unit === "night"
      ? "day"
      : unit === "decade" || unit === "century"
        ? "year"
        : granularityOf(unit);
  return {last, granularity, rule: "ago", resolve: ({day}) => single(unitsBefore(rough, day)!)};
}

/** “after two months” with a verb in the future; else it is the story's own order. */
export function after(tokens: Tokens, i: number): Expression | undefined {
  const cue = mark(tokens, i, "after");
  const phrase = cue && readUnits(tokens, cue.last);
  if (!phrase || phrase.the || phrase.shift !== undefined || phrase.n === null || hangsOn(tokens, phrase.last))
    return undefined;
  const later = {...phrase, n: -phrase.n};
  return {
    last: phrase.last,
    granularity: phrase.unit === "week" ? "day" : granularityOf(phrase.unit),
    rule: "after",
    resolve: ({day, ahead}) => (ahead ? single(unitsBefore(later, day)!) : undefined)
  };
}

/** Before or after something that the text names, not the publication. */
const hangsOn = (tokens: Tokens, i: number) => hasRole(tokens[i], "from", "on", "that", "about");

/** “for months”, “for 100 days”, “for about a week”: from then to the publication. */
export function sinceUnits(tokens: Tokens, i: number): Expression | undefined {
  const phrase = readUnits(tokens, i);
  if (!phrase || phrase.the || phrase.shift !== undefined || mark(tokens, phrase.last, "part")) return undefined;
  return {last: phrase.last, granularity: "interval", rule: "since units", resolve: rolling({...phrase, shift: -1})};
}

/** A date that is a month or a year, or more: “April 2017”, “the year 2015”, “during last May”. */
export function monthOrYear(tokens: Tokens, i: number, led: boolean): Expression | undefined {
  const date = readDate(tokens, i, led) ?? readYearAlone(tokens, i, led);
  if (!date || date.day !== undefined) return undefined;
  const granularity = date.month === undefined ? "year" : date.hijri ? "interval" : "month";
  return {
    last: date.last,
    granularity,
    rule: granularity === "year" ? "year" : "month",
    resolve: (now) => resolveDate(date, now)
  };
}

/** “the start of this month”, “early 2018”, “late April”, “the first half of this year”. */
export function edge(tokens: Tokens, i: number): Expression | undefined {
  const cue = mark(tokens, i, "edge");
  if (!cue) return undefined;
  const at = afterRole(tokens, cue.last, "from");
  const inner =
    monthOrYear(tokens, at, true) ??
    season(tokens, at) ??
    decade(tokens, at) ??
    period(tokens, at) ??
    wholeUnit(tokens, at);
  if (!inner) return undefined;
  const [from, to] = cue.value.split(" ").map(Number) as [number, number];
  return {
    last: inner.last,
    granularity: "interval",
    rule: "edge",
    resolve(now) {
      const whole = inner.resolve(now);
      return whole?.from && whole.to ? partOf(whole, from, to) : undefined;
    }
  };
}

/** “the year” in “the start of the year” is the publication's own; not the week, as its end is the weekend. */
function wholeUnit(tokens: Tokens, i: number): Expression | undefined {
  const unit = mark(tokens, i, "unit");
  if (!unit?.the || !/^(month|year|century) 1$/.test(unit.value)) return undefined;
  const [name] = unit.value.split(" ") as [string];
  return {
    last: unit.last,
    granularity: granularityOf(name),
    rule: "whole unit",
    resolve: ({day}) => calendarUnit(name, 0, day)
  };
}

/** Thirds and quarters of a time, in whole months where it is longer than two. The outer ends are exact. */
function partOf(whole: Resolved, from: number, to: number): Resolved {
  const first = firstDay(whole.from!);
  const last = lastDay(whole.to!);
  const length = last + 1 - first;
  let [start, end] = [first + Math.round(length * from), first + Math.round(length * to) - 1];
  if (length > 62) {
    const near = (day: number) => {
      const {year, month} = yearMonthDay(day);
      const [a, b] = monthDays(year, month);
      return day - a < b + 1 - day ? a : b + 1;
    };
    [start, end] = [near(start), near(end + 1) - 1];
  }
  return {from: point(start, "day", from > 0), to: point(end, "day", to < 1)};
}

/** “summer 2017”, “last summer”, “spring of the year 2018”. */
export function season(tokens: Tokens, i: number): Expression | undefined {
  const name = mark(tokens, i, "season");
  if (!name) return undefined;
  const [a, b] = name.value.split(" ").map(Number) as [number, number];
  const months = (year: number) => days(monthDays(year, a)[0], monthDays(b < a ? year + 1 : year, b)[1]);
  const shift = mark(tokens, name.last, "shift");
  const date = shift ? undefined : readYearAlone(tokens, afterRole(tokens, name.last, "from"), true);
  if (!shift && !date) return undefined;
  const resolve: Resolve = ({day}) => {
    if (date) return months(date.year!);
    const {year} = yearMonthDay(day);
    const candidates = [-2, -1, 0, 1].map((k) => months(year + k));
    const move = Number(shift!.value);
    if (move < 0) return candidates.filter((c) => c.to!.day < day).at(-1);
    return move > 0 ? candidates.find((c) => c.from!.day > day) : candidates.find((c) => c.to!.day >= day);
  };
  return {last: shift ? shift.last : date!.last, granularity: "interval", rule: "season", resolve};
}

/** “the eighties of last century”, “the nineties”; not the age “in the sixties of his life”. */
export function decade(tokens: Tokens, i: number): Expression | undefined {
  const name = mark(tokens, i, "decade");
  if (!name) return undefined;
  const at = afterRole(tokens, name.last, "from");
  if (hasRole(tokens[at], "age")) return undefined;
  const century = readUnits(tokens, at);
  const named = century?.unit === "century" && century.shift !== undefined ? century : undefined;
  return {
    last: named ? named.last : name.last,
    granularity: "interval",
    rule: "decade",
    resolve({day}) {
      const first = Math.floor(yearMonthDay(day).year / 100 + (named?.shift ?? -1)) * 100 + Number(name.value);
      return {from: point(monthDays(first, 1)[0], "year"), to: point(monthDays(first + 9, 12)[1], "year")};
    }
  };
}
