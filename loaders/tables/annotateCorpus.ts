import {annotator} from "../annotate/annotator.ts";
import {dateUndated} from "../annotate/dateUndated.ts";
import type {Report} from "../corpus/problem.ts";
import type {CorpusFolder} from "../corpus/readCorpus.ts";
import {layReviews, type Laid} from "../review/layReviews.ts";
import type {Annotate, Article, ArticleAnnotations, Lists} from "../types.ts";

export interface AnnotatedCorpus {
  /** All of the corpus, undated ones with the date that was inferred. */
  articles: Article[];
  /** What the machine reads in them. */
  found: ArticleAnnotations[];
  /** The same with the human reviews laid over it; not to be used where a problem of it is an error. */
  laid: Laid;
}

/**
 * Annotates a corpus and lays its reviews over what was found: what every verb begins with, so that each tells of a review
 * that lost its words. `only`, where given, are the articles to annotate beside those that are reviewed.
 */
export function annotateCorpus(
  {articles: read, lists, reviews}: CorpusFolder,
  report: Report,
  only?: readonly string[]
): AnnotatedCorpus {
  const articles = dateUndated(read, lists, report);
  const wanted = only && new Set([...only, ...reviews.map(({article}) => article)]);
  const found = annotateAll(
    articles.filter(({article}) => !wanted || wanted.has(article)),
    lists
  );
  const laid = layReviews(found, reviews, lists);
  laid.problems.forEach(report);
  return {articles, found, laid};
}

/** Every article by itself, with the annotator of its language. */
function annotateAll(articles: readonly Article[], lists: Lists): ArticleAnnotations[] {
  const annotators = new Map<string, Annotate>();
  return articles.map((article) => {
    const {language} = article;
    if (!annotators.has(language)) annotators.set(language, annotator(lists, language));
    return {article, ...annotators.get(language)!(article)};
  });
}
