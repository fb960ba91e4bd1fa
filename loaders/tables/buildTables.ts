import {basename, dirname, join, resolve} from "node:path";
import {compare, type Comparison} from "../compare/compare.ts";
import {nearDuplicates} from "../corpus/nearDuplicates.ts";
import {formatProblem, isError, type Problem} from "../corpus/problem.ts";
import {readCorpus} from "../corpus/readCorpus.ts";
import type {Gold} from "../corpus/readGold.ts";
import {wordingOf} from "../corpus/wordingOf.ts";
import {evaluate, type EvaluationError} from "../evaluate/evaluate.ts";
import type {Laid} from "../review/layReviews.ts";
import {reviewRows} from "../review/reviewRows.ts";
import type {Article, Corpus, Lists} from "../types.ts";
import {annotateCorpus} from "./annotateCorpus.ts";
import type {Tables} from "./schema.ts";
import {tableFiles} from "./tableFiles.ts";
import {tablesOf} from "./tablesOf.ts";

export interface BuildOptions {
  /** Another corpus folder to take actors, places and lexicon additions from; empty: its own. */
  lists?: string;
  /** Another folder of gold files. */
  gold?: string;
  /** Where problems go; by default a line each on standard error. */
  report?: (problem: Problem) => void;
}

export interface Built {
  corpus: Corpus;
  articles: Article[];
  lists: Lists;
  /** What human reviews did to the rows. */
  laid: Laid;
  tables: Tables;
  comparison: Comparison;
  /** What the tables miss of the gold, and what they have beside it. */
  errors: EvaluationError[];
  /** Path → contents of everything that `isnad tables` writes. */
  files: Map<string, string>;
}

const toStandardError = (problem: Problem) => void process.stderr.write(`${formatProblem(problem)}\n`);

/**
 * The whole pipeline: a corpus folder in, its tables out. `null` where the corpus has errors; all problems, warnings too,
 * have then been reported.
 */
export function buildTables(dir: string, {lists, gold, report = toStandardError}: BuildOptions = {}): Built | null {
  const {folder, problems} = readCorpus(dir, {lists: lists || undefined, gold});
  problems.forEach(report);
  if (!folder) return null;
  const {corpus, lists: known} = folder;
  const {articles, found, laid} = annotateCorpus(folder, report);
  if (laid.problems.some(isError)) return null;
  const duplicateOf = nearDuplicates(found.map(wordingOf));
  const compared = (rows: typeof found): Pick<Built, "comparison" | "tables"> => {
    const comparison = compare({articles: rows, lists: known, reportLanguage: corpus.report_language, duplicateOf});
    return {comparison, tables: tablesOf({articles: rows, lists: known, comparison, duplicateOf, evaluation: []})};
  };
  const {comparison, tables} = compared(laid.articles);
  tables.reviews = reviewRows(laid.decisions);
  const texts = new Map(articles.map(({article, text}) => [article, text]));
  // what is scored is the machine: rows that a person has put right would flatter it
  const machine = folder.reviews.length && hasRows(folder.gold) ? compared(found).tables : tables;
  const {rows, errors} = evaluate(setName(gold ?? join(dir, "gold")), folder.gold, machine, texts);
  tables.evaluation = rows;
  const files = new Map<string, string>();
  for (const {path, contents} of tableFiles(tables, corpus, articles)) files.set(path, contents);
  return {corpus, articles, lists: known, laid, comparison, tables, errors, files};
}

const hasRows = (gold: Gold) => Object.values(gold).some(({length}) => length);

/** A set of gold is named as its corpus: `data/gold` is "data". */
function setName(gold: string): string {
  const path = resolve(gold);
  return basename(path) === "gold" ? basename(dirname(path)) : basename(path);
}
