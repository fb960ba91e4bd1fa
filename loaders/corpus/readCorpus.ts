import {join} from "node:path";
import type {Article, Corpus, Lists} from "../types.ts";
import {byPlace, isError, type Problem} from "./problem.ts";
import {readArticles} from "./readArticles.ts";
import {readCorpusYaml} from "./readCorpusYaml.ts";
import {readGold, type Gold} from "./readGold.ts";
import {readLists} from "./readLists.ts";
import {readReviews, type Review} from "./readReviews.ts";

/** A corpus as it lies on the disk. */
export interface CorpusFolder {
  corpus: Corpus;
  /** In the order of their ids. */
  articles: Article[];
  lists: Lists;
  reviews: Review[];
  gold: Gold;
}

export interface CorpusReading {
  /** `null` where there are errors: nothing is made of half a corpus. */
  folder: CorpusFolder | null;
  /** All that is wrong, by file and line. */
  problems: Problem[];
}

/**
 * Reads a corpus folder. `lists` takes actors, places and lexicon additions from another corpus folder, `gold` the
 * hand-coded rows. Never throws for what is wrong with the corpus: everything is told at once in `problems`.
 */
export function readCorpus(dir: string, options: {lists?: string; gold?: string} = {}): CorpusReading {
  const problems: Problem[] = [];
  const report = (problem: Problem) => void problems.push(problem);
  const settings = readCorpusYaml(dir, report);
  let folder: CorpusFolder | null = null;
  if (settings) {
    const articles = readArticles(settings, report);
    const {articles: _, ...corpus} = settings;
    // while an article cannot be read, rows that name it are not at fault
    const ids = problems.some(isError) ? null : new Set(articles.map(({article}) => article));
    const {lists, sides} = readLists(options.lists ?? dir, corpus, report);
    const reviews = readReviews(join(dir, "reviews.csv"), ids, lists, report);
    const gold = readGold(options.gold ?? join(dir, "gold"), ids, report);
    folder = {corpus: {...corpus, sides}, articles, lists, reviews, gold};
  }
  return {folder: problems.some(isError) ? null : folder, problems: problems.sort(byPlace)};
}
