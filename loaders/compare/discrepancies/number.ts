import {isPoint, overlaps} from "../interval.ts";
import {comparable, figurePairs, oneSpot, sameOrder} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";

/**
 * Same event, measure, object and side, and no number satisfies both: the Observatory counts 39 killed, the White Helmets
 * 36. Within one article a single one (killed: 1) against many by another source is as a rule another incident: only
 * figures that both count several, and are of one order, are held against each other there.
 */
export const number: Rule = {
  kind: "number",
  find: ({happenings, gazetteer, explained}) =>
    happenings.flatMap((happening) =>
      figurePairs(happening.accounts)
        .filter(([a, b]) => comparable(a, b, gazetteer) && !overlaps(a.claim, b.claim))
        .filter(([a, b]) => a.voice.origin !== b.voice.origin)
        .filter(([a, b]) => a.claim.article !== b.claim.article || !(isOne(a.claim) || isOne(b.claim)))
        .filter(([a, b]) => oneSpot(a, b, happening.accounts, gazetteer))
        .filter(([a, b]) => sameOrder(a, b))
        .filter(([a, b]) => !explained(a.claim.claim, b.claim.claim))
        .map(([a, b]) => finding("number", happening, a, b))
    )
};

const isOne = (claim: {low: number | null; high: number | null}) => isPoint(claim) && claim.low! <= 1;
