import {hangs} from "../../text/clitics.ts";
import type {TokenRange} from "../../text/sentences.ts";
import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import {isPlain, isUnknown} from "../attributions/source/names.ts";
import type {Marked} from "../marked.ts";
import {isOnly, mayBe} from "../wordClass.ts";

/** How many words a title may have with all that describes it, and a name. */
const TITLE = 9;
const NAME = 5;
/** How short no name is, in letters. */
const SHORT = 3;

/** One person as the words have him: by title, by name, or by both. */
export interface Person extends TokenRange {
  titled: boolean;
  /** Words of the name; 0 where there is none. */
  words: number;
}

/** The person told of from token `from` on: "the Ruritanian journalist prominent so-and-so", "so-and-so", "the attacker", "his son". */
export function personAt(doc: Marked, from: number, end: number): Person | undefined {
  const title = titleEnd(doc, from, end);
  const name = nameFrom(doc, title ?? from, end, title !== undefined);
  if (name) return {first: from, last: name.last, titled: title !== undefined, words: name.last - name.first};
  const noun = reading(doc.tokens[from], "object");
  if (title === undefined || noun?.sense.group !== "persons" || noun.sense.number !== "singular") return undefined;
  return {first: from, last: from + noun.length, titled: true, words: 0};
}

/** One past a title ("the leader", "its commander") and its adjectives; `undefined` where none begins here. */
function titleEnd(doc: Marked, from: number, end: number): number | undefined {
  if (!isTitle(doc, from)) return undefined;
  let i = from + 1;
  while (i < end && (isTitle(doc, i) || describes(doc, i))) ++i;
  return i;
}

/** The first name within a few words, none of which can open another phrase: "the secretary general of the party so-and-so". */
function nameFrom(doc: Marked, from: number, end: number, titled: boolean): TokenRange | undefined {
  for (let i = from; i < Math.min(end, titled ? from + TITLE : from + 1); ++i) {
    if (doc.tokens[i]!.form === "#" && titled) continue;
    // "the policeman" before two words that nothing knows
    const foreign = titled && i > from - 1 && isUnknown(doc, i) && isUnknown(doc, i + 1) ? i + 2 : i;
    const last = Math.max(nameEnd(doc, i, end), Math.min(foreign, end));
    if (last > i + (titled && i > from ? 1 : 0)) return {first: i, last};
    if (!describes(doc, i) && !doc.actorAt[i] && !doc.placeAt[i] && !hasRole(doc.tokens[i], "in")) return undefined;
  }
  return undefined;
}

/** One past the words of a name that begin at `i`; `i` itself where none begins. */
function nameEnd(doc: Marked, i: number, end: number): number {
  if (i >= end || !isFirstName(doc, i)) return i;
  let last = i + 1;
  while (last < Math.min(end, i + NAME) && isFurtherName(doc, last)) ++last;
  return last;
}

/** A given name or a surname, or a word that no lexicon knows and that is not formed like a plural, an adjective or a phrase. */
export function isFirstName(doc: Marked, i: number): boolean {
  const token = doc.tokens[i];
  if (token?.kind !== "word" || token.form.length < SHORT || doc.language.grammar.isDefinite(token.form)) return false;
  if (isOnly(doc, i, "given", "surname")) return !doc.actorAt[i] && !hasProclitic(token, "and");
  // "Hasan", which is "good" too, before a further name
  if (mayBe(doc, i, "given") && !token.readings.length && mayBe(doc, i + 1, "given", "surname")) return true;
  return isUnknown(doc, i) && doc.language.grammar.isNameLike(token.form);
}

function isFurtherName(doc: Marked, i: number): boolean {
  const token = doc.tokens[i];
  if (token?.kind !== "word" || !isPlain(doc, i) || hangs(doc.language.clitics, token, "and")) return false;
  return mayBe(doc, i, "given", "surname") || !isOnly(doc, i, "verb", "adverb");
}

/** A definite adjective, or whose he is ("of the party"): what may stand between a title and its name. */
function describes(doc: Marked, i: number): boolean {
  const token = doc.tokens[i];
  if (token?.kind !== "word" || doc.timeAt[i] || hasProclitic(token, "and")) return false;
  if (reading(token, "predicate") || reading(token, "cue") || hasRole(token, "relative", "that", "clause"))
    return false;
  return doc.language.grammar.isDefinite(token.form);
}

/** Who the person is ("the student", "its commander", "his son"), or an office as sources bear it ("the minister"). */
function isTitle(doc: Marked, i: number): boolean {
  const person = reading(doc.tokens[i], "object");
  if (person?.sense.group === "persons")
    return person.sense.number === "singular" && (person.proclitics.includes("the") || person.pronoun);
  const role = reading(doc.tokens[i], "source");
  return role?.sense.naming === "role" && role.proclitics.includes("the");
}
