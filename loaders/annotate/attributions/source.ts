import {hangs} from "../../text/clitics.ts";
import type {TokenRange} from "../../text/sentences.ts";
import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";
import {cueOpens} from "./complement.ts";
import {cuesAt} from "./cue.ts";

/** Roles at which a source's noun phrase is over. */
const STOPS = [
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
  "preposition",
  "that",
  "among",
  "negation",
  "without"
] as const;
/** Words of the calendar that no source begins with. */
const DAYTIME = new Set(["part", "weekday", "relative_day", "month"]);
const LEAD_INS = ["manner", "topic", "auxiliary", "also"] as const;

/** The source's noun phrase where it follows the cue: somewhere in tokens `[from, to)`. */
export function sourceAfter(doc: Marked, from: number, to: number): TokenRange | undefined {
  const first = skipLeadIns(doc, from, to);
  if (first >= to || !canBegin(doc, first)) return undefined;
  const last = phraseEnd(doc, first, to);
  return last > first ? trim(doc, {first, last}) : undefined;
}

function skipLeadIns(doc: Marked, from: number, to: number): number {
  let i = from;
  while (i < to) {
    const token = doc.tokens[i]!;
    const time = doc.timeAt[i];
    if (time) i = Math.max(time.last, i + 1);
    else if (hasRole(token, "in") && doc.timeAt[i + 1]) i = doc.timeAt[i + 1]!.last;
    else if (hasRole(token, ...LEAD_INS)) i += roleLength(doc, i);
    else if (token.form === "," || token.form === "-") ++i;
    else if (addressee(doc, i)) i = addressee(doc, i)!;
    else break;
  }
  return i;
}

/** «قالت لـ"…" مصادر …»: whom the source spoke to stands before it; the token after. */
function addressee(doc: Marked, i: number): number | undefined {
  if (!hangs(doc.language.clitics, doc.tokens[i], "to")) return undefined;
  const quotation = doc.opens.get(i + 1);
  if (quotation && quotation.close - quotation.open <= 5) return quotation.close + 1;
  return doc.actorAt[i] && isMedium(doc, i) ? doc.actorAt[i]!.last : undefined;
}

const roleLength = (doc: Marked, i: number) =>
  Math.max(1, ...doc.tokens[i]!.readings.filter((r) => r.sense.cls === "role").map((r) => r.length));

function canBegin(doc: Marked, i: number): boolean {
  const token = doc.tokens[i]!;
  if (doc.actorAt[i]) return true;
  if (DAYTIME.has(reading(token, "calendar")?.sense.kind ?? "")) return false;
  if (token.kind === "number" || (token.kind === "punctuation" && token.form !== "(")) return false;
  if (hasRole(token, ...STOPS, "in", "from", "relative", "by") && !hasRole(token, "demonstrative")) return false;
  return !hangs(doc.language.clitics, token, "to") && !hangs(doc.language.clitics, token, "by");
}

/** Where the noun phrase that begins at `first` ends, at the latest at `to`. */
export function phraseEnd(doc: Marked, first: number, to: number): number {
  const {tokens} = doc;
  let owned = false;
  for (let j = first; j < to; ++j) {
    const token = tokens[j]!;
    if (doc.actorAt[j] && doc.actorAt[j]!.last > j + 1) {
      j = doc.actorAt[j]!.last - 1;
      continue;
    }
    if (doc.timeAt[j] && j > first) return j;
    const quotation = doc.opens.get(j);
    if (quotation) {
      j = Math.min(quotation.close, to - 1);
      continue;
    }
    if (token.form === ",") {
      const end = apposition(doc, j, to);
      if (end === undefined) return j;
      return end;
    }
    if (token.form === "(") {
      const close = tokens.findIndex((t, k) => k > j && k < Math.min(to, j + 12) && t.form === ")");
      if (close < 0) return j;
      j = close;
      continue;
    }
    if (token.kind === "punctuation" && /^[:;.!?-]+$/.test(token.form)) return j;
    if (j > first && (hasRole(token, ...STOPS) || handsOn(doc, j))) return j;
    if (j > first && hasRole(token, "in") && !isBody(doc, first, j)) return j;
    if (
      hasRole(token, "in") &&
      (doc.timeAt[j + 1] || reading(tokens[j + 1], "thing") || hasRole(tokens[j + 1], "that"))
    )
      return j;
    if (hasRole(token, "relative") && j > first) return relativeEnd(doc, j, to);
    if (j > first && hangs(doc.language.clitics, token, "by")) return j;
    if (j > first && hangs(doc.language.clitics, token, "to") && !hasRole(tokens[j - 1], "belonging")) {
      if (owned || !isOffice(doc, first, j) || isMedium(doc, j)) return j;
      owned = true;
    }
  }
  return to;
}

/** «نقلا عن», or a noun of saying with its owner («قولها»): the next link begins. */
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

/** The head is an office or a group that is of something: the «لـ» after it is part of its name. */
function isOffice(doc: Marked, first: number, at: number): boolean {
  const {tokens} = doc;
  for (let i = first; i < at; ++i) {
    const naming = reading(tokens[i], "source")?.sense.naming;
    if (naming === "anonymous") return false;
    if (naming) return true;
  }
  return false;
}

/** «لوكالة …», «لشبكة …»: whom the source spoke to. */
function isMedium(doc: Marked, at: number): boolean {
  const actor = doc.actorAt[at] ?? doc.actorAt[at + 1];
  const kind = actor?.kind ?? reading(doc.tokens[at], "source")?.sense.kind ?? "";
  return kind.endsWith("media");
}

/** «أحمد …، رئيس المكتب …، لشبكة …»: an apposition between commas belongs to the source. */
function apposition(doc: Marked, comma: number, to: number): number | undefined {
  const {tokens} = doc;
  const first = comma + 1;
  if (first >= to || !canBegin(doc, first) || cueOpens(doc, first) || doc.timeAt[first]) return undefined;
  let end = first;
  while (end < to && tokens[end]!.form !== ",") ++end;
  const known = reading(tokens[first], "source") || doc.actorAt[first] || hasRole(tokens[first], "demonstrative");
  return known || isName(doc, {first, last: end}) ? end : undefined;
}

/** A few words that no lexicon knows: a person's name. */
export function isName(doc: Marked, {first, last}: TokenRange): boolean {
  if (last - first > 4 || last <= first) return false;
  for (let i = first; i < last; ++i) {
    const token = doc.tokens[i]!;
    if (token.kind !== "word" || token.readings.length || doc.placeAt[i] || doc.timeAt[i]) return false;
  }
  return true;
}

function relativeEnd(doc: Marked, at: number, to: number): number {
  for (let j = at; j < to; ++j) if (doc.tokens[j]!.form === ",") return j;
  return to;
}

const MAX_SUBJECT = 25;

/** The source's noun phrase where it stands before the cue, back to `from`, the beginning of the clause. */
export function sourceBefore(doc: Marked, from: number, cue: number, begin: number): TokenRange | undefined {
  const framed = subjectOfFrame(doc, begin, cue);
  if (framed) return framed;
  let last = cue;
  while (
    last > from &&
    (hasRole(doc.tokens[last - 1], "auxiliary", "manner", "negation") ||
      doc.timeAt[last - 1] ||
      doc.tokens[last - 1]!.form === ",")
  )
    --last;
  let first = skipLeadIns(doc, from, last);
  while (first < last && hasRole(doc.tokens[first], "clause", "consequence", "and", "topic"))
    first += roleLength(doc, first);
  if (last <= first || last - first > MAX_SUBJECT || !canBegin(doc, first)) return undefined;
  const end = hasRole(doc.tokens[last - 1], "relative") ? last - 1 : last;
  const whole = trim(doc, {first, last: end});
  if (!whole || phraseEnd(doc, whole.first, whole.last) < whole.last) return undefined;
  for (let i = whole.first; i < whole.last; ++i)
    if (reading(doc.tokens[i], "predicate")?.sense.feature === "active") return undefined;
  const opened = first > from && hasRole(doc.tokens[first - 1], "auxiliary");
  return opened || isNamed(doc, whole) || isName(doc, whole) ? whole : undefined;
}

/** «وكان المتحدث …، …، قد أكد»: two auxiliaries frame the subject, whatever else stands between them. */
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

/** Something in the phrase can speak: an actor, the head noun of a source, a name in quotation marks. */
export function isNamed(doc: Marked, {first, last}: TokenRange): boolean {
  for (let i = first; i < last; ++i) {
    if (doc.actorAt[i] || doc.placeAt[i] || reading(doc.tokens[i], "source") || doc.opens.has(i)) return true;
  }
  return false;
}

function trim(doc: Marked, {first, last}: TokenRange): TokenRange | undefined {
  const {tokens} = doc;
  while (last > first && (/^[,:;-]$/.test(tokens[last - 1]!.form) || hasRole(tokens[last - 1], "and"))) --last;
  while (
    first < last &&
    (/^[,:;-]$/.test(tokens[first]!.form) || (tokens[first]!.form.length === 1 && hasProclitic(tokens[first], "and")))
  )
    ++first;
  return last > first ? {first, last} : undefined;
}
