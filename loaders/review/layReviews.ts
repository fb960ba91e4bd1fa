import {byPlace, type Problem} from "../corpus/problem.ts";
import type {Review} from "../corpus/readReviews.ts";
import type {ArticleAnnotations, Lists} from "../types.ts";
import type {Decision, ReviewState} from "./decision.ts";
import {layOverArticle} from "./layOverArticle.ts";

export interface Laid {
  /** The rows as a person left them, each list in the order of the text. */
  articles: ArticleAnnotations[];
  /** In the order of the articles, then of the lines. */
  decisions: Decision[];
  /** Row id → what a person did to it. */
  states: Map<string, ReviewState>;
  /** Reviews that lost their words, are ambiguous or contradict others. The rows are not to be used where one is an error. */
  problems: Problem[];
}

/**
 * Lays human reviews over the machine's rows. Pure; the order of the reviews does not matter, and to lay them twice is to
 * lay them once. Whatever hangs on a row follows it: see `layOverArticle`.
 */
export function layReviews(articles: readonly ArticleAnnotations[], reviews: readonly Review[], lists: Lists): Laid {
  const byArticle = new Map<string, Review[]>();
  for (const review of reviews) {
    const own = byArticle.get(review.article);
    if (own) own.push(review);
    else byArticle.set(review.article, [review]);
  }
  const laid: Laid = {articles: [], decisions: [], states: new Map(), problems: []};
  for (const article of articles) {
    const own = byArticle.get(article.article.article);
    if (!own) {
      laid.articles.push(article);
      continue;
    }
    const {annotations, decisions, states, problems} = layOverArticle(article, own, lists);
    laid.articles.push(annotations);
    laid.decisions.push(...decisions);
    laid.problems.push(...problems);
    for (const [row, state] of states) laid.states.set(row, state);
  }
  laid.problems.sort(byPlace);
  return laid;
}
