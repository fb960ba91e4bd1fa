import type {SentenceRange, TokenRange} from "../../text/sentences.ts";
import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";
import {agrees, genderOf, type Agreement} from "./gender.ts";
import {canBegin, phraseEnd, trim} from "./nounPhrase.ts";
import {skipLeadIns} from "./source.ts";

/** How far into a sentence a phrase of place or time may stand before its verb, in tokens. */
const OPENING = 16;

/**
 * Who or what a sentence is about, where that can speak: the noun phrase at its beginning, or after its first verb.
 * `isName` tells of a token whether it is somebody's name elsewhere in the article.
 */
export function mainSubject(
  doc: Marked,
  sentence: SentenceRange,
  isName: (token: number) => boolean
): TokenRange | undefined {
  const first = skipOpening(doc, sentence);
  for (let i = first; i < Math.min(first + 3, sentence.last); ++i) {
    if (speaks(doc, i, isName)) return trim(doc, {first: i, last: phraseEnd(doc, i, sentence.last)});
    // a word before the subject is its verb: a noun with its article is a subject itself, and none that can speak
    if (doc.tokens[i]!.kind !== "word" || hasProclitic(doc.tokens[i], "the") || !mayBeVerb(doc, i)) return undefined;
    i = skipLeadIns(doc, i + 1, sentence.last) - 1;
  }
  return undefined;
}

function skipOpening(doc: Marked, {first, last}: SentenceRange): number {
  const i = skipConnectors(doc, first, last);
  if (i < last && hasRole(doc.tokens[i], "in", "preposition", "with", "from", "on", "cause")) {
    for (let k = i + 1; k < Math.min(last, i + OPENING); ++k)
      if (doc.tokens[k]!.form === ",") return skipConnectors(doc, k + 1, last);
  }
  return i;
}

function skipConnectors(doc: Marked, first: number, last: number): number {
  let i = skipLeadIns(doc, first, last);
  while (i < last && (hasRole(doc.tokens[i], "clause", "frame", "that") || doc.tokens[i]!.kind === "punctuation"))
    i = skipLeadIns(doc, i + 1, last);
  return i;
}

function speaks(doc: Marked, i: number, isName: (token: number) => boolean): boolean {
  if (!canBegin(doc, i)) return false;
  const noun = reading(doc.tokens[i], "source");
  if (noun) return !noun.proclitics.includes("to") && !noun.proclitics.includes("by");
  return !!doc.actorAt[i] || isName(i);
}

const mayBeVerb = (doc: Marked, i: number) =>
  !hasRole(doc.tokens[i], "in", "preposition", "with", "from", "on", "to", "about", "relative", "event") &&
  !reading(doc.tokens[i], "thing") &&
  !doc.placeAt[i];

/** The latest phrase in a sentence before token `before` that can speak and agrees. */
export function latestPhrase(
  doc: Marked,
  {first}: SentenceRange,
  before: number,
  wanted: Agreement
): TokenRange | undefined {
  for (let i = before - 1; i >= first; --i) {
    if (!doc.actorAt[i] && reading(doc.tokens[i], "source")?.sense.naming !== "role") continue;
    const begin = doc.actorAt[i]?.first ?? i;
    const range = {first: begin, last: phraseEnd(doc, begin, before)};
    if (range.last > begin && agrees(wanted, genderOf(doc, range))) return range;
  }
  return undefined;
}
