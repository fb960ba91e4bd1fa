import {hangs} from "../../../text/clitics.ts";
import type {TokenRange} from "../../../text/sentences.ts";
import {hasProclitic, hasRole, reading} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {mayBe} from "../../wordClass.ts";
import {cuesAt, type Cue} from "../cue.ts";
import {isName, isPlain, isUnknown} from "./names.ts";
import {phraseEnd, STOPS} from "./nounPhrase.ts";

/** Longest phrase looked for, in tokens. */
const REACH = 14;

/**
 * The noun phrase that ends right before token `last`, from token `begin` on: back to the furthest noun of an office or
 * a body whose phrase reaches up to there ("the British prime minister Theresa May|"). `undefined` where none does.
 */
export function phraseBefore(doc: Marked, last: number, begin: number): TokenRange | undefined {
  let head = -1;
  for (let i = last - 1; i >= Math.max(0, begin, last - REACH); --i) {
    const token = doc.tokens[i]!;
    // "the police chief, Ronald dela Rosa": a comma between a title and the name that ends the phrase
    if (token.form === "," && i < last - 1 && isName(doc, {first: i + 1, last})) continue;
    if (token.form === "#") continue;
    if (token.kind === "punctuation" || token.kind === "newline" || token.kind === "number") break;
    const noun = doc.timeAt[i] ? undefined : reading(token, "source");
    if (noun && noun.sense.naming !== "government") {
      const of = noun.proclitics.includes("to");
      // "the secretary of the United Nations": what has "of" before it is the owner, unless it is a person
      if (of && noun.sense.naming === "organisation") continue;
      head = i;
      if (of || noun.pronoun || noun.proclitics.includes("and") || noun.proclitics.includes("by")) break;
      continue;
    }
    if (doc.actorAt[i]?.first === i) head = i;
    else if (endsPhrase(doc, i)) break;
  }
  if (head < 0 || phraseEnd(doc, head, last) < last) return undefined;
  // a name in quotation marks takes the closing one along
  const quoted = doc.opens.get(lastMark(doc, head, last))?.close === last;
  return {first: head, last: quoted ? last + 1 : last};
}

function lastMark(doc: Marked, first: number, last: number): number {
  for (let i = last - 1; i >= first; --i) if (doc.opens.has(i)) return i;
  return -1;
}

/**
 * The name that ends right before token `last`: a state's, one in quotation marks, or words that no lexicon knows, but
 * never a sentence's first.
 */
export function nameBefore(doc: Marked, last: number, begin: number): TokenRange | undefined {
  const quoted = doc.tokens[last - 1]?.kind === "word" ? undefined : openingOf(doc, last - 1, begin);
  if (quoted !== undefined) return {first: quoted, last};
  if (last - 1 > begin && reading(doc.tokens[last - 1], "source")?.sense.naming === "government")
    return {first: last - 1, last};
  let first = last;
  // "Abu | al-Gheit": a word with its article after one that opens a compound name
  const compound = (i: number) => isPlain(doc, i) && mayBe(doc, i - 1, "given", "surname") && i - 1 > begin;
  while (first > begin + 1 && last - first < 3 && (isUnknown(doc, first - 1) || compound(first - 1))) --first;
  return first < last ? {first, last} : undefined;
}

const LONGEST_QUOTED = 6;

function openingOf(doc: Marked, close: number, begin: number): number | undefined {
  for (let i = close - 2; i >= Math.max(begin, close - LONGEST_QUOTED); --i)
    if (doc.opens.get(i)?.close === close) return i;
  return undefined;
}

const isVerbal = ({sense, proclitics}: Cue) =>
  ["m", "f", "p", "part"].includes(sense.feature) && !proclitics.includes("the");

/** Verbs, prepositions and connectors belong to no phrase that goes on after them. */
function endsPhrase(doc: Marked, i: number): boolean {
  const token = doc.tokens[i]!;
  if (doc.timeAt[i] || hasRole(token, ...STOPS, "in", "from", "relative", "by")) return true;
  if (cuesAt(doc.tokens, i).some(isVerbal)) return true;
  if (hasProclitic(token, "and") && !hasProclitic(token, "the")) return true;
  return hangs(doc.language.clitics, token, "by");
}
