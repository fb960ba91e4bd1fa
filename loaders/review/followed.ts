import type {Review} from "../corpus/readReviews.ts";
import type {ArticleAnnotations, Span} from "../types.ts";
import type {Decision} from "./decision.ts";
import {reviewableTables, type ReviewableRow, type ReviewableTable} from "./reviewable.ts";
import {idOf, spanOf} from "./work.ts";

/** A column that nobody set, and that changed with a row that somebody did. */
export interface Followed {
  row: string;
  span: Span;
  column: string;
  from: unknown;
  to: unknown;
  review: Review;
}

/** The table from whose rows a column of another comes; columns that point to rows say themselves which. */
const origin: Readonly<Record<string, ReviewableTable>> = {
  time_from: "times",
  time_to: "times",
  places: "place_mentions",
  affected_actor: "actor_mentions",
  agent_actor: "actor_mentions",
  speaker: "actor_mentions"
};

/** What changed in an article's rows beside what its reviews say, each with the review that it follows from. */
export function followed(
  before: ArticleAnnotations,
  after: ArticleAnnotations,
  decisions: readonly Decision[]
): Followed[] {
  const former = new Map(
    reviewableTables.flatMap((table) =>
      (before[table] as ReviewableRow[]).map((row) => [idOf(table, row), row] as const)
    )
  );
  return reviewableTables.flatMap((table) =>
    (after[table] as ReviewableRow[]).flatMap((row) => {
      const id = idOf(table, row);
      const was = former.get(id);
      if (!was) return [];
      const set = new Set(decisions.filter((d) => d.row === id).flatMap(({changes}) => changes.map((c) => c.column)));
      return Object.keys(row)
        .filter((column) => row[column] !== was[column] && column !== "review" && !set.has(column))
        .flatMap((column) => {
          const [from, to] = [was[column], row[column]];
          const cause = decisions.find((d) =>
            origin[column]
              ? d.table === origin[column] && (former.get(d.row)?.sentence === row.sentence || table === "attributions")
              : d.row === from || d.row === to
          );
          return cause ? [{row: id, span: spanOf(table, row), column, from, to, review: cause.review}] : [];
        });
    })
  );
}
