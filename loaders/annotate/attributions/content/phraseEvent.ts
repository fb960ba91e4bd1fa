import {hasProclitic, hasRole, reading, readings} from "../../../text/tag.ts";
import {quantityAt} from "../../quantities.ts";
import type {Marked} from "../../marked.ts";
import {hangingAt, isOnly, mayBe} from "../../wordClass.ts";
import {cuesAt} from "../cue.ts";

/** "the ministry of health": a noun with its article right after a body without one. */
export function isOwner(doc: Marked, j: number): boolean {
  const body = reading(doc.tokens[j - 1], "source");
  return (
    !!body &&
    body.sense.naming !== "government" &&
    !body.proclitics.includes("the") &&
    hasProclitic(doc.tokens[j], "the")
  );
}

/** A verbal noun, a counted noun, or a quantity that stands for what happened ("announced … the killing of"). */
export function isEvent(doc: Marked, j: number, end: number): boolean {
  const token = doc.tokens[j]!;
  if (doc.placeAt[j] || doc.timeAt[j] || doc.actorAt[j]) return false;
  // "announced, | on its part": a phrase that comes before what is announced
  if (isOwner(doc, j) || hasRole(token, "topic", "manner")) return false;
  const event = readings(token, "role").find(({sense}) => sense.role === "event");
  // "pictures | published by activists": the verb with its object, not the noun with its owner
  if (event?.pronoun && cuesAt(doc.tokens, j).some(({object}) => object)) return false;
  // "announced | the organisation (or: the organising)"
  if (event?.proclitics.includes("the") && reading(token, "source")) return false;
  if (event && isNamedBody(doc, j)) return false;
  if (event) return !event.proclitics.includes("and");
  const predicate = readings(token, "predicate").find(
    ({sense}) => sense.feature === "masdar" || sense.feature === "count"
  );
  // "clashes leave | dead and wounded": the verb says what happened
  if (predicate?.sense.feature === "count" && hasRole(doc.tokens[j - 1], "toll")) return false;
  if (predicate) return !predicate.proclitics.some((role) => role === "the" || role === "and" || role === "by");
  if (isFreeVerbalNoun(doc, j)) return true;
  const quantity = quantityAt(doc.tokens, j, end);
  return !!quantity && !!reading(doc.tokens[quantity.last], "predicate");
}

/** "announced | the organisation Daesh (or: the organising of a vote)" */
const isNamedBody = (doc: Marked, j: number) =>
  reading(doc.tokens[j], "source")?.pronoun === false && isNamedBy(doc, j + 1);

/** A name, in quotation marks or not, or a word with its article: what a body is called by. */
const isNamedBy = (doc: Marked, i: number) =>
  !!doc.actorAt[i] ||
  doc.opens.has(i) ||
  !!reading(doc.tokens[i], "source") ||
  mayBe(doc, i, "brand") ||
  doc.language.grammar.isDefinite(doc.tokens[i]?.form ?? "");

/** "announced | their merging": a verbal noun of the general vocabulary that no body or office before it owns ("the office of coordination"). */
const isFreeVerbalNoun = (doc: Marked, j: number) =>
  isOnly(doc, j, "event") &&
  !doc.tokens[j]!.readings.length &&
  !hangingAt(doc, j).length &&
  !(reading(doc.tokens[j - 1], "source") && !doc.language.grammar.isDefinite(doc.tokens[j - 1]!.form));

/** What a source condemns, welcomes or confirms: an event with or without its article, or a thing pointed to. */
export function isObject(doc: Marked, j: number, apart: boolean): boolean {
  const token = doc.tokens[j]!;
  if (doc.placeAt[j] || doc.actorAt[j] || doc.timeAt[j] || isOwner(doc, j)) return false;
  // right after the verb, "this" begins its subject
  const roles = apart ? ["event", "attack", "demonstrative"] : ["event", "attack"];
  const nominal = readings(token, "role").find(({sense}) => roles.includes(sense.role));
  const masdar = readings(token, "predicate").find(({sense}) => sense.feature === "masdar");
  if (nominal && isNamedBody(doc, j)) return false;
  const found = nominal ?? masdar;
  if (!apart && found?.proclitics.includes("the") && reading(token, "source")) return false;
  return !!found && !found.proclitics.some((role) => role === "and" || role === "to" || role === "by");
}
