import {createHash} from "node:crypto";
import {existsSync, readFileSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";

/**
 * SHA-256 over the names and bytes of all files below `paths` (files or folders), in a stable order. Contents, not
 * modification times: a checkout touches every file, and an editor may restore an old one.
 */
export function fingerprint(paths: string[], salt = ""): string {
  const hash = createHash("sha256").update(salt);
  for (const path of paths) {
    for (const file of filesBelow(path)) hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
