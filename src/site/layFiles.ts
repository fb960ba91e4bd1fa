import {existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

/** Where Framework writes a member while it takes it out of the archive: `claims.csv.1234`, or `….err`. */
const IN_PROGRESS = /\.\d+(\.err)?$/;

/**
 * Lays every member of `tables.zip` into Framework's cache, where Framework looks before it opens the archive: opening it
 * anew for each of 1,000 articles takes longer than everything else together. Members that are no longer there go; what
 * Framework is writing at that moment stays.
 */
export function layFiles(files: Map<string, string>, cache: string): void {
  const folder = join(cache, "tables");
  for (const [path, content] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(`${target}.new`, content);
    renameSync(`${target}.new`, target);
  }
  for (const path of filesBelow(folder)) if (!files.has(path) && !IN_PROGRESS.test(path)) rmSync(join(folder, path));
}

/** Paths below a folder, with `/`. */
function filesBelow(folder: string, below = ""): string[] {
  if (!existsSync(join(folder, below))) return [];
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = below ? `${below}/${name}` : name;
    return statSync(join(folder, path)).isDirectory() ? filesBelow(folder, path) : [path];
  });
}
