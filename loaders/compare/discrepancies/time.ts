import {sidesOf, type Account} from "../account.ts";
import type {Gazetteer} from "../gazetteer.ts";
import {namesAttack} from "../families.ts";
import {overlaps} from "../interval.ts";
import {onOneSpot, samePlace, sidesAgree} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";

/**
 * One happening at two times: Wednesday evening by one source, Thursday dawn by another. That it is one shows in that both
 * sources speak of the attack itself, of two articles at one named spot; each side is then cited by its first claim.
 */
export const time: Rule = {
  kind: "time",
  find: ({happenings, gazetteer}) =>
    happenings.flatMap((happening) => {
      const attacks = happening.accounts.filter(
        ({claim, duplicate, ownTime}) => namesAttack(claim.measure) && !duplicate && ownTime
      );
      const dates = byDays(attacks);
      return dates.flatMap((some, i) =>
        dates.slice(i + 1).flatMap((others) => {
          const pair = firstAtOdds(some, others, gazetteer);
          return pair
            ? [
                finding("time", happening, first(happening.accounts, pair[0]), first(happening.accounts, pair[1]), {
                  measure: "attacked"
                })
              ]
            : [];
        })
      );
    })
};

/** Accounts that give the same days, by the first of each; a handful of dates is all one happening can have. */
function byDays(accounts: readonly Account[]): Account[][] {
  const found = new Map<string, Account[]>();
  for (const account of accounts) {
    const key = `${account.days.low} ${account.days.high}`;
    const list = found.get(key);
    if (!list) found.set(key, [account]);
    else if (list.length < 8) list.push(account);
  }
  return [...found.values()].slice(0, 8);
}

function firstAtOdds(
  some: readonly Account[],
  others: readonly Account[],
  gazetteer: Gazetteer
): [Account, Account] | undefined {
  for (const a of some)
    for (const b of others)
      if (
        !overlaps(a.days, b.days) &&
        a.voice.origin !== b.voice.origin &&
        isKnownAgain(a, b) &&
        sidesAgree(a, b) &&
        (a.article.article === b.article.article ? samePlace(a, b, gazetteer) : onOneSpot([a, b], gazetteer))
      )
        return [a, b];
  return undefined;
}

/** Two that neither say where nor name a party of the war in common may be of any two attacks. */
const isKnownAgain = (a: Account, b: Account) =>
  a.places.length + b.places.length > 0 || sidesOf(a).some((side) => sidesOf(b).includes(side));

/** The first claim of the article that puts the happening on these days, whatever it counts. */
const first = (accounts: readonly Account[], {article, days}: Account) =>
  accounts.find(
    (account) =>
      account.ownTime && account.article === article && account.days.low === days.low && account.days.high === days.high
  )!;
