import {hangs} from "../../text/clitics.ts";
import {hasRole, reading} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";

/** What hangs before a word that is no owner. */
const HUNG = ["and", "by", "to"];

/**
 * The word at token `i`, right after a plural, makes that definite: its owner or a definite adjective ("prisoners of the state"). One
 * joined to it ("losses of lives and the gear") and an indefinite plural ("victims civilian") do not.
 */
export function isOwner(doc: Marked, i: number): boolean {
  const next = doc.tokens[i];
  const {clitics} = doc.language;
  if (next?.kind !== "word" || hasRole(next, "relative") || HUNG.some((role) => hangs(clitics, next, role)))
    return false;
  return (
    doc.language.grammar.isDefinite(next.form) ||
    (!!doc.actorAt[i] && reading(next, "object")?.sense.number !== "plural")
  );
}
