import {existsSync, renameSync, rmSync} from "node:fs";

/** Where a site is built before it takes the place of `output`: beside it, on the same disk. */
export const stagingOf = (output: string): string => `${output}.building`;

/** Puts the finished folder in the place of the old one; between the two renames there is no moment for a reader to see. */
export function swapFolder(finished: string, output: string): void {
  const old = `${output}.old`;
  rmSync(old, {recursive: true, force: true});
  if (existsSync(output)) renameSync(output, old);
  renameSync(finished, output);
  rmSync(old, {recursive: true, force: true});
}
