import {readFileSync} from "node:fs";
import Papa from "papaparse";

/** Reads a lexicon that ships with Isnad: a CSV with a header, every field a string. Throws where the CSV is broken. */
export function readLexicon(folder: URL, name: string): Record<string, string>[] {
  const file = new URL(`${name}.csv`, folder);
  const {data, errors} = Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), {
    header: true,
    skipEmptyLines: true
  });
  const [error] = errors;
  if (error) throw new Error(`${file.pathname}:${(error.row ?? 0) + 2}: ${error.message}`);
  return data;
}
