import type {TokenRange} from "../../text/sentences.ts";
import {hasRole} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";
import type {Complement} from "./complement.ts";
import {contentEnd} from "./contentEnd.ts";
import type {Cue} from "./cue.ts";

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
  const phrase = PHRASES.has(kind);
  const relative = hasRole(doc.tokens[cue.first - 1], "relative");
  const last = contentEnd(doc, at, end, nextCues, phrase, relative);
  return {first: at, last: quotedBeyond(doc, at, last)};
}

/** Contents that are no clause: a clause after them is none of theirs. */
const PHRASES = new Set(["thing", "noun", "event", "shown", "with", "to", "on", "from", "about"]);

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
