import type {TokenRange} from "../../../text/sentences.ts";
import {hasProclitic, hasRole, reading} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {isOnly} from "../../wordClass.ts";
import {isUnknown} from "./names.ts";
import {hangsBefore, hasArticle} from "./phraseBreak.ts";

/**
 * Where the object begins among words that are the subject of a verb and its object ("accused the minister | Iran of",
 * "held the villagers | the regime and Russia responsible"): at a state, a body or a noun with its article behind a
 * word that ends a phrase. `undefined` where the words are one phrase.
 */
export function secondPhrase(doc: Marked, {first, last}: TokenRange): number | undefined {
  for (let j = first + 1; j < last; ++j) {
    const noun = reading(doc.tokens[j], "source");
    if (hasRole(doc.tokens[j], "in", "from", "about", "accredited", "behalf", "belonging", "relative"))
      return undefined;
    if (isWhole(doc, j - 1) && (begins(doc, j) || hasRole(doc.tokens[j], "what", "demonstrative"))) return j;
    if (doc.actorAt[j]?.first === j) j = doc.actorAt[j]!.last - 1;
    else if (noun && noun.length > 1) j += noun.length - 1;
  }
  return undefined;
}

/** A phrase may be over there: a word with its article, a name, a state. */
const isWhole = (doc: Marked, i: number) =>
  hasArticle(doc, i) ||
  isUnknown(doc, i) ||
  !!doc.actorAt[i] ||
  !!doc.placeAt[i] ||
  reading(doc.tokens[i], "source")?.sense.naming === "government";

const BODIES = new Set(["government", "organisation"]);

function begins(doc: Marked, j: number): boolean {
  if (hasProclitic(doc.tokens[j], "and") || hangsBefore(doc, j, "to")) return false;
  if (doc.actorAt[j]) return doc.actorAt[j]!.first === j;
  const noun = reading(doc.tokens[j], "source");
  if (noun) return BODIES.has(noun.sense.naming) || doc.language.grammar.oblique(doc.tokens[j]!.form);
  const known = doc.tokens[j]!.readings.some(({sense}) => sense.cls !== "calendar");
  return hasArticle(doc, j) && isOnly(doc, j, "noun") && !known;
}
