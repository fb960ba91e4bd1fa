import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {compare} from "../../loaders/compare/compare.ts";
import {isError} from "../../loaders/corpus/problem.ts";
import {readCorpus} from "../../loaders/corpus/readCorpus.ts";
import type {Review} from "../../loaders/corpus/readReviews.ts";
import {layReviews} from "../../loaders/review/layReviews.ts";
import {quote} from "../../loaders/review/quote.ts";
import {
  columnOf,
  reviewable,
  reviewableTables,
  type ReviewableRow,
  type ReviewableTable
} from "../../loaders/review/reviewable.ts";
import {valueAsWritten} from "../../loaders/review/valueAsWritten.ts";
import {knownTo, settingsOf} from "../../loaders/review/settings.ts";
import {idOf, spanOf, workOf, type Work} from "../../loaders/review/work.ts";
import {annotateCorpus} from "../../loaders/tables/annotateCorpus.ts";
import {tablesOf} from "../../loaders/tables/tablesOf.ts";
import {validateTables} from "../../loaders/tables/validateTables.ts";
import type {ArticleAnnotations, Span} from "../../loaders/types.ts";

const folder = readCorpus("data").folder!;
const {lists} = folder;
const {found, articles} = annotateCorpus({...folder, reviews: []}, () => {});
const works = found.map(workOf);
const known = knownTo(lists);

/** A value that a column may have, made from what is there: of a row of the same table, of the lists, or a number. */
function valueFor(work: Work, table: ReviewableTable, column: string, n: number): string {
  const {values, type, references} = columnOf(table, column);
  const rows = work.rows[table];
  if (values) return values[n % values.length]!;
  if (type === "integer") return String(n % 30);
  if (type === "edtf") return `2019-08-${10 + (n % 20)}`;
  if (type === "boolean") return String(n % 2 > 0);
  if (references === "actors.actor") return lists.actors[n % lists.actors.length]!.actor;
  if (references === "places.place") return lists.places[n % lists.places.length]!.place;
  if (column === "content") return work.text.original.slice(n % 500, (n % 500) + 40).trim();
  const row = rows.filter((r) => r[column])[n % (rows.length || 1)];
  return row ? (valueAsWritten(work, table, row, column) ?? "") : "";
}

interface Drawn {
  article: number;
  table: ReviewableTable;
  row: number;
  action: Review["action"];
  column: number;
  value: number;
}
const drawn: fc.Arbitrary<Drawn> = fc.record({
  // often the same rows, so that reviews meet
  article: fc.oneof(fc.constant(1), fc.nat(found.length - 1)),
  table: fc.constantFrom(...reviewableTables),
  row: fc.oneof(fc.nat(6), fc.nat()),
  action: fc.constantFrom("confirm", "correct", "reject", "add"),
  column: fc.nat(),
  value: fc.nat()
});

/** One to six whole words of a text, somewhere. */
function somewhere({text: {original}}: Work, n: number): Span {
  const all = [...original.matchAll(/\S+/g)];
  const first = n % (all.length - 6);
  const last = all[first + (n % 6)]!;
  return {start: all[first]!.index, end: last.index + last[0].length};
}

function reviewOf({article, table, row: n, action, column: c, value}: Drawn, i: number): Review {
  const work = works[article]!;
  const row: ReviewableRow | undefined = work.rows[table][n % (work.rows[table].length || 1)];
  const span = action === "add" || !row ? somewhere(work, n) : spanOf(table, row);
  const {columns, needs, tells} = reviewable[table];
  const one = columns[c % columns.length]!;
  const names = action === "add" ? [...new Set([...needs, one])] : action === "correct" ? [one] : c % 2 ? tells : [];
  const written = names.map((name) =>
    action === "add" || action === "correct" || !row
      ? valueFor(work, table, name, value + i)
      : (valueAsWritten(work, table, row, name) ?? "")
  );
  const line = {
    table,
    article: work.annotations.article.article,
    ...quote(work.text, span),
    action,
    column: names.join(";"),
    value: written.join(";"),
    by: "Ada",
    on: "2024-05-01",
    why: "",
    file: "data/reviews.csv",
    line: i + 2
  };
  return {...line, settings: settingsOf(table, line, known).settings};
}

const reviews = fc.array(drawn, {maxLength: 12}).map((all) => all.map(reviewOf));

/** All of an article's rows but the traces of who looked at them. */
const rowsOf = (all: readonly ArticleAnnotations[]) => all.map(({article: _, ...rows}) => rows);

describe("reviews of any kind over the rows of data/", () => {
  test("leave tables that keep to the schema, links and all, in the order of the text", () => {
    fc.assert(
      fc.property(reviews, (all) => {
        const {articles: laid, problems} = layReviews(found, all, lists);
        fc.pre(!problems.some(isError));
        const comparison = compare({articles: laid, lists, reportLanguage: "en"});
        const tables = tablesOf({articles: laid, lists, comparison, evaluation: []});
        expect(validateTables(tables, articles)).toEqual([]);
        const ids = laid.flatMap((a) =>
          reviewableTables.flatMap((t) => (a[t] as ReviewableRow[]).map((r) => idOf(t, r)))
        );
        expect(new Set(ids).size).toBe(ids.length);
        for (const {claims} of laid)
          expect(claims.map(({start}) => start)).toEqual(claims.map(({start}) => start).sort((a, b) => a - b));
      }),
      {numRuns: 60}
    );
  });

  test("give the same rows in whatever order they stand", () => {
    fc.assert(
      fc.property(
        reviews.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length}))),
        ([all, shuffled]) => {
          const anew = shuffled.map((review, i) => ({...review, line: i + 2}));
          const [a, b] = [layReviews(found, all, lists), layReviews(found, anew, lists)];
          expect(a.problems.some(isError)).toBe(b.problems.some(isError));
          fc.pre(!a.problems.some(isError));
          expect(rowsOf(b.articles)).toEqual(rowsOf(a.articles));
          expect(new Map([...b.states].sort())).toEqual(new Map([...a.states].sort()));
        }
      ),
      {numRuns: 60}
    );
  });

  test("laid twice are the same as laid once", () => {
    fc.assert(
      fc.property(reviews, (all) => {
        const once = layReviews(found, all, lists);
        fc.pre(!once.problems.some(isError));
        const twice = layReviews(once.articles, all, lists);
        expect(rowsOf(twice.articles)).toEqual(rowsOf(once.articles));
      }),
      {numRuns: 60}
    );
  });
});
