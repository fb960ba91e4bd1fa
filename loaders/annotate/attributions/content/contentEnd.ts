import type {Quotation} from "../../../text/quotations.ts";
import {hasProclitic, hasRole, reading} from "../../../text/tag.ts";
import {isFinite} from "../../finite.ts";
import type {Marked} from "../../marked.ts";
import {hangingAt} from "../../wordClass.ts";
import type {Cue} from "../cue.ts";
import {resumesAt, sourcePhrase} from "./phraseSource.ts";

/** How far back from a cue its own clause may begin, in tokens. */
const LEAD = 14;

/**
 * Where a content that begins at `first` ends: before the next clause with a cue of its own at the same level, before
 * a source that follows ("…, according to …"), before a clause of the writer's, or with the sentence. A content that
 * is a `phrase` ends before any main clause ("announced the arrest of two men, | while clashes went on"), one of a
 * `relative` clause before the verb that this interrupts ("the man who admitted to the murder, | was known").
 */
export function contentEnd(
  doc: Marked,
  first: number,
  end: number,
  nextCues: readonly Cue[],
  phrase = false,
  relative = false
): number {
  let limit = end;
  const quoted = quotationsIn(doc, first, end);
  for (const [k, cue] of nextCues.entries()) {
    if (cue.first <= first || cue.first >= limit) continue;
    if (quoted.some(({open, close}) => open < cue.first && cue.first < close)) continue;
    const cut = siblingStart(doc, first, cue, end, k === 0 || phrase);
    if (cut !== undefined && cut > first) limit = Math.min(limit, cut);
  }
  let finite = false;
  for (let j = first + 1; j < limit; ++j) {
    const quotation = doc.opens.get(j);
    if (quotation && quotation.close < limit) {
      j = quotation.close;
      continue;
    }
    if (
      startsAfresh(doc, j) ||
      (phrase && opensMainClause(doc, j, finite)) ||
      ((relative || phrase) && resumes(doc, j))
    ) {
      limit = j;
      break;
    }
    finite ||= isFinite(doc, j);
  }
  return trimEnd(doc, first, limit);
}

function quotationsIn(doc: Marked, first: number, last: number): Quotation[] {
  const found: Quotation[] = [];
  for (let i = first; i < last; ++i) {
    const quotation = doc.opens.get(i);
    if (quotation) found.push(quotation);
  }
  return found;
}

/** The token where the clause of a later cue begins, if that clause is none of this content's. */
function siblingStart(doc: Marked, first: number, cue: Cue, end: number, next: boolean): number | undefined {
  const {tokens} = doc;
  const {feature} = cue.sense;
  if (feature === "prep") {
    const phrase = sourcePhrase(doc, cue, end);
    return phrase && resumesAt(doc, phrase, end) ? undefined : cue.first;
  }
  if (feature === "noun" || feature === "pass" || cue.proclitics.includes("the")) return undefined;
  if (feature === "part") return next || tokens[cue.first - 1]?.form === "," || cue.joined ? cue.first : undefined;
  // "said that the country rejects and condemns …": the second verb is with the first
  if (cue.joined) return isFinite(doc, cue.first - 1) ? undefined : cue.first;
  let passed = false;
  let comma: number | undefined;
  for (let k = cue.first - 1; k > first && cue.first - k < LEAD; --k) {
    const token = tokens[k]!;
    // "and that after the president said …"
    if (hasRole(token, "that") && hasRole(tokens[k - 1], "consequence", "preposition")) --k;
    else if (hasRole(token, "relative", "that")) return comma;
    else if (hasRole(token, "clause") && !hasRole(token, "preposition")) return k;
    else if (passed && isFinite(doc, k)) return comma;
    else if (token.form === "," && !passed) {
      if (!opensHere(doc, k + 1, cue.first)) return undefined;
      passed = true;
      // ", which speaks of threats": a verb at the comma that no subject follows describes what stands before
      comma = k + 1 < cue.first || maySpeak(doc, cue.last) ? k : undefined;
    }
  }
  return comma;
}

const maySpeak = (doc: Marked, i: number) =>
  !!doc.actorAt[i] ||
  !!doc.placeAt[i] ||
  !!reading(doc.tokens[i], "source") ||
  doc.language.grammar.isDefinite(doc.tokens[i]!.form);

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

/** "…, without mentioning …", "…, which contradicts …", "…, and that in a statement": what follows is the writer's again. */
function startsAfresh(doc: Marked, j: number): boolean {
  const {tokens} = doc;
  const token = tokens[j]!;
  if (hasRole(token, "silence") && !(hasRole(token, "negation") && tokens[j - 1]?.kind === "word")) return true;
  if (tokens[j - 1]?.form !== ",") return false;
  if (hasRole(token, "afresh")) return !hasRole(tokens[j + 2], "toll");
  return hasRole(token, "clause") && hasRole(tokens[j + 1], "in") && !!reading(tokens[j + 2], "thing");
}

/** ", but …", "and fled": a main clause, unless the verb goes on a relative clause before it (`finite`). */
function opensMainClause(doc: Marked, j: number, finite: boolean): boolean {
  const {tokens} = doc;
  const token = tokens[j];
  const comma = tokens[j - 1]?.form === ",";
  if (hasRole(token, "clause") && !hasRole(token, "demonstrative", "preposition"))
    return comma || !hasRole(token, "topic");
  if (!hangsAnd(doc, j)) return false;
  // ", and after talks there came …"
  if (comma && hasRole(token, "preposition", "consequence", "in")) return verbWithin(doc, j + 1);
  return !finite && isFinite(doc, j) && !hasRole(tokens[j + 1], "among");
}

/** How soon after its adverbial a clause's verb comes, in tokens. */
const SOON = 5;

function verbWithin(doc: Marked, from: number): boolean {
  for (let i = from; i < from + SOON; ++i) if (isFinite(doc, i)) return true;
  return false;
}

const hangsAnd = (doc: Marked, j: number) => hangingAt(doc, j).includes("and") || hasProclitic(doc.tokens[j], "and");

/** After a comma, a verb of the past that nothing joins; one of the present describes what stands before. */
const resumes = (doc: Marked, j: number) =>
  doc.tokens[j - 1]?.form === "," &&
  isFinite(doc, j) &&
  !hangsAnd(doc, j) &&
  !doc.language.grammar.present(doc.tokens[j]!.form);

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
