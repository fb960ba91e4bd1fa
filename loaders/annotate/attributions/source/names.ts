import {joinsLetters, type TokenRange} from "../../../text/sentences.ts";
import type {Marked} from "../../marked.ts";
import {isOnly} from "../../wordClass.ts";

const formsOf = new WeakMap<Marked, Set<string>>();

/** "to" or "by" is written on to a name that the article also has by itself. */
export function hangsOnName(doc: Marked, i: number): boolean {
  const {form} = doc.tokens[i]!;
  if (!isUnknown(doc, i) || form.length < 5) return false;
  return doc.language.clitics.proclitics.some(
    ({letters, roles}) =>
      roles.length === 1 &&
      HANGING.has(roles[0]!) &&
      form.startsWith(letters) &&
      formsIn(doc).has(form.slice(letters.length))
  );
}

function formsIn(doc: Marked): ReadonlySet<string> {
  let forms = formsOf.get(doc);
  if (!forms) formsOf.set(doc, (forms = new Set(doc.tokens.map((token) => token.form))));
  return forms;
}

const HANGING = new Set(["to", "by"]);

/** A letter spelt out in an abbreviation (“bi.bi.si”), or a name's part after a hyphen (“Jong-un”), whatever else it means. */
export const isSpelt = (doc: Marked, i: number) =>
  joinsLetters(doc.tokens, i - 1) || joinsLetters(doc.tokens, i + 1) || joinsParts(doc, i - 1);

/** A hyphen without spaces joins two parts of a name, of which the first is no known word. */
export function joinsParts(doc: Marked, i: number): boolean {
  const [hyphen, after] = [doc.tokens[i], doc.tokens[i + 1]];
  return hyphen?.form === "-" && !hyphen.spaced && after?.kind === "word" && !after.spaced && isUnknown(doc, i - 1);
}

/** A few words that no lexicon knows: a person's name. */
export function isName(doc: Marked, {first, last}: TokenRange): boolean {
  let words = 0;
  for (let i = first; i < last; ++i) {
    const token = doc.tokens[i]!;
    if (token.form === "#") continue;
    if (++words > 4) return false;
    if (token.kind !== "word" || doc.placeAt[i] || doc.timeAt[i]) return false;
    if (isCommon(doc, i) || token.readings.some(({sense}) => sense.cls !== "calendar")) return false;
  }
  return words > 0;
}

/** A word that no lexicon, actor or place accounts for, without an article: part of a name. */
export const isUnknown = (doc: Marked, i: number) =>
  doc.tokens[i]?.kind === "word" &&
  !doc.tokens[i]!.readings.length &&
  !isCommon(doc, i) &&
  !doc.actorAt[i] &&
  !doc.placeAt[i] &&
  !doc.language.grammar.isDefinite(doc.tokens[i]!.form);

/** A word that may be a surname, with or without an article: no lexicon knows it, or it is a month's name. */
export const isPlain = (doc: Marked, i: number) =>
  doc.tokens[i]?.kind === "word" &&
  doc.tokens[i].readings.every(({sense}) => sense.cls === "calendar") &&
  !isCommon(doc, i) &&
  !doc.actorAt[i] &&
  !doc.placeAt[i] &&
  !doc.timeAt[i];

/** A word of the general vocabulary that is nobody's name. */
const isCommon = (doc: Marked, i: number) => isOnly(doc, i, "verb", "event", "noun", "adjective", "adverb", "place");
