import {schema} from "../tables/schema.ts";
import {checkOneOf, readTableFile} from "./readTableFile.ts";
import {publicationDays} from "./publicationDate.ts";
import type {Report} from "./problem.ts";

export const reviewColumns = [
  "table",
  "article",
  "exact",
  "prefix",
  "suffix",
  "action",
  "column",
  "value",
  "by",
  "on",
  "why"
] as const;
export const reviewActions = ["confirm", "correct", "reject", "add"] as const;

/** A person's decision over a row of the machine, anchored by quoted words (W3C Web Annotation, TextQuoteSelector). */
export type Review = Record<(typeof reviewColumns)[number], string> & {file: string; line: number};

/** Reads reviews.csv. `articles` are the corpus' ids; `null` where they are not all known. */
export function readReviews(file: string, articles: ReadonlySet<string> | null, report: Report): Review[] {
  const table = readTableFile(file, reviewColumns, ["table", "article", "exact", "action", "by", "on", "why"], report);
  for (const {line, values: review} of table.rows) {
    const known = checkOneOf(table, line, "table", review.table, Object.keys(schema));
    checkOneOf(table, line, "action", review.action, reviewActions);
    if (articles && !articles.has(review.article))
      table.at.error(line, `article "${review.article}" is not in the corpus`, "the id of an article");
    if (!review.exact) table.at.error(line, "the review quotes nothing", "the row's own words in the column exact");
    if (!review.by) table.at.error(line, "the review is nobody's", "who decided, in the column by");
    if (!review.on || !publicationDays(review.on))
      table.at.error(line, `on "${review.on}" is no date`, "the day of the decision (2024-05-01)");
    if (review.action === "correct" && known)
      checkOneOf(
        table,
        line,
        "column",
        review.column,
        Object.keys(schema[review.table as keyof typeof schema].columns)
      );
  }
  return table.rows.map(({line, values}) => ({...values, file, line}));
}
