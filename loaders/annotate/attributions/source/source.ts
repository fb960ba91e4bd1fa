import {hangs} from "../../../text/clitics.ts";
import type {TokenRange} from "../../../text/sentences.ts";
import {hasRole, reading, readings} from "../../../text/tag.ts";
import type {Token} from "../../../text/token.ts";
import type {Marked} from "../../marked.ts";
import {cuesAt} from "../cue.ts";
import {phraseBefore} from "./phraseBefore.ts";
import {isName, isUnknown} from "./names.ts";
import {canBegin, closing, isNamed, phraseEnd, trim} from "./nounPhrase.ts";
import {isObjectForm} from "./phraseBreak.ts";
import {isMedium} from "./phraseTies.ts";

const LEAD_INS = ["manner", "topic", "auxiliary", "also", "addressee"] as const;

/**
 * The source's noun phrase where it follows the cue: somewhere in tokens `[from, to)`. Where the content is known to
 * begin at `to` the phrase is bounded; `subject` if it is that of a verb.
 */
export function sourceAfter(
  doc: Marked,
  from: number,
  to: number,
  reach: "open" | "bounded" | "subject" = "open"
): TokenRange | undefined {
  const first = skipLeadIns(doc, from, to);
  if (first >= to || !canBegin(doc, first) || (reach === "subject" && isObjectForm(doc, first))) return undefined;
  const last = phraseEnd(doc, first, to, reach !== "open");
  // "denied | these allegations": a demonstrative whose noun is no source
  if (last === first + 1 && hasRole(doc.tokens[first], "demonstrative") && isDefinite(doc, last)) return undefined;
  return last > first ? trim(doc, {first, last}) : undefined;
}

const isDefinite = (doc: Marked, i: number) => doc.language.grammar.isDefinite(doc.tokens[i]?.form ?? "");

/** The first token in `[from, to)` after times, adverbs and connectors that may stand before a source. */
export function skipLeadIns(doc: Marked, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const token = doc.tokens[i]!;
    const time = doc.timeAt[i];
    if (time) i = Math.max(time.last, i + 1);
    else if (hasRole(token, "in") && doc.timeAt[i + 1]) i = doc.timeAt[i + 1]!.last;
    else if (hasRole(token, "way")) i += roleLength(doc, i) + 1;
    else if (hasRole(token, ...LEAD_INS)) i += roleLength(doc, i);
    else if (token.form === "," && i === from && asideEnd(doc, i, to)) i = asideEnd(doc, i, to)!;
    else if (token.form === "(" && byPreposition(doc, i + 1) && closing(doc, i, to) > 0) i = closing(doc, i, to) + 1;
    else if (token.form === "," || token.form === "-" || token.form === "#" || isAbout(token)) ++i;
    else if (addressee(doc, i)) i = addressee(doc, i)!;
    else break;
  }
  return Math.min(i, to);
}

/** Longest aside between commas, in tokens. */
const ASIDE = 9;

/** "pledged | , after that strike, | Iran": the token after what stands between commas, which a preposition opens. */
function asideEnd(doc: Marked, comma: number, to: number): number | undefined {
  if (!byPreposition(doc, comma + 1)) return undefined;
  for (let i = comma + 2; i < Math.min(to, comma + ASIDE); ++i) if (doc.tokens[i]!.form === ",") return i + 1;
  return undefined;
}

/** Words stand right before the verb in its own clause: perhaps its subject. */
export const isSubjectBefore = (doc: Marked, {first, joined}: {first: number; joined: boolean}): boolean =>
  !joined && first > 0 && /^(?:word|close|quote)$/.test(doc.tokens[first - 1]!.kind);
/** "in which", "about it": a preposition with a pronoun between the verb and its subject. */
export const isAbout = (token: Token | undefined) =>
  readings(token, "role").some(({pronoun, sense}) => pronoun && ABOUT.has(sense.role)) && !reading(token, "source");

const ABOUT = new Set<string>(["in", "from", "about", "on"]);

/** A preposition, by itself or written on to the word. */
export const byPreposition = (doc: Marked, i: number) =>
  hasRole(doc.tokens[i], "in", "from", "with", "on", "about", "to", "preposition") && !reading(doc.tokens[i], "source");

/** "told the paper sources …": whom the source spoke to stands before it; the token after. */
function addressee(doc: Marked, i: number): number | undefined {
  if (!hangs(doc.language.clitics, doc.tokens[i], "to")) return undefined;
  const quotation = doc.opens.get(i + 1);
  if (quotation && quotation.close - quotation.open <= 5) return quotation.close + 1;
  return doc.actorAt[i] && isMedium(doc, i) ? doc.actorAt[i]!.last : undefined;
}

const roleLength = (doc: Marked, i: number) =>
  Math.max(1, ...doc.tokens[i]!.readings.filter((r) => r.sense.cls === "role").map((r) => r.length));

const MAX_SUBJECT = 25;

/** The source's noun phrase where it stands before the cue, back to `from`, the beginning of the clause. */
export function sourceBefore(doc: Marked, from: number, cue: number, begin: number): TokenRange | undefined {
  const framed = subjectOfFrame(doc, begin, cue);
  if (framed) return framed;
  let last = cue;
  while (last > from && isBetween(doc, last - 1)) --last;
  let first = skipLeadIns(doc, from, last);
  if ((doc.opens.get(first)?.close ?? 0) >= last) ++first;
  while (first < last && hasRole(doc.tokens[first], "clause", "consequence", "and", "topic"))
    first += roleLength(doc, first);
  const near = () => adjacentSubject(doc, last, from);
  if (last <= first || last - first > MAX_SUBJECT || !canBegin(doc, first) || opensWithVerb(doc, first)) return near();
  const end = hasRole(doc.tokens[last - 1], "relative") ? last - 1 : last;
  const whole = trim(doc, {first, last: end});
  if (!whole || phraseEnd(doc, whole.first, whole.last) < whole.last) return near();
  for (let i = whole.first; i < whole.last; ++i)
    if (reading(doc.tokens[i], "predicate")?.sense.feature === "active") return near();
  // after "that" and "was" a noun phrase is the subject, whatever noun it is
  const before = doc.opens.has(first - 1) ? first - 2 : first - 1;
  const opened = before >= begin && hasRole(doc.tokens[before], "auxiliary", "that");
  for (let i = whole.first; i < whole.last; ++i) if (hasRole(doc.tokens[i], "what")) return undefined;
  return opened || isThing(doc, whole.first) || isNamed(doc, whole) || isName(doc, whole) ? whole : undefined;
}

/** A document tells things too. */
const isThing = (doc: Marked, i: number) => !!reading(doc.tokens[i], "thing");

/** Longest phrase of a document, in tokens. */
const LONGEST_THING = 8;

/** "published | a joint statement of the council that announces …": a document right before its verb, if nothing governs it. */
export function thingBefore(doc: Marked, last: number, begin: number): TokenRange | undefined {
  for (let first = last - 1; first >= Math.max(begin, last - LONGEST_THING); --first) {
    const token = doc.tokens[first]!;
    if (token.kind !== "word" || hasRole(token, ...GOVERNING, "relative", "that", "clause")) return undefined;
    const thing = reading(token, "thing");
    if (!thing) continue;
    if (thing.proclitics.length || hasRole(doc.tokens[first - 1], ...GOVERNING)) return undefined;
    return phraseEnd(doc, first, last) === last ? {first, last} : undefined;
  }
  return undefined;
}

/** Amid a clause ("yet May still says"), the phrase of an office or body right before the verb, if nothing governs it. */
function adjacentSubject(doc: Marked, last: number, from: number): TokenRange | undefined {
  const found = phraseBefore(doc, last, from);
  if (!found || reading(doc.tokens[found.first], "source")?.pronoun) return undefined;
  const before = doc.tokens[found.first - 1];
  if (!canBegin(doc, found.first) || hasRole(before, ...GOVERNING)) return undefined;
  return isVerbal(doc, found.first - 1) ? found : undefined;
}

const GOVERNING = ["to", "on", "in", "from", "with", "about", "preposition", "by", "cause", "without", "and"] as const;

/** An auxiliary, a comma or a word that no lexicon has as a noun stands there. */
const isVerbal = (doc: Marked, i: number) =>
  hasRole(doc.tokens[i], "auxiliary", "negation", "clause", "that", "manner") || doc.tokens[i]?.form === ",";

/** What may stand between a subject and its verb: adverbs, times, an opening quotation mark. */
const isBetween = (doc: Marked, i: number) =>
  hasRole(doc.tokens[i], "auxiliary", "manner", "negation") ||
  !!doc.timeAt[i] ||
  doc.tokens[i]!.form === "," ||
  doc.opens.has(i);

/** A verb stands where the subject should begin: one of saying, or an unknown word right before an indefinite noun. */
function opensWithVerb(doc: Marked, first: number): boolean {
  const {tokens} = doc;
  if (reading(tokens[first], "source") || doc.actorAt[first]) return false;
  if (cuesAt(tokens, first).some(({sense}) => ["m", "f", "p"].includes(sense.feature))) return true;
  if (!isUnknown(doc, first)) return false;
  const next = reading(tokens[first + 1], "source");
  return !!next && !next.proclitics.includes("the");
}

/** "the spokesman had …, …, already asserted": two auxiliaries frame the subject, whatever else stands between them. */
function subjectOfFrame(doc: Marked, begin: number, cue: number): TokenRange | undefined {
  if (cue - begin < 3 || !hasRole(doc.tokens[cue - 1], "auxiliary")) return undefined;
  for (let i = cue - 2; i >= begin; --i) {
    if (!hasRole(doc.tokens[i], "auxiliary")) continue;
    const last = phraseEnd(doc, i + 1, cue - 1);
    const whole = last > i + 1 ? trim(doc, {first: i + 1, last}) : undefined;
    return whole && canBegin(doc, whole.first) ? whole : undefined;
  }
  return undefined;
}
