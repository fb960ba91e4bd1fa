import type {ReviewState} from "./decision.ts";
import type {Laid} from "./layReviews.ts";
import {reviewableTables} from "./reviewable.ts";

const stay: readonly ReviewState[] = ["confirmed", "corrected", "added"];

/** How much of a corpus a person has looked at: "3 of 438 rows reviewed (1 confirmed, 2 corrected); 1 rejected". */
export function reviewProgress({articles, states}: Laid): string {
  const rows = articles.reduce((sum, a) => sum + reviewableTables.reduce((n, table) => n + a[table].length, 0), 0);
  const count = (state: ReviewState) => [...states.values()].filter((s) => s === state).length;
  const counts = stay.filter(count).map((state) => `${count(state)} ${state}`);
  const reviewed = stay.reduce((sum, state) => sum + count(state), 0);
  const rejected = count("rejected");
  return `${reviewed} of ${rows} rows reviewed${counts.length ? ` (${counts.join(", ")})` : ""}${rejected ? `; ${rejected} rejected` : ""}`;
}
