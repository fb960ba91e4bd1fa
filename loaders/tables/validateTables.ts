import type {Article} from "../types.ts";
import type {Column} from "./column.ts";
import {schema, type TableName, type Tables} from "./schema.ts";

type AnyRow = Readonly<Record<string, unknown>>;
const EDTF = /^(\d{4}|\d{4}-\d\d|\d{4}-\d\d-\d\d)[~?%]?$|^[\dX]{4}(-[\dX]{2}){0,2}[~?%]?$|\/|^-?Y/;
const DATE = /^\d{4}-\d\d-\d\d$/;

/**
 * Holds tables against the schema: types, closed lists, required values, keys, foreign keys; and every row's words
 * against the text they were taken from. Returns what is wrong, a sentence a fault (at most 200); empty when all is well.
 */
export function validateTables(tables: Tables, articles: readonly Article[]): string[] {
  const faults: string[] = [];
  const ids = new Map<string, Set<unknown>>();
  const known = (reference: string) => {
    const [table, column] = reference.split(".") as [TableName, string];
    if (!ids.has(reference)) ids.set(reference, new Set((tables[table] as AnyRow[]).map((row) => row[column])));
    return ids.get(reference)!;
  };
  for (const name of Object.keys(schema) as TableName[]) {
    const columns: [string, Column][] = Object.entries(schema[name].columns);
    const names = new Set(columns.map(([column]) => column));
    const keys = new Set<string>();
    (tables[name] as AnyRow[]).forEach((row, n) => {
      const fault = (what: string) => faults.push(`${name}[${n}]: ${what}`);
      const key = schema[name].key.map((column) => JSON.stringify(row[column])).join(" ");
      if (keys.has(key)) fault(`key ${key} stands twice`);
      keys.add(key);
      for (const column of Object.keys(row)) if (!names.has(column)) fault(`column ${column} is not in the schema`);
      for (const [column, about] of columns) {
        const wrong = valueFault(row[column], about) ?? linkFault(row[column], about, known);
        if (wrong) fault(`${column} ${JSON.stringify(row[column])} ${wrong}`);
      }
    });
  }
  return [...faults, ...evidenceFaults(tables, articles)].slice(0, 200);
}

function valueFault(value: unknown, {type, values, required}: Column): string | undefined {
  const empty = value === null || value === "";
  if (value === undefined) return "is missing";
  if (empty && required) return "is empty";
  if (type === "integer" || type === "number") {
    if (value === null) return undefined;
    if (typeof value !== "number" || !Number.isFinite(value)) return "is no number";
    return type === "integer" && !Number.isInteger(value) ? "is no whole number" : undefined;
  }
  if (type === "boolean") return value === null || typeof value === "boolean" ? undefined : "is neither true nor false";
  if (typeof value !== "string") return "is no text";
  if (empty) return undefined;
  if (values && !values.includes(value)) return `is none of ${values.join(", ")}`;
  if (type === "date" && !DATE.test(value)) return "is no ISO 8601 day";
  return type === "edtf" && !EDTF.test(value) ? "is no EDTF date" : undefined;
}

function linkFault(
  value: unknown,
  {references, list}: Column,
  known: (to: string) => Set<unknown>
): string | undefined {
  if (!references || value === "" || typeof value !== "string") return undefined;
  const missing = (list ? value.split(";") : [value]).find((id) => !known(references).has(id));
  return missing === undefined ? undefined : `points to no row of ${references} ("${missing}")`;
}

/** Which columns hold words and their offsets; an empty third means that the words are not kept. */
const evidence = [
  ["sentences", "start", "end", ""],
  ["attributions", "cue_start", "cue_end", "cue"],
  ["attributions", "source_start", "source_end", "source"],
  ["attributions", "content_start", "content_end", ""],
  ["claims", "start", "end", "text"],
  ["times", "start", "end", "text"],
  ["place_mentions", "start", "end", "text"],
  ["actor_mentions", "start", "end", "text"],
  ["reviews", "start", "end", ""]
] as const satisfies readonly (readonly [TableName, string, string, string])[];

/** Every row has its evidence: `text.slice(start, end)` is its own words, and lies in the text. */
function evidenceFaults(tables: Tables, articles: readonly Article[]): string[] {
  const texts = new Map(articles.map(({article, text}) => [article, text]));
  const faults: string[] = [];
  for (const [table, from, to, words] of evidence) {
    (tables[table] as AnyRow[]).forEach((row, n) => {
      const [start, end] = [row[from], row[to]];
      const where = `${table}[${n}] ${from}..${to}`;
      if (start === null && end === null) {
        if (words && row[words]) faults.push(`${where}: "${row[words] as string}" has no place in the text`);
        return;
      }
      const text = texts.get(row.article as string) ?? "";
      if (typeof start !== "number" || typeof end !== "number" || start < 0 || end > text.length || start >= end)
        faults.push(`${where}: ${start}..${end} is no span of ${text.length} code units`);
      else if (words && text.slice(start, end) !== row[words])
        faults.push(`${where}: the text has "${text.slice(start, end)}", the row "${row[words] as string}"`);
    });
  }
  return faults;
}
