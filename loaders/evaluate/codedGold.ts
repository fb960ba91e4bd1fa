import type {Gold, GoldRow} from "../corpus/readGold.ts";
import type {At, Coded, CodedClaim, CodedCue} from "./coded.ts";
import {occurrences} from "./foldWords.ts";

export interface LocatedCue {
  row: GoldRow<"attributions">;
  at: At | null;
  /** From the first word of the content to its last; `null` where one of them is not found. */
  content: At | null;
  source: At | null;
}

/** Gold of one article, looked up in its folded text. */
export function codedGold(gold: Gold, article: string, text: string): Coded {
  const cues = locateCues(
    gold.attributions.filter((row) => row.article === article),
    text
  ).map(({row, at, content}): CodedCue => ({
    ids: new Set([row.id]),
    cue: row.cue,
    at,
    source: row.source,
    who: row.resolved || row.source,
    kind: row.source_kind,
    act: row.act,
    mode: row.mode,
    content: content ? text.slice(content[0], content[1]) : ""
  }));
  const claims = gold.claims
    .filter((row) => row.article === article)
    .map((row): CodedClaim => {
      const everywhere = occurrences(text, row.evidence);
      const {id, measure, object, low, high, hedge, quantity, status, evidence} = row;
      return {
        id,
        measure,
        object,
        low,
        high,
        hedge,
        quantity,
        status,
        text: evidence,
        at: everywhere[0] ?? null,
        everywhere,
        by: row.attribution
      };
    });
  return {cues, claims};
}

/**
 * Finds each cue by what stands nearest: gold has words, not offsets, and "said" may stand ten times. The content's first
 * words weigh most, then the source's; a place taken by an earlier row is not taken twice.
 */
export function locateCues(rows: readonly GoldRow<"attributions">[], text: string): LocatedCue[] {
  const located: LocatedCue[] = [];
  const taken = new Set<string>();
  for (const row of rows) {
    const starts: (At | null)[] = occurrences(text, row.content_start);
    if (!starts.length) starts.push(null);
    const sources = row.source ? occurrences(text, row.source) : [];
    let best: {distance: number; at: At; start: At | null} | undefined;
    for (const at of occurrences(text, row.cue)) {
      if (taken.has(at.join())) continue;
      for (const start of starts) {
        let distance = 0;
        if (start) distance = start[0] >= at[0] ? start[0] - at[1] : at[0] - start[0] + 40;
        if (start && start[0] >= at[0] && distance > 600) distance += 2000;
        if (sources.length) distance += Math.min(...sources.map((source) => Math.abs(source[0] - at[0]))) * 0.5;
        if (!best || distance < best.distance) best = {distance, at, start};
      }
    }
    if (best) taken.add(best.at.join());
    const start = best?.start ?? null;
    const ends = start ? occurrences(text, row.content_end).filter((end) => end[1] >= start[0]) : [];
    const end = ends.reduce<At | null>((least, next) => (least && least[1] <= next[1] ? least : next), null);
    const near = sources.toSorted((a, b) => Math.abs(a[0] - (best?.at[0] ?? 0)) - Math.abs(b[0] - (best?.at[0] ?? 0)));
    located.push({
      row,
      at: best?.at ?? null,
      content: start && end ? [start[0], end[1]] : null,
      source: near[0] ?? null
    });
  }
  return located;
}
