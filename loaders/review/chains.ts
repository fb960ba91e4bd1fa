import type {Attribution, Claim} from "../types.ts";
import type {ReviewableRow} from "./reviewable.ts";

/**
 * Where a row that others point to is gone, those point to what it pointed to: a chain loses a link, a subset of a subset
 * is one of the whole. Nothing where that is gone as well.
 */
export function bridgeGaps(
  rows: readonly ReviewableRow[],
  gone: ReadonlySet<ReviewableRow>,
  id: string,
  link: string
): void {
  const next = new Map([...gone].filter((row) => link in row).map((row) => [row[id], row[link]!]));
  for (const row of rows) {
    let to = row[link]!;
    for (let left = next.size; next.has(to) && left > 0; --left) to = next.get(to)!;
    row[link] = next.has(to) ? "" : to;
  }
}

/** Counts anew how many links stand above each attribution. */
export function countDepths(attributions: readonly Attribution[]): void {
  const byId = new Map(attributions.map((row) => [row.attribution, row]));
  for (const row of attributions) {
    let depth = 0;
    for (let at = byId.get(row.via); at && depth <= attributions.length; at = byId.get(at.via)) ++depth;
    row.depth = depth;
  }
}

/** The rows whose links lead back to themselves. */
export function circles(rows: readonly (Attribution | Claim)[]): Set<object> {
  const link = (row: Attribution | Claim) => ("via" in row ? row.via : row.part_of);
  const byId = new Map(rows.map((row) => ["via" in row ? row.attribution : row.claim, row]));
  return new Set(
    rows.filter((row) => {
      let at = byId.get(link(row));
      for (let left = rows.length; at && at !== row && left > 0; --left) at = byId.get(link(at));
      return at === row;
    })
  );
}
