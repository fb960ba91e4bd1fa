import {existsSync} from "node:fs";
import {parseCsv, type CsvRow} from "./parseCsv.ts";
import {reporter, type FileReport, type Report} from "./problem.ts";
import {readUtf8} from "./readUtf8.ts";

export interface ListTable<C extends string> {
  file: string;
  at: FileReport;
  rows: {line: number; values: Record<C, string>}[];
}

/**
 * Reads a CSV of hand-kept rows: values are trimmed, a column that is not there is empty. A column that nobody knows is
 * reported with `unknown` severity, a missing one of `required` as an error. A file that does not exist has no rows.
 */
export function readTableFile<C extends string>(
  file: string,
  known: readonly C[],
  required: readonly C[],
  report: Report,
  unknown: "error" | "warning" = "error"
): ListTable<C> {
  const at = reporter(file, report);
  const empty = {file, at, rows: []};
  if (!existsSync(file)) return empty;
  const text = readUtf8(file, report);
  if (text === null) return empty;
  const {columns, rows} = parseCsv(text, at);
  const expected = `one of ${known.join(", ")}`;
  for (const name of columns)
    if (name && !known.includes(name as C)) at[unknown](1, `column "${name}" is not known`, expected);
  const missing = required.filter((name) => !columns.includes(name));
  for (const name of missing) at.error(1, `column "${name}" is missing`, `a header with ${required.join(", ")}`);
  if (missing.length) return empty;
  return {file, at, rows: rows.map((row) => ({line: row.line, values: pick(row, known)}))};
}

function pick<C extends string>({values}: CsvRow, known: readonly C[]): Record<C, string> {
  return Object.fromEntries(known.map((name) => [name, values[name]?.trim() ?? ""])) as Record<C, string>;
}

/** Reports a value that is not in a closed list; an empty one where it may be empty is fine. */
export function checkOneOf(
  {at}: {at: FileReport},
  line: number,
  column: string,
  value: string,
  allowed: readonly string[],
  required = true
): boolean {
  if (allowed.includes(value) || (!value && !required)) return true;
  at.error(line, `${column} "${value}" is not known`, `one of ${allowed.join(", ")}`);
  return false;
}
