import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import Papa from "papaparse";

/** A row of a lexicon that decides how a vague word is counted. */
export interface Convention {
  language: string;
  words: string;
  hedge: string;
  low: string;
  high: string;
  source: string;
}

export interface Setting {
  name: string;
  value: string;
  unit: string;
  why: string;
}

/** The conventions of quantity and comparison as they stand in the lexicons, and in the corpus' additions to them. */
export function conventions(languages: string[], corpus: string): {quantities: Convention[]; settings: Setting[]} {
  return {
    quantities: languages.flatMap((language) =>
      [join("loaders", "languages", language), join(corpus, "lexicon")].flatMap((folder) =>
        ["quantities.csv", "hedges.csv"].flatMap((name) => vague(rowsOf(join(folder, name)), language))
      )
    ),
    settings: rowsOf(join("loaders", "compare", "conventions.csv")) as unknown as Setting[]
  };
}

/** Not the plain numerals: of the quantity words those with an interval or without a number, and all hedges. */
function vague(rows: Record<string, string>[], language: string): Convention[] {
  return rows
    .filter(({value, hedge}) => !value && hedge && hedge !== "exact")
    .map(({words = "", hedge = "", low = "", high = "", source = ""}) => ({language, words, hedge, low, high, source}));
}

function rowsOf(file: string): Record<string, string>[] {
  if (!existsSync(file)) return [];
  return Papa.parse<Record<string, string>>(readFileSync(file, "utf8"), {header: true, skipEmptyLines: true}).data;
}
