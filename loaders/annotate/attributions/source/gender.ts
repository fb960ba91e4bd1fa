import {reading} from "../../../text/tag.ts";
import type {Token} from "../../../text/token.ts";
import type {TokenRange} from "../../../text/sentences.ts";
import type {Marked} from "../../marked.ts";
import type {Cue} from "../cue.ts";

/** Grammatical agreement of a verb or a noun phrase; `one` either gender but not many, `any` where the form does not tell. */
export type Agreement = "m" | "f" | "p" | "one" | "any";

/** What the subject of a cue must be. */
export function agreementOf(doc: Marked, {sense: {feature}, first, pronoun, last}: Cue): Agreement {
  if (pronoun || feature === "prep") return pronoun ? doc.language.grammar.owner(doc.tokens[last - 1]!.form) : "any";
  if (feature === "m" || feature === "f" || feature === "p") return feature;
  const {form} = doc.tokens[first]!;
  if (feature !== "part") return "any";
  return doc.language.grammar.feminine(form, "part") ? "f" : doc.language.grammar.plural(form) ? "p" : "m";
}

/**
 * What the head of a noun phrase is. A state is spoken of as either; of bodies and things the plural is feminine; two
 * joined are many.
 */
export function genderOf(doc: Marked, {first, last}: TokenRange): Agreement {
  const {grammar} = doc.language;
  const {form} = doc.tokens[first]!;
  const noun = reading(doc.tokens[first], "source");
  if (!noun) return thingGender(doc, first) ?? (grammar.feminine(form, "name") ? "f" : "any");
  const {naming, many} = noun.sense;
  if (naming === "government") return "one";
  if (naming === "role" && doc.tokens.slice(first + 1, last).some(joinsPerson)) return "p";
  if (many) return naming === "role" || grammar.plural(form) ? "p" : "f";
  return grammar.feminine(form, "noun") ? "f" : "m";
}

/** Of a document: one is what its form shows, several are feminine. */
function thingGender(doc: Marked, i: number): Agreement | undefined {
  const thing = reading(doc.tokens[i], "thing");
  if (!thing) return undefined;
  const {form} = doc.tokens[i]!;
  const stem = doc.language.grammar.objective(form) ?? form;
  const one = thing.sense.lemma.split(/[ |]/).some((word) => sameWord(doc, form, word) || sameWord(doc, stem, word));
  return one && !doc.language.grammar.feminine(form, "noun") ? "m" : "f";
}

function joinsPerson(token: Token): boolean {
  const noun = reading(token, "source");
  return noun?.sense.naming === "role" && noun.proclitics.includes("and");
}

const sameWord = (doc: Marked, form: string, lemma: string) => {
  const folded = doc.foldLemma(lemma);
  return form.endsWith(folded) || folded.endsWith(doc.language.grammar.bare(form));
};

/** Whether a subject may go with a verb. */
export const agrees = (verb: Agreement, noun: Agreement) =>
  verb === "any" || noun === "any" || verb === noun || (noun === "one" && verb !== "p");
