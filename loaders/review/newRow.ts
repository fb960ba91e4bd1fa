import type {Lists, Span} from "../types.ts";
import type {Patch} from "./patchOf.ts";
import {reviewable, type ReviewableRow, type ReviewableTable} from "./reviewable.ts";
import {voiceAt} from "./voices.ts";
import type {Work} from "./work.ts";

/** The rule of a row that a person has added. */
export const RULE = "review";

/** A row that a person adds: what `given` does not say is as the coding guide has it for such a row. */
export function newRow(
  work: Work,
  table: ReviewableTable,
  id: string,
  {start, end}: Span,
  given: Patch,
  lists: Lists
): ReviewableRow {
  const {article, sentences} = work.annotations;
  const sentence = (sentences.findLast((s) => s.start <= start) ?? sentences[0])?.sentence ?? "";
  const words = article.text.slice(start, end);
  const own = {[reviewable[table].id]: id, article: article.article, sentence};
  const place = {...own, start, end, text: words};
  if (table === "attributions") return attribution(own, {start, end}, words, given);
  if (table === "claims") return {...place, ...claim(work, start, given), rule: RULE, review: "added"};
  if (table === "times") return {...place, ...time(given)};
  if (table === "place_mentions") return {...place, place: "", as_described: "", ...given} as ReviewableRow;
  const label_class = colourOf(lists, given.actor as string, words);
  return {...place, actor: "", label_class, attribution: voice(work, start), ...given} as ReviewableRow;
}

const voice = ({rows}: Work, offset: number) =>
  voiceAt(rows.attributions as unknown as Parameters<typeof voiceAt>[0], offset);

function claim(work: Work, start: number, given: Patch) {
  const {low = null, high = null} = given as {low?: number | null; high?: number | null};
  return {
    event: "",
    measure: "",
    object: "",
    affected: "",
    affected_actor: "",
    agent: "",
    agent_actor: "",
    low,
    high,
    hedge: hedgeOf(low, high),
    quantity: "",
    part_of: "",
    places: "",
    time_from: "",
    time_to: "",
    attribution: voice(work, start),
    status: "affirmed",
    ...given
  };
}

function hedgeOf(low: number | null, high: number | null): string {
  if (low === null) return high === null ? "unspecified" : "at_most";
  return high === null ? "at_least" : "exact";
}

/** What an act does to the writer and the content, where the lexicon's lemma says nothing else. */
export function alignmentOf(act: string): {alignment: string; polarity: string} {
  const alignment = ["concede", "reveal", "witness"].includes(act)
    ? "endorse"
    : ["claim", "label", "hearsay"].includes(act)
      ? "distance"
      : "neutral";
  return {alignment, polarity: act === "deny" ? "deny" : "affirm"};
}

function attribution(own: Patch, {start, end}: Span, cue: string, given: Patch): ReviewableRow {
  const {source = "", source_kind} = given as {source?: string; source_kind?: string};
  const kind = source_kind === "anonymous" || source_kind === "outlet" ? source_kind : "organisation";
  return {
    ...own,
    cue,
    cue_lemma: cue,
    cue_start: start,
    cue_end: end,
    act: "",
    ...alignmentOf(String(given.act)),
    source,
    source_start: null,
    source_end: null,
    resolved: source_kind === "outlet" ? "outlet" : source,
    speaker: "",
    source_kind: "",
    naming: source || kind === "outlet" ? kind : "implicit",
    via: "",
    depth: 0,
    mode: "indirect",
    content_start: null,
    content_end: null,
    ...given,
    rule: RULE
  } as ReviewableRow;
}

/** One date is both ends of the time, unless it is said to be an interval. */
function time(given: Patch) {
  const {from = "", to, granularity} = given as {from?: string; to?: string; granularity?: string};
  const last = to ?? (granularity === "interval" ? "" : from);
  return {from, to: last, granularity: "", certain: !/[~?%]/.test(from + last), conflict: "", ...given};
}

/** The colour that the actor list gives these words. */
function colourOf({actors}: Lists, actor: string, words: string): string {
  const aliases = actors.find((a) => a.actor === actor)?.aliases ?? [];
  return aliases.find(({alias}) => alias === words)?.alias_class ?? "neutral";
}
