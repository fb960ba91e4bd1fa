import type {Command} from "commander";
import {formatProblem, type Problem} from "../corpus/problem.ts";
import {dateUndated} from "../annotate/dateUndated.ts";
import {readCorpus} from "../corpus/readCorpus.ts";
import {annotateAll} from "../tables/buildTables.ts";
import {stopOnErrors, withCorpus, type CorpusOptions} from "./corpusOptions.ts";

/** `isnad check`: reads and annotates everything, tells every error and warning, writes nothing. */
export function check(program: Command): void {
  withCorpus(program.command("check"))
    .description("read everything, report every error and warning, write nothing")
    .action(({corpus, lists}: CorpusOptions) => {
      const {folder, problems} = readCorpus(corpus, {lists});
      for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
      stopOnErrors(problems, `mend ${corpus} and check again`);
      const inferred: Problem[] = [];
      const articles = dateUndated(folder!.articles, folder!.lists, (problem) => void inferred.push(problem));
      for (const problem of inferred) process.stderr.write(`${formatProblem(problem)}\n`);
      const conflicts = annotateAll(articles, folder!.lists).flatMap(({article, times}) =>
        times
          .filter(({conflict}) => conflict)
          .map(({text, conflict}) => `${article.file}: warning: "${text}": ${conflict}`)
      );
      for (const conflict of conflicts) process.stderr.write(`${conflict}\n`);
      const warnings = problems.length + inferred.length + conflicts.length;
      process.stdout.write(
        `${corpus}: ${plural(folder!.articles.length, "article")}, no errors, ${plural(warnings, "warning")}\n`
      );
    });
}

const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
