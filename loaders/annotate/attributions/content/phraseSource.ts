import type {TokenRange} from "../../../text/sentences.ts";
import {hasProclitic, hasRole, reading, readings} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {isOnly, mayBe} from "../../wordClass.ts";
import {cuesAt, type Cue} from "../cue.ts";
import {phraseEnd} from "../source/nounPhrase.ts";
import {sourceAfter} from "../source/source.ts";

/** A phrase that brings a source ("according to X", "as X announced"), whole. */
export interface SourcePhrase {
  /** With the verb of saying that it may need. */
  cue: Cue;
  source: TokenRange | undefined;
  /** Token after its source. */
  after: number;
}

/** Reads the phrase that a prepositional cue begins; `undefined` where it brings nobody. */
export function sourcePhrase(doc: Marked, begun: Cue, end: number): SourcePhrase | undefined {
  const cue = withVerb(doc, begun, end);
  if (!cue) return undefined;
  const source = cue.pronoun ? undefined : sourceOf(doc, cue, end);
  // "according to his words": the words after the phrase are a pronoun's
  const own = hasPronoun(doc, cue.last) || hasPronoun(doc, cue.last - 1);
  if ((!source && !cue.pronoun && !own) || (source && isRule(doc, source.first))) return undefined;
  return {cue, source, after: source?.last ?? cue.last};
}

/** "according to the constitution", "as agreed in Cairo": what things go by, and nobody's words. */
const isRule = (doc: Marked, i: number) =>
  !doc.actorAt[i] &&
  !doc.placeAt[i] &&
  !reading(doc.tokens[i], "source") &&
  !reading(doc.tokens[i], "thing") &&
  !cuesAt(doc.tokens, i).length &&
  ((isOnly(doc, i, "noun", "event", "adjective") && mayBe(doc, i, "noun", "event")) || hasRole(doc.tokens[i], "event"));

/** "According to what" and the like need a verb of saying after them, and take it into the cue. */
function withVerb(doc: Marked, cue: Cue, end: number): Cue | undefined {
  if (!cue.sense.pattern.has("verb")) return cue;
  if (cue.last >= end) return undefined;
  const verb = cuesAt(doc.tokens, cue.last).find(({sense}) => ["m", "f", "p"].includes(sense.feature));
  if (!verb)
    return isDoneBy(doc, cue.last, end) ? {...cue, last: cue.last + 1, end: doc.tokens[cue.last]!.end} : undefined;
  // "as was stated in the release"
  const held = verb.sense.pattern.has("held") && verb.last < end && hasRole(doc.tokens[verb.last], "in");
  return held
    ? {...cue, last: verb.last + 1, end: doc.tokens[verb.last]!.end}
    : {...cue, last: verb.last, end: verb.end};
}

/** "according to what … read (it)": any verb, where somebody who can speak stands right after it. */
const isDoneBy = (doc: Marked, i: number, end: number) =>
  i + 1 < end &&
  mayBe(doc, i, "verb") &&
  !hasRole(doc.tokens[i], "auxiliary", "negation") &&
  (!!doc.actorAt[i + 1] || !!reading(doc.tokens[i + 1], "source"));

const hasPronoun = (doc: Marked, i: number) => readings(doc.tokens[i], "cue").some((r) => r.pronoun);

/** The source up to a relative clause ("according to the site …| which pointed out …"), a body's to the comma. */
function sourceOf(doc: Marked, cue: Cue, end: number): TokenRange | undefined {
  const whole = phraseOf(doc, cue, end);
  if (!whole) return undefined;
  const {first} = whole;
  const body = !!doc.actorAt[first] || BODIES.has(reading(doc.tokens[first], "source")?.sense.naming ?? "");
  for (let i = first + 1; i < whole.last; ++i) {
    const ends = hasRole(doc.tokens[i], "relative") || (body && endsBody(doc, i));
    if (ends) return {first, last: i};
  }
  return whole;
}

const BODIES = new Set(["organisation", "government"]);

/** ", sites of …" after a body is none of its appositions. */
const endsBody = (doc: Marked, i: number) =>
  doc.tokens[i]!.form === "," && reading(doc.tokens[i + 1], "source")?.sense.naming !== "role";

function phraseOf(doc: Marked, cue: Cue, end: number): TokenRange | undefined {
  if (hasPronoun(doc, cue.last)) return undefined;
  const glued = doc.tokens[cue.last]!;
  if (cue.end > glued?.start && cue.last < end) return {first: cue.last, last: phraseEnd(doc, cue.last, end)};
  return sourceAfter(doc, cue.last, end);
}

/** How far the comma may be that closes a phrase set apart with commas, in tokens. */
const APART = 10;

/**
 * The clause that a phrase interrupts goes on after it, from the token returned: "the raids hit, according to the agency, | a
 * laboratory"; but not "… three were killed, according to the Observatory on Thursday" nor "…, according to X, while …".
 */
export function resumesAt(doc: Marked, {cue, after}: SourcePhrase, end: number): number | undefined {
  const {tokens} = doc;
  if (cue.joined) return undefined;
  const apart = tokens[cue.first - 1]?.form === ",";
  let i = after;
  while (i < end && doc.timeAt[i]) ++i;
  if (apart) while (i < end && i < after + APART && tokens[i]!.form !== "," && !/^[:;.]$/.test(tokens[i]!.form)) ++i;
  const closed = tokens[i]?.form === ",";
  if (closed) ++i;
  else if (apart) return undefined;
  if (i >= end || tokens[i]!.kind === "punctuation") return undefined;
  const on = i;
  while (i < end && doc.timeAt[i]) ++i;
  return i >= end || tokens[i]!.form === "." || breaksOff(doc, i) ? undefined : on;
}

/** What opens a clause of its own, describes the source, or says where it spoke. */
function breaksOff(doc: Marked, i: number): boolean {
  const token = doc.tokens[i]!;
  if (hasRole(token, "clause", "topic", "relative", "silence", "while", "that", "afresh")) return true;
  if (hasProclitic(token, "and") || hasProclitic(token, "then")) return true;
  // "according to Khalid, head of the committee"
  if (reading(token, "source")?.sense.naming === "role") return true;
  return cuesAt(doc.tokens, i).some(
    ({sense: {feature}, first, last}) => feature !== "noun" && (feature !== "prep" || last > first + 1)
  );
}
