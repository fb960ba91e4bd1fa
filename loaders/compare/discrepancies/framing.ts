import type {Account} from "../account.ts";
import type {Framing} from "../../languages/wordings.ts";
import {conventions} from "../conventions.ts";
import type {Gazetteer} from "../gazetteer.ts";
import {onOneSpot, samePlace, sidesAgree} from "./comparable.ts";
import {cite, finding, type Rule} from "./rule.ts";

interface Framed {
  account: Account;
  framing: Framing;
}

/**
 * The same act told in words that concede differently: left, redeployed, were driven out. Two ways of conceding are one
 * finding, cited by voices of two sides where there are such. Across articles it is the same act only at one named spot.
 */
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
      const found = new Map<string, [Framed, Framed]>();
      for (const [i, a] of framed.entries())
        for (const b of framed.slice(i + 1)) {
          if (!atOdds(a, b, gazetteer)) continue;
          const key = `${a.account.claim.measure} ${[a.framing.concedes, b.framing.concedes].sort().join(" ")}`;
          const known = found.get(key);
          if (!known || (!ofTwoSides(...known) && ofTwoSides(a, b))) found.set(key, [a, b]);
        }
      return [...found.values()].map(([a, b]) =>
        finding("framing", happening, a.account, b.account, {a: named(a), b: named(b)})
      );
    })
};

const atOdds = (
  {account: a, framing: {concedes}}: Framed,
  {account: b, framing: other}: Framed,
  gazetteer: Gazetteer
) =>
  a.claim.measure === b.claim.measure &&
  concedes !== other.concedes &&
  a.voice.origin !== b.voice.origin &&
  sidesAgree(a, b) &&
  (a.claim.article === b.claim.article ? samePlace(a, b, gazetteer) : onOneSpot([a, b], gazetteer));

const ofTwoSides = (a: Framed, b: Framed) => a.account.voice.side !== b.account.voice.side;

const named = ({account, framing: {gloss, lemma}}: Framed) => cite(account, {gloss, lemma});

/** The first account of each voice, measure, side and way of conceding; a dozen at most. */
function firstOfEach(framed: readonly Framed[]): Framed[] {
  const first = new Map<string, Framed>();
  for (const one of framed) {
    const {claim, affectedSide, voice} = one.account;
    const key = `${claim.measure} ${affectedSide} ${one.framing.concedes} ${voice.origin}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()].slice(0, conventions.window);
}
