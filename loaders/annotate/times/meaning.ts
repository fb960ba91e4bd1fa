import type {granularities} from "../../tables/vocabularies.ts";
import {isoDay, monthDays, yearMonthDay} from "./days.ts";

/** An end of a time: a day, or any day of its month or year. */
export interface Point {
  day: number;
  precision: "day" | "month" | "year";
  approximate?: boolean;
}

/** `null` is an open end. */
export interface Resolved {
  from: Point | null;
  to: Point | null;
  /** What does not fit, quoting the text's word. */
  conflict?: string;
}

/** What an expression is resolved against. */
export interface Now {
  /** The publication's day. */
  day: number;
  /** The verb near is in the future. */
  ahead: boolean;
  /** It has begun already: after "since". */
  behind?: boolean;
  /** The publication date is approximate: a weekday corrects it rather than contradicts it. */
  loose: boolean;
}

/** Gives the days an expression means; nothing where it means none (a narrative "two days later"). */
export type Resolve = (now: Now) => Resolved | undefined;

export type Granularity = (typeof granularities)[number];

/** An expression that was read: the token after its last, how fine it is, and what it means. */
export interface Expression {
  last: number;
  granularity: Granularity;
  rule: string;
  resolve: Resolve;
}

export const point = (day: number, precision: Point["precision"] = "day", approximate = false): Point =>
  approximate ? {day, precision, approximate} : {day, precision};

export const single = (at: Point): Resolved => ({from: at, to: at});
export const days = (from: number, to: number, approximate = false): Resolved => ({
  from: point(from, "day", approximate),
  to: point(to, "day", approximate)
});

/** First day a point allows. */
export function firstDay({day, precision}: Point): number {
  const {year, month} = yearMonthDay(day);
  return precision === "day" ? day : monthDays(year, precision === "year" ? 1 : month)[0];
}

/** Last day a point allows. */
export function lastDay({day, precision}: Point): number {
  const {year, month} = yearMonthDay(day);
  return precision === "day" ? day : monthDays(year, precision === "year" ? 12 : month)[1];
}

const LENGTH = {day: 10, month: 7, year: 4};

/** EDTF: `2019-08-12`, `2019-08`, `2019`, with `~` where approximate. */
export const edtfOf = ({day, precision, approximate}: Point) =>
  isoDay(day).slice(0, LENGTH[precision]) + (approximate ? "~" : "");
