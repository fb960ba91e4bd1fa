import type {Table} from "./column.ts";

const NEEDS_QUOTES = /[",\r\n]/;

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table as CSV (RFC 4180, `\n`): a header of the schema's columns, a line a row, empty for missing, `true`/`false`,
 * numbers as JavaScript writes them.
 */
export function toCsv(table: Table, rows: readonly Readonly<Record<string, unknown>>[]): string {
  const columns = Object.keys(table.columns);
  let csv = `${columns.join(",")}\n`;
  for (const row of rows) csv += `${columns.map((name) => cell(row[name])).join(",")}\n`;
  return csv;
}
