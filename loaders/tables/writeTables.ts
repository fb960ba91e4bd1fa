import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, join, resolve} from "node:path";
import {schema} from "./schema.ts";
import type {TableFile} from "./tableFiles.ts";

const OURS = new Set([...Object.keys(schema).map((name) => `${name}.csv`), "datapackage.json", "articles"]);

/**
 * Writes files into a folder, all or none: they are laid into a folder beside it, which takes its place at the end.
 * Throws where the folder holds anything but earlier tables, before anything is written.
 */
export function writeTables(files: Iterable<TableFile>, dir: string): void {
  const target = resolve(dir);
  const fault = targetFault(target);
  if (fault) throw new Error(`${dir}: ${fault}; expected a new or empty folder, or one with earlier tables`);
  const beside = (kind: string) => join(dirname(target), `.${basename(target)}.${kind}-${process.pid}`);
  const fresh = beside("new");
  const former = beside("old");
  try {
    mkdirSync(join(fresh, "articles"), {recursive: true});
    for (const {path, contents} of files) writeFileSync(join(fresh, path), contents);
    if (existsSync(target)) renameSync(target, former);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (existsSync(former)) renameSync(former, target);
      throw error;
    }
  } finally {
    rmSync(fresh, {recursive: true, force: true});
    rmSync(former, {recursive: true, force: true});
  }
}

/** What speaks against replacing the folder: anybody else's files would be lost. */
function targetFault(target: string): string {
  if (!existsSync(target)) return "";
  let names: string[];
  try {
    names = readdirSync(target);
  } catch {
    return "this is no folder";
  }
  const other = names.find((name) => !OURS.has(name));
  return other === undefined ? "" : `the folder holds "${other}", which would be lost`;
}
