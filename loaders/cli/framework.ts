import {spawn} from "node:child_process";
import {createRequire} from "node:module";
import {relative, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import type {CorpusOptions} from "./corpusOptions.ts";

/** Isnad's own folder, where the report's sources are. */
const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Runs `observable <verb>` on the report of a corpus and resolves to its exit status. Folders are named as seen from the
 * working directory; the report finds them in `ISNAD_CORPUS`, `ISNAD_LISTS` and `ISNAD_OUT`. A signal is passed on.
 */
export function framework(
  verb: "build" | "preview",
  {corpus, lists, out}: CorpusOptions & {out?: string},
  args: readonly string[] = []
): Promise<number> {
  const observable = createRequire(import.meta.url).resolve("@observablehq/framework/dist/bin/observable.js");
  const fromRoot = (dir: string | undefined) => (dir ? relative(root, resolve(dir)) || "." : "");
  const env = {...process.env, ISNAD_CORPUS: fromRoot(corpus), ISNAD_LISTS: fromRoot(lists), ISNAD_OUT: fromRoot(out)};
  const child = spawn(process.execPath, [observable, verb, ...args], {cwd: root, env, stdio: "inherit"});
  let stopped = false;
  const interrupt = () => {
    stopped = true;
    child.kill("SIGINT");
  };
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code) => {
      process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
      // to stop a preview is how it ends
      done(stopped && verb === "preview" ? 0 : (code ?? 1));
    });
  });
}
