import type {Account} from "../account.ts";
import {distance, equals} from "../interval.ts";
import {comparable, figurePairs, partOfWhole, sameOrder} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";
import {coversMore} from "./scope.ts";
import {settled} from "./settled.ts";

/** The same source, in a later article, gives another figure. Two articles of one day are in no order. */
export const update: Rule = {
  kind: "update",
  find: ({happenings, gazetteer, explained}) =>
    happenings.flatMap((happening) => {
      const isSettled = settled(happening, gazetteer);
      return figurePairs(happening.accounts)
        .filter(([a, b]) => a.voice.origin === b.voice.origin && inOrder(a, b) !== 0)
        .filter(([a, b]) => comparable(a, b, gazetteer) && !equals(a.claim, b.claim) && distance(a.claim, b.claim) > 0)
        .filter(([a, b]) => sameOrder(a, b) && !partOfWhole(a, b) && !coversMore(a, b, gazetteer))
        .filter(([a, b]) => !explained(a.claim.claim, b.claim.claim))
        .filter((pair) => !isSettled(pair))
        .map(([a, b]) => (inOrder(a, b) < 0 ? finding("update", happening, a, b) : finding("update", happening, b, a)));
    })
};

function inOrder(a: Account, b: Account): number {
  const [p, q] = [a.article.published_from, b.article.published_from];
  return !p || !q || p === q ? 0 : p < q ? -1 : 1;
}
