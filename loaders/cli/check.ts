import type {Command} from "commander";
import type {Problem} from "../corpus/problem.ts";
import {readCorpus} from "../corpus/readCorpus.ts";
import {reviewProgress} from "../review/reviewProgress.ts";
import {annotateCorpus} from "../tables/annotateCorpus.ts";
import {printProblems, stopOnErrors, withCorpus, type CorpusOptions} from "./corpusOptions.ts";

/** `isnad check`: reads and annotates everything, tells every error and warning, writes nothing. */
export function check(program: Command): void {
  withCorpus(program.command("check"))
    .description("read everything, report every error and warning, write nothing")
    .action(({corpus, lists}: CorpusOptions) => {
      const {folder, problems} = readCorpus(corpus, {lists});
      const print = printProblems(problems);
      const again = `mend ${corpus} and check again`;
      stopOnErrors(problems, again);
      const found: Problem[] = [];
      const {laid} = annotateCorpus(folder!, (problem) => {
        found.push(problem);
        print(problem);
      });
      stopOnErrors(found, again);
      const conflicts = laid.articles.flatMap(({article, times}) =>
        times
          .filter(({conflict}) => conflict)
          .map(({text, conflict}) => `${article.file}: warning: "${text}": ${conflict}`)
      );
      for (const conflict of conflicts) process.stderr.write(`${conflict}\n`);
      const warnings = problems.length + found.length + conflicts.length;
      process.stdout.write(
        `${corpus}: ${plural(folder!.articles.length, "article")}, no errors, ${plural(warnings, "warning")}\n`
      );
      if (folder!.reviews.length) process.stdout.write(`${corpus}: ${reviewProgress(laid)}\n`);
    });
}

const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
