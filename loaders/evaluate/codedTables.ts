import type {Attribution, Claim} from "../types.ts";
import type {At, Coded, CodedClaim, CodedCue} from "./coded.ts";
import {fold} from "./foldWords.ts";

const text = (value: number | null) => (value === null ? "" : String(value));

/** The tables' rows of one article, put into its folded text. `original` is the text their offsets point into. */
export function codedTables(attributions: readonly Attribution[], claims: readonly Claim[], original: string): Coded {
  const cues: CodedCue[] = [];
  for (const row of attributions) {
    const at = foldedSpan(original, row.cue_start, row.cue_end);
    const content =
      row.content_start === null || row.content_end === null
        ? ""
        : fold(original.slice(row.content_start, row.content_end));
    // content in several parts: rows with one and the same cue are one attribution
    const part = cues.find((cue) => cue.at && cue.at[0] === at[0] && cue.at[1] === at[1]);
    if (part) {
      part.content += ` ${content}`;
      part.ids.add(row.attribution);
      continue;
    }
    cues.push({
      ids: new Set([row.attribution]),
      cue: row.cue,
      at,
      source: row.source,
      who: row.resolved || row.source,
      kind: row.source_kind,
      act: row.act,
      mode: row.mode,
      content
    });
  }
  return {
    cues,
    claims: claims.map((row): CodedClaim => {
      const {measure, object, hedge, quantity, status} = row;
      const at = foldedSpan(original, row.start, row.end);
      return {
        id: row.claim,
        measure,
        object,
        low: text(row.low),
        high: text(row.high),
        hedge,
        quantity,
        status,
        text: row.text,
        at,
        everywhere: [],
        by: row.attribution
      };
    })
  };
}

/** A span of the original as a place in the folded text. */
export function foldedSpan(original: string, start: number, end: number): At {
  // a mark that is no white space keeps a blank before the span from being trimmed
  const before = fold(`${original.slice(0, start)}\u0001`).length - 1;
  return [before, before + fold(original.slice(start, end)).length];
}
