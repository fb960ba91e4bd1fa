import type {Account} from "../account.ts";
import {namesAttack} from "../families.ts";
import type {Gazetteer} from "../gazetteer.ts";
import {nearPlace} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";

/** As many accounts a side as are looked at; those of one voice and place count once. */
const MOST = 8;

/**
 * One happening at two places: one source puts the attack in the city, another on three villages south of it. One account
 * must be of the attack itself, the other of it or of what it cost the same side.
 */
export const place: Rule = {
  kind: "place",
  find: ({happenings, gazetteer}) =>
    happenings.flatMap((happening) => {
      const placed = firstOfEach(
        happening.accounts.filter(
          ({places, duplicate, claim}) => places.length && !duplicate && claim.status === "affirmed"
        )
      );
      const attacks = placed.filter(({claim}) => namesAttack(claim.measure)).slice(0, MOST);
      return attacks.flatMap((attack) => {
        const other = placed.find((account) => account !== attack && atOdds(account, attack, gazetteer));
        return other ? [finding("place", happening, ...inOrder(other, attack), {measure: "attacked"})] : [];
      });
    })
};

function atOdds(a: Account, attack: Account, gazetteer: Gazetteer): boolean {
  return (
    a.voice.origin !== attack.voice.origin &&
    a.affectedSide !== "" &&
    a.affectedSide === attack.affectedSide &&
    a.victims !== "civilian" &&
    a.claim.measure !== "repelled" &&
    // two forces that each tell of their own attack
    !(a.claim.agent_actor && attack.claim.agent_actor && a.claim.agent_actor !== attack.claim.agent_actor) &&
    !nearPlace(a, attack, gazetteer) &&
    // where one of them also answers at the other's place, they tell two attacks apart
    (a.article.article === attack.article.article || a.days.low === attack.days.low)
  );
}

function firstOfEach(accounts: readonly Account[]): Account[] {
  const first = new Map<string, Account>();
  for (const account of accounts) {
    const key = `${account.voice.chain.join(">")} ${account.places.join()} ${account.affectedSide} ${namesAttack(account.claim.measure)}`;
    if (!first.has(key)) first.set(key, account);
  }
  return [...first.values()];
}

const inOrder = (a: Account, b: Account): [Account, Account] =>
  a.article.article === b.article.article && a.claim.start > b.claim.start ? [b, a] : [a, b];
