import {hasProclitic, hasRole, reading} from "../../../text/tag.ts";
import {classBits} from "../../../text/vocabulary.ts";
import type {Marked} from "../../marked.ts";
import {isOnly, mayBe} from "../../wordClass.ts";
import {isUnknown} from "./names.ts";
import {hasArticle} from "./phraseBreak.ts";

/**
 * A noun that says what is done stands no more in the source's phrase once that is whole: after a word with its article
 * or a name ("the company | its request"), or after an adjective ("a group terrorist | a tape").
 */
export function isObject(doc: Marked, first: number, j: number, closed: boolean): boolean {
  const token = doc.tokens[j]!;
  if (doc.actorAt[j] || doc.placeAt[j] || reading(token, "source") || hasProclitic(token, "and")) return false;
  const doing = token.readings.some(
    ({sense}) =>
      sense.cls === "thing" ||
      (sense.cls === "role" && sense.role === "event") ||
      (sense.cls === "predicate" && sense.feature === "masdar") ||
      (sense.cls === "cue" && sense.feature === "noun")
  );
  if (isSurname(doc, first, j)) return false;
  // "institute of | the Israeli studies": the owner of a noun before it
  if (hasProclitic(token, "the") && j > first && isConstruct(doc, j - 1)) return false;
  const acts = closed && !token.readings.length && isVerbalNoun(doc, token.form);
  if (!doing && !acts) return false;
  // "the director of | health": an office right before it, without an article, is of it
  const office = reading(doc.tokens[j - 1], "source");
  if (office?.sense.naming === "role" && !doc.language.grammar.isDefinite(doc.tokens[j - 1]!.form)) return false;
  if (closed || reading(doc.tokens[first], "source")?.sense.naming === "anonymous") return true;
  return j > first + 1 && !hasProclitic(token, "the");
}

/** "the spokesman Ashraf | al-Qudra": after one given name that an office stands before, a word with its article. */
const isSurname = (doc: Marked, first: number, j: number) =>
  hasProclitic(doc.tokens[j], "the") &&
  j - 2 >= first &&
  isUnknown(doc, j - 1) &&
  mayBe(doc, j - 1, "given") &&
  !isUnknown(doc, j - 2) &&
  reading(doc.tokens[first], "source")?.sense.naming === "role";

/**
 * After a body with its article ("the observatory | towns") no name follows that is its own; nor a state's after a name,
 * unless the phrase says where.
 */
export function isBeyondBody(doc: Marked, first: number, j: number, closed: boolean): boolean {
  if (!closed) return false;
  const {isDefinite} = doc.language.grammar;
  const state = reading(doc.tokens[j], "source")?.sense.naming === "government";
  if (state && !isDefinite(doc.tokens[j]!.form) && isUnknown(doc, j - 1)) {
    for (let i = first + 1; i < j; ++i) if (hasRole(doc.tokens[i], "in", "from")) return false;
    return true;
  }
  const head = reading(doc.tokens[first], "source");
  return isUnknown(doc, j) && head?.sense.naming === "organisation" && isDefinite(doc.tokens[first]!.form);
}

/** A noun without an article may have what follows as its owner. */
function isConstruct(doc: Marked, i: number): boolean {
  const naming = reading(doc.tokens[i], "source")?.sense.naming;
  return !hasArticle(doc, i) && (naming ? naming !== "government" : isOnly(doc, i, "noun"));
}

/** A verbal noun by its form, perhaps with "by" on it. */
const isVerbalNoun = (doc: Marked, form: string) => doc.language.grammar.verbalNoun(form) || byVerbalNoun(doc, form);

/** A verbal noun by its form, with "by" on it. */
export const byVerbalNoun = (doc: Marked, form: string) =>
  doc.language.clitics.proclitics.some(
    ({letters, roles}) =>
      roles[0] === "by" && form.startsWith(letters) && doc.language.grammar.verbalNoun(form.slice(letters.length))
  );

/** "the Kurds | the factions": a body with its article after a word that has one, or after a person's name, is not of the same phrase, unless it is an adjective too. */
export function isSecondBody(doc: Marked, j: number): boolean {
  const noun = reading(doc.tokens[j], "source");
  if (noun?.sense.naming !== "organisation" || noun.proclitics.join() !== "the" || noun.length > 1) return false;
  const masculine = doc.language.grammar.masculine(doc.tokens[j]!.form);
  const person = isOnly(doc, j - 1, "given", "surname") && !doc.tokens[j - 1]!.readings.length;
  const whole = hasArticle(doc, j - 1) || person;
  return whole && !(masculine && isAdjective(doc, masculine));
}

const isAdjective = (doc: Marked, form: string) =>
  (doc.language.vocabulary(form).classes & classBits("adjective")) !== 0;

/** A state's name is a whole phrase, unless another, what it is ("Kuwait | the member of") or a relative clause follows. */
export function closedState(doc: Marked, j: number, first: number): boolean {
  const head = reading(doc.tokens[first], "source");
  const next = doc.tokens[j + 1];
  if (head?.sense.naming !== "government" || !next || hasRole(next, "relative")) return false;
  const after = reading(next, "source");
  if (after?.sense.naming === "role" && after.proclitics.join() === "the" && !after.sense.many) return false;
  return !(hasProclitic(next, "and") && reading(next, "source")?.sense.naming === "government");
}
