import {vi} from "vitest";
import {main} from "../../loaders/cli/main.ts";
import type {Run} from "./isnad.ts";

/** Runs a verb in this process: the same arguments, output and status, without the time that a new process takes. */
export async function isnadHere(...args: string[]): Promise<Run> {
  const run: Run = {status: 0, out: "", err: ""};
  const catchInto = (name: "out" | "err") => (chunk: string | Uint8Array) => {
    run[name] += String(chunk);
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, "write").mockImplementation(catchInto("out")),
    vi.spyOn(process.stderr, "write").mockImplementation(catchInto("err"))
  ];
  try {
    run.status = (await main(["node", "isnad", ...args])) as Run["status"];
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return run;
}
