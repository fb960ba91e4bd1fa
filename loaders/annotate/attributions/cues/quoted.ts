import {hasRole} from "../../../text/tag.ts";
import type {Quotation} from "../../../text/quotations.ts";
import type {Marked} from "../../marked.ts";
import type {Complement} from "./complement.ts";
import type {Cue} from "../cue.ts";
import {quotedWords} from "./quotedWords.ts";
import {sourceAfter} from "../source/source.ts";

/** A passage in quotation marks that short names something; a longer one is what was said. */
export const NAME = 5;
const LONGEST_QUOTATION = 150;

/**
 * Words in quotation marks count as speech where they are many, or where they stand right at the cue; not what
 * somebody speaks for ('spokesman for the "Movement …"').
 */
export function isSpeech(doc: Marked, quotation: Quotation, atCue: boolean): boolean {
  const {open, close} = quotation;
  const words = quotedWords(doc, quotation);
  const actor = doc.actorAt[open + 1];
  if (actor && actor.last >= close) return false;
  if (hasRole(doc.tokens[open - 1], "behalf")) return false;
  return (
    words > NAME ||
    (atCue && words > 1 && !doc.placeAt[open + 1]) ||
    (words > 2 && hasRole(doc.tokens[open - 1], "that"))
  );
}

/** A short passage in quotation marks that ends the sentence or follows the source, and names nobody: 'said … "I rule nothing out".' */
export function mayBeSpeech(doc: Marked, cue: Cue, {open, close}: Quotation, end: number): boolean {
  const after = doc.tokens[close + 1];
  if (close - open < 3 || doc.actorAt[open + 1] || doc.placeAt[open + 1]) return false;
  if (close + 1 >= end || after?.form === "." || after?.form === ",") return true;
  return close - open > 3 && cue.sense.pattern.has("none") && sourceAfter(doc, cue.last, open)?.last === open;
}

/** '"…", says the commander': the quotation that ends right before the verb, after which its source stands. */
export function quotedBefore(doc: Marked, {first, last, sense, joined}: Cue, end: number): Complement | undefined {
  if (joined || !sense.pattern.has("quote") || !["m", "f", "p"].includes(sense.feature)) return undefined;
  const close = doc.tokens[first - 1]?.form === "," ? first - 2 : first - 1;
  for (let open = close - NAME; open >= 0 && close - open < LONGEST_QUOTATION; --open) {
    const quotation = doc.opens.get(open);
    if (quotation?.close !== close) continue;
    let before = last;
    while (before < end && !/^[,.;:]$/.test(doc.tokens[before]!.form)) ++before;
    return {kind: "quote", at: open, before, quotation};
  }
  return undefined;
}
