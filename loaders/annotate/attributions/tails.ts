import type {TokenRange} from "../../text/sentences.ts";
import {hasRole} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";
import {contentEnd, trimEnd} from "./contentEnd.ts";
import type {Cue} from "./cue.ts";
import {draft, type Draft} from "./draft.ts";
import {modeOf} from "./modeOf.ts";
import {resumesAt, sourcePhrase, type SourcePhrase} from "./phraseSource.ts";

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
  // "the sources, according to the agency, said that …"
  const around = said.findLast(
    ({cue: outer, content}) => content && outer.first < cue.first && content.first > cue.first
  );
  const phrase = sourcePhrase(doc, cue, around?.content!.first ?? clause.last);
  if (!phrase) return undefined;
  const {after, source} = phrase;
  if (around) {
    const {content, mode} = around;
    return draft({cue: phrase.cue, sentence, source, content, mode, rule: "phrase before content"});
  }
  const leads = isLead(doc, clause.first, cue.first) && hasWords(doc, after, clause.last);
  const content = leads ? following(doc, after, clause.last, nextCues) : preceding(doc, clause, phrase, said, nextCues);
  const rule = leads ? "phrase before content" : "phrase after content";
  const mode = content ? modeOf(doc, "that", content) : "indirect";
  return draft({cue: phrase.cue, sentence, source, content, mode, rule});
}

/** Something other than a time stands there: what "…, according to X on Thursday" ends with is no content. */
function hasWords(doc: Marked, first: number, last: number): boolean {
  for (let i = first; i < last; ++i) if (doc.tokens[i]!.kind === "word" && !doc.timeAt[i]) return true;
  return false;
}

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
  clause: TokenRange,
  phrase: SourcePhrase,
  said: readonly Draft[],
  nextCues: readonly Cue[]
): TokenRange | undefined {
  const {cue} = phrase;
  const before = said.findLast(({content}) => content && content.first < cue.first && content.last >= cue.first - 3);
  if (before?.content) return before.content;
  let {first} = clause;
  while (first < cue.first && (hasRole(doc.tokens[first], "clause", "topic") || doc.tokens[first]!.form === ","))
    ++first;
  // in the midst of a clause ("the deal provides, according to the source, for …") all of it is the source's
  const on = cue.first > first ? resumesAt(doc, phrase, clause.last) : undefined;
  const last = trimEnd(doc, first, on ? contentEnd(doc, on, clause.last, nextCues) : cue.first);
  return last > first ? {first, last} : undefined;
}
