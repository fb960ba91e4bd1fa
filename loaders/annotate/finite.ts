import {hasRole, readings} from "../text/tag.ts";
import type {Marked} from "./marked.ts";
import {isOnly} from "./wordClass.ts";

const VERBAL = new Set(["verb", "active", "passive", "m", "f", "p", "pass"]);

/** The word at token `i` can be nothing but a finite verb, with or without "and" before it: "fled", "and was wounded". */
export function isFinite(doc: Marked, i: number): boolean {
  const token = doc.tokens[i];
  if (token?.kind !== "word" || doc.placeAt[i] || doc.actorAt[i]) return false;
  if (hasRole(token, "finite", "auxiliary")) return true;
  const {future} = doc.language.grammar;
  // "Samir" is no past verb after "will"
  const known = [...readings(token, "predicate"), ...readings(token, "cue")].filter(
    ({length, proclitics}) =>
      length === 1 && (!proclitics.includes("will") || future(token.form.slice(proclitics.length - 1)))
  );
  if (known.length) return known.every(({sense}) => VERBAL.has(sense.feature));
  return isOnly(doc, i, "verb");
}
