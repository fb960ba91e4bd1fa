import type {Account} from "../account.ts";
import type {Framing} from "../../languages/wordings.ts";
import {otherVoice, samePlace, sidesAgree} from "./comparable.ts";
import {cite, finding, type Rule} from "./rule.ts";

interface Framed {
  account: Account;
  framing: Framing;
}

/** The same act told in words that concede differently: left, redeployed, were driven out. One finding for two wordings. */
export const framing: Rule = {
  kind: "framing",
  find: ({happenings, gazetteer, wordingsOf}) =>
    happenings.flatMap((happening) => {
      const framed = firstOfEach(
        happening.accounts
          .filter(({duplicate, claim}) => !duplicate && claim.status === "affirmed")
          .flatMap((account): Framed[] => {
            const found = wordingsOf(account.article.language).framing(account.claim.measure, account.claim.text);
            return found ? [{account, framing: found}] : [];
          })
      );
      return framed.flatMap((a, i) => {
        const b = framed
          .slice(i + 1)
          .find(
            (other) =>
              other.account.claim.measure === a.account.claim.measure &&
              other.framing.frame !== a.framing.frame &&
              otherVoice(a.account, other.account) &&
              a.account.voice.origin !== other.account.voice.origin &&
              sidesAgree(a.account, other.account) &&
              samePlace(a.account, other.account, gazetteer)
          );
        if (!b) return [];
        return [finding("framing", happening, a.account, b.account, {a: named(a), b: named(b)})];
      });
    })
};

const named = ({account, framing: {gloss, lemma}}: Framed) => cite(account, {gloss, lemma});

/** The first account of each voice, measure, side and wording. */
function firstOfEach(framed: readonly Framed[]): Framed[] {
  const first = new Map<string, Framed>();
  for (const one of framed) {
    const {claim, affectedSide} = one.account;
    const key = `${claim.measure} ${affectedSide} ${one.framing.frame}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()].slice(0, 8);
}
