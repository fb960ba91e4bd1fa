import type {ArticleAnnotations, Sentence} from "../types.ts";
import {reviewable, reviewableTables, type ReviewableRow, type ReviewableTable} from "./reviewable.ts";
import {idOf, spanOf} from "./work.ts";

export interface AwaitingRow {
  table: ReviewableTable;
  row: ReviewableRow;
}

/** A sentence with those of its rows that no person has looked at. */
export interface AwaitingSentence {
  sentence: Sentence;
  rows: AwaitingRow[];
}

/** What awaits review in an article, in the order of the text. `reviewed` are the ids that a person has decided on. */
export function awaiting(
  annotations: ArticleAnnotations,
  reviewed: {has(row: string): boolean},
  tables: readonly ReviewableTable[] = reviewableTables
): AwaitingSentence[] {
  const rows = tables
    .flatMap((table) => (annotations[table] as ReviewableRow[]).map((row) => ({table, row, ...spanOf(table, row)})))
    .filter(({table, row}) => !reviewed.has(idOf(table, row)))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return annotations.sentences
    .map((sentence) => ({
      sentence,
      rows: rows.filter(({row}) => row.sentence === sentence.sentence).map(({table, row}) => ({table, row}))
    }))
    .filter((found) => found.rows.length);
}

/** Columns and values that tell a row from others of the same words, beginning with those that matter most. */
export function tellingColumns(table: ReviewableTable, row: ReviewableRow, others: readonly ReviewableRow[]): string[] {
  const {tells, columns} = reviewable[table];
  const {start, end} = spanOf(table, row);
  const twins = others.filter((other) => {
    const span = spanOf(table, other);
    return idOf(table, other) !== idOf(table, row) && span.start === start && span.end === end;
  });
  const same = (column: string) => (twin: ReviewableRow) => twin[column] === row[column];
  const more = columns.filter((column) => !tells.includes(column) && column in row);
  const telling = [...tells];
  for (const column of more) {
    const left = twins.filter((twin) => telling.every((c) => same(c)(twin)));
    if (!left.length) break;
    if (!left.every(same(column))) telling.push(column);
  }
  return telling;
}
