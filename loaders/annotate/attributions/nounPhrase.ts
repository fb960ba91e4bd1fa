import {hangs} from "../../text/clitics.ts";
import type {TokenRange} from "../../text/sentences.ts";
import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";
import {cueOpens} from "./clauses.ts";
import {cuesAt} from "./cue.ts";
import {hangsOnName, isName, isPlain, isUnknown} from "./names.ts";
import {isBeyondBody, isObject} from "./phraseObject.ts";

/** Roles at which a source's noun phrase is over. */
export const STOPS = [
  "to",
  "on",
  "about",
  "cause",
  "with",
  "clause",
  "consequence",
  "silence",
  "auxiliary",
  "topic",
  "manner",
  "way",
  "preposition",
  "that",
  "among",
  "negation",
  "without"
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
  if (token.kind === "number" || (token.kind === "punctuation" && token.form !== "(")) return false;
  if (isParticiple(doc, i) || (hasRole(token, "amount") && !reading(token, "thing"))) return false;
  if (hasRole(token, ...STOPS, "in", "from", "relative", "by") && !hasRole(token, "demonstrative")) return false;
  return !hangs(doc.language.clitics, token, "to") && !hangs(doc.language.clitics, token, "by") && !hangsOnName(doc, i);
}

/** Tokens from one quotation mark to the other round a name at most; what is longer is a quotation. */
const LONGEST_NAME = 7;

/** Where the noun phrase that begins at `first` ends, at the latest at `to`. */
export function phraseEnd(doc: Marked, first: number, to: number): number {
  const {tokens} = doc;
  let owned = false;
  let closed = false;
  for (let j = first; j < to; ++j) {
    const token = tokens[j]!;
    if (doc.actorAt[j] && doc.actorAt[j]!.last > j + 1) {
      j = doc.actorAt[j]!.last - 1;
      closed = true;
      continue;
    }
    if (doc.timeAt[j] && j > first) return j;
    const quotation = doc.opens.get(j);
    if (quotation) {
      if (j > first && (isName(doc, {first, last: j}) || quotation.close - j > LONGEST_NAME)) return j;
      j = Math.min(quotation.close, to - 1);
      closed = true;
      continue;
    }
    if (token.kind === "close" || token.kind === "quote" || token.kind === "newline") return j;
    if (token.form === ",") return apposition(doc, j, to) ?? j;
    if (token.form === "(") {
      const close = closing(doc, j, to);
      if (close < 0) return j;
      j = close;
      continue;
    }
    if (token.kind === "punctuation" && /^[:;.!?-]+$/.test(token.form)) return j;
    if (j > first && (hasRole(token, ...STOPS) || handsOn(doc, j) || isVerb(doc, j))) return j;
    if (j > first && hasRole(token, "in") && !isBody(doc, first, j)) return j;
    if (
      hasRole(token, "in") &&
      (doc.timeAt[j + 1] || reading(tokens[j + 1], "thing") || hasRole(tokens[j + 1], "that"))
    )
      return j;
    if (hasRole(token, "relative") && j > first) return relativeEnd(doc, j, to);
    if (j > first && hangs(doc.language.clitics, token, "by")) return j;
    if (j > first && hangs(doc.language.clitics, token, "to") && !hasRole(tokens[j - 1], "belonging")) {
      if (owned || !isOffice(doc, first, j) || isMedium(doc, j) || isAddressee(doc, j)) return j;
      owned = true;
    }
    if (j > first && !owned && isSecondBody(doc, j)) return j;
    if (j > first && !owned && (isObject(doc, first, j, closed) || isBeyondBody(doc, first, j, closed))) return j;
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

/** "the opposition | the government": a body right after a body, each with its article, is not of the same phrase. */
function isSecondBody(doc: Marked, j: number): boolean {
  const bodies = [j - 1, j].map((i) => reading(doc.tokens[i], "source"));
  return bodies.every((noun) => noun?.sense.naming === "organisation" && noun.proclitics.join() === "the");
}

/** A state's name is a whole phrase, unless another or a relative clause follows. */
function closedState(doc: Marked, j: number, first: number): boolean {
  const head = reading(doc.tokens[first], "source");
  const next = doc.tokens[j + 1];
  if (head?.sense.naming !== "government" || !next || hasRole(next, "relative")) return false;
  return !(hasProclitic(next, "and") && reading(next, "source")?.sense.naming === "government");
}

function closing(doc: Marked, from: number, to: number): number {
  for (let k = from + 1; k < Math.min(to, from + 12); ++k) if (doc.tokens[k]!.form === ")") return k;
  return -1;
}

/** "saying": it goes with the verb, and is no part of who says it. */
export const isParticiple = (doc: Marked, j: number) =>
  !reading(doc.tokens[j], "source") &&
  cuesAt(doc.tokens, j).some(({sense, joined}) => sense.feature === "part" && !joined);

/** A verb of saying, or a participle of one. */
const isVerb = (doc: Marked, j: number) =>
  !reading(doc.tokens[j], "source") &&
  cuesAt(doc.tokens, j).some(
    ({sense, joined, proclitics}) =>
      (["m", "f", "p"].includes(sense.feature) && !proclitics.includes("the")) || (sense.feature === "part" && !joined)
  );

/** What hands on to a further source, or a noun of saying with its owner: the next link begins. */
const handsOn = (doc: Marked, j: number) =>
  cuesAt(doc.tokens, j).some(
    ({sense, first, last, pronoun}) =>
      (sense.feature === "prep" && last - first > 1) || (sense.feature === "noun" && pronoun)
  );

/** A body, an office, a witness may be "in" a place; a name alone is not. */
function isBody(doc: Marked, first: number, at: number): boolean {
  for (let i = first; i < at; ++i) if (reading(doc.tokens[i], "source") || doc.actorAt[i]) return true;
  return false;
}

/** The head is an office, a group or a document that is of something: the "of" after it is part of its name. */
function isOffice(doc: Marked, first: number, at: number): boolean {
  const {tokens} = doc;
  for (let i = first; i < at; ++i) {
    const naming = reading(tokens[i], "source")?.sense.naming;
    if (naming === "anonymous") return false;
    if (naming || reading(tokens[i], "thing")) return true;
  }
  return false;
}

/** An agency, a channel: whom the source spoke to. */
export function isMedium(doc: Marked, at: number): boolean {
  const actor = doc.actorAt[at] ?? doc.actorAt[at + 1];
  const kind = actor?.kind ?? reading(doc.tokens[at], "source")?.sense.kind ?? "";
  return kind.endsWith("media");
}

/** A person after a name: the source spoke to him. */
const isAddressee = (doc: Marked, at: number) =>
  reading(doc.tokens[at], "source")?.sense.naming === "role" && isPlain(doc, at - 1);

/** "Ahmad …, head of the office …, to the network": an apposition between commas belongs to the source. */
function apposition(doc: Marked, comma: number, to: number): number | undefined {
  const {tokens} = doc;
  const first = comma + 1;
  if (first >= to || !canBegin(doc, first) || cueOpens(doc, first) || doc.timeAt[first]) return undefined;
  let end = first;
  while (end < to && tokens[end]!.form !== ",") ++end;
  const known = reading(tokens[first], "source") || doc.actorAt[first] || hasRole(tokens[first], "demonstrative");
  return known || isName(doc, {first, last: end}) ? end : undefined;
}

function relativeEnd(doc: Marked, at: number, to: number): number {
  for (let j = at; j < to; ++j) if (doc.tokens[j]!.form === ",") return j;
  return to;
}

/** Something in the phrase can speak: an actor, the head noun of a source, a name in quotation marks. */
export function isNamed(doc: Marked, {first, last}: TokenRange): boolean {
  for (let i = first; i < last; ++i) {
    if (doc.actorAt[i] || doc.placeAt[i] || reading(doc.tokens[i], "source") || doc.opens.has(i)) return true;
  }
  return false;
}

const LOOSE = ["and", "in", "from", "to", "on", "about", "with"] as const;

/** The phrase without marks and connectors at its ends; `undefined` where no word is left. */
export function trim(doc: Marked, {first, last}: TokenRange): TokenRange | undefined {
  const {tokens} = doc;
  while (last > first && (/^[,:;-]$/.test(tokens[last - 1]!.form) || hasRole(tokens[last - 1], ...LOOSE))) --last;
  while (
    first < last &&
    (/^[,:;-]$/.test(tokens[first]!.form) || (tokens[first]!.form.length === 1 && hasProclitic(tokens[first], "and")))
  )
    ++first;
  for (let i = first; i < last; ++i) if (tokens[i]!.kind === "word") return {first, last};
  return undefined;
}
