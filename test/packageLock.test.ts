import {readFileSync} from "node:fs";
import {expect, test} from "vitest";

interface Locked {
  version?: string;
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const {packages} = JSON.parse(readFileSync("package-lock.json", "utf8")) as {packages: Record<string, Locked>};

/** True where Node would find `name` from the package at `path`. */
function isLocked(path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf("/node_modules/")))) {
    if (packages[`${at && `${at}/`}node_modules/${name}`]?.version) return true;
    if (!at) return false;
  }
}

test("the packages of every platform are locked, or npm ci refuses on all of them", () => {
  const wanted = Object.entries(packages).flatMap(([path, {optionalDependencies}]) =>
    Object.keys(optionalDependencies ?? {}).map((name) => [path, name] as const)
  );
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter(([path, name]) => !isLocked(path, name))).toEqual([]);
});

test("the lock names no registry", () => {
  expect(Object.values(packages).filter(({resolved}) => resolved)).toEqual([]);
});
