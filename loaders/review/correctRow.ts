import type {Problem} from "../corpus/problem.ts";
import type {Review} from "../corpus/readReviews.ts";
import type {RowReviews} from "./gather.ts";
import type {Decision} from "./decision.ts";
import {alignmentOf} from "./newRow.ts";
import {patchOf, type Patch} from "./patchOf.ts";
import {pointsTo, type ReviewableRow, type ReviewableTable} from "./reviewable.ts";
import {idOf, problemOf, spanOf, type Work} from "./work.ts";

/**
 * Sets what the reviews of a row say, and notes what each changed. `links`: the columns that point to other rows, which
 * come when all rows are there, or all others.
 */
export function correctRow(
  work: Work,
  row: ReviewableRow,
  {table, reviews}: RowReviews,
  links: boolean,
  decisions: Map<Review, Decision>,
  problems: Problem[]
): void {
  const stated = new Set(reviews.flatMap(({settings}) => settings.map(({column}) => column)));
  for (const review of reviews) {
    const note = () => noteOf(decisions, review, table, row);
    if (review.action === "confirm") note();
    else
      for (const setting of review.settings) {
        if (Boolean(pointsTo(table, setting.column)) !== links) continue;
        const {patch, remark} = patchOf(work, table, spanOf(table, row), setting);
        if (remark) problems.push(problemOf(review, remark));
        if (!patch) continue;
        const {changes} = note();
        for (const [column, to] of Object.entries({...patch, ...consequences(table, row, patch, stated)})) {
          if (row[column] !== to) changes.push({column, from: row[column], to});
          row[column] = to!;
        }
      }
  }
}

/** The decision that a review comes to, noted when it first does something. */
export function noteOf(
  decisions: Map<Review, Decision>,
  review: Review,
  table: ReviewableTable,
  row: ReviewableRow
): Decision {
  const known = decisions.get(review);
  if (known) return known;
  const {sentence} = row;
  const decision = {review, table, row: idOf(table, row), sentence, span: spanOf(table, row), changes: []};
  decisions.set(review, decision);
  return decision;
}

/** Columns that hang on a corrected one, as far as nobody states them: what an act does, the full name of a source. */
function consequences(table: ReviewableTable, row: ReviewableRow, patch: Patch, stated: ReadonlySet<string>): Patch {
  const follow: Record<string, string | number | boolean | null> = {};
  if (table !== "attributions") return follow as Patch;
  if ("act" in patch && patch.act !== row.act) Object.assign(follow, alignmentOf(String(patch.act)));
  if ("source" in patch && row.resolved === row.source) follow.resolved = patch.source!;
  return Object.fromEntries(Object.entries(follow).filter(([column]) => !stated.has(column))) as Patch;
}
