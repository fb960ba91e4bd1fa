import {execFile} from "node:child_process";
import {fileURLToPath} from "node:url";

const bin = fileURLToPath(new URL("../../loaders/cli/isnad.js", import.meta.url));

export interface Run {
  status: number;
  out: string;
  err: string;
}

/** Runs the real command in a process of its own. */
export function isnad(...args: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, [bin, ...args], {encoding: "utf8", maxBuffer: 1 << 26}, (error, out, err) => {
      done({status: error ? Number(error.code) : 0, out, err});
    });
  });
}

/** Lines that belong to a stack trace. */
export const stackTrace = /^\s+at .*(:\d+:\d+|<anonymous>)/m;
