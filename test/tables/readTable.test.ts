import fc from "fast-check";
import {expect, test} from "vitest";
import type {Column} from "../../loaders/tables/column.ts";
import {readTable} from "../../loaders/tables/readTable.ts";
import {schema, type TableName} from "../../loaders/tables/schema.ts";
import {toCsv} from "../../loaders/tables/toCsv.ts";
import {sampleTables} from "./sample.ts";

const text = fc.string({unit: fc.constantFrom("a", "0", ",", '"', "\n", "\r", " ", "\u0639", "\ud83d\ude00", ";")});
const valueOf = ({type}: Column): fc.Arbitrary<unknown> => {
  if (type === "integer") return fc.option(fc.integer());
  if (type === "number") return fc.option(fc.double({noNaN: true, noDefaultInfinity: true}).map((n) => n + 0));
  if (type === "boolean") return fc.option(fc.boolean());
  return text;
};

test.each(Object.keys(schema) as TableName[])("what is written of %s is what is read", (name) => {
  const columns = Object.entries(schema[name].columns) as [string, Column][];
  const row = fc.record(Object.fromEntries(columns.map(([column, about]) => [column, valueOf(about)])));
  fc.assert(
    fc.property(fc.array(row, {maxLength: 5}), (rows) => {
      expect(readTable(name, toCsv(schema[name], rows))).toEqual(rows);
    }),
    {numRuns: 50}
  );
});

test("an id of digits stays the text it is", () => {
  const {articles} = sampleTables();
  const [read] = readTable("articles", toCsv(schema.articles, articles));
  expect(read).toEqual(articles[0]);
  expect(read!.article).toBe("000");
});

test("a value of another type is refused with its line", () => {
  const {articles} = sampleTables();
  const csv = toCsv(schema.articles, [{...articles[0], words: "many"}]);
  expect(() => readTable("articles", csv)).toThrow(
    'articles.csv:2: words "many" is wrong; expected a value of type integer'
  );
});

test("another table's file is refused", () => {
  expect(() => readTable("events", toCsv(schema.articles, []))).toThrow("events.csv:1: the header is");
});
