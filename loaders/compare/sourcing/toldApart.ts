import type {Account} from "../account.ts";
import {samePlace, sameCount, sameTime} from "../discrepancies/comparable.ts";
import type {Happening} from "../events.ts";
import type {Gazetteer} from "../gazetteer.ts";
import {equals, isUnbounded} from "../interval.ts";

/** One claim that one account lets its source concede and another keeps at a distance. */
export interface ToldApart {
  event: string;
  /** Told with a word that commits the writer ("admitted"). */
  endorsed: string;
  /** Told with one that does not ("claimed"). */
  distanced: string;
}

/** The figures of each event that are told with *admitted* in one place and with *claimed* in another, each pair of voices once. */
export function toldApart(happenings: readonly Happening[], gazetteer: Gazetteer): ToldApart[] {
  return happenings.flatMap(({event, accounts}) => {
    const told = accounts.filter(
      ({claim, duplicate}) => !duplicate && claim.status === "affirmed" && !isUnbounded(claim)
    );
    const by = (alignment: string) => firstOfEach(told.filter(({voice}) => voice.attribution?.alignment === alignment));
    const distanced = by("distance");
    return by("endorse").flatMap((a) =>
      distanced
        .filter((b) => equals(a.claim, b.claim) && sameCount(a, b) && samePlace(a, b, gazetteer) && sameTime(a, b))
        .map((b) => ({event: event.event, endorsed: a.claim.claim, distanced: b.claim.claim}))
    );
  });
}

function firstOfEach(accounts: readonly Account[]): Account[] {
  const first = new Map<string, Account>();
  for (const account of accounts) {
    const {article, measure, low, high} = account.claim;
    const key = `${article} ${account.voice.chain.join(">")} ${measure} ${low} ${high}`;
    if (!first.has(key)) first.set(key, account);
  }
  return [...first.values()];
}
