import type {Interval} from "../../types.ts";
import {conventions} from "../conventions.ts";
import {contains, equals} from "../interval.ts";
import {comparable, figurePairs, oneSpot, partOfWhole} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";
import {coversMore} from "./scope.ts";
import {settled} from "./settled.ts";

/** One interval lies inside the other: 200 against "about 200", 23 against "dozens". */
export const precision: Rule = {
  kind: "precision",
  find: ({happenings, gazetteer, explained}) =>
    happenings.flatMap((happening) => {
      const isSettled = settled(happening, gazetteer);
      return (
        figurePairs(happening.accounts)
          .filter(([a, b]) => comparable(a, b, gazetteer) && nested(a.claim, b.claim))
          .filter(([a, b]) => oneSpot(a, b, happening.accounts, gazetteer))
          // within one article the two stand side by side as answers to one question
          .filter(([a, b]) => a.claim.article === b.claim.article || !partOfWhole(a, b))
          .filter(([a, b]) => !coversMore(a, b, gazetteer))
          .filter(([a, b]) => !explained(a.claim.claim, b.claim.claim))
          .filter((pair) => !isSettled(pair))
          .map(([a, b]) => finding("precision", happening, a, b))
      );
    })
};

function nested(a: Interval, b: Interval): boolean {
  if (equals(a, b) || !(contains(a, b) || contains(b, a))) return false;
  return sameOrder(a, b);
}

/** "At least 19" holds 1,560 too, but nobody means that by it. */
function sameOrder(a: Interval, b: Interval): boolean {
  const openAbove = a.high === null || b.high === null;
  const openBelow = a.low === null || b.low === null;
  const [p, q] = openAbove ? [a.low ?? 0, b.low ?? 0] : [a.high!, b.high!];
  if (!openAbove && !openBelow) return true;
  return Math.max(p, q) <= conventions.sameOrder * Math.max(1, Math.min(p, q));
}
