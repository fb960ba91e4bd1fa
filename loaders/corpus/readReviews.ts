import {isReviewable, reviewableTables, type ReviewableTable} from "../review/reviewable.ts";
import {knownTo, settingsOf, type Setting} from "../review/settings.ts";
import {schema} from "../tables/schema.ts";
import {reviewActions} from "../tables/vocabularies.ts";
import type {Lists} from "../types.ts";
import {publicationDays} from "./publicationDate.ts";
import type {Report} from "./problem.ts";
import {checkOneOf, readTableFile, type ListTable} from "./readTableFile.ts";

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

type Line = Record<(typeof reviewColumns)[number], string>;

/** A person's decision over a row of the machine, anchored by quoted words (W3C Web Annotation, TextQuoteSelector). */
export interface Review extends Line {
  table: ReviewableTable;
  action: (typeof reviewActions)[number];
  /** `column` and `value`, read. */
  settings: readonly Setting[];
  file: string;
  line: number;
}

/**
 * Reads reviews.csv, and tells what is wrong with its form; whether its words are in the articles is seen when it is laid
 * over their rows. `articles` are the corpus' ids; `null` where they are not all known. Values are held against `lists`.
 */
export function readReviews(
  file: string,
  articles: ReadonlySet<string> | null,
  lists: Lists,
  report: Report
): Review[] {
  const table = readTableFile(file, reviewColumns, ["table", "article", "exact", "action", "by", "on", "why"], report);
  const known = knownTo(lists);
  return table.rows.flatMap(({line, values}) => {
    checkForm(table, line, values, articles);
    if (!isReviewable(values.table)) return [];
    const {settings, faults} = settingsOf(values.table, values, known);
    for (const {message, expected} of faults) table.at.error(line, message, expected);
    return [{...values, settings, file, line} as Review];
  });
}

function checkForm(
  table: ListTable<keyof Line>,
  line: number,
  review: Line,
  articles: ReadonlySet<string> | null
): void {
  if (review.table in schema && !isReviewable(review.table))
    table.at.error(
      line,
      `table "${review.table}" is not for a person to review: it follows from others`,
      `one of ${reviewableTables.join(", ")}`
    );
  else checkOneOf(table, line, "table", review.table, reviewableTables);
  const act = checkOneOf(table, line, "action", review.action, reviewActions);
  if (articles && !articles.has(review.article))
    table.at.error(line, `article "${review.article}" is not in the corpus`, "the id of an article");
  if (!review.exact) table.at.error(line, "the review quotes nothing", "the row's own words in the column exact");
  if (!review.by) table.at.error(line, "the review is nobody's", "who decided, in the column by");
  if (!review.on || !publicationDays(review.on))
    table.at.error(line, `on "${review.on}" is no date`, "the day of the decision (2024-05-01)");
  if (act && !review.column && (review.action === "correct" || review.action === "add"))
    table.at.error(line, `what to ${review.action} is not said`, "a column and its value");
}
