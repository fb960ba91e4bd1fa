import type {Review} from "../corpus/readReviews.ts";
import {reviewStates} from "../tables/vocabularies.ts";
import type {Claim} from "../types.ts";
import type {Gathered} from "./gather.ts";
import type {Decision, ReviewState} from "./decision.ts";
import type {ReviewableRow} from "./reviewable.ts";
import {idOf} from "./work.ts";

/** What a person did to each row, by its id; claims say it themselves. A review whose words were lost does nothing. */
export function markStates(
  rows: Gathered["rows"],
  rejected: ReadonlySet<ReviewableRow>,
  added: ReadonlySet<ReviewableRow>,
  decisions: ReadonlyMap<Review, Decision>
): Map<string, ReviewState> {
  const states = new Map<string, ReviewState>();
  for (const [row, {table, reviews}] of rows) {
    const own = reviews.flatMap((review) => decisions.get(review) ?? []);
    if (!own.length) continue;
    const state = rejected.has(row)
      ? "rejected"
      : added.has(row)
        ? "added"
        : own.some(({changes}) => changes.length)
          ? "corrected"
          : "confirmed";
    states.set(idOf(table, row), state);
    // a row that was corrected once stays so, when the same reviews find nothing more to change
    if (table === "claims" && state !== "rejected" && rank(state) > rank(row.review as Claim["review"]))
      row.review = state;
  }
  return states;
}

const rank = (state: Claim["review"]) => reviewStates.indexOf(state);
