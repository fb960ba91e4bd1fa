import type {Review} from "../corpus/readReviews.ts";
import type {Span} from "../types.ts";
import type {ReviewableTable} from "./reviewable.ts";

/** A review at work: the row it is about, where its words stand, and what it changed. */
export interface Decision {
  review: Review;
  table: ReviewableTable;
  /** The row's id; of a rejected row the one it had. */
  row: string;
  sentence: string;
  /** Of its own words. */
  span: Span;
  /** Column by column, those that follow from what was said among them; empty where the row already said so. */
  changes: {column: string; from: unknown; to: unknown}[];
}

export type ReviewState = "confirmed" | "corrected" | "added" | "rejected";
