import type {ReviewableRow, ReviewableTable} from "./reviewable.ts";
import {reviewable} from "./reviewable.ts";
import {shortId} from "./work.ts";

/** Columns that a person looks at first, in reading order; empty ones are left out. */
const shown: Readonly<Record<ReviewableTable, readonly string[]>> = {
  attributions: ["act", "resolved", "source_kind", "speaker", "mode"],
  claims: ["measure", "object", "affected_actor", "places", "time_from", "attribution"],
  times: ["granularity", "conflict"],
  place_mentions: ["place", "as_described"],
  actor_mentions: ["actor", "label_class"]
};

/** What a row says, in one line for a person: its table, its words, and what the machine reads in them. */
export function rowSaid(table: ReviewableTable, row: ReviewableRow): string {
  const words = String(row[table === "attributions" ? "cue" : "text"]).replace(/\s+/g, " ");
  const says = shown[table].map((column) => shortId(row, row[column])).filter(Boolean);
  if (table === "claims") says.splice(2, 0, `${range(row.low, row.high)} (${row.hedge as string})`);
  if (table === "times") says.unshift(range(row.from, row.to));
  return `${reviewable[table].noun} «${words}»: ${says.join(" · ")}`;
}

/** `23`, `20–99`, `41–` for an open end. */
function range(from: unknown, to: unknown): string {
  const [a, b] = [from, to].map((end) => String(end ?? ""));
  return a === b ? a || "no number" : `${a}–${b}`;
}
