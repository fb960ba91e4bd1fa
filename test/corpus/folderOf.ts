import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll} from "vitest";

const made: string[] = [];
afterAll(() => made.forEach((dir) => rmSync(dir, {recursive: true, force: true})));

export const corpusYaml = "title: A corpus\nlanguages: [ar]\nrights: full\n";

/** An article file with front matter; `keys` are added to what every article has. */
export const markdown = (article: string, body: string, keys = "published: 2019-08-12") =>
  `---\narticle: ${article}\noutlet: Agency\n${keys}\n---\n${body}`;

/** Lays files (path → text or bytes) into a new folder that goes away with the test file. */
export function folderOf(files: Record<string, string | Uint8Array>): string {
  const dir = mkdtempSync(join(tmpdir(), "isnad-"));
  made.push(dir);
  for (const [path, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), {recursive: true});
    writeFileSync(join(dir, path), contents);
  }
  return dir;
}
