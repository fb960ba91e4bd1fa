import type {SentenceRange, TokenRange} from "../../../text/sentences.ts";
import {hasProclitic, hasRole, reading, readings} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {isOnly, mayBe} from "../../wordClass.ts";
import {agrees, genderOf, type Agreement} from "../source/gender.ts";
import {isPlain} from "../source/names.ts";
import {canBegin, phraseEnd, trim} from "../source/nounPhrase.ts";
import {isObjectForm} from "../source/phraseBreak.ts";
import {skipLeadIns} from "../source/source.ts";

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
    if (speaks(doc, i, isName)) return trim(doc, {first: i, last: mentionEnd(doc, i, sentence.last)});
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
  return !!doc.actorAt[i] || isName(i) || (mayBe(doc, i, "given") && isPlain(doc, i) && isPlain(doc, i + 1));
}

const FINITE = new Set(["m", "f", "p"]);

const mayBeVerb = (doc: Marked, i: number) =>
  !hasRole(doc.tokens[i], "in", "preposition", "with", "from", "on", "to", "about", "relative", "event") &&
  (!reading(doc.tokens[i], "thing") || readings(doc.tokens[i], "cue").some(({sense}) => FINITE.has(sense.feature))) &&
  !doc.placeAt[i];

/** The latest phrase in a sentence before token `before` that can speak and agrees. */
export function latestPhrase(
  doc: Marked,
  {first}: SentenceRange,
  before: number,
  wanted: Agreement
): TokenRange | undefined {
  for (let i = before - 1; i >= first; --i) {
    const noun = reading(doc.tokens[i], "source");
    if (!doc.actorAt[i] && noun?.sense.naming !== "role") continue;
    if (noun?.proclitics.includes("to") || noun?.proclitics.includes("by") || doc.actorAt[i]?.lead) continue;
    const begin = doc.actorAt[i]?.first ?? i;
    const range = trim(doc, {first: begin, last: mentionEnd(doc, begin, before)});
    if (range && agrees(wanted, genderOf(doc, range))) return range;
  }
  return undefined;
}

/** "that | the two services watch … which they described": the subject right after the last "that" before token `cue`. */
export function clauseSubject(
  doc: Marked,
  {first}: TokenRange,
  cue: number,
  wanted: Agreement
): TokenRange | undefined {
  for (let i = cue - 2; i >= first; --i) {
    if (!hasRole(doc.tokens[i], "that")) continue;
    const at = i + 1;
    if (!canBegin(doc, at) || !(doc.actorAt[at] || reading(doc.tokens[at], "source"))) return undefined;
    const range = trim(doc, {first: at, last: mentionEnd(doc, at, cue)});
    return range && agrees(wanted, genderOf(doc, range)) ? range : undefined;
  }
  return undefined;
}

/** Where a phrase ends that is no source: before a verb, a place, what "and" joins, and an indefinite noun after a definite one. */
function mentionEnd(doc: Marked, first: number, to: number): number {
  const {isDefinite} = doc.language.grammar;
  const end = phraseEnd(doc, first, to);
  const subject = !isObjectForm(doc, first) && !doc.language.grammar.objective(doc.tokens[first]!.form);
  for (let i = Math.max(first + 1, doc.actorAt[first]?.last ?? 0); i < end; ++i) {
    const {form} = doc.tokens[i]!;
    const after = isDefinite(doc.tokens[i - 1]!.form);
    const beyond = after && (isDefinite(form) ? isOthers(doc, first, i) : isAnother(doc, i));
    if (
      isVerb(doc, i) ||
      (subject && !isDefinite(form) && isObjectForm(doc, i)) ||
      (hasRole(doc.tokens[i], "in") && !reading(doc.tokens[i + 1], "source") && !doc.actorAt[i + 1]) ||
      reading(doc.tokens[i], "thing") ||
      beyond ||
      (isPlain(doc, i - 1) && !mayBe(doc, i - 1, "given") && isDefinite(form) && isGround(doc, i)) ||
      (hasProclitic(doc.tokens[i], "and") && !reading(doc.tokens[i], "source"))
    )
      return i;
  }
  return end;
}

const isVerb = (doc: Marked, i: number) =>
  mayBe(doc, i, "verb") && !mayBe(doc, i, "adjective", "given", "surname") && !doc.tokens[i]!.readings.length;

/** With its article after a word with its own: a noun, or several persons. */
const isOthers = (doc: Marked, first: number, i: number) =>
  isOnly(doc, i, "noun", "event") ||
  (!!reading(doc.tokens[i], "source")?.sense.many && !reading(doc.tokens[first], "source")?.sense.many);

/** "the minister Stein | the town": ground that somebody went to. */
const isGround = (doc: Marked, i: number) =>
  doc.tokens[i]!.readings.length > 0 &&
  doc.tokens[i]!.readings.every(({sense}) => sense.cls === "object" || sense.cls === "locative");

/** A noun, a figure, an event: what is no adjective and no name. */
const isAnother = (doc: Marked, i: number) =>
  isOnly(doc, i, "noun", "event") ||
  hasRole(doc.tokens[i], "event", "attack", "amount") ||
  doc.tokens[i]!.readings.some(
    ({sense, proclitics}) =>
      !proclitics.length && (OTHERS.has(sense.cls) || (sense.cls === "source" && !doc.actorAt[i]))
  );

const OTHERS = new Set<string>(["object", "quantity", "predicate", "thing"]);

/** How far before its verb a noun may stand that the verb describes without a relative word, in tokens. */
const DESCRIBED = 9;

/** "leaflets over the town | warning that", "an organisation | that had declared": the indefinite noun a verb describes. */
export function describedNoun(
  doc: Marked,
  {first}: TokenRange,
  cue: number,
  wanted: Agreement
): TokenRange | undefined {
  if (doc.tokens[cue - 1]?.kind !== "word" || hasRole(doc.tokens[cue - 1], ...CONNECTORS)) return undefined;
  let end = cue;
  while (end > first && hasRole(doc.tokens[end - 1], "auxiliary", "manner", "negation")) --end;
  for (let i = end - 1; i >= Math.max(first, cue - DESCRIBED); --i) {
    const token = doc.tokens[i]!;
    if (token.kind === "punctuation" || hasRole(token, ...CONNECTORS)) return undefined;
    const noun = reading(token, "source");
    const thing = reading(token, "thing");
    const found = noun ?? (thing?.sense.issued || thing?.sense.shows ? thing : undefined);
    if (!found || found.pronoun || found.proclitics.some((role) => role !== "and") || doc.actorAt[i]) continue;
    if (noun?.sense.naming === "government") return undefined;
    const range = trim(doc, {first: i, last: mentionEnd(doc, i, end)});
    const reaches = range && (!noun || range.last === end) && !isDefiniteFrom(doc, range);
    if (reaches && agrees(wanted, genderOf(doc, range))) return range;
  }
  return undefined;
}

const CONNECTORS = ["that", "relative", "clause", "consequence", "while", "pronoun"] as const;

/** A construct is definite by its last noun: "the head of | the council". */
const isDefiniteFrom = (doc: Marked, {first, last}: TokenRange) =>
  first + 1 < last && doc.language.grammar.isDefinite(doc.tokens[first + 1]!.form);
