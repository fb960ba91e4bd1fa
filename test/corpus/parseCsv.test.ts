import {expect, test} from "vitest";
import {parseCsv} from "../../loaders/corpus/parseCsv.ts";
import {formatProblem, reporter} from "../../loaders/corpus/problem.ts";

function read(text: string) {
  const problems: string[] = [];
  const csv = parseCsv(
    text,
    reporter("x.csv", (problem) => problems.push(formatProblem(problem)))
  );
  return {...csv, problems};
}

test("every value is the string that stands in the file", () => {
  expect(read("a,b\n000,1e3\n true,\n").rows.map(({values}) => values)).toEqual([
    {a: "000", b: "1e3"},
    {a: " true", b: ""}
  ]);
});

test("a row knows its line, quoted line breaks and empty lines counted", () => {
  const {rows, problems} = read('a,b\n1,"x\ny\nz"\n\n2,"say ""no"""\n');
  expect(rows).toEqual([
    {line: 2, values: {a: "1", b: "x\ny\nz"}},
    {line: 6, values: {a: "2", b: 'say "no"'}}
  ]);
  expect(problems).toEqual([]);
});

test("lines count the same with carriage returns", () => {
  expect(read('a,b\r\n1,"x\r\ny"\r\n2,3\r\n').rows.map(({line}) => line)).toEqual([2, 4]);
});

test.each([
  ["never closed", 'a,b\n1,2\n3,"4\n5,6\n', 3],
  ["with letters after its end", 'a,b\n1,2\n3,"4"x\n', 3],
  ["in the middle of a field", 'a,b\n1,2"x\n', 2],
  ["closed by a later line's", 'a,b\n1,"x\n2,"y"\n', 2]
])("a quotation mark %s is told with the line it stands on", (_, text, line) => {
  expect(read(text).problems).toEqual([
    `x.csv:${line}: a quotation mark is broken; expected every quoted field closed, and a " inside it doubled`
  ]);
});

test("the rows before a broken quotation mark are still read", () => {
  expect(read('a,b\n1,2\n3,"4\n').rows).toEqual([{line: 2, values: {a: "1", b: "2"}}]);
});

test("a row of another length than the header is told, each", () => {
  expect(read("a,b\n1\n1,2,3\n1,2\n").problems).toEqual([
    "x.csv:2: the row has 1 field; expected 2, as in the header",
    "x.csv:3: the row has 3 fields; expected 2, as in the header"
  ]);
});

test("a column named twice or not at all is told", () => {
  expect(read("a,a,\n").problems).toEqual([
    'x.csv:1: column "a" stands twice; expected every column once',
    "x.csv:1: column 3 has no name; expected a name for every column"
  ]);
});

test("an empty file has no columns and no rows", () => {
  expect(read("")).toEqual({columns: [], rows: [], problems: []});
});
