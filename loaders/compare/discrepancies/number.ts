import {isPoint, overlaps} from "../interval.ts";
import {comparable, figurePairs, oneSpot, partOfWhole, sameOrder, type Pair} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";
import {coversMore} from "./scope.ts";
import {settled} from "./settled.ts";

/**
 * Same event, measure, object and side, and no number satisfies both: the Observatory counts 39 killed, the White Helmets
 * 36. A single one (killed: 1) against many by another source is as a rule another incident: within one article, and where
 * it is only implied ("a man was killed"), figures that both count several are held against each other.
 */
export const number: Rule = {
  kind: "number",
  find: ({happenings, gazetteer, explained}) =>
    happenings.flatMap((happening) => {
      const isSettled = settled(happening, gazetteer);
      return figurePairs(happening.accounts)
        .filter(([a, b]) => comparable(a, b, gazetteer) && !overlaps(a.claim, b.claim))
        .filter(([a, b]) => a.voice.origin !== b.voice.origin)
        .filter((pair) => !pair.some((account) => isOther(account, pair)))
        .filter(([a, b]) => oneSpot(a, b, happening.accounts, gazetteer))
        .filter(([a, b]) => !roundsUp(a, b) && !roundsUp(b, a))
        .filter(([a, b]) => sameOrder(a, b) && !partOfWhole(a, b) && !coversMore(a, b, gazetteer))
        .filter(([a, b]) => !explained(a.claim.claim, b.claim.claim))
        .filter((pair) => !isSettled(pair))
        .map(([a, b]) => finding("number", happening, a, b));
    })
};

/** "More than 300" of one is the 300 of the other. */
const roundsUp = ({claim: a}: Pair[number], {claim: b}: Pair[number]) =>
  (a.hedge === "more_than" && isPoint(b) && a.low === b.low! + 1) ||
  (a.hedge === "less_than" && isPoint(b) && a.high === b.low! - 1);

/** A single one, as likely as not of another incident. */
const isOther = ({claim}: Pair[number], [a, b]: Pair) =>
  isPoint(claim) && claim.low! <= 1 && (a.claim.article === b.claim.article || claim.hedge === "implied");
