import {existsSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {join} from "node:path";
import {languages as read} from "../languages/index.ts";

const folder = fileURLToPath(new URL("../languages/", import.meta.url));

/** The languages that Isnad reads articles in: those of the one list in `loaders/languages/index.ts`. */
export const languages = (): string[] => Object.keys(read).sort();

/** Path of a lexicon of a language, or `null` where it has none of that name. */
export function lexiconFile(language: string, name: string): string | null {
  const file = join(folder, language, `${name}.csv`);
  return existsSync(file) ? file : null;
}
