import type {Problem} from "../corpus/problem.ts";
import {languages} from "../languages/index.ts";
import type {Article, Lists} from "../types.ts";
import {stages} from "./annotator.ts";
import {isoDay, parseIsoDay} from "./times/days.ts";
import {inferDate, type Period} from "./inferDate.ts";

/**
 * Gives undated articles the date that their text and the corpus' period allow, approximate (EDTF `~`), and tells the
 * editor of each; where they allow none, the article stays undated and its times symbolic. Dated articles are returned
 * as they are.
 */
export function dateUndated(articles: readonly Article[], lists: Lists, report: (problem: Problem) => void): Article[] {
  const period = periodOf(articles);
  const reading = new Map<string, ReturnType<typeof stages>>();
  const readerOf = (code: string) => {
    const known = reading.get(code) ?? stages(lists, code);
    reading.set(code, known);
    return known;
  };
  return articles.map((article) => {
    const language = languages[article.language];
    if (article.published_from || article.published_to || !language) return article;
    const inferred = inferDate(readerOf(article.language).tokens(article), language, period);
    if (!inferred) return article;
    const {published, rule} = inferred;
    report({
      file: article.file,
      line: 0,
      message: `undated; taken as ${published}, inferred from ${inferred.evidence.length} time expression${inferred.evidence.length === 1 ? "" : "s"} (${rule})`,
      expected: "a publication date, if you know it",
      severity: "warning"
    });
    const day = published.slice(0, -1);
    return {...article, published, published_from: day, published_to: day};
  });
}

/** So many dated articles make a period, and so many days before and after them still belong to it. */
const ENOUGH = 3;
const MARGIN = 31;

/** From the first day of the dated articles to the last, and a margin; none where few have a date. */
function periodOf(articles: readonly Article[]): Period | undefined {
  const dated = articles.filter((article) => article.published_from && article.published_to);
  if (dated.length < ENOUGH) return undefined;
  const first = Math.min(...dated.map((article) => parseIsoDay(article.published_from)));
  const last = Math.max(...dated.map((article) => parseIsoDay(article.published_to)));
  return {from: isoDay(first - MARGIN), to: isoDay(last + MARGIN)};
}
