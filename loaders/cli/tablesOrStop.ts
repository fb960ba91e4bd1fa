import {formatProblem, type Problem} from "../corpus/problem.ts";
import {buildTables, type BuildOptions, type Built} from "../tables/buildTables.ts";
import {stopOnErrors} from "./corpusOptions.ts";
import {ExitStatus} from "./exitStatus.ts";

/** Runs the pipeline; ends the verb, every problem told, where the corpus has errors. */
export function tablesOrStop(corpus: string, options: BuildOptions, consequence: string): Built {
  const problems: Problem[] = [];
  const built = buildTables(corpus, {
    ...options,
    report(problem) {
      problems.push(problem);
      process.stderr.write(`${formatProblem(problem)}\n`);
    }
  });
  stopOnErrors(problems, consequence);
  if (!built) throw new ExitStatus(1, consequence);
  return built;
}
