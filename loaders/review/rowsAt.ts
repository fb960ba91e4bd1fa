import type {Span} from "../types.ts";
import type {ReviewableRow, ReviewableTable} from "./reviewable.ts";
import {spanOf} from "./work.ts";

/** A row whose own words are about those of a place, and how far: 1 where they are the same. */
export interface RowAt {
  row: ReviewableRow;
  overlap: number;
}

/** So much of the words of both together must be common. */
const ENOUGH = 1 / 2;
/** And so much where a row would go that nothing else is said of: the one that was meant may be gone already. */
const NEARLY_ALL = 4 / 5;

/**
 * The rows of a table whose own words stand at a place, the closest first: a rule may take in a word more or less one
 * day. Where there are none, those that stand wholly inside the words quoted. `strict`: neither of the two goes far.
 */
export function rowsAt(
  rows: readonly ReviewableRow[],
  table: ReviewableTable,
  place: Span,
  {strict = false} = {}
): RowAt[] {
  const touching = rows
    .map((row) => ({row, overlap: overlap(spanOf(table, row), place)}))
    .filter((at) => at.overlap > 0)
    .sort((a, b) => b.overlap - a.overlap);
  const close = touching.filter((at) => at.overlap >= (strict ? NEARLY_ALL : ENOUGH));
  if (close.length || strict) return close;
  return touching
    .filter(({row}) => {
      const {start, end} = spanOf(table, row);
      return place.start <= start && end <= place.end;
    })
    .map(({row}) => ({row, overlap: ENOUGH}));
}

/** Of rows at a place those that are as close as the closest. */
export const closest = (rows: readonly RowAt[]): ReviewableRow[] =>
  rows.filter(({overlap: o}) => o === rows[0]!.overlap).map(({row}) => row);

/** Common units over those of both. */
export function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
