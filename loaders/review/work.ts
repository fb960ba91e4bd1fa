import type {Problem} from "../corpus/problem.ts";
import type {Review} from "../corpus/readReviews.ts";
import type {ArticleAnnotations, Span} from "../types.ts";
import {foldQuotation, type FoldedText} from "./foldQuotation.ts";
import {reviewable, reviewableTables, type ReviewableRow, type ReviewableTable} from "./reviewable.ts";
import type {Fault} from "./settings.ts";

/** Something to tell of a review: an error stops everything, a warning is passed over. */
export type Remark = Fault & Pick<Problem, "severity">;

/** One article's rows while reviews are laid over them: copies, to be changed at will. */
export interface Work {
  annotations: ArticleAnnotations;
  text: FoldedText;
  rows: Record<ReviewableTable, ReviewableRow[]>;
}

export function workOf(annotations: ArticleAnnotations): Work {
  const copies = (table: ReviewableTable) => annotations[table].map((row) => ({...row}) as ReviewableRow);
  const rows = Object.fromEntries(reviewableTables.map((table) => [table, copies(table)])) as Work["rows"];
  return {annotations, text: foldQuotation(annotations.article.text), rows};
}

export function annotationsOf({annotations, rows}: Work): ArticleAnnotations {
  return {...annotations, ...(rows as unknown as Pick<ArticleAnnotations, ReviewableTable>)};
}

export const idOf = (table: ReviewableTable, row: ReviewableRow) => row[reviewable[table].id] as string;

/** Where a row's own words stand. */
export function spanOf(table: ReviewableTable, row: ReviewableRow): Span {
  const {start, end} = reviewable[table];
  return {start: row[start] as number, end: row[end] as number};
}

export const problemOf = ({file, line}: Review, remark: Remark): Problem => ({file, line, ...remark});

/** Words in a message: as they stand, on one line, not too many. */
export function told(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return `"${line.length > 60 ? `${line.slice(0, 57).trimEnd()}…` : line}"`;
}

/** A value as it is told: of a row of the same article its number alone. */
export function shortId({article}: ReviewableRow, value: ReviewableRow[string] | undefined): string {
  const text = String(value ?? "");
  return text.startsWith(`${article}:`) ? text.slice(article.length + 1) : text;
}

/** What a row says, for a message: its id, and the columns that make it out. */
export function rowTold(table: ReviewableTable, row: ReviewableRow): string {
  const says = reviewable[table].tells.map((column) => `${column} ${shortId(row, row[column]) || "–"}`).join(", ");
  return `${idOf(table, row)} (${says})`;
}
