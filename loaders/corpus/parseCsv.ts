import Papa from "papaparse";
import type {FileReport} from "./problem.ts";

/** A row of a CSV file: every value a string as it stands in the file, never guessed at. */
export interface CsvRow {
  /** The line the row begins on, from 1. */
  line: number;
  values: Record<string, string>;
}

export interface Csv {
  columns: string[];
  rows: CsvRow[];
}

const WELL_QUOTED = /^(?:"(?:[^"]|"")*"|[^",]*)(?:,(?:"(?:[^"]|"")*"|[^",]*))*$/;

/**
 * Reads CSV (RFC 4180, comma, any line end). Rows know their line, quoted line breaks counted. A broken quote, a row of
 * another length than the header, a column named twice or not at all are errors; after a broken quote the rest of the
 * file cannot be told apart, so reading stops there with the rows before it.
 */
export function parseCsv(text: string, {error}: FileReport): Csv {
  const rows: CsvRow[] = [];
  let columns: string[] | undefined;
  let offset = 0;
  let line = 1;
  const badQuote = (at: number) =>
    error(at, "a quotation mark is broken", 'every quoted field closed, and a " inside it doubled');
  Papa.parse<string[]>(text, {
    delimiter: ",",
    step: ({data, errors, meta}, parser) => {
      const raw = text.slice(offset, meta.cursor);
      const at = line;
      offset = meta.cursor;
      line += countLines(raw);
      const quote = errors.find(({type}) => type === "Quotes");
      if (quote || (raw.includes('"') && !WELL_QUOTED.test(raw.replace(/\r?\n$|\r$/, "")))) {
        badQuote(at);
        parser.abort();
      } else if (data.length === 1 && !data[0]!.trim()) {
        return;
      } else if (!columns) {
        columns = header(data, at, error);
      } else if (data.length !== columns.length) {
        error(
          at,
          `the row has ${data.length} field${data.length === 1 ? "" : "s"}`,
          `${columns.length}, as in the header`
        );
      } else {
        rows.push({line: at, values: Object.fromEntries(columns.map((name, i) => [name, data[i]!]))});
      }
    }
  });
  return {columns: columns ?? [], rows};
}

function header(names: string[], line: number, error: FileReport["error"]): string[] {
  const columns = names.map((name) => name.trim());
  columns.forEach((name, i) => {
    if (!name) error(line, `column ${i + 1} has no name`, "a name for every column");
    else if (columns.indexOf(name) < i) error(line, `column "${name}" stands twice`, "every column once");
  });
  return columns;
}

function countLines(text: string): number {
  let lines = 0;
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) ++lines;
  return lines;
}
