import {hasProclitic, hasRole, reading, readings} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";
import {hangingAt} from "../wordClass.ts";
import type {ClaimDraft} from "./draft.ts";

const ARMED = new Set(["soldier", "fighter", "officer", "mercenary"]);
/** Persons of whom more is said than that. */
export const PERSONS = new Set([...ARMED, "civilian", "child", "woman", "medic", "journalist"]);

/** Persons who are named apart from the rest where there is but one. */
const SINGLED_OUT = new Set(["child", "woman", "medic", "journalist"]);

/** An object of persons, as the nouns have it. */
export const isPerson = (object: string) =>
  PERSONS.has(object) || ["person", "national", "member", "leader", "affiliate"].includes(object);

/** How far after a noun a second one may be joined to it, in tokens. */
const REACH = 6;

/**
 * Whom a figure without noun counts: "others", "two of them" and "five were wounded" count whom the claim before counted.
 * Undefined where nothing is carried over.
 */
export function carriedObject(doc: Marked, draft: ClaimDraft, previous: ClaimDraft | undefined): string | undefined {
  const before = previous?.partOf ?? previous;
  if (!before || draft.noun >= 0 || !draft.quantity || !PERSONS.has(before.object)) return undefined;
  const counts = readings(doc.tokens[draft.predicate], "predicate");
  if (counts.length && counts.every(({sense}) => sense.feature === "count")) return undefined;
  // "a woman killed and 19 others wounded": the others are people
  if (before.low === 1 && before.high === 1 && SINGLED_OUT.has(before.object)) return undefined;
  const near = draft.sentence - before.sentence;
  if (near > 1) return undefined;
  const {first, last} = draft.quantity;
  const next = doc.tokens[last];
  if (hasRole(next, "other") || hasRole(next, "among") || ofThem(doc, first, last)) return before.object;
  const bare =
    !next ||
    next.kind !== "word" ||
    hasRole(next, "in", "cause") ||
    hasProclitic(next, "by") ||
    hangingAt(doc, last).includes("by");
  return bare && near === 0 ? before.object : undefined;
}

/** "one of them": the pronoun hangs on the figure. */
function ofThem(doc: Marked, first: number, last: number): boolean {
  for (let i = first; i < last; ++i) if (readings(doc.tokens[i], "quantity").some(({pronoun}) => pronoun)) return true;
  return false;
}

/**
 * Figures of both sides, or of fighters and civilians, count persons: "dozens of the regime's forces and foreign fighters".
 * `taken` are the nouns that have a claim of their own.
 */
export function isMixed(doc: Marked, {noun, object, low}: ClaimDraft, taken: ReadonlySet<number>): boolean {
  if (noun < 0 || !PERSONS.has(object)) return false;
  // "36 women and children" is "36 woman and child" in Arabic
  const beside = hasProclitic(doc.tokens[noun + 1], "and") ? reading(doc.tokens[noun + 1], "object")?.sense : undefined;
  if ((low ?? 0) > 10 && beside?.group === "persons" && beside.number === "singular" && !taken.has(noun + 1))
    return beside.object !== object;
  // "the fighters of the factions and the forces of": those are their owners
  if (doc.language.grammar.isConstruct(doc.tokens[noun]!.form)) return false;
  for (let i = noun + 1; i <= noun + REACH && i < doc.tokens.length; ++i) {
    const token = doc.tokens[i]!;
    if (token.kind !== "word" || taken.has(i)) return false;
    if (!doc.actorAt[i] && hasRole(token, "in", "on", "clause", "that", "relative", "preposition", "among", "cause"))
      return false;
    const force = /^(?:official|armed_group)$/.test(doc.actorAt[i]?.kind ?? "");
    const second = force ? undefined : reading(token, "object")?.sense;
    if (!hasProclitic(token, "and")) {
      if (second || (reading(token, "predicate") && !doc.actorAt[i])) return false;
      continue;
    }
    if (hasRole(doc.tokens[i + 1], "belonging")) return false;
    return (
      !!second && second.number === "plural" && PERSONS.has(second.object) && sideOf(second.object) !== sideOf(object)
    );
  }
  return false;
}

const sideOf = (object: string) => (!ARMED.has(object) ? "civilian" : object === "fighter" ? "fighter" : "soldier");
