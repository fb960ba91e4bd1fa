import type {Attribution} from "../types.ts";

/** What is needed of an attribution to tell whose words a place is in. */
type Voice = Pick<Attribution, "attribution" | "content_start" | "content_end" | "depth">;

/**
 * The id of the innermost attribution whose content holds an offset; of two with one content the last link of the chain.
 * Empty for the outlet's own voice.
 */
export function voiceAt(attributions: readonly Voice[], offset: number): string {
  let best: {id: string; length: number; depth: number} | undefined;
  for (const {attribution: id, content_start: start, content_end: end, depth} of attributions) {
    if (start === null || end === null || offset < start || offset >= end) continue;
    const length = end - start;
    if (!best || length < best.length || (length === best.length && depth > best.depth)) best = {id, length, depth};
  }
  return best?.id ?? "";
}

/**
 * Gives rows to those who answer for them now: a row whose attribution is gone falls back to the one round it, and a row
 * that had the innermost voice of `before` has that of `after`. Rows that a person has settled change only where they must.
 */
export function followVoices(
  rows: readonly {start: number; attribution: string}[],
  before: readonly Voice[],
  after: readonly Voice[],
  isSettled: (row: object) => boolean
): void {
  const ids = new Set(after.map(({attribution}) => attribution));
  for (const row of rows) {
    const gone = row.attribution !== "" && !ids.has(row.attribution);
    const followed = !isSettled(row) && voiceAt(before, row.start) === row.attribution;
    if (gone || followed) row.attribution = voiceAt(after, row.start);
  }
}
