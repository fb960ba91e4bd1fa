import type {TokenRange} from "../../text/sentences.ts";
import {hasProclitic, hasRole, reading, readings} from "../../text/tag.ts";
import type {Attribution} from "../../types.ts";
import type {Marked} from "../marked.ts";
import type {Complement} from "./complement.ts";
import type {Cue} from "./cue.ts";
import {byVerbalNoun} from "./phraseObject.ts";

/** The content that a complement begins: to the end of what the source answers for. `cues` are those accepted so far. */
export function contentOf(doc: Marked, complement: Complement, end: number, nextCues: readonly Cue[]): TokenRange {
  const {at, quotation} = complement;
  const first = at;
  if (complement.last !== undefined) return {first, last: complement.last};
  if (quotation) return {first: quotation.open + 1, last: quotation.close};
  const opening = doc.opens.get(at) ?? (hasRole(doc.tokens[at], "that") ? doc.opens.get(at + 1) : undefined);
  const last = contentEnd(doc, first, end, nextCues);
  if (opening && opening.close > last && opening.open - first < 2) return {first, last: opening.close};
  return {first, last};
}

/** How far back from a cue its own clause may begin, in tokens. */
const LEAD = 14;

/**
 * Where a content that begins at `first` ends: before the next clause with a cue of its own at the same level, before
 * a source that follows ("…, according to …"), before a connector that starts afresh (", also …"), or with the sentence.
 */
export function contentEnd(doc: Marked, first: number, end: number, nextCues: readonly Cue[]): number {
  let limit = end;
  for (const cue of nextCues) {
    if (cue.first <= first || cue.first >= limit) continue;
    const cut = siblingStart(doc, first, cue);
    if (cut !== undefined && cut > first) limit = Math.min(limit, cut);
  }
  for (let j = first + 1; j < limit; ++j) {
    const quotation = doc.opens.get(j);
    if (quotation && quotation.close < limit) {
      j = quotation.close;
      continue;
    }
    if (startsAfresh(doc, j)) {
      limit = j;
      break;
    }
  }
  return trimEnd(doc, first, limit);
}

/** The token where the clause of a later cue begins, if that clause is none of this content's. */
function siblingStart(doc: Marked, first: number, cue: Cue): number | undefined {
  const {tokens} = doc;
  const {feature} = cue.sense;
  if (feature === "prep") return cue.first;
  if (feature === "noun" || feature === "pass") return undefined;
  let at = cue.first;
  if (feature === "part") return tokens[at - 1]?.form === "," || cue.joined ? at : undefined;
  if (cue.joined) return at;
  for (let k = cue.first - 1; k > first && cue.first - k < LEAD; --k) {
    const token = tokens[k]!;
    if (hasRole(token, "relative", "that")) return undefined;
    if (token.form === "," || hasRole(token, "clause")) {
      at = k;
      return hasRole(token, "clause") || opensHere(doc, k + 1, cue.first) ? at : undefined;
    }
  }
  return undefined;
}

/** Between a comma and a cue stands nothing but connectors, times, and what may be its subject. */
function opensHere(doc: Marked, from: number, to: number): boolean {
  for (let i = from; i < to; ++i) {
    const token = doc.tokens[i]!;
    if (
      hasRole(token, "clause", "topic", "auxiliary", "also", "and") ||
      doc.timeAt[i] ||
      doc.actorAt[i] ||
      reading(token, "source")
    )
      continue;
    if (hasProclitic(token, "and")) continue;
    return false;
  }
  return true;
}

/** ", as …", ", without mentioning …", ", and that in a statement": what follows is the writer's again. */
function startsAfresh(doc: Marked, j: number): boolean {
  const {tokens} = doc;
  const token = tokens[j]!;
  if (hasRole(token, "silence") && !(hasRole(token, "negation") && tokens[j - 1]?.kind === "word")) return true;
  if (tokens[j - 1]?.form !== ",") return false;
  if (hasRole(token, "afresh")) return true;
  const roles = readings(token, "role").filter(({sense}) => sense.role === "clause");
  if (!roles.length) return false;
  return hasRole(tokens[j + 1], "in") && !!reading(tokens[j + 2], "thing");
}

export function trimEnd(doc: Marked, first: number, last: number): number {
  let end = last;
  while (end > first) {
    const token = doc.tokens[end - 1]!;
    const mark = token.kind === "punctuation" && token.form !== ")";
    const connector = hasRole(token, "clause", "and", "topic") && end - 1 > first;
    if (!mark && !connector) break;
    --end;
  }
  return end;
}

/** How the content is given: wholly, partly or not at all in the source's own words; or as a thing. */
export function modeOf(doc: Marked, complement: Complement, content: TokenRange): Attribution["mode"] {
  if (complement.quotation) return "direct";
  const start = hasRole(doc.tokens[content.first], "that") ? content.first + 1 : content.first;
  let quoted = 0;
  for (let i = content.first; i < content.last; ++i) {
    const quotation = doc.opens.get(i);
    if (!quotation) continue;
    if (i === start && quotation.close >= content.last - 2) return "direct";
    if (doc.actorAt[i + 1] || doc.placeAt[i + 1]) continue;
    const words = quotation.close - quotation.open - 1;
    quoted = Math.max(quoted, i === start ? words + 1 : words);
  }
  if (quoted > 2) return "mixed";
  if (["thing", "noun", "in", "antecedent"].includes(complement.kind)) return "nominal";
  if (["about", "to", "with", "on", "from"].includes(complement.kind)) {
    const head = doc.tokens[complement.at];
    const happens = hasRole(head, "event") || reading(head, "predicate") || reading(head, "quantity");
    return happens || byVerbalNoun(doc, head!.form) ? "indirect" : "nominal";
  }
  return "indirect";
}
