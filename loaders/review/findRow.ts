import type {Review} from "../corpus/readReviews.ts";
import type {Span} from "../types.ts";
import {anchor, type Place} from "./anchor.ts";
import {patchOf, rowsNamed} from "./patchOf.ts";
import {pointsTo, reviewable, type ReviewableRow} from "./reviewable.ts";
import {closest, rowsAt, type RowAt} from "./rowsAt.ts";
import {idOf, rowTold, spanOf, told, type Remark, type Work} from "./work.ts";

/** Where a review is anchored, and the row it is about; a remark where there is something to tell. */
export interface Found {
  place?: Place;
  row?: ReviewableRow;
  remark?: Remark;
}

/** The one place that a review's quotation means. */
export function findPlace(work: Work, review: Review): Found {
  const places = anchor(work.text, review);
  const [place] = places;
  if (!place) return {remark: lostWords(review)};
  return places.length > 1
    ? {remark: ambiguousPlace(work, review, places)}
    : {place, remark: changedWords(work, place)};
}

/**
 * The row that a review confirms, corrects or rejects: the one whose own words stand where the quotation does. Of places
 * that fit equally, the one with such a row; of rows that share the words, the one that says what `column` and `value` of
 * a confirmation or rejection say, or that a correction would change.
 */
export function findRow(work: Work, review: Review): Found {
  const {table} = review;
  const places = anchor(work.text, review);
  if (!places.length) return {remark: lostWords(review)};
  const strict = review.action === "reject" && !review.settings.length;
  const there = places.map((place) => ({place, rows: rowsAt(work.rows[table], table, place, {strict})}));
  const held = there.filter(({rows}) => rows.length);
  if (!held.length) return {remark: lostRow(review)};
  const meant = held.map(({place, rows}) => ({place, rows: rows.filter(({row}) => holds(work, review, row))}));
  const own = meant.filter(({rows}) => rows[0]?.overlap === 1);
  const fitting = own.length ? own : meant.filter(({rows}) => rows.length);
  const [first] = fitting;
  if (!first) return {remark: readsOtherwise(review, held[0]!.rows)};
  if (fitting.length > 1)
    return {
      remark: ambiguousPlace(
        work,
        review,
        fitting.map(({place}) => place)
      )
    };
  const rows = closest(first.rows);
  const open = review.action === "correct" ? rows.filter((row) => !says(work, review, row)) : rows;
  const [row, other] = open.length ? open : rows;
  if (other && open.length !== 1) return {remark: ambiguousRow(review, rows)};
  return {place: first.place, row, remark: changedWords(work, first.place)};
}

/** A confirmation or rejection is of the row as it says; a correction says what should be. */
const holds = (work: Work, review: Review, row: ReviewableRow) =>
  review.action === "correct" || says(work, review, row);

/** The row has what the review says of it. A row that it points to need only be one of those named. */
export function says(work: Work, {table, settings}: Review, row: ReviewableRow): boolean {
  return settings.every((setting) => {
    const {column, value} = setting;
    const target = pointsTo(table, column);
    if (
      target &&
      value &&
      [...rowsNamed(work, target, String(value))].some((named) => idOf(target, named) === row[column])
    )
      return true;
    const {patch} = patchOf(work, table, spanOf(table, row), setting);
    if (!patch) return false;
    // words may stand in several places
    const columns = column === "source" ? ["source"] : Object.keys(patch);
    return columns.every((name) => row[name] === patch[name]);
  });
}

const lostWords = ({article, exact, prefix, suffix}: Review): Remark => ({
  severity: "warning",
  message: `the words ${told(exact)}${prefix || suffix ? " in their context" : ""} are not in ${article}`,
  expected: "words of the article as they stand, or the line taken out"
});

const lostRow = ({article, exact, table, action}: Review): Remark => ({
  severity: "warning",
  message: `no row of ${table} stands at ${told(exact)} in ${article}`,
  expected: `the own words of a row to ${action}, or the line taken out`
});

function readsOtherwise({table, action, exact, settings}: Review, rows: readonly RowAt[]): Remark {
  const said = settings
    .map(({column, value}) => `${column} ${value === null || value === "" ? "–" : value}`)
    .join(", ");
  return {
    severity: "warning",
    message: `the review is of a ${reviewable[table].noun} ${told(exact)} with ${said}, and there is ${closest(rows)
      .map((row) => rowTold(table, row))
      .join("; ")}`,
    expected: `column and value of the row to ${action} as it is now, or the line taken out`
  };
}

function changedWords({text}: Work, {exact, start, end}: Place): Remark | undefined {
  if (exact) return undefined;
  return {
    severity: "warning",
    message: `the words have changed, and are now ${told(text.original.slice(start, end))}`,
    expected: "them in the column exact, if the review still holds"
  };
}

function ambiguousPlace({text: {original}}: Work, {exact, article}: Review, places: readonly Span[]): Remark {
  const shown = places.slice(0, 5).map(({start, end}) => told(`${before(original, start)}[…]${after(original, end)}`));
  return {
    severity: "error",
    message: `${told(exact)} fits ${places.length} places of ${article} equally: ${shown.join(", ")}`,
    expected: "a prefix or suffix that only the one has that is meant"
  };
}

const before = (text: string, offset: number) =>
  text.slice(Math.max(0, offset - 40), offset).match(/(\S+\s*){0,3}$/)![0];
const after = (text: string, offset: number) => text.slice(offset, offset + 40).match(/^(\s*\S+){0,3}/)![0];

function ambiguousRow({table, exact, action}: Review, rows: readonly ReviewableRow[]): Remark {
  const [column] = reviewable[table].tells;
  return {
    severity: "error",
    message: `${told(exact)} is the words of ${rows.length} rows: ${rows.map((row) => rowTold(table, row)).join("; ")}`,
    expected:
      action === "correct"
        ? `the one that is wrong rejected (column ${column} and its value say which) and added anew`
        : `column and value of the one that is meant (${column}, ${rows[0]![column!]})`
  };
}
