import {hangs} from "../../../text/clitics.ts";
import {joinsLetters, type TokenRange} from "../../../text/sentences.ts";
import {hasProclitic, hasRole, reading} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {isOnly} from "../../wordClass.ts";
import {cueOpens} from "../cues/clauses.ts";
import {cuesAt} from "../cue.ts";
import {hangsOnName, isName, isSpelt, isUnknown, joinsParts} from "./names.ts";
import {hangsBefore, isAdverb, isBeyond, isFurtherState, isVerbAlone} from "./phraseBreak.ts";
import {closedState, isBeyondBody, isObject, isSecondBody} from "./phraseObject.ts";
import {handsOn, isParticiple, isVerb} from "../cues/phraseCues.ts";
import {countsSources, isPartitive} from "./partitive.ts";
import {
  isAccredited,
  isAcquainted,
  isAddressee,
  isAttached,
  isBody,
  isBodyOrPlace,
  isMedium,
  isOffice,
  isOtherMedium,
  isPreposition,
  tellsWhere
} from "./phraseTies.ts";
import {opensRelative, relativeEnd} from "./relativeClause.ts";

/** Roles at which a source's noun phrase is over. */
export const STOPS = [
  "to",
  "on",
  "about",
  "cause",
  "with",
  "clause",
  "consequence",
  "auxiliary",
  "topic",
  "manner",
  "way",
  "preposition",
  "that",
  "among",
  "negation",
  "without",
  "while",
  "silence",
  "addressee"
] as const;
/** Words of the calendar that no source begins with. */
const DAYTIME = new Set(["part", "weekday", "relative_day", "month"]);

/** Whether a source's noun phrase may begin at token `i`. */
export function canBegin(doc: Marked, i: number): boolean {
  const token = doc.tokens[i]!;
  if (doc.actorAt[i]) return true;
  const calendar = reading(token, "calendar")?.sense.kind ?? "";
  // a month's name that no date was made of may be a person's
  if (DAYTIME.has(calendar) && (calendar !== "month" || doc.timeAt[i])) return false;
  if (countsSources(doc, i)) return true;
  if (token.kind === "number" || (token.kind === "punctuation" && token.form !== "(")) return false;
  if (isParticiple(doc, i) || (hasRole(token, "amount") && !reading(token, "thing"))) return false;
  if (hasRole(token, ...STOPS, "in", "from", "relative", "by", "question") && !hasRole(token, "demonstrative"))
    return false;
  if (isVerbAlone(doc, i) || isAdverb(doc, i) || cuesAt(doc.tokens, i).some(({sense}) => sense.feature === "prep"))
    return false;
  if (reading(token, "hedge")) return false;
  return !hangsBefore(doc, i, "to") && !hangsBefore(doc, i, "by") && !hangsOnName(doc, i);
}

/** Tokens from one quotation mark to the other round a name at most; what is longer is a quotation. */
const LONGEST_NAME = 7;

/**
 * Where the noun phrase that begins at `first` ends, at the latest at `to`. `bounded`: the sentence is known to go on
 * with what the source says at `to`.
 */
export function phraseEnd(doc: Marked, first: number, to: number, bounded = false): number {
  const {tokens} = doc;
  let owned = false;
  let closed = false;
  for (let j = first; j < to; ++j) {
    const token = tokens[j]!;
    if (j > first && isSpelt(doc, j)) continue;
    if (doc.actorAt[j] && doc.actorAt[j]!.last > j + 1) {
      if (closed && isFurtherState(doc, first, j)) return j;
      j = doc.actorAt[j]!.last - 1;
      closed = true;
      continue;
    }
    if (doc.timeAt[j] && j > first) return j;
    const quotation = doc.opens.get(j);
    if (quotation) {
      if (j > first && (isName(doc, {first, last: j}) || quotation.close - j > LONGEST_NAME)) return j;
      if (j > first && isOtherMedium(doc, first, j)) return j;
      // "the Red Cross | "postponement" of a convoy": what is done is no name
      if (closed && isOnly(doc, j + 1, "event")) return j;
      j = Math.min(quotation.close, to - 1);
      closed = true;
      continue;
    }
    if (token.kind === "close" || token.kind === "quote" || token.kind === "newline") return j;
    if (token.form === ",") return apposition(doc, first, j, to, bounded) ?? j;
    if (token.form === "(") {
      const close = closing(doc, j, to);
      if (close < 0) return j;
      j = close;
      continue;
    }
    if (isHyphen(doc, j)) continue;
    if (j === first && isPartitive(doc, j)) {
      ++j;
      continue;
    }
    if (token.kind === "punctuation" && /^[:;.!?-]+$/.test(token.form)) return j;
    if (j > first && isAttached(doc, j - 1) && isPreposition(doc, j) && !isMedium(doc, j)) {
      closed = false;
      owned = true;
      continue;
    }
    if (j > first && (isAccredited(doc, first, j) || (bounded && isAcquainted(doc, first, j)))) {
      closed = false;
      owned = true;
      continue;
    }
    // "activists | from inside the town"
    if (j === first + 1 && bounded && hasRole(token, "from") && hasRole(tokens[j + 1], "preposition")) {
      ++j;
      continue;
    }
    if (j > first && !closed && !isFull(doc, first) && opensRelative(doc, j, bounded)) return relativeEnd(doc, j, to);
    if (isNegated(doc, j)) {
      ++j;
      continue;
    }
    if (j > first && (hasRole(token, ...STOPS) || handsOn(doc, j) || isVerb(doc, j))) return j;
    if (j > first && hasRole(token, "in", "from") && tellsWhere(doc, first, j)) return j;
    if (hasRole(token, "in") && (doc.timeAt[j + 1] || isThing(doc, j + 1) || hasRole(tokens[j + 1], "that"))) return j;
    if (j > first && closed && hasRole(token, "in") && isCircumstance(doc, j + 1)) return j;
    if (hasRole(token, "relative") && j > first) return hasProclitic(token, "and") ? j : relativeEnd(doc, j, to);
    if (j > first && hangsBefore(doc, j, "by") && !(isBody(doc, first, j) && isBodyOrPlace(doc, first, j))) return j;
    if (j > first && hangs(doc.language.clitics, token, "to") && !hasRole(tokens[j - 1], "belonging")) {
      if (owned || !isOffice(doc, first, j) || isMedium(doc, j) || isAddressee(doc, j)) return j;
      owned = true;
    }
    if (j > first && !owned && isSecondBody(doc, j)) return j;
    if (j > first && !owned && (isObject(doc, first, j, closed) || isBeyondBody(doc, first, j, closed))) return j;
    if (j > first && isBeyond(doc, first, j, closed)) return j;
    closed ||= doc.language.grammar.isDefinite(token.form) || isUnknown(doc, j);
    const noun = reading(token, "source");
    if (noun && noun.length > 1) {
      j += noun.length - 1;
      closed = true;
    }
    if (noun?.sense.naming === "government" && closedState(doc, j, first)) return j + 1;
  }
  return to;
}

/** "the observatory | in dire conditions", "the UN | in every case": a common noun without its article is nobody's seat. */
const isCircumstance = (doc: Marked, i: number) =>
  !doc.placeAt[i] &&
  !doc.actorAt[i] &&
  !doc.language.grammar.isDefinite(doc.tokens[i]!.form) &&
  isOnly(doc, i, "noun", "event", "adverb", "adjective", "verb") &&
  !doc.tokens[i]!.readings.some(({sense}) => sense.cls !== "quantity");

/** "a statement", "one of its statements". */
const isThing = (doc: Marked, i: number) =>
  !!reading(doc.tokens[i], "thing") || (!!reading(doc.tokens[i], "quantity") && !!reading(doc.tokens[i + 1], "thing"));

const isFull = (doc: Marked, i: number) => doc.language.grammar.isDefinite(doc.tokens[i]!.form) || !!doc.actorAt[i];

/** "non-governmental": the two words are one adjective. */
const isNegated = (doc: Marked, i: number) =>
  hasRole(doc.tokens[i], "without") && doc.language.grammar.isDefinite(doc.tokens[i + 1]?.form ?? "");

/** "al-Sayed-Hassan", "bi.bi.si": a hyphen or a full stop between two parts of a name. */
function isHyphen(doc: Marked, i: number): boolean {
  const {form, spaced} = doc.tokens[i]!;
  const next = doc.tokens[i + 1];
  if (form === ".") return joinsLetters(doc.tokens, i);
  if (form !== "-" || !isUnknown(doc, i - 1) || next?.kind !== "word" || (spaced && next.spaced)) return false;
  return isUnknown(doc, i + 1) || joinsParts(doc, i);
}

/** The bracket that closes the one at `from`, a few words on; -1 where none does. */
export function closing(doc: Marked, from: number, to: number): number {
  for (let k = from + 1; k < Math.min(to, from + 12); ++k) if (doc.tokens[k]!.form === ")") return k;
  return -1;
}

/**
 * "Ahmad …, head of the office …, to the network": an apposition between commas belongs to the source. Where the
 * sentence need not go on, only a person's title or name is one.
 */
function apposition(doc: Marked, first: number, comma: number, to: number, bounded: boolean): number | undefined {
  const {tokens} = doc;
  const next = comma + 1;
  if (next >= to || !canBegin(doc, next) || cueOpens(doc, next) || doc.timeAt[next]) return undefined;
  if (hasRole(tokens[next], "clause") || hasProclitic(tokens[next], "and")) return undefined;
  let end = next;
  while (end < to && tokens[end]!.form !== ",") ++end;
  const noun = reading(tokens[next], "source");
  if (noun && noun.sense.naming !== "role" && isRole(doc, first)) return undefined;
  const name = isName(doc, {first: next, last: end});
  if (!bounded && !(isRole(doc, next) ? isRole(doc, first) || isUnknown(doc, comma - 1) : name && isRole(doc, first)))
    return undefined;
  const known =
    noun || countsSources(doc, next) || (bounded && (doc.actorAt[next] || hasRole(tokens[next], "demonstrative")));
  return known || name ? end : undefined;
}

const isRole = (doc: Marked, i: number) => reading(doc.tokens[i], "source")?.sense.naming === "role";

/** Something in the phrase can speak: an actor, the head noun of a source, a name in quotation marks. */
export function isNamed(doc: Marked, {first, last}: TokenRange): boolean {
  for (let i = first; i < last; ++i) {
    if (doc.actorAt[i] || doc.placeAt[i] || reading(doc.tokens[i], "source") || doc.opens.has(i)) return true;
  }
  return false;
}

const LOOSE = ["and", "or", "in", "from", "to", "on", "about", "with"] as const;

/** The phrase without marks and connectors at its ends; `undefined` where no word is left. */
export function trim(doc: Marked, {first, last}: TokenRange): TokenRange | undefined {
  const {tokens} = doc;
  while (last > first && (/^[,:;-]$/.test(tokens[last - 1]!.form) || hasRole(tokens[last - 1], ...LOOSE))) --last;
  while (
    first < last &&
    (/^[,:;-]$/.test(tokens[first]!.form) || (tokens[first]!.form.length === 1 && hasProclitic(tokens[first], "and")))
  )
    ++first;
  if ((doc.opens.get(first)?.close ?? 0) >= last) ++first;
  if (tokens[first]?.form === "(" && closing(doc, first, last) === last - 1) {
    ++first;
    --last;
  }
  for (let i = first; i < last; ++i) if (tokens[i]!.kind === "word") return {first, last};
  return undefined;
}
