import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {
  contains,
  distance,
  equals,
  hull,
  intersection,
  isEmpty,
  overlaps,
  ratio,
  scale,
  sum
} from "../../loaders/compare/interval.ts";
import type {Interval} from "../../loaders/types.ts";

const end = fc.option(fc.integer({min: -1000, max: 1000}), {nil: null});
const interval = fc
  .tuple(end, end)
  .map(([a, b]): Interval => (a !== null && b !== null && a > b ? {low: b, high: a} : {low: a, high: b}));
const whole = fc.integer({min: -1200, max: 1200});
const holds = ({low, high}: Interval, value: number) => (low ?? -Infinity) <= value && value <= (high ?? Infinity);

describe("intervals of whole numbers with open ends", () => {
  it("are never empty as words give them", () => {
    fc.assert(fc.property(interval, (a) => !isEmpty(a)));
    expect(isEmpty({low: 3, high: 2})).toBe(true);
  });

  it("overlap both ways, just where a number is in both", () => {
    fc.assert(fc.property(interval, interval, (a, b) => overlaps(a, b) === overlaps(b, a)));
    fc.assert(fc.property(interval, interval, whole, (a, b, v) => !(holds(a, v) && holds(b, v)) || overlaps(a, b)));
    fc.assert(fc.property(interval, interval, (a, b) => overlaps(a, b) === (distance(a, b) === 0)));
  });

  it("intersect in what is in both", () => {
    fc.assert(
      fc.property(interval, interval, whole, (a, b, v) => {
        const both = intersection(a, b);
        return (holds(a, v) && holds(b, v)) === (both !== null && holds(both, v));
      })
    );
  });

  it("contain each other only when they are equal, and what they contain they overlap", () => {
    fc.assert(fc.property(interval, interval, (a, b) => !(contains(a, b) && contains(b, a)) || equals(a, b)));
    fc.assert(fc.property(interval, interval, (a, b) => !contains(a, b) || overlaps(a, b)));
    fc.assert(
      fc.property(interval, interval, interval, (a, b, c) => !(contains(a, b) && contains(b, c)) || contains(a, c))
    );
  });

  it("lie in their hull", () => {
    fc.assert(fc.property(interval, interval, (a, b) => contains(hull(a, b), a) && contains(hull(a, b), b)));
  });

  it("add up: a sum holds every sum of their numbers, in whatever order", () => {
    fc.assert(fc.property(interval, interval, (a, b) => equals(sum(a, b), sum(b, a))));
    fc.assert(
      fc.property(
        interval,
        interval,
        whole,
        whole,
        (a, b, v, w) => !(holds(a, v) && holds(b, w)) || holds(sum(a, b), v + w)
      )
    );
    expect(sum({low: 40, high: 40}, {low: 80, high: 80})).toEqual({low: 120, high: 120});
    expect(sum({low: 40, high: null}, {low: 80, high: 80})).toEqual({low: 120, high: null});
  });

  it("scale outwards in whole numbers, without the errors of floating point", () => {
    fc.assert(
      fc.property(interval, fc.integer({min: 1, max: 50}), fc.integer({min: 1, max: 50}), whole, (a, p, q, v) => {
        return !holds(a, v) || holds(scale(a, p, q), Math.floor((v * p) / q));
      })
    );
    expect(scale({low: 50, high: 50}, 11, 10)).toEqual({low: 55, high: 55});
    expect(scale({low: 45, high: 55}, 9, 10)).toEqual({low: 40, high: 50});
  });

  it("are apart by the distance of their nearer ends, and by its ratio where that has a meaning", () => {
    expect(distance({low: 36, high: 36}, {low: 39, high: 39})).toBe(3);
    expect(distance({low: 111, high: null}, {low: null, high: 30})).toBe(81);
    expect(ratio({low: 10, high: 20}, {low: 40, high: 60})).toBe(2);
    expect(ratio({low: 0, high: 0}, {low: 40, high: 60})).toBeNull();
    expect(ratio({low: null, high: null}, {low: 40, high: 60})).toBeNull();
    expect(ratio({low: 20, high: 99}, {low: 23, high: 23})).toBe(1);
  });
});
