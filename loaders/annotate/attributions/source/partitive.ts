import {hasRole, reading} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {hangsBefore} from "./phraseBreak.ts";

/** "each | of France and …", "a number | of residents": how many of those who are named after it, and may speak. */
export const isPartitive = (doc: Marked, i: number): boolean =>
  (!!reading(doc.tokens[i], "quantity") || hasRole(doc.tokens[i], "amount")) &&
  hasRole(doc.tokens[i + 1], "from") &&
  (!!doc.actorAt[i + 2] || !!reading(doc.tokens[i + 2], "source"));

/** "24 organisations", "a number of the residents": so many who may speak. */
export function countsSources(doc: Marked, i: number): boolean {
  const counts = (at: number) =>
    doc.tokens[at]?.kind === "number" || !!reading(doc.tokens[at], "quantity") || hasRole(doc.tokens[at], "amount");
  if (!counts(i) || hangsBefore(doc, i, "to") || hangsBefore(doc, i, "by")) return false;
  let j = i + 1;
  while (j < i + 4 && (counts(j) || hasRole(doc.tokens[j], "from"))) ++j;
  const noun = reading(doc.tokens[j], "source");
  return !!noun && noun.proclitics.every((role) => role === "the");
}
