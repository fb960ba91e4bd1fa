import type {TokenRange} from "../../text/sentences.ts";
import {hasRole, readings} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";
import {contentEnd, trimEnd} from "./content.ts";
import {cuesAt, type Cue} from "./cue.ts";
import {draft, type Draft} from "./draft.ts";
import {phraseEnd} from "./nounPhrase.ts";
import {sourceAfter} from "./source.ts";

/**
 * Phrases that bring a source: before the content ("according to X, …"), after it ("…, according to X"), or before a
 * cue of their own ("as X announced"). `clause` is the part of the sentence the phrase stands in, `said` what was
 * attributed before it in the same sentence.
 */
export function phraseAttribution(
  doc: Marked,
  cue: Cue,
  clause: TokenRange,
  sentence: number,
  said: readonly Draft[],
  nextCues: readonly Cue[]
): Draft | undefined {
  const whole = withVerb(doc, cue, clause.last);
  if (!whole) return undefined;
  // "the sources, according to the agency, said that …"
  const around = said.findLast(
    ({cue: outer, content}) => content && outer.first < cue.first && content.first > cue.first
  );
  const source = whole.pronoun ? undefined : sourceOf(doc, whole, around?.content!.first ?? clause.last);
  if (!source && !whole.pronoun && !isOwn(doc, whole)) return undefined;
  if (around) {
    const {content, mode} = around;
    return draft({cue: whole, sentence, source, content, mode, rule: "phrase before content"});
  }
  const after = source?.last ?? whole.last;
  const leads = isLead(doc, clause.first, whole.first) && hasWords(doc, after, clause.last);
  const content = leads
    ? following(doc, after, clause.last, nextCues)
    : preceding(doc, clause.first, whole, said, after, clause.last, nextCues);
  const rule = leads ? "phrase before content" : "phrase after content";
  return draft({cue: whole, sentence, source, content, mode: "indirect", rule});
}

/** "According to what" and the like need a verb of saying after them, and take it into the cue. */
function withVerb(doc: Marked, cue: Cue, end: number): Cue | undefined {
  if (!cue.sense.pattern.has("verb")) return cue;
  if (cue.last >= end) return undefined;
  const verb = cuesAt(doc.tokens, cue.last).find(({sense}) => ["m", "f", "p"].includes(sense.feature));
  if (!verb) return undefined;
  // "as was stated in the release"
  const held = verb.sense.pattern.has("held") && verb.last < end && hasRole(doc.tokens[verb.last], "in");
  return held
    ? {...cue, last: verb.last + 1, end: doc.tokens[verb.last]!.end}
    : {...cue, last: verb.last, end: verb.end};
}

/** "According to his words": the words after the phrase are a pronoun's. */
function isOwn(doc: Marked, cue: Cue): boolean {
  return hasPronoun(doc, cue.last) || hasPronoun(doc, cue.last - 1);
}

const hasPronoun = (doc: Marked, i: number) => readings(doc.tokens[i]!, "cue").some((r) => r.pronoun);

/** The source up to a relative clause: "according to the site …| which pointed out …". */
function sourceOf(doc: Marked, cue: Cue, end: number): TokenRange | undefined {
  const whole = phraseOf(doc, cue, end);
  if (!whole) return undefined;
  for (let i = whole.first; i < whole.last; ++i) {
    if (i > whole.first && hasRole(doc.tokens[i], "relative")) return {first: whole.first, last: i};
  }
  return whole;
}

function phraseOf(doc: Marked, cue: Cue, end: number): TokenRange | undefined {
  if (hasPronoun(doc, cue.last)) return undefined;
  const glued = doc.tokens[cue.last]!;
  if (cue.end > glued?.start && cue.last < end) return {first: cue.last, last: phraseEnd(doc, cue.last, end)};
  return sourceAfter(doc, cue.last, end);
}

const hasWords = (doc: Marked, first: number, last: number) =>
  doc.tokens.slice(first, last).some((t) => t.kind === "word");

/** Nothing but connectors stands before the phrase in its clause. */
function isLead(doc: Marked, first: number, at: number): boolean {
  for (let i = first; i < at; ++i) {
    if (doc.tokens[i]!.kind === "word" && !hasRole(doc.tokens[i], "and", "topic", "clause", "manner") && !doc.timeAt[i])
      return false;
  }
  return true;
}

function following(doc: Marked, after: number, end: number, nextCues: readonly Cue[]): TokenRange | undefined {
  let first = after;
  while (first < end && doc.tokens[first]!.kind === "punctuation") ++first;
  if (first >= end) return undefined;
  return {first, last: contentEnd(doc, first, end, nextCues)};
}

function preceding(
  doc: Marked,
  first: number,
  cue: Cue,
  said: readonly Draft[],
  after: number,
  end: number,
  nextCues: readonly Cue[]
): TokenRange | undefined {
  const before = said.findLast(({content}) => content && content.first < cue.first && content.last >= cue.first - 3);
  if (before?.content) return before.content;
  // in the midst of a clause ("the deal provides, according to the source, for …") all of it is the source's
  const amid = after < end && doc.tokens[after]!.kind === "word" && cue.first > first;
  const last = trimEnd(doc, first, amid ? contentEnd(doc, after, end, nextCues) : cue.first);
  return last > first ? {first, last} : undefined;
}
