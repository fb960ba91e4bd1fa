import {hasRole, reading, readings} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {hangingAt, isOnly} from "../../wordClass.ts";
import {isPlain} from "./names.ts";
import {hangsBefore, hasArticle} from "./phraseBreak.ts";

/** "issued by", "charged with": the preposition after such a word belongs to the phrase. */
export const isAttached = (doc: Marked, i: number) =>
  readings(doc.tokens[i], "role").some(({sense, pronoun}) => sense.role === "attached" && !pronoun);

export const isPreposition = (doc: Marked, i: number) =>
  hasRole(doc.tokens[i], "about", "to", "on", "in", "from", "with", "preposition") ||
  hangsBefore(doc, i, "by") ||
  hangsBefore(doc, i, "to") ||
  hasRole(doc.tokens[i], "addressee");

/**
 * A body, an office, a witness may be "in" a place, anybody "from" a body; of a name and of an office with its article
 * ("the minister | in Berlin") it tells where he spoke.
 */
export function tellsWhere(doc: Marked, first: number, at: number): boolean {
  const head = reading(doc.tokens[first], "source");
  const body = isBody(doc, first, at) && !(doc.actorAt[first]?.last === at && !head);
  if (!body) return hasRole(doc.tokens[at], "in") || isPlace(doc, at + 1);
  if (head?.sense.naming !== "role" || !head.proclitics.includes("the")) return false;
  for (let i = first + 1; i < at; ++i) if (reading(doc.tokens[i], "source")) return false;
  return isPlace(doc, at + 1);
}

export function isBody(doc: Marked, first: number, at: number): boolean {
  for (let i = first; i < at; ++i) if (reading(doc.tokens[i], "source") || doc.actorAt[i]) return true;
  return false;
}

/** "the ambassador | to the United Nations", "the envoy | to Syria": where somebody with an office is accredited. */
export const isAccredited = (doc: Marked, first: number, at: number) =>
  (hasRole(doc.tokens[at], "accredited") && isBody(doc, first, at) && isBodyOrPlace(doc, first, at + 1)) ||
  (hasRole(doc.tokens[at], "to") &&
    reading(doc.tokens[first], "source")?.sense.naming === "role" &&
    isPlace(doc, at + 1));

/** How far a clause is looked on in for what it reports, in tokens. */
const CLAUSE = 8;

/** "the envoy | to Syria pointed to": a further "to" or "that" stands in the clause. */
export function goesOn(doc: Marked, at: number, end: number): boolean {
  for (let i = at + 2; i < Math.min(end, at + 2 + CLAUSE) && doc.tokens[i]!.kind === "word"; ++i)
    if (hasRole(doc.tokens[i], "to", "that")) return true;
  return false;
}

/** "witnesses | to the massacre": what those without a name know or have to do with. */
export function isAcquainted(doc: Marked, first: number, at: number): boolean {
  const head = reading(doc.tokens[first], "source");
  if (at !== first + 1 || !hasRole(doc.tokens[at], "on") || reading(doc.tokens[at + 1], "thing")) return false;
  const nameless = head?.sense.naming === "role" || head?.sense.naming === "anonymous";
  return nameless && !head.proclitics.length && !head.pronoun && hasArticle(doc, at + 1) && !isMedium(doc, at + 1);
}

const isPlace = (doc: Marked, i: number) =>
  !!doc.placeAt[i] || isOnly(doc, i, "place") || reading(doc.tokens[i], "source")?.sense.naming === "government";

/** "by" on a body, a place, or after an office on any thing with its article: where that is, not what is said. */
export function isBodyOrPlace(doc: Marked, first: number, i: number): boolean {
  if (isPlace(doc, i) || doc.actorAt[i]) return true;
  if (reading(doc.tokens[i], "source")?.sense.naming === "organisation") return true;
  const thing = isOnly(doc, i, "noun") && hangingAt(doc, i).join(" ") === "by the";
  return thing && reading(doc.tokens[first], "source")?.sense.naming === "role";
}

/** The head is an office, a group or a document that is of something: the "of" after it is part of its name. */
export function isOffice(doc: Marked, first: number, at: number): boolean {
  const {tokens} = doc;
  for (let i = first; i < at; ++i) {
    const naming = reading(tokens[i], "source")?.sense.naming;
    if (naming === "anonymous") return false;
    if (naming || reading(tokens[i], "thing")) return true;
  }
  return false;
}

/** An agency, a channel: whom the source spoke to. */
export function isMedium(doc: Marked, at: number): boolean {
  const next = doc.opens.has(at + 1) ? at + 2 : at + 1;
  const actor = doc.actorAt[at] ?? doc.actorAt[next];
  const kind = actor?.kind ?? reading(doc.tokens[at], "source")?.sense.kind ?? "";
  return kind.endsWith("media");
}

/** A person after a name: the source spoke to him. */
export const isAddressee = (doc: Marked, at: number) =>
  reading(doc.tokens[at], "source")?.sense.naming === "role" && isPlain(doc, at - 1);

/** 'a source "The Daily Post"': a medium's name in quotation marks after what is no medium is whom the source spoke to. */
export function isOtherMedium(doc: Marked, first: number, at: number): boolean {
  if (!isMedium(doc, at + 1)) return false;
  for (let i = first; i < at; ++i) if (isMedium(doc, i)) return false;
  return true;
}
