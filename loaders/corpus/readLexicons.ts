import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import type {Lists} from "../types.ts";
import {lexiconFile} from "./languages.ts";
import {parseCsv} from "./parseCsv.ts";
import {reporter, type Report} from "./problem.ts";
import {readTableFile} from "./readTableFile.ts";
import {readUtf8} from "./readUtf8.ts";

/**
 * Reads `lexicon/*.csv` of a corpus: rows added to the lexicons of its languages. Each file is named as a lexicon of one
 * of them and has its columns.
 */
export function readLexicons(dir: string, languages: readonly string[], report: Report): Lists["lexicon"] {
  const folder = join(dir, "lexicon");
  const additions: Lists["lexicon"] = {};
  if (!existsSync(folder)) return additions;
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".csv"))
    .sort()) {
    const lexicon = name.slice(0, -".csv".length);
    const file = join(folder, name);
    const own = languages.map((code) => lexiconFile(code, lexicon)).find((path) => path !== null);
    if (!own) {
      reporter(file, report).error(0, `there is no lexicon "${lexicon}"`, "a name as in loaders/languages/<code>/");
      continue;
    }
    const columns = parseCsv(readUtf8(own, report) ?? "", reporter(own, report)).columns;
    additions[lexicon] = readTableFile(file, columns, [], report).rows.map(({values}) => values);
  }
  return additions;
}
