import {InvalidArgumentError, type Command} from "commander";
import {annotateCorpus} from "../tables/annotateCorpus.ts";
import {publicationDays} from "../corpus/publicationDate.ts";
import {readCorpus} from "../corpus/readCorpus.ts";
import {awaiting, type AwaitingSentence} from "../review/awaiting.ts";
import {isReviewable, reviewableTables, type ReviewableTable} from "../review/reviewable.ts";
import {reviewLine} from "../review/reviewLine.ts";
import {rowSaid} from "../review/rowSaid.ts";
import {idOf, workOf} from "../review/work.ts";
import type {ArticleAnnotations} from "../types.ts";
import {articleOrStop} from "./articleOrStop.ts";
import {printProblems, stopOnErrors, withCorpus, type CorpusOptions} from "./corpusOptions.ts";
import {ExitStatus} from "./exitStatus.ts";

interface ReviewOptions extends CorpusOptions {
  table?: ReviewableTable[];
  by?: string;
  on?: string;
  csv?: boolean;
}

/** `isnad review ARTICLE`: what no person has looked at, with lines ready for reviews.csv. */
export function review(program: Command): void {
  withCorpus(program.command("review"))
    .description("list the rows of an article that await review, as lines ready for reviews.csv")
    .argument("<article>", "the article's id")
    .option(
      "--table <table>",
      `only the rows of this table (${reviewableTables.join(", ")}); may be repeated`,
      alsoTable
    )
    .option("--by <name>", "who reviews, filled into every line")
    .option("--on <date>", "the day of the decision (2024-05-01), filled into every line; no clock is read")
    .option("--csv", "print the lines alone, to be added to reviews.csv")
    .action((id: string, {corpus, lists, table, csv, by, on}: ReviewOptions) => {
      if (on !== undefined && !(on && publicationDays(on)))
        throw new ExitStatus(2, `--on "${on}" is no date; expected the day of the decision (2024-05-01)`);
      const {folder, problems} = readCorpus(corpus, {lists});
      const report = printProblems(problems);
      stopOnErrors(problems, "nothing is listed");
      articleOrStop(folder!, id, corpus);
      const {laid} = annotateCorpus(folder!, report, [id]);
      stopOnErrors(laid.problems, "nothing is listed");
      const annotations = laid.articles.find(({article}) => article.article === id)!;
      const found = awaiting(annotations, laid.states, table);
      const lines = linesOf(annotations, {by, on});
      const reviewed = [...laid.states.keys()].filter((row) => row.startsWith(`${id}:`)).length;
      const out = csv
        ? found.flatMap(({rows}) => rows.map(lines))
        : [
            ...opening(annotations, found, reviewed, Boolean(by && on)),
            ...found.flatMap((sentence) => listed(annotations, sentence, lines))
          ];
      if (out.length) process.stdout.write(`${out.join("\n")}\n`);
    });
}

function alsoTable(name: string, before: readonly ReviewableTable[] = []): ReviewableTable[] {
  if (!isReviewable(name)) throw new InvalidArgumentError(`expected one of ${reviewableTables.join(", ")}`);
  return [...before, name];
}

type ToLine = (row: AwaitingSentence["rows"][number]) => string;

function linesOf(annotations: ArticleAnnotations, signed: {by?: string; on?: string}): ToLine {
  const work = workOf(annotations);
  return (found) => reviewLine(work, found, signed);
}

function opening(
  {article}: ArticleAnnotations,
  found: readonly AwaitingSentence[],
  reviewed: number,
  signed: boolean
): string[] {
  const count = found.reduce((sum, {rows}) => sum + rows.length, 0);
  const title = article.title ? `  ${oneLine(article.title)}` : "";
  return [
    `${article.article}${title}`,
    `${count} row${count === 1 ? "" : "s"} await${count === 1 ? "s" : ""} review, ${reviewed} ${reviewed === 1 ? "is" : "are"} reviewed.`,
    ...(count
      ? [
          "Under each row stands its line for reviews.csv: confirm it, or write correct (column and value: what should be) or reject.",
          ...(signed ? [] : ["by and on are left for you to fill in, or give --by NAME --on DATE."])
        ]
      : [])
  ];
}

function listed({article}: ArticleAnnotations, {sentence, rows}: AwaitingSentence, lines: ToLine): string[] {
  const words = oneLine(article.text.slice(sentence.start, sentence.end));
  return [
    "",
    `${sentence.sentence.slice(article.article.length + 1)}  ${words}`,
    ...rows.flatMap((found) => [
      `  ${idOf(found.table, found.row).slice(article.article.length + 1)}  ${rowSaid(found.table, found.row)}`,
      `    ${lines(found)}`
    ])
  ];
}

const oneLine = (words: string) => words.replace(/\s+/g, " ").trim();
