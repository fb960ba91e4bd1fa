import type {Interval} from "../types.ts";

const lowOf = ({low}: Interval) => low ?? -Infinity;
const highOf = ({high}: Interval) => high ?? Infinity;
const open = (value: number) => (Number.isFinite(value) ? value : null);

/** True where no whole number is in it (its ends are crossed). */
export const isEmpty = (a: Interval) => lowOf(a) > highOf(a);

/** True where the words bound the number at neither end («some», a bare plural). */
export const isUnbounded = (a: Interval) => a.low === null && a.high === null;

/** True for one single number. */
export const isPoint = (a: Interval) => a.low !== null && a.low === a.high;

export const equals = (a: Interval, b: Interval) => a.low === b.low && a.high === b.high;

/** True where some whole number is in both. */
export const overlaps = (a: Interval, b: Interval) => Math.max(lowOf(a), lowOf(b)) <= Math.min(highOf(a), highOf(b));

/** True where every number of `inner` is in `outer`. */
export const contains = (outer: Interval, inner: Interval) =>
  lowOf(outer) <= lowOf(inner) && highOf(inner) <= highOf(outer);

/** What is in both; `null` where nothing is. */
export function intersection(a: Interval, b: Interval): Interval | null {
  return overlaps(a, b) ? {low: open(Math.max(lowOf(a), lowOf(b))), high: open(Math.min(highOf(a), highOf(b)))} : null;
}

/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({
  low: open(Math.min(lowOf(a), lowOf(b))),
  high: open(Math.max(highOf(a), highOf(b)))
});

/** Distance of the nearer ends, in whole units; 0 where they overlap. */
export const distance = (a: Interval, b: Interval) => Math.max(0, lowOf(b) - highOf(a), lowOf(a) - highOf(b));

/** All sums of a number of one and a number of the other. */
export const sum = (a: Interval, b: Interval): Interval => ({
  low: open(lowOf(a) + lowOf(b)),
  high: open(highOf(a) + highOf(b))
});

/**
 * Times `numerator / denominator`, both whole and above 0, widened outwards to whole numbers. The fraction is kept apart
 * because floating point does not keep it: `Math.ceil(1.1 * 50)` is 56.
 */
export const scale = (a: Interval, numerator: number, denominator = 1): Interval => ({
  low: a.low === null ? null : Math.floor((a.low * numerator) / denominator),
  high: a.high === null ? null : Math.ceil((a.high * numerator) / denominator)
});

/** The larger of the nearer ends over the smaller, where both are finite and above 0, else `null`; 1 where they overlap. */
export function ratio(a: Interval, b: Interval): number | null {
  if (overlaps(a, b)) return isUnbounded(a) || isUnbounded(b) ? null : 1;
  const [less, more] = highOf(a) < lowOf(b) ? [highOf(a), lowOf(b)] : [highOf(b), lowOf(a)];
  return less > 0 && Number.isFinite(less) && Number.isFinite(more) ? more / less : null;
}
