import type {Account} from "../account.ts";
import type {Happening} from "../events.ts";
import {accountsFit} from "../fit.ts";
import type {Interval} from "../../types.ts";
import {conventions} from "../conventions.ts";
import {contains, overlaps} from "../interval.ts";
import {isFigure, otherVoice, sameCount} from "./comparable.ts";
import {finding, type Finding, type Rule} from "./rule.ts";
import {couldBeMistaken} from "./scope.ts";

/**
 * A figure for two weeks beside one for a day of them: of each period's figure and each happening inside it, in the same
 * article, the largest. Across articles a total and one of its days are no disagreement.
 */
export const period: Rule = {
  kind: "scope",
  find({happenings, gazetteer}) {
    const byArticle = new Map<string, {account: Account; happening: Happening}[]>();
    for (const happening of happenings)
      for (const account of happening.accounts) {
        if (!isFigure(account)) continue;
        const list = byArticle.get(account.claim.article);
        if (list) list.push({account, happening});
        else byArticle.set(account.claim.article, [{account, happening}]);
      }
    return [...byArticle.values()].flatMap((figures) =>
      figures
        .filter(({account}) => account.period)
        .flatMap(({account: wide}) => {
          const narrow = figures.filter(
            ({account}) =>
              !account.period &&
              sameCount(account, wide) &&
              otherVoice(account, wide) &&
              couldBeMistaken(account, wide) &&
              contains(wide.days, account.days) &&
              // of one village nobody expects the losses of a front
              account.places.every((place) => wide.places.includes(place)) &&
              (wide.claim.high ?? Infinity) >= (account.claim.low ?? 0) &&
              !agree(wide.claim, account.claim) &&
              accountsFit({...wide, period: false, days: account.days}, account, gazetteer).fits
          );
          const largest = narrow.reduce<(typeof narrow)[number] | undefined>(
            (best, next) => (best && (best.account.claim.low ?? 0) >= (next.account.claim.low ?? 0) ? best : next),
            undefined
          );
          return largest ? [asScope(largest.happening, largest.account, wide)] : [];
        })
    );
  }
};

/** "More than 1,000" and 1,031 may well be the same total, told with and without its period. */
const agree = (a: Interval, b: Interval) =>
  overlaps(a, b) &&
  Math.max(a.low ?? 0, b.low ?? 0) <= conventions.sameOrder * Math.max(1, Math.min(a.low ?? 0, b.low ?? 0));

const asScope = (happening: Happening, narrow: Account, wide: Account): Finding =>
  finding("scope", happening, narrow, wide, {variant: "time"});
