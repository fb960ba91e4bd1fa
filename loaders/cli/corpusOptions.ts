import type {Command} from "commander";
import {formatProblem, isError, type Problem, type Report} from "../corpus/problem.ts";
import {ExitStatus} from "./exitStatus.ts";

export interface CorpusOptions {
  corpus: string;
  lists?: string;
}

/** Every verb takes these two. */
export function withCorpus(command: Command): Command {
  return command
    .option("--corpus <dir>", "the corpus folder", "data")
    .option("--lists <dir>", "take actors, places and lexicon additions from another corpus folder");
}

/** Ends the verb where the corpus has errors, saying how many. */
export function stopOnErrors(problems: readonly Problem[], consequence: string): void {
  const errors = problems.filter(isError).length;
  if (errors) throw new ExitStatus(1, `${errors} error${errors === 1 ? "" : "s"}: ${consequence}`);
}

/** Prints problems, a line each on standard error, and returns what prints those still to come. */
export function printProblems(problems: readonly Problem[]): Report {
  const print: Report = (problem) => void process.stderr.write(`${formatProblem(problem)}\n`);
  problems.forEach(print);
  return print;
}
