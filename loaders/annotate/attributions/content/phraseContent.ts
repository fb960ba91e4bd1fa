import {hangs} from "../../../text/clitics.ts";
import {hasProclitic, hasRole, reading, readings} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {hangingAt, isWhole, mayBe} from "../../wordClass.ts";
import type {Complement} from "../cues/complement.ts";
import type {Cue} from "../cue.ts";
import {isEvent, isObject} from "./phraseEvent.ts";
import {byVerbalNoun} from "../source/phraseObject.ts";
import {goesOn, isAccredited, isMedium} from "../source/phraseTies.ts";
import {isCharge, isWarrant} from "../cues/charge.ts";
import {isSetApart, isWhereSaid} from "./whereSaid.ts";
import {isSubjectBefore, skipLeadIns, sourceAfter} from "../source/source.ts";

/** Prepositions that may stand before a content, and the pattern each makes. */
export const prepositions = ["to", "on", "in", "from", "about"] as const;

/** Contents that are no clause: a verbal noun, a thing, a noun phrase after a preposition. */
export function phraseAt(doc: Marked, cue: Cue, j: number, end: number): Complement | undefined {
  const {pattern} = cue.sense;
  const {tokens} = doc;
  const token = tokens[j]!;
  const next = j + 1 < end ? tokens[j + 1] : undefined;
  for (const role of prepositions) {
    if (!hasRole(token, role) || (reading(token, "cue")?.length ?? 0) > 1) continue;
    if (role === "in" && pattern.has("held"))
      return next && reading(next, "thing") ? {kind: "in", at: j + 1, before: j} : undefined;
    if ((role === "in" && (!next || isWhereSaid(doc, j + 1))) || isSetApart(doc, j, end)) return undefined;
    // "activists asserted | on a site that": where it was said
    if (role === "on" && isMedium(doc, j + 1) && goesOn(doc, j, end)) return undefined;
    // "the envoy | to Syria pointed to"
    if (role === "to" && isAccredited(doc, cue.last, j) && goesOn(doc, j, end)) return undefined;
    const known =
      pattern.has(role) && next && !hasRole(next, "that") && !doc.timeAt[j] && !isInvitation(doc, cue, j + 1);
    if (known) return {kind: role, at: j + 1, before: j};
    // "verified | the killing of"
    if (role === "from" && pattern.has("fromevent") && next && isEvent(doc, j + 1, end))
      return {kind: "event", at: j + 1, before: j};
    return undefined;
  }
  if (pattern.has("with") && cue.sense.act === "label" && !doc.opens.has(j + 1) && quotedLater(doc, j + 1, end))
    return undefined;
  if (pattern.has("to") && cue.sense.act === "demand" && isPurpose(doc, j, j === cue.last))
    return {kind: "to", at: j, before: j};
  if (
    pattern.has("with") &&
    isBy(doc, cue, j) &&
    !doc.timeAt[j] &&
    !isPost(doc, cue, j) &&
    !isRecognised(doc, cue, j) &&
    (!pattern.has("deed") || isDeed(doc, j))
  )
    return {kind: "with", at: j, before: j};
  const inSource = j > cue.last && hasProclitic(token, "to") && !hasRole(token, "event");
  // "a new toll said that …": what speaks is a thing
  const speaks = j === cue.last && !!reading(token, "thing") && reportsLater(doc, cue, j, end);
  if (pattern.has("event") && !inSource && !speaks && isEvent(doc, j, end)) return {kind: "event", at: j, before: j};
  if (pattern.has("noun") && (isObject(doc, j, j > cue.last) || isPlainObject(doc, cue, j, end))) {
    const at = hasRole(tokens[j - 1], "demonstrative") && j - 1 === cue.last ? j - 1 : j;
    return {kind: "noun", at, before: at};
  }
  if (pattern.has("responsibility") && hasRole(token, "blame")) return {kind: "noun", at: j, before: j};
  if (pattern.has("responsibility") && isAttack(doc, cue, j)) return {kind: "noun", at: j, before: j};
  if (pattern.has("thing") && !doc.actorAt[j] && !isWithinBody(doc, j)) {
    const thing = reading(token, "thing");
    if (
      thing &&
      !(j === cue.last && reportsLater(doc, cue, j, end)) &&
      !(j > cue.last && isInPhrase(doc, j)) &&
      !thing.proclitics.includes("and") &&
      !thing.proclitics.includes("the") &&
      !thing.proclitics.includes("to") &&
      !isWarrant(doc, j + 1) &&
      !isCharge(doc, j)
    )
      return {kind: "thing", at: j, before: j};
  }
  return undefined;
}

/** "invited them to | Cairo": no call for anything. */
const isInvitation = (doc: Marked, cue: Cue, j: number) => cue.sense.act === "demand" && !!doc.placeAt[j];

/** "recognises | a government": a state or a body that is recognised, nothing that is admitted. */
const isRecognised = (doc: Marked, cue: Cue, j: number) =>
  cue.sense.act === "concede" &&
  (!!doc.placeAt[j] || !!doc.actorAt[j] || (!!reading(doc.tokens[j], "source") && !hasRole(doc.tokens[j], "event")));

/** "hinted at | an attack": a verbal noun, where the verb with another noun is none of saying ("waved flags"). */
const isDeed = (doc: Marked, j: number) =>
  hasRole(doc.tokens[j], "event", "attack") ||
  mayBe(doc, j, "event") ||
  byVerbalNoun(doc, doc.tokens[j]!.form) ||
  readings(doc.tokens[j], "predicate").some(({sense}) => sense.feature === "masdar");

/** "an official | by-the-police": where somebody who has no other name is posted. */
const isPost = (doc: Marked, cue: Cue, j: number) =>
  j > cue.last &&
  ["role", "anonymous"].includes(reading(doc.tokens[j - 1], "source")?.sense.naming ?? "") &&
  reading(doc.tokens[j], "source")?.sense.naming === "organisation";

/** "by" hangs on the word, as the lexicons, its form or its place tell. */
function isBy(doc: Marked, cue: Cue, j: number): boolean {
  const token = doc.tokens[j]!;
  const listed = hasProclitic(token, "by");
  return (hangs(doc.language.clitics, token, "by") && (listed || !isWhole(doc, j))) || byUnlisted(doc, cue, j);
}

/** "by" hangs on a verbal noun, or, after whom a source accuses, on any noun with a feminine ending. */
function byUnlisted(doc: Marked, {sense, last}: Cue, j: number): boolean {
  const {readings: known, form} = doc.tokens[j]!;
  if (known.length || doc.placeAt[j] || doc.actorAt[j]) return false;
  if (byVerbalNoun(doc, form) || (hangingAt(doc, j).join() === "by" && mayBe(doc, j, "event"))) return true;
  const {grammar, clitics} = doc.language;
  const by = clitics.proclitics.some(
    ({letters, roles}) => roles.length === 1 && roles[0] === "by" && form.startsWith(letters)
  );
  if (!by || form.length < 5) return false;
  // right after a verb that governs it, any word that is none by itself
  if (j === last) return !isWhole(doc, j);
  return sense.act === "accuse" && form.length > 5 && grammar.feminine(form, "noun");
}

/** "a call | to-speed up": what is asked for, with "to" written on to it. */
function isPurpose(doc: Marked, j: number, next: boolean): boolean {
  const token = doc.tokens[j]!;
  if (hasProclitic(token, "to")) return hasRole(token, "event") || (next && !reading(token, "source"));
  if (doc.placeAt[j] || doc.actorAt[j] || token.readings.length) return false;
  const to = doc.language.clitics.proclitics.some(
    ({letters, roles}) => roles[0] === "to" && token.form.startsWith(letters)
  );
  return (
    (hangingAt(doc, j)[0] === "to" && mayBe(doc, j, "event")) ||
    (next && to && token.form.length > 4 && !isWhole(doc, j))
  );
}

/** A quotation with "by" before it stands later: 'described the charge … of using … as "…"'. */
function quotedLater(doc: Marked, from: number, end: number): boolean {
  for (let i = from; i < end - 1; ++i) {
    if (doc.opens.has(i + 1) && hangs(doc.language.clitics, doc.tokens[i], "by")) return true;
    if (doc.tokens[i]!.form === ";") return false;
  }
  return false;
}

/** "news agencies": the second word of a body's name. */
const isWithinBody = (doc: Marked, j: number) => (reading(doc.tokens[j - 1], "source")?.length ?? 0) > 1;

/** An attack that somebody says was his: "claimed | the bombing", "claims | operations of assassination". */
function isAttack(doc: Marked, {first}: Cue, j: number): boolean {
  if (hasRole(doc.tokens[first - 1], "negation") || hasProclitic(doc.tokens[j], "to")) return false;
  const {isDefinite} = doc.language.grammar;
  const violent = (isDefinite(doc.tokens[j]!.form) ? [j] : [j, j + 1]).some(
    (i) =>
      hasRole(doc.tokens[i], "attack") ||
      readings(doc.tokens[i], "predicate").some(({sense}) => sense.feature === "masdar")
  );
  return violent && !reading(doc.tokens[j], "source") && canBeHead(doc, j);
}

const canBeHead = (doc: Marked, j: number) =>
  doc.tokens[j]!.kind === "word" &&
  !hasProclitic(doc.tokens[j], "and") &&
  !doc.actorAt[j] &&
  !doc.placeAt[j] &&
  !doc.timeAt[j] &&
  !hasRole(doc.tokens[j], "in", "from", "on", "about", "preposition");

/** "in a statement", "in a series of tweets": where something was said, not what was. */
const isInPhrase = (doc: Marked, j: number) =>
  hasRole(doc.tokens[j - 1], "in", "from", "with", "on", "about", "to", "preposition") ||
  !!reading(doc.tokens[j - 1], "thing");

/** "reports revealed …": the thing is what speaks, and what it says comes after it. */
function reportsLater(doc: Marked, {sense: {pattern}}: Cue, from: number, end: number): boolean {
  for (let i = from + 1; i < end && doc.tokens[i]!.form !== ","; ++i) {
    if (hasRole(doc.tokens[i], "that") || (pattern.has("about") && hasRole(doc.tokens[i], "about"))) return true;
  }
  return false;
}

/** What is condemned or expected may be any noun, right after a participle, or where the subject stands before the verb or is over. */
function isPlainObject(doc: Marked, cue: Cue, j: number, end: number): boolean {
  const {act, feature} = cue.sense;
  if (!["accuse", "deny", "predict"].includes(act) || cue.proclitics.includes("the")) return false;
  if (!mayBe(doc, j, "event", "noun") || hangingAt(doc, j).some((role) => role !== "the")) return false;
  if (doc.placeAt[j] || doc.actorAt[j] || doc.timeAt[j] || reading(doc.tokens[j], "source")) return false;
  if (hasRole(doc.tokens[j], "preposition", "manner", "clause", "auxiliary", "topic")) return false;
  const first = skipLeadIns(doc, cue.last, end);
  if (j === first) return feature === "part" || isSubjectBefore(doc, cue);
  return feature !== "part" && sourceAfter(doc, cue.last, end)?.last === j;
}
