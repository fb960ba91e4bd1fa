import {hasRole, reading} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";

/** Longest aside between commas, in tokens. */
const ASIDE = 8;

/** "said a release …, on its site, that": what stands between commas before the clause is no content. */
export function isSetApart({tokens}: Marked, j: number, end: number): boolean {
  if (tokens[j - 1]?.form !== ",") return false;
  for (let i = j + 1; i < Math.min(end, j + ASIDE); ++i)
    if (tokens[i]!.form === ",") return hasRole(tokens[i + 1], "that");
  return false;
}

/** "in Damascus", "in a statement": where or when something is said. */
export const isWhereSaid = (doc: Marked, i: number) => {
  const thing = reading(doc.tokens[i], "thing");
  return !!doc.placeAt[i] || !!doc.timeAt[i] || (!!thing && !thing.proclitics.includes("the"));
};
