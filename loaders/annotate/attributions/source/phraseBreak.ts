import {hangs} from "../../../text/clitics.ts";
import {hasProclitic, hasRole, reading, readings} from "../../../text/tag.ts";
import {classBits} from "../../../text/vocabulary.ts";
import type {Marked} from "../../marked.ts";
import {hangingAt, isOnly, mayBe} from "../../wordClass.ts";
import {isUnknown} from "./names.ts";

/**
 * Where a noun phrase that is whole is over by what part of speech comes next. `closed` says that the phrase has a word
 * with its article, or a name: what follows may describe or name it ("the minister | British", "the minister | Liam
 * Fox"), but is no further thing ("the minister | the plan", "the minister | a plan", "the minister | France").
 */
export const isBeyond = (doc: Marked, first: number, j: number, closed: boolean): boolean =>
  isVerbAlone(doc, j) ||
  isAdverb(doc, j) ||
  isUnowned(doc, first, j) ||
  (closed &&
    (happens(doc, j) ||
      (!hasArticle(doc, j) && isObjectForm(doc, j)) ||
      isFurtherNoun(doc, j) ||
      isFurtherState(doc, first, j) ||
      isCounted(doc, j)));

/** A word that the general vocabulary has as a verb alone, and no lexicon as anything else. */
export const isVerbAlone = (doc: Marked, i: number) =>
  isOnly(doc, i, "verb") && !doc.tokens[i]!.readings.some(({sense}) => sense.cls === "source" || sense.cls === "thing");

/** A noun in the form of an object: no subject ends so. */
export function isObjectForm(doc: Marked, i: number): boolean {
  const token = doc.tokens[i]!;
  const stem = doc.language.grammar.objective(token.form);
  if (!stem || doc.actorAt[i] || doc.placeAt[i]) return false;
  const noun = reading(token, "source");
  if (noun) {
    if (!noun.sense.many && doc.foldLemma(noun.sense.lemma) === stem) return true;
    const singular = noun.length > 1 || token.form.endsWith(doc.foldLemma(noun.sense.lemma));
    const full = noun.proclitics.some((role) => role !== "the");
    return noun.sense.naming === "role" && !singular && !full && !noun.pronoun;
  }
  if (token.readings.length)
    return token.readings.every(
      ({sense, proclitics}) =>
        sense.cls === "object" &&
        !proclitics.length &&
        (sense.number === "plural" || doc.foldLemma(sense.lemma) === stem)
    );
  if (doc.useOf(token.word).pronoun) return false;
  const {classes} = doc.language.vocabulary(stem);
  return classes !== 0 && (classes & NAMES) === 0;
}

const NAMES = classBits("given", "surname", "place", "brand", "verb");

/** A verb of what happened, or of how many ("the institute | fell …", "the police | were killed …"). */
const happens = (doc: Marked, i: number) =>
  doc.tokens[i]!.readings.some(
    ({sense, proclitics}) =>
      proclitics.every((role) => role === "and" || role === "then") &&
      ((sense.cls === "role" && (sense.role === "reach" || sense.role === "toll")) ||
        (sense.cls === "predicate" && (sense.feature === "active" || sense.feature === "passive")))
  );

/** "analysts | the shelling": a plural whose ending shows that nothing follows which it is of, before a noun with its article. */
function isUnowned(doc: Marked, first: number, j: number): boolean {
  const {grammar} = doc.language;
  const {form, readings: known} = doc.tokens[j - 1]!;
  if (j - 1 < first || !hasArticle(doc, j) || hasArticle(doc, j - 1) || !grammar.plural(form)) return false;
  const noun = reading(doc.tokens[j], "source");
  if (noun?.sense.naming === "role" || isOnly(doc, j, "adjective")) return false;
  if (["and", "to", "by"].some((role) => hasProclitic(doc.tokens[j], role) || hangingAt(doc, j).includes(role)))
    return false;
  const many = known.some(({sense}) => (sense.cls === "source" ? sense.many : sense.cls === "object"));
  return many || (!known.length && isOnly(doc, j - 1, "adjective"));
}

/** An adverb or a particle: none describes a noun. */
export const isAdverb = (doc: Marked, i: number) => isOnly(doc, i, "adverb") && !doc.tokens[i]!.readings.length;

/** "by" or "to" hangs before the word, as the lexicons or the general vocabulary read it. */
export const hangsBefore = (doc: Marked, i: number, role: "by" | "to") =>
  hangs(doc.language.clitics, doc.tokens[i], role) ||
  (!doc.tokens[i]?.readings.length && hangingAt(doc, i).includes(role));

/** A common noun that heads no phrase of its own within another's: no office, body or document. */
const isCommonNoun = (doc: Marked, i: number) => isOnly(doc, i, "noun", "event") && !doc.tokens[i]!.readings.length;

/**
 * A noun with its article after a word that has one, or a noun without after a phrase that ends with an article or a
 * name; but after a given name it may be a surname.
 */
function isFurtherNoun(doc: Marked, j: number): boolean {
  if (!isCommonNoun(doc, j) && !isCountedNoun(doc, j)) return false;
  if (hangingAt(doc, j).some((role) => role !== "the")) return false;
  const last = wordBefore(doc, j);
  return hasArticle(doc, last) || (isNameAt(doc, last) && !mayBe(doc, last, "given"));
}

/** "soldiers": those or what is counted, many of them, without an article. */
const isCountedNoun = (doc: Marked, j: number) =>
  doc.tokens[j]!.readings.length > 0 &&
  doc.tokens[j]!.readings.every(
    ({sense, proclitics}) =>
      (sense.cls === "locative" || (sense.cls === "object" && sense.number === "plural")) && !proclitics.length
  );

/** A name ends there. */
const isNameAt = (doc: Marked, i: number) =>
  (isUnknown(doc, i) && mayBe(doc, i, "given", "surname", "brand")) ||
  doc.actorAt[i]?.last === i + 1 ||
  doc.placeAt[i]?.last === i + 1;

export const hasArticle = (doc: Marked, i: number) => doc.language.grammar.isDefinite(doc.tokens[i]!.form);

/** The word before token `j`, over the mark of a hashtag. */
const wordBefore = (doc: Marked, j: number) => (j > 1 && doc.tokens[j - 1]!.form === "#" ? j - 2 : j - 1);

/** A state's or place's name right after an adjective with its article, or "others" ("the alliance European | Russia"). */
export function isFurtherState(doc: Marked, first: number, j: number): boolean {
  const token = doc.tokens[j]!;
  const last = wordBefore(doc, j);
  const state =
    reading(token, "source")?.sense.naming === "government" || (doc.placeAt[j] && !reading(token, "source"));
  if (
    !state ||
    last <= first ||
    hangsBefore(doc, j, "to") ||
    (hasArticle(doc, j) && !doc.actorAt[j]) ||
    hasProclitic(token, "and")
  )
    return false;
  return (
    hasRole(doc.tokens[last], "other") || (hasArticle(doc, last) && isOnly(doc, last, "adjective", "surname", "given"))
  );
}

/** A number before what it counts, or a word for how many ("all", "five"), after a phrase that is whole and no unit's name. */
function isCounted(doc: Marked, j: number): boolean {
  const token = doc.tokens[j]!;
  const next = doc.tokens[j + 1];
  if (hasRole(doc.tokens[j - 1], "ordinal_noun")) return false;
  if (token.kind === "number")
    return !!reading(next, "object") || !!reading(next, "source") || isCommonNoun(doc, j + 1);
  if (mayBe(doc, j, "given", "surname") || !hasArticle(doc, wordBefore(doc, j))) return false;
  return readings(token, "quantity").some(({proclitics}) => !proclitics.length);
}
