import type {Account} from "../account.ts";
import {isFigure, pairs} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";

const deadly: ReadonlySet<string> = new Set(["killed", "killed_or_wounded", "losses"]);

/** Each side counts the other's dead and not its own. */
export const side: Rule = {
  kind: "side",
  find: ({happenings}) =>
    happenings.flatMap((happening) => {
      const counts = happening.accounts.filter(
        (account) =>
          isFigure(account) && deadly.has(account.claim.measure) && account.voice.side && account.affectedSide
      );
      const countsOwn = new Set(
        counts.filter((account) => account.voice.side === account.affectedSide).map(({voice}) => voice.side)
      );
      const foreign = firstOfEach(
        counts.filter(({voice, affectedSide}) => affectedSide !== voice.side && !countsOwn.has(voice.side))
      );
      return pairs(foreign)
        .filter(([a, b]) => a.voice.side === b.affectedSide && b.voice.side === a.affectedSide)
        .map(([a, b]) => finding("side", happening, a, b));
    })
};

/** One count for each speaker of a side is enough to show it. */
function firstOfEach(accounts: readonly Account[]): Account[] {
  const first = new Map<string, Account>();
  for (const account of accounts) {
    const key = `${account.voice.side} ${account.affectedSide}`;
    if (!first.has(key)) first.set(key, account);
  }
  return [...first.values()];
}
