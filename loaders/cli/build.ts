import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import type {Command} from "commander";
import {withCorpus, type CorpusOptions} from "./corpusOptions.ts";
import {ExitStatus} from "./exitStatus.ts";
import {framework} from "./framework.ts";

/**
 * `isnad build`: the tables, then the static site. The config of the report reads and checks the corpus before anything is
 * touched, builds beside the old site and swaps at the end: whatever fails leaves the earlier report as it was.
 */
export function build(program: Command): void {
  withCorpus(program.command("build"))
    .description("build the tables and the static report")
    .option("--out <dir>", "the folder of the site; an earlier report in it is replaced", "dist")
    .action(async ({corpus, lists, out}: CorpusOptions & {out: string}) => {
      if (!isReportOrEmpty(out))
        throw new ExitStatus(
          2,
          `${out}: the folder holds other files; expected a new or empty folder, or an earlier report`
        );
      const status = await framework("build", {corpus, lists, out});
      if (status) throw new ExitStatus(1, `the report was not built; ${out} is left as it was`);
    });
}

/** The site takes the folder's place, so nobody else's files may be in it. */
function isReportOrEmpty(dir: string): boolean {
  if (!existsSync(dir)) return true;
  return !readdirSync(dir).length || existsSync(join(dir, "_observablehq"));
}
