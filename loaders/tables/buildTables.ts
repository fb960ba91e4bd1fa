import {basename, dirname, join, resolve} from "node:path";
import {annotator} from "../annotate/annotator.ts";
import {dateUndated} from "../annotate/dateUndated.ts";
import {compare, type Comparison} from "../compare/compare.ts";
import {nearDuplicates} from "../corpus/nearDuplicates.ts";
import {formatProblem, type Problem} from "../corpus/problem.ts";
import {readCorpus} from "../corpus/readCorpus.ts";
import {wordingOf} from "../corpus/wordingOf.ts";
import {evaluate, type EvaluationError} from "../evaluate/evaluate.ts";
import type {Annotate, Article, ArticleAnnotations, Corpus, Lists} from "../types.ts";
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
  const {corpus} = folder;
  const articles = dateUndated(folder.articles, folder.lists, report);
  const found = annotateAll(articles, folder.lists);
  const duplicateOf = nearDuplicates(found.map(wordingOf));
  const comparison = compare({
    articles: found,
    lists: folder.lists,
    reportLanguage: corpus.report_language,
    duplicateOf
  });
  const tables = tablesOf({articles: found, lists: folder.lists, comparison, duplicateOf, evaluation: []});
  const texts = new Map(articles.map(({article, text}) => [article, text]));
  const {rows, errors} = evaluate(setName(gold ?? join(dir, "gold")), folder.gold, tables, texts);
  tables.evaluation = rows;
  const files = new Map<string, string>();
  for (const {path, contents} of tableFiles(tables, corpus, articles)) files.set(path, contents);
  return {corpus, articles, lists: folder.lists, comparison, tables, errors, files};
}

/** A set of gold is named as its corpus: `data/gold` is "data". */
function setName(gold: string): string {
  const path = resolve(gold);
  return basename(path) === "gold" ? basename(dirname(path)) : basename(path);
}

/** Every article by itself, with the annotator of its language. */
export function annotateAll(articles: readonly Article[], lists: Lists): ArticleAnnotations[] {
  const annotators = new Map<string, Annotate>();
  return articles.map((article) => {
    const {language} = article;
    if (!annotators.has(language)) annotators.set(language, annotator(lists, language));
    return {article, ...annotators.get(language)!(article)};
  });
}
