import type {Account} from "../account.ts";
import {equals, isUnbounded} from "../interval.ts";
import {sameCount, samePlace, sameTime} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";

/** Vague words that still count something; a bare plural says too little to be known again. */
const vague: ReadonlySet<string> = new Set(["some", "several", "many"]);

/** A claim is stated as fact in one place and attributed in another: the lead in the outlet's voice, the body on a party's word. */
export const attributionLost: Rule = {
  kind: "attribution_lost",
  find: ({happenings, gazetteer}) =>
    happenings.flatMap((happening) => {
      const sayings = new Map<string, Account[]>();
      for (const account of happening.accounts) {
        if (account.duplicate || account.claim.status !== "affirmed") continue;
        const {measure, low, high, hedge} = account.claim;
        if (isUnbounded(account.claim) ? !vague.has(hedge) : (low ?? high ?? 0) < 2) continue;
        const key = isUnbounded(account.claim) ? `${measure} ${hedge}` : `${measure} ${low} ${high}`;
        const list = sayings.get(key);
        if (list) list.push(account);
        else sayings.set(key, [account]);
      }
      return [...sayings.values()].flatMap((said) => {
        const facts = said.filter((account) => isFact(account)).slice(0, 8);
        const taken = new Set<Account>();
        return said
          .filter((account) => !isFact(account))
          .slice(0, 8)
          .flatMap((attributed) => {
            const fact = facts.find(
              (account) =>
                !taken.has(account) &&
                equals(account.claim, attributed.claim) &&
                account.claim.object === attributed.claim.object &&
                sameCount(account, attributed) &&
                samePlace(account, attributed, gazetteer) &&
                sameTime(account, attributed) &&
                (!isUnbounded(account.claim) || account.article.article === attributed.article.article)
            );
            if (!fact) return [];
            taken.add(fact);
            return [finding("attribution_lost", happening, fact, attributed)];
          });
      });
    })
};

const isFact = ({voice}: Account) => voice.attribution === null;
