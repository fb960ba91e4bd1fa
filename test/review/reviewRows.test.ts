import {describe, expect, test} from "vitest";
import {awaiting, tellingColumns} from "../../loaders/review/awaiting.ts";
import {followed} from "../../loaders/review/followed.ts";
import {layReviews} from "../../loaders/review/layReviews.ts";
import {reviewProgress} from "../../loaders/review/reviewProgress.ts";
import {reviewHeader, reviewLine} from "../../loaders/review/reviewLine.ts";
import {reviewRows} from "../../loaders/review/reviewRows.ts";
import type {ReviewableRow} from "../../loaders/review/reviewable.ts";
import {workOf} from "../../loaders/review/work.ts";
import {at, lists, reading, reviews} from "./reading.ts";

const lay = (...said: Parameters<typeof reviews>) => layReviews([reading()], reviews(...said), lists);

const some = [
  {exact: "7 wounded", action: "correct" as const, column: "low;high", value: "8;8", why: "misprint"},
  {exact: "Dozens killed", action: "reject" as const},
  {exact: "the rebels lost a tank", action: "add" as const, column: "measure;attribution", value: "seized;outlet"},
  {exact: "23 soldiers were killed"},
  {exact: "9 wounded"}
];

describe("the table of reviews", () => {
  test("has a row a decision, in the order of the text, with what the machine had read", () => {
    expect(
      reviewRows(lay(...some).decisions).map(({review, row, action, former}) => [review, row, action, former])
    ).toEqual([
      ["a:r1", "a:c1", "reject", ""],
      ["a:r2", "a:c2", "confirm", ""],
      ["a:r3", "a:c3", "correct", "7;7"],
      ["a:r4", "a:c9", "add", ""]
    ]);
  });

  test("keeps the words of a content to itself, which may be more than a text's rights allow to show", () => {
    const said = {table: "attributions" as const, exact: "quoted", action: "correct" as const};
    const [row] = reviewRows(lay({...said, column: "act;content", value: "say;the rebels lost a tank"}).decisions);
    expect(row).toMatchObject({column: "act;content", value: "say;…", former: "relay;…"});
  });

  test("says where, by whom, when and why", () => {
    expect(reviewRows(lay(some[0]!).decisions)).toEqual([
      {
        review: "a:r1",
        article: "a",
        table: "claims",
        row: "a:c3",
        sentence: "a:s2",
        ...at("7 wounded"),
        action: "correct",
        column: "low;high",
        value: "8;8",
        former: "7;7",
        by: "Ada",
        on: "2024-05-01",
        why: "misprint"
      }
    ]);
  });
});

test("progress counts the rows by what was done to them", () => {
  expect(reviewProgress(lay(...some))).toBe("3 of 20 rows reviewed (1 confirmed, 1 corrected, 1 added); 1 rejected");
  expect(reviewProgress(lay())).toBe("0 of 20 rows reviewed");
});

test("what follows from a review is told with it", () => {
  const monday = {
    table: "times" as const,
    exact: "on Monday",
    suffix: "that 23",
    action: "correct" as const,
    column: "from;to",
    value: "2019-08-13;2019-08-13"
  };
  const {articles, decisions} = lay(monday, {table: "attributions", exact: "as saying", action: "reject"});
  const told = followed(reading(), articles[0]!, decisions).map(({row, column, from, to, review}) => [
    row,
    column,
    from,
    to,
    review.line
  ]);
  expect(told).toEqual([
    ["a:c2", "time_from", "2019-08-12", "2019-08-13", 2],
    ["a:c2", "time_to", "2019-08-12", "2019-08-13", 2],
    ["a:c3", "time_from", "2019-08-12", "2019-08-13", 2],
    ["a:c3", "time_to", "2019-08-12", "2019-08-13", 2],
    ["a:c5", "attribution", "a:a3", "a:a2", 3],
    ["a:m2", "attribution", "a:a3", "a:a2", 3]
  ]);
});

describe("what awaits review", () => {
  test("comes sentence by sentence, in the order of the text, without what was decided", () => {
    const {articles, states} = lay({exact: "7 wounded"});
    const found = awaiting(articles[0]!, states, ["claims", "times"]);
    expect(found.map(({sentence, rows}) => [sentence.n, rows.map(({row}) => row.claim ?? row.time)])).toEqual([
      [1, ["a:c1"]],
      [2, ["a:t1", "a:c2", "a:c4"]],
      [3, ["a:c5"]],
      [4, ["a:c6", "a:c7"]],
      [5, ["a:c8", "a:t2"]]
    ]);
  });

  test("is a line that tells it from its twin", () => {
    const work = workOf(reading());
    const [twin, other] = work.rows.claims.slice(5, 7) as [ReviewableRow, ReviewableRow];
    expect(reviewLine(work, {table: "claims", row: twin}, {by: "Ada", on: "2024-05-01"})).toBe(
      "claims,a,3 were killed or wounded,a tank. The rebels said that,. They added that a tank was,confirm,measure;object;low;high;attribution,killed;soldier;3;3;said that,Ada,2024-05-01,"
    );
    Object.assign(other, {measure: twin.measure, status: "denied"});
    expect(tellingColumns("claims", twin, work.rows.claims)).toContain("status");
    expect(reviewHeader).toBe("table,article,exact,prefix,suffix,action,column,value,by,on,why");
  });
});
