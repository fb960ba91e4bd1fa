import type {Problem} from "../corpus/problem.ts";
import type {Review} from "../corpus/readReviews.ts";
import type {Span} from "../types.ts";
import {contradictions} from "./contradictions.ts";
import {findPlace, findRow} from "./findRow.ts";
import {RULE} from "./newRow.ts";
import {patchOf} from "./patchOf.ts";
import {reviewable, type ReviewableRow, type ReviewableTable} from "./reviewable.ts";
import {overlap} from "./rowsAt.ts";
import type {Setting} from "./settings.ts";
import {problemOf, rowTold, spanOf, told, type Work} from "./work.ts";

/** All that persons say of one row. */
export interface RowReviews {
  table: ReviewableTable;
  reviews: Review[];
}

/** A row to be added: the reviews that together give its columns, and where its words stand. */
export interface Addition extends RowReviews {
  place: Span;
}

export interface Gathered {
  rows: Map<ReviewableRow, RowReviews>;
  /** In the order of the text. */
  additions: Addition[];
  problems: Problem[];
}

/** Finds the row or the place of every review, and brings together those of one; tells what is lost, unclear or at odds. */
export function gather(work: Work, reviews: readonly Review[]): Gathered {
  const rows: Gathered["rows"] = new Map();
  const additions: Addition[] = [];
  const problems: Problem[] = [];
  for (const review of reviews.toSorted((a, b) => a.line - b.line)) {
    const {row, place, remark} = review.action === "add" ? findPlace(work, review) : findRow(work, review);
    if (remark) problems.push(problemOf(review, remark));
    if (row) push(rows, row, review);
    else if (place) additions.push({table: review.table, place, reviews: [review]});
  }
  const added = joined(additions, problems).filter((addition) => !alreadyThere(work, addition, rows, problems));
  for (const [row, {table, reviews: own}] of rows) {
    const meaning = (setting: Setting) =>
      JSON.stringify(patchOf(work, table, spanOf(table, row), setting).patch ?? setting);
    problems.push(...contradictions(own, rowTold(table, row), meaning));
  }
  for (const {table, reviews: own} of added)
    problems.push(...contradictions(own, `the ${reviewable[table].noun} added`));
  return {rows, additions: added.sort(inOrder), problems};
}

function push(rows: Gathered["rows"], row: ReviewableRow, ...reviews: Review[]): void {
  const known = rows.get(row);
  if (known) known.reviews.push(...reviews);
  else rows.set(row, {table: reviews[0]!.table, reviews});
}

const says = ({reviews}: RowReviews, column: string) =>
  reviews.flatMap(({settings}) => settings.filter((s) => s.column === column).map(({value}) => value));

/** The column that tells two added rows of the same words apart; none but claims have one. */
const APART: Partial<Record<ReviewableTable, string>> = {claims: "measure"};

/**
 * Lines at one place give the columns of one row. Two claims of the same words ("killed and wounded 3") are told apart by
 * their measure: then every line says which measure it is about.
 */
function joined(additions: readonly Addition[], problems: Problem[]): Addition[] {
  const groups = new Map<string, Addition[]>();
  for (const addition of additions) {
    const key = `${addition.table} ${addition.place.start} ${addition.place.end}`;
    groups.set(key, [...(groups.get(key) ?? []), addition]);
  }
  return [...groups.values()].flatMap((lines) => {
    const {table, place} = lines[0]!;
    const column = APART[table];
    const apart = column ? [...new Set(lines.flatMap((line) => says(line, column)))].sort() : [];
    const together = (some: readonly Addition[]) => ({table, place, reviews: some.flatMap(({reviews}) => reviews)});
    if (apart.length < 2) return [together(lines)];
    for (const line of lines.filter((one) => !says(one, column!).length))
      problems.push(
        problemOf(line.reviews[0]!, {
          severity: "error",
          message: `${apart.length} rows are added at ${told(line.reviews[0]!.exact)}, and the line is of any of them`,
          expected: `the ${column} in the line too (${column};${line.reviews[0]!.column})`
        })
      );
    return apart.map((value) => together(lines.filter((line) => says(line, column!).includes(value))));
  });
}

/** Of the words of both so much must be common for an added row to be one that the machine finds itself. */
const SAME = 3 / 5;

/** An added row that the machine finds by now is no second one: the review is then one of the machine's row. */
function alreadyThere(
  work: Work,
  {table, place, reviews}: Addition,
  rows: Gathered["rows"],
  problems: Problem[]
): boolean {
  const column = APART[table];
  const [value] = column ? says({table, reviews}, column) : [];
  const [same] = work.rows[table]
    .filter((row) => overlap(spanOf(table, row), place) >= SAME && (!column || row[column] === value))
    .filter((row) => !rows.get(row)?.reviews.some(({action}) => action === "reject"))
    .sort((a, b) => overlap(spanOf(table, b), place) - overlap(spanOf(table, a), place));
  if (!same) return false;
  if (same.rule !== RULE)
    problems.push(
      problemOf(reviews[0]!, {
        severity: "warning",
        message: `the row to add is there: ${rowTold(table, same)}`,
        expected: "confirm or correct instead of add"
      })
    );
  push(rows, same, ...reviews);
  return true;
}

const key = ({reviews}: Addition) => JSON.stringify(reviews.map(({settings}) => settings).sort());
const inOrder = (a: Addition, b: Addition) =>
  a.place.start - b.place.start || a.place.end - b.place.end || (key(a) < key(b) ? -1 : 1);
