import {execFile, execFileSync} from "node:child_process";
import {createHash} from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join, relative, resolve} from "node:path";

const root = resolve(import.meta.dirname, "../..");
const PARTS = [
  "data",
  "loaders",
  "src",
  "observablehq.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json"
];

export interface Run {
  status: number;
  output: string;
}

/** A copy of the project (or of another copy) in a folder of its own, the installed packages linked, without any cache. */
export function projectCopy(from = root): string {
  const copy = mkdtempSync(join(tmpdir(), "isnad-report-"));
  for (const part of PARTS)
    cpSync(join(from, part), join(copy, part), {recursive: true, filter: (path) => !path.includes(".observablehq")});
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  return copy;
}

/** Libraries bundled once need not be bundled again; no table is among them. */
export function shareBundles(from: string, to: string): void {
  const bundles = join("src", ".observablehq", "cache", "_node");
  mkdirSync(join(to, bundles), {recursive: true});
  cpSync(join(from, bundles), join(to, bundles), {recursive: true});
}

/** Whether this machine lets a process live without a network. */
export function canUnshare(): boolean {
  try {
    execFileSync("unshare", ["-rn", "true"], {stdio: "ignore"});
    return true;
  } catch {
    return false;
  }
}

const OBSERVABLE = join("node_modules", "@observablehq", "framework", "dist", "bin", "observable.js");

/** A build that a test stands on: throws with all it printed where it fails, or where it tells of a broken link. */
export async function builtOrThrow(building: Promise<Run>): Promise<void> {
  const {status, output} = await building;
  if (status || /Warning: \d+ broken link/.test(output)) throw new Error(output);
}

/** Plain `observable build`; `offline` takes the network away. */
export const observableBuild = (copy: string, env: Record<string, string> = {}, offline = false): Promise<Run> =>
  offline
    ? run("unshare", ["-rn", process.execPath, OBSERVABLE, "build"], copy, env)
    : run(process.execPath, [OBSERVABLE, "build"], copy, env);

export const isnad = (copy: string, ...args: string[]): Promise<Run> =>
  run(process.execPath, [join("loaders", "cli", "isnad.js"), ...args], copy);

function run(command: string, args: string[], cwd: string, env: Record<string, string> = {}): Promise<Run> {
  return new Promise((done) => {
    execFile(command, args, {cwd, env: {...process.env, ...env}, maxBuffer: 1e8}, (error, stdout, stderr) =>
      done({status: error ? (typeof error.code === "number" ? error.code : 1) : 0, output: stdout + stderr})
    );
  });
}

/** Path → SHA-256 of every file below a folder. */
export function hashes(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(folder).map((path) => [
      relative(folder, path),
      createHash("sha256").update(readFileSync(path)).digest("hex")
    ])
  );
}

export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesBelow(path) : [path];
    });
}

/** The contents of a file that Framework has put a hash into the name of (`tables/claims.csv`). */
export function published(dist: string, path: string): string {
  const [stem = "", extension = ""] = [path.slice(0, path.lastIndexOf(".")), path.slice(path.lastIndexOf("."))];
  const file = filesBelow(join(dist, "_file")).find((name) => {
    const shown = relative(join(dist, "_file"), name);
    return shown.startsWith(`${stem}.`) && shown.endsWith(extension) && shown.length === path.length + 9;
  });
  if (!file) throw new Error(`${dist} holds no ${path}`);
  return readFileSync(file, "utf8");
}

export const remove = (folder: string): void => rmSync(folder, {recursive: true, force: true});
