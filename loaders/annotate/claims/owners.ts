import {hangs} from "../../text/clitics.ts";
import {hasRole, reading} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";

/**
 * The word at token `i`, right after a plural, makes that definite: its owner or a definite adjective ("prisoners of the state"). One
 * joined to it ("losses of lives and the gear") and an indefinite plural ("victims civilian") do not.
 */
export function isOwner(doc: Marked, i: number): boolean {
  const next = doc.tokens[i];
  const {clitics} = doc.language;
  if (next?.kind !== "word" || hangs(clitics, next, "and") || hasRole(next, "relative")) return false;
  if (doc.language.grammar.isDefinite(next.form)) return true;
  return !!doc.actorAt[i] && !hangs(clitics, next, "to") && reading(next, "object")?.sense.number !== "plural";
}
