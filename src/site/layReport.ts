import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {buildReport} from "./buildReport.ts";
import type {CorpusFolders} from "./corpusFolders.ts";
import {fingerprint} from "./fingerprint.ts";
import {layFiles} from "./layFiles.ts";
import {zipOf} from "./zipOf.ts";

/** Framework's cache of loader outputs. */
export const CACHE = join("src", ".observablehq", "cache");
/** In it, `<id>.json` of every article. */
export const ARTICLES = join(CACHE, "tables", "articles");
export const LOADER = join("src", "tables.zip.ts");

/** What the tables are made from: when none of it changed, neither did they. */
const SOURCES = ["loaders", join("src", "site"), LOADER, "package-lock.json"];

/**
 * Runs the pipeline and lays what it gives into Framework's cache, with the fingerprint of what it was made from.
 * @returns the bytes of `tables.zip`, or `null` where the corpus has errors (told on standard error; the cache is then
 * as it was).
 */
export async function layReport(folders: CorpusFolders): Promise<Buffer | null> {
  const made = sourcesNow(folders);
  const files = await buildReport(folders);
  if (!files) return null;
  rmSync(STAMP, {force: true});
  layFiles(files, CACHE);
  mkdirSync(CACHE, {recursive: true});
  writeFileSync(STAMP, made);
  return zipOf(files);
}

/**
 * Sees to it that the cache holds the tables of the corpus as it is now: Framework's `build` serves any cached output,
 * however old, and its `preview` looks at the date of the loader's file alone.
 * @returns false where the corpus has errors.
 */
export async function refreshReport(folders: CorpusFolders): Promise<boolean> {
  const archive = join(CACHE, "tables.zip");
  if (existsSync(archive) && existsSync(STAMP) && readFileSync(STAMP, "utf8") === sourcesNow(folders)) return true;
  const zip = await layReport(folders);
  if (zip) writeFileSync(archive, zip);
  return zip !== null;
}

const STAMP = join(CACHE, "tables.fingerprint");
const sourcesNow = (folders: CorpusFolders): string =>
  fingerprint([folders.corpus, folders.lists, ...SOURCES], JSON.stringify(folders));
