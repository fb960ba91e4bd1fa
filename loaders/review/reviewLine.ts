import {reviewColumns} from "../corpus/readReviews.ts";
import type {Table} from "../tables/column.ts";
import {text} from "../tables/columnKinds.ts";
import {toCsv} from "../tables/toCsv.ts";
import {tellingColumns, type AwaitingRow} from "./awaiting.ts";
import {valueAsWritten} from "./valueAsWritten.ts";
import {quote} from "./quote.ts";
import {spanOf, type Work} from "./work.ts";

const lines: Table = {
  row: "a decision over a row",
  key: [],
  columns: Object.fromEntries(reviewColumns.map((column) => [column, text("")]))
};

/** The first line of reviews.csv. */
export const reviewHeader = toCsv(lines, []).trimEnd();

/**
 * A row as a line for reviews.csv that confirms it as it is: its words with as much context as makes them unique, and what
 * it says in `column` and `value`, so that it stands for this reading and no other.
 */
export function reviewLine(
  work: Work,
  {table, row}: AwaitingRow,
  {by = "", on = ""}: {by?: string; on?: string} = {}
): string {
  const columns: string[] = [];
  const values: string[] = [];
  for (const column of tellingColumns(table, row, work.rows[table])) {
    const value = valueAsWritten(work, table, row, column);
    if (value === undefined) continue;
    columns.push(column);
    values.push(value);
  }
  const line = {
    table,
    article: row.article,
    ...quote(work.text, spanOf(table, row)),
    action: "confirm",
    column: columns.join(";"),
    value: values.join(";"),
    by,
    on,
    why: ""
  };
  return toCsv(lines, [line]).trimEnd().split("\n").slice(1).join("\n");
}
