import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Command} from "commander";
import {formatErrors, formatEvaluation} from "../evaluate/formatEvaluation.ts";
import {schema} from "../tables/schema.ts";
import {toCsv} from "../tables/toCsv.ts";
import {withCorpus, type CorpusOptions} from "./corpusOptions.ts";
import {ExitStatus} from "./exitStatus.ts";
import {tablesOrStop} from "./tablesOrStop.ts";

interface EvaluateOptions extends CorpusOptions {
  gold?: string;
  errors?: boolean;
  out?: string;
}

/** `isnad evaluate`: the tables held against hand-coded rows, a line a layer. */
export function evaluate(program: Command): void {
  withCorpus(program.command("evaluate"))
    .description("score the tables against hand-coded (gold) files")
    .option("--gold <dir>", "the folder of gold files; by default gold/ of the corpus")
    .option("--errors", "also list what is missed and what is spurious, with its sentence")
    .option("--out <dir>", "also write evaluation.csv into this folder")
    .action(({corpus, lists, gold, errors, out}: EvaluateOptions) => {
      if (gold && !existsSync(gold))
        throw new ExitStatus(2, `${gold}: there is no such folder; expected one with gold files`);
      const built = tablesOrStop(corpus, {lists, gold}, "nothing is scored");
      if (!built.tables.evaluation.length)
        process.stderr.write(`${gold ?? join(corpus, "gold")}: there are no gold rows\n`);
      if (errors && built.errors.length) process.stdout.write(`${formatErrors(built.errors)}\n`);
      process.stdout.write(`${formatEvaluation(built.tables.evaluation)}\n`);
      if (!out) return;
      mkdirSync(out, {recursive: true});
      writeFileSync(join(out, "evaluation.csv"), toCsv(schema.evaluation, built.tables.evaluation));
    });
}
