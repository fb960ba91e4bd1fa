import type {TokenRange} from "../../../text/sentences.ts";
import {hasRole} from "../../../text/tag.ts";
import {isFinite} from "../../finite.ts";
import type {Marked} from "../../marked.ts";
import type {Complement} from "../cues/complement.ts";
import {contentEnd} from "./contentEnd.ts";
import type {Cue} from "../cue.ts";

/** The content that a complement begins: to the end of what the source answers for. `cues` are those accepted so far. */
export function contentOf(
  doc: Marked,
  complement: Complement,
  cue: Cue,
  end: number,
  nextCues: readonly Cue[]
): TokenRange {
  const {at, quotation, kind} = complement;
  if (complement.last !== undefined) return {first: at, last: complement.last};
  if (quotation) return {first: quotation.open + 1, last: quotation.close};
  const named = isLabel(cue) && (kind === "noun" || kind === "with") ? labelEnd(doc, at, end) : undefined;
  if (named) return {first: at, last: named};
  const phrase = PHRASES.has(kind);
  const relative = hasRole(doc.tokens[cue.first - 1], "relative");
  const last = contentEnd(doc, at, end, nextCues, phrase, relative);
  return {first: at, last: quotedBeyond(doc, at, last)};
}

/** Contents that are no clause: a clause after them is none of theirs. */
const PHRASES = new Set(["thing", "noun", "event", "shown", "with", "to", "on", "from", "about"]);

const isLabel = ({sense}: Cue) => sense.act === "label" || sense.pattern.has("called");

/**
 * What is called something is called no more than stands in quotation marks ("the so-called “security office” | of the
 * militia"), or than the phrase before the next verb ("whom it calls the gangs | hit the town"); `undefined` where a clause
 * belongs to it.
 */
function labelEnd(doc: Marked, at: number, end: number): number | undefined {
  for (const i of [at, at + 1]) {
    const close = doc.opens.get(i)?.close;
    if (close && close < end) return close + 1;
  }
  for (let i = at + 1; i < end; ++i) {
    const token = doc.tokens[i]!;
    if (token.kind !== "word" || hasRole(token, "relative", "that")) return undefined;
    if (isFinite(doc, i)) return i;
  }
  return undefined;
}

/** A quotation that the content ends within belongs to it whole, the sentences after this one too. */
function quotedBeyond(doc: Marked, first: number, last: number): number {
  for (let i = first; i < last; ++i) {
    const quotation = doc.opens.get(i);
    if (!quotation) continue;
    if (quotation.close >= last) return quotation.close;
    i = quotation.close;
  }
  return last;
}
