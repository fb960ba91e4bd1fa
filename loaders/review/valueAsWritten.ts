import {patchOf} from "./patchOf.ts";
import {pointsTo, type ReviewableRow, type ReviewableTable} from "./reviewable.ts";
import {idOf, spanOf, type Work} from "./work.ts";

/** Words round a row's own, at most, that may be needed to name it. */
const MOST = 8;

/**
 * What a column of a row says, as a review writes it: a row that it points to by its words, with so many more of the
 * article as name no other; the outlet's own voice as `outlet`. `undefined` where there are no such words.
 */
export function valueAsWritten(
  work: Work,
  table: ReviewableTable,
  row: ReviewableRow,
  column: string
): string | undefined {
  const value = row[column] ?? "";
  const target = pointsTo(table, column);
  if (!target) return String(value);
  if (!value) return target === "attributions" ? "outlet" : "";
  const pointed = work.rows[target].find((other) => idOf(target, other) === value);
  if (!pointed) return undefined;
  const {original} = work.text;
  const {start, end} = spanOf(target, pointed);
  for (let more = 0; more <= MOST; ++more) {
    const after = new RegExp(`^(\\s*\\S+){0,${Math.ceil(more / 2)}}`).exec(original.slice(end, end + 200))![0];
    const before = new RegExp(`(\\S+\\s*){0,${Math.floor(more / 2)}}$`).exec(
      original.slice(Math.max(0, start - 200), start)
    )![0];
    const words = `${before}${original.slice(start, end)}${after}`.replace(/\s+/g, " ").trim();
    const {patch, remark} = patchOf(work, table, spanOf(table, row), {column, value: words});
    if (!remark && patch?.[column] === value && !words.includes(";")) return words;
  }
  return undefined;
}
