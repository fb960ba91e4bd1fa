import type {GoldRow} from "../corpus/readGold.ts";
import type {Claim} from "../types.ts";
import {foldedSpan} from "./codedTables.ts";
import {fold, occurrences, tokens} from "./foldWords.ts";

/**
 * The rows of not_claims.csv (durations, distances, names that hold a number) that were taken for a claim: a claim overlaps
 * the words, and its quantity is one of them.
 */
export function takenForClaims(
  rows: readonly GoldRow<"not_claims">[],
  claims: readonly Claim[],
  texts: ReadonlyMap<string, string>
): {article: string; what: string; sentence: string}[] {
  return rows.flatMap(({article, text: words, why}) => {
    const original = texts.get(article) ?? "";
    const places = occurrences(fold(original), words);
    const number = new Set(tokens(words));
    const taken = claims.find((claim) => {
      if (claim.article !== article || !claim.quantity) return false;
      const at = foldedSpan(original, claim.start, claim.end);
      const quantity = tokens(claim.quantity);
      return (
        quantity.every((token) => number.has(token)) && places.some((place) => place[0] < at[1] && at[0] < place[1])
      );
    });
    return taken
      ? [{article, what: `${words} (${why}) taken as ${taken.measure} ${taken.quantity}`, sentence: taken.text}]
      : [];
  });
}
