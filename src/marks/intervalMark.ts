import type {Interval} from "../../loaders/types.ts";

/** Where an interval is drawn on an axis of unit length. */
export interface IntervalMark {
  shape: "point" | "range" | "none";
  from: number;
  to: number;
  openLow: boolean;
  openHigh: boolean;
}

export interface Axis {
  position: (value: number) => number;
  ticks: number[];
  log: boolean;
}

/** Beyond this factor between the smallest and the largest figure a linear axis hides the small ones. */
const LOG_FROM = 20;

/** One axis for all intervals: from 0, logarithmic (of 1 + x) where the figures are far apart; null without any figure. */
export function axisOf(intervals: Interval[]): Axis | null {
  const ends = intervals.flatMap(({low, high}) => [low, high]).filter((end) => end !== null);
  if (!ends.length) return null;
  const least = Math.min(...ends.filter((end) => end > 0), Infinity);
  const most = Math.max(...ends, 1);
  const log = most / least >= LOG_FROM;
  // Room after the largest figure, so that an open end has somewhere to point to.
  const scale = log
    ? (value: number) => Math.log1p(value) / Math.log1p(most * 1.6)
    : (value: number) => value / (most * 1.2);
  return {position: scale, ticks: log ? logTicks(most) : linearTicks(most), log};
}

/** @returns a mark in shares of the axis; an open end runs to the axis' own end. */
export function intervalMark({low, high}: Interval, axis: Axis): IntervalMark {
  if (low === null && high === null) return {shape: "none", from: 0, to: 1, openLow: true, openHigh: true};
  const from = low === null ? 0 : axis.position(low);
  const to = high === null ? 1 : axis.position(high);
  return {shape: low === high ? "point" : "range", from, to, openLow: low === null, openHigh: high === null};
}

/** Steps of 1, 2, 5, 10, 20 … so that about five of them reach the largest figure. */
function linearTicks(most: number): number[] {
  let step = 1;
  for (let i = 0; most / step > 5; i++) step *= i % 3 === 1 ? 2.5 : 2;
  return Array.from({length: Math.floor((most * 1.2) / step) + 1}, (_, i) => i * step);
}

function logTicks(most: number): number[] {
  const ticks = [0];
  for (let power = 1; power <= most * 1.6; power *= 10) ticks.push(power);
  return ticks;
}
