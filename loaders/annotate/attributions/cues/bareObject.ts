import {hasProclitic, hasRole, reading, readings} from "../../../text/tag.ts";
import type {TokenRange} from "../../../text/sentences.ts";
import type {Marked} from "../../marked.ts";
import type {Complement} from "./complement.ts";
import {cuesAt, type Cue} from "../cue.ts";
import {isUnknown} from "../source/names.ts";
import {canBegin} from "../source/nounPhrase.ts";
import {byPreposition, skipLeadIns} from "../source/source.ts";

/** Longest subject between the verb and its object, in tokens. */
const LONGEST = 14;

/**
 * What a verb has as its object where any noun may be one: what was seen or shown ("a correspondent saw | a bulldozer",
 * "pictures showed | clouds of smoke"), or the label of what its pronoun stands for ("which Ankara calls | a terrorist
 * group"). The object is the first noun without an article after a subject that is whole.
 */
export function bareObject(doc: Marked, cue: Cue, end: number): Complement | undefined {
  const labels = cue.sense.pattern.has("called") && isRelative(doc, cue);
  if (!labels && !(cue.sense.pattern.has("shown") && isSeer(doc, cue, end))) return undefined;
  const first = skipLeadIns(doc, cue.last, end);
  if (!labels && cue.sense.act !== "witness" && pictureBefore(doc, cue)) return shownAt(doc, first, end);
  if (!labels && cue.sense.act !== "witness" && isPicture(doc, first))
    return shownAt(doc, pictureEnd(doc, first, end), end);
  let closed = labels && !mayBeSubject(doc, first);
  for (let j = first; j < Math.min(end, first + LONGEST); ++j) {
    const token = doc.tokens[j]!;
    const actor = doc.actorAt[j];
    if (actor || doc.placeAt[j] || doc.timeAt[j]) {
      closed = true;
      if (actor) j = actor.last - 1;
      continue;
    }
    if (token.form === "(") {
      while (j < end && doc.tokens[j]!.form !== ")") ++j;
      continue;
    }
    if (token.kind !== "word" && token.kind !== "number") {
      if (labels && closed && doc.opens.has(j)) return {kind: "noun", at: j, before: j};
      if (doc.opens.has(j)) continue;
      if (token.form === "#" || (token.form === "," && closed)) continue;
      return undefined;
    }
    if (hasRole(token, "that", "relative", "clause", "negation")) return undefined;
    if (byPreposition(doc, j)) {
      closed = true;
      ++j;
      continue;
    }
    const noun = reading(token, "source");
    const label = labels && closed && noun?.sense.naming !== "government" && !noun?.proclitics.length;
    if (label && !isFullNoun(doc, j) && isIndefinite(doc, j)) return {kind: "noun", at: j, before: j};
    if (isFullNoun(doc, j) || noun?.sense.naming === "government" || noun?.sense.naming === "organisation") {
      closed = true;
      j += (noun?.length ?? 1) - 1;
      continue;
    }
    if (closed) return isIndefinite(doc, j) ? {kind: labels ? "noun" : "shown", at: j, before: j} : undefined;
    if (labels && isUnknown(doc, j)) closed = true;
  }
  return undefined;
}

const isRelative = (doc: Marked, {first}: Cue) => hasRole(doc.tokens[first - 1], "relative");

const mayBeSubject = (doc: Marked, i: number) =>
  !!doc.actorAt[i] || !!doc.placeAt[i] || !!reading(doc.tokens[i], "source") || isFullNoun(doc, i) || isUnknown(doc, i);

const isFullNoun = (doc: Marked, i: number) =>
  doc.language.grammar.isDefinite(doc.tokens[i]!.form) && !hasProclitic(doc.tokens[i], "and");

const isIndefinite = (doc: Marked, i: number) =>
  !hasProclitic(doc.tokens[i], "and") &&
  (canBegin(doc, i) || readings(doc.tokens[i]!, "quantity").some(({proclitics}) => !proclitics.length));

/** What is shown, whatever noun: it begins where the picture ends. */
const shownAt = (doc: Marked, at: number, end: number): Complement | undefined =>
  at < end && doc.tokens[at]!.kind !== "punctuation" && !hasRole(doc.tokens[at], "that") && isAnything(doc, at)
    ? {kind: "shown", at, before: at}
    : undefined;

const isAnything = (doc: Marked, i: number) =>
  !hasProclitic(doc.tokens[i], "and") && (canBegin(doc, i) || !!reading(doc.tokens[i], "quantity"));

/** "pictures and clips of film which activists published | …": where what shows is over. */
function pictureEnd(doc: Marked, first: number, end: number): number {
  const {grammar} = doc.language;
  const full = grammar.isDefinite(doc.tokens[first]!.form);
  let j = first + 1;
  while (j < end) {
    const token = doc.tokens[j]!;
    const described = isUnknown(doc, j) && grammar.feminine(token.form, "noun");
    const sent = cuesAt(doc.tokens, j).some(({object}) => object);
    if (hasRole(token, "relative")) return end;
    if (reading(token, "thing")?.sense.shows || described || doc.timeAt[j] || doc.placeAt[j]) ++j;
    else if (full && grammar.isDefinite(token.form)) ++j;
    else if (sent) j = doc.actorAt[j + 1]?.last ?? j + 2;
    else if (byPreposition(doc, j)) j += 2;
    else if (grammar.isDefinite(token.form) && j > first + 1) ++j;
    else break;
  }
  return Math.min(j, end);
}

/** Those who see and what shows: a reporter, a witness; a picture, a tape. */
function isSeer(doc: Marked, cue: Cue, end: number): boolean {
  const first = skipLeadIns(doc, cue.last, end);
  return cue.sense.act === "witness" ? isReporter(doc, first) : isPicture(doc, first) || !!pictureBefore(doc, cue);
}

function isReporter(doc: Marked, i: number): boolean {
  const noun = reading(doc.tokens[i], "source")?.sense;
  return noun?.naming === "role" && (noun.kind === "media" || noun.kind === "witness");
}

export const isPicture = (doc: Marked, i: number) =>
  readings(doc.tokens[i]!, "thing").some(({sense, proclitics}) => sense.shows && !proclitics.includes("to"));

/** "a tape shows": the picture right before the verb, perhaps of two words. */
export function pictureBefore(doc: Marked, {first, joined}: Cue): TokenRange | undefined {
  if (joined || first < 1) return undefined;
  for (const k of [2, 1]) {
    const whole = first >= k && reading(doc.tokens[first - k], "thing");
    if (whole && whole.sense.shows && whole.length <= k) return {first: first - k, last: first};
  }
  return undefined;
}
