import type {TokenRange} from "../../../text/sentences.ts";
import {hasRole, readings} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {contentEnd, trimEnd} from "./contentEnd.ts";
import type {Cue} from "../cue.ts";
import {draft, type Draft} from "../draft.ts";
import {modeOf} from "./modeOf.ts";
import {resumesAt, sourcePhrase, type SourcePhrase} from "./phraseSource.ts";

/**
 * Phrases that bring a source: before the content ("according to X, …"), after it ("…, according to X"), or before a
 * cue of their own ("as X announced"). `said` is what was attributed before it in the same sentence.
 */
export function phraseAttribution(
  doc: Marked,
  cue: Cue,
  {first, last: end}: TokenRange,
  sentence: number,
  said: readonly Draft[],
  nextCues: readonly Cue[]
): Draft | undefined {
  // "the sources, according to the agency, said that …"
  const around = said.findLast(
    ({cue: outer, content}) => content && outer.first < cue.first && content.first > cue.first
  );
  const phrase = sourcePhrase(doc, cue, around?.content!.first ?? end);
  if (!phrase) return undefined;
  const {after, source} = phrase;
  if (around) {
    const {content, mode} = around;
    return draft({cue: phrase.cue, sentence, source, content, mode, rule: "phrase before content"});
  }
  const last = said.at(-1);
  if (last && follows(doc, last, cue)) {
    const {content, mode, rule} = last;
    return draft({cue: phrase.cue, sentence, source, content, mode, rule});
  }
  const reaching = cue.joined ? undefined : said.findLast((d) => reaches(d, cue));
  const clause = {first: clauseStart(doc, first, cue, said), last: end};
  const leads = isLead(doc, clause.first, cue.first) && hasWords(doc, after, end);
  const content = leads
    ? following(doc, after, end, nextCues)
    : reaching && isShared(doc, reaching, phrase)
      ? reaching.content
      : preceding(doc, clause, phrase, nextCues);
  const rule = leads ? "phrase before content" : "phrase after content";
  const mode = content ? modeOf(doc, "that", content) : "indirect";
  return draft({
    cue: phrase.cue,
    sentence,
    source,
    content,
    mode: reaching && content && content === reaching.content ? reaching.mode : mode,
    rule
  });
}

/** The content of the attribution goes up to the phrase, or on beyond it. */
const reaches = ({content}: Draft, cue: Cue) => !!content && content.first < cue.first && content.last >= cue.first - 3;

/** "…, as media reported on Saturday, quoting the police": nothing but a time stands between one phrase and the other. */
const follows = (doc: Marked, d: Draft, cue: Cue) =>
  d.cue.sense.feature === "prep" && !!d.content && !!d.source && !hasWords(doc, d.source.last, cue.first);

/** Where the clause begins that the phrase stands in: behind what was said before, where that ends a clause. */
function clauseStart(doc: Marked, from: number, cue: Cue, said: readonly Draft[]): number {
  let first = from;
  for (const d of said) {
    const last = d.content?.last ?? 0;
    if (last > cue.first || (!cue.joined && reaches(d, cue))) continue;
    if (doc.tokens[last]!.kind === "word" && !hasRole(doc.tokens[last], "clause")) continue;
    first = Math.max(first, last, d.cue.sense.feature === "prep" ? (d.source?.last ?? 0) : 0);
  }
  while (first < cue.first && doc.tokens[first]!.kind === "punctuation") ++first;
  return first;
}

/**
 * The phrase brings a source for the content before it, not for the whole clause: a quotation, a clause it stands in, or
 * what its own source said ("the doctor said that …, according to him"). "The army announced …, according to the
 * agency" is the agency's whole.
 */
function isShared(doc: Marked, {cue, content, mode, source, impersonal}: Draft, phrase: SourcePhrase): boolean {
  const {feature, object} = cue.sense;
  if (
    impersonal ||
    feature === "noun" ||
    feature === "pass" ||
    object ||
    hasRole(doc.tokens[cue.first - 1], "relative")
  )
    return false;
  if (mode === "direct" || content!.last > phrase.after || !phrase.source) return true;
  if (!source) return false;
  const head = doc.tokens[phrase.source.first]!.form;
  for (let i = source.first; i < source.last; ++i)
    if (doc.language.grammar.bare(doc.tokens[i]!.form) === doc.language.grammar.bare(head)) return true;
  return false;
}

/** How many tokens of a connector or of a topic ("for its part, …") stand at token `i`. */
const opener = (doc: Marked, i: number): number =>
  doc.tokens[i]!.form === ","
    ? 1
    : Math.max(0, ...readings(doc.tokens[i], "role").map(({sense, length}) => (OPENERS.has(sense.role) ? length : 0)));

const OPENERS = new Set(["clause", "topic"]);

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
  nextCues: readonly Cue[]
): TokenRange | undefined {
  const {cue} = phrase;
  let {first} = clause;
  while (first < cue.first && opener(doc, first)) first += opener(doc, first);
  // in the midst of a clause ("the deal provides, according to the source, for …") all of it is the source's
  const on = cue.first > first ? resumesAt(doc, phrase, clause.last) : undefined;
  const last = trimEnd(doc, first, on ? contentEnd(doc, on, clause.last, nextCues) : cue.first);
  return last > first ? {first, last} : undefined;
}
