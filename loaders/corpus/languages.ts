import {existsSync, readdirSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {join} from "node:path";

const folder = fileURLToPath(new URL("../languages/", import.meta.url));

/** The languages that Isnad reads: the folders of `loaders/languages/`. */
export function languages(): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort();
}

/** Path of a lexicon of a language, or `null` where it has none of that name. */
export function lexiconFile(language: string, name: string): string | null {
  const file = join(folder, language, `${name}.csv`);
  return existsSync(file) ? file : null;
}
