import type {Account} from "../account.ts";
import {isEmpty, overlaps} from "../interval.ts";
import {isGround, objectsFit} from "../families.ts";
import {samePlace, sameTime, sidesAgree} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";

const counted: ReadonlySet<string> = new Set([
  "exact",
  "dual",
  "approx",
  "at_least",
  "more_than",
  "at_most",
  "less_than",
  "tens"
]);

/** One article gives a number and a list of another length: six villages taken, seven named. */
export const listVsCount: Rule = {
  kind: "list_vs_count",
  find: ({happenings, gazetteer}) =>
    happenings.flatMap((happening) => {
      const lists = happening.accounts.filter(
        ({claim, duplicate}) => !duplicate && claim.hedge === "listed" && (claim.low ?? 0) > 1
      );
      return lists.flatMap((list) => {
        const counts = happening.accounts.filter(
          (count) =>
            isCountOf(count, list) &&
            (sidesAgree(count, list) || changesHands(count, list)) &&
            samePlace(count, list, gazetteer) &&
            sameTime(count, list)
        );
        const [first] = counts;
        // one count that fits the list settles what it is a list of
        return first && !counts.some(({claim}) => overlaps(claim, list.claim))
          ? [finding("list_vs_count", happening, first, list)]
          : [];
      });
    })
};

/** A list of names is often of "positions" where the count says villages. */
const countsWhatIsListed = (count: string, listed: string) =>
  objectsFit(count, listed) || (isGround(count) && (listed === "position" || count === "position"));

/** Villages that one party takes are listed as those that the other held: of ground, the parties may trade places. */
const changesHands = (count: Account, list: Account) =>
  count.family === "ground" && isGround(list.claim.object) && opposed(count, list);

/** What one party gains in the one, it has not lost to itself in the other. */
const opposed = (a: Account, b: Account) =>
  a.agentSide !== b.agentSide && !(a.affectedSide && a.affectedSide === b.agentSide && b.affectedSide === a.agentSide);

function isCountOf({claim, article}: Account, list: Account): boolean {
  return (
    article.article === list.article.article &&
    claim.measure === list.claim.measure &&
    countsWhatIsListed(claim.object, list.claim.object) &&
    counted.has(claim.hedge) &&
    !isEmpty(claim) &&
    (claim.low ?? claim.high ?? 0) > 1
  );
}
