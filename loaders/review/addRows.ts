import type {Problem} from "../corpus/problem.ts";
import type {Lists} from "../types.ts";
import type {Addition, Gathered} from "./gather.ts";
import {newRow} from "./newRow.ts";
import {patchOf, type Patch} from "./patchOf.ts";
import {pointsTo, reviewable, type ReviewableRow, type ReviewableTable} from "./reviewable.ts";
import {idOf, problemOf, spanOf, type Work} from "./work.ts";

/**
 * Puts the added rows of a table where their words stand in the order of the text. Their numbers go on from the machine's,
 * so that no other row's id changes. Columns that point to rows are left for `correctRow`.
 * @param last the last number that the machine has given in this table.
 * @returns the new rows with their reviews.
 */
export function addRows(
  work: Work,
  table: ReviewableTable,
  additions: readonly Addition[],
  last: number,
  lists: Lists,
  problems: Problem[]
): Gathered["rows"] {
  const added: Gathered["rows"] = new Map();
  for (const {place, reviews} of additions) {
    const settings = reviews.flatMap((review) => review.settings);
    const missing = reviewable[table].needs.filter((name) => !settings.some(({column}) => column === name));
    if (missing.length) {
      problems.push(
        problemOf(reviews[0]!, {
          severity: "error",
          message: `the ${reviewable[table].noun} to add has no ${missing.join(", no ")}`,
          expected: `${missing.join(" and ")} in column and value of this line or another of the same words`
        })
      );
      continue;
    }
    const given: Patch = {};
    for (const setting of settings)
      if (!pointsTo(table, setting.column)) Object.assign(given, patchOf(work, table, place, setting).patch);
    const id = `${work.annotations.article.article}:${reviewable[table].letter}${last + added.size + 1}`;
    const row = newRow(work, table, id, place, given, lists);
    insert(work.rows[table], table, row);
    added.set(row, {table, reviews});
  }
  return added;
}

/** The largest number in the ids of a table's rows. */
export const lastNumber = (table: ReviewableTable, rows: readonly ReviewableRow[]): number =>
  rows.reduce((most, row) => Math.max(most, Number(/\d+$/.exec(idOf(table, row))?.[0] ?? 0)), 0);

function insert(rows: ReviewableRow[], table: ReviewableTable, row: ReviewableRow): void {
  const own = spanOf(table, row);
  const next = rows.findIndex((other) => {
    const {start, end} = spanOf(table, other);
    return start > own.start || (start === own.start && end > own.end);
  });
  rows.splice(next < 0 ? rows.length : next, 0, row);
}
