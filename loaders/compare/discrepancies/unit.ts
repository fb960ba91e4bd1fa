import type {Account} from "../account.ts";
import {isUnbounded, overlaps, sum} from "../interval.ts";
import {isFigure, samePlace, sameTime, sidesAgree} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";

/**
 * Killed and wounded together against apart. Both parts must be there, from one source, so that their sum can be held
 * against the combined figure; that may be unnumbered ("killed and wounded fell").
 */
export const unit: Rule = {
  kind: "unit",
  find: ({happenings, gazetteer}) =>
    happenings.flatMap((happening) => {
      const counted = happening.accounts.filter(
        ({duplicate, claim}) => !duplicate && !claim.part_of && claim.status === "affirmed"
      );
      const combined = counted.filter(({claim}) => claim.measure === "killed_or_wounded");
      if (!combined.length) return [];
      return parts(counted).flatMap(([killed, wounded]) => {
        const whole = combined.find(
          (account) =>
            asksForParts(account, killed, wounded) &&
            sidesAgree(account, killed) &&
            samePlace(account, killed, gazetteer) &&
            sameTime(account, killed) &&
            account.claim.attribution !== killed.claim.attribution
        );
        return whole
          ? [finding("unit", happening, whole, killed, {measure: "killed_or_wounded", b: both(killed, wounded)})]
          : [];
      });
    })
};

/**
 * Unnumbered, it is a gap beside the parts where the same article tells it at length: a headline that says no more is a
 * headline. Vague words that the sum fits, and across articles any figure that it fits, are agreement.
 */
function asksForParts(whole: Account, killed: Account, wounded: Account): boolean {
  const together = whole.article.article === killed.article.article;
  if (isUnbounded(whole.claim)) return together && !whole.inHeadline;
  if (!overlaps(whole.claim, sum(killed.claim, wounded.claim))) return together || whole.claim.hedge !== "tens";
  return together && !whole.inHeadline && whole.claim.hedge !== "tens";
}

/** The killed and the wounded that one source gives in one sentence. */
function parts(accounts: readonly Account[]): [Account, Account][] {
  const found = new Map<string, [Account, Account]>();
  const figures = accounts.filter(isFigure);
  const wounded = new Map<string, Account>();
  const key = ({claim}: Account) => `${claim.sentence} ${claim.attribution}`;
  for (const account of figures)
    if (account.claim.measure === "wounded" && !wounded.has(key(account))) wounded.set(key(account), account);
  for (const account of figures) {
    const other = account.claim.measure === "killed" ? wounded.get(key(account)) : undefined;
    if (other && sidesAgree(account, other) && !found.has(key(account))) found.set(key(account), [account, other]);
  }
  return [...found.values()];
}

const both = (killed: Account, wounded: Account) => ({
  row: killed.claim.claim,
  article: killed.article.article,
  text: killed.claim.text,
  account: killed,
  words: {wounded: wounded.claim.claim, sum: JSON.stringify(sum(killed.claim, wounded.claim))}
});
