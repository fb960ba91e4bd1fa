import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {expect, test} from "vitest";
import {tableFiles, type TableFile} from "../../loaders/tables/tableFiles.ts";
import {writeTables} from "../../loaders/tables/writeTables.ts";
import {folderOf} from "../corpus/folderOf.ts";
import {article, corpus, sampleTables} from "./sample.ts";

const files = () => tableFiles(sampleTables(), corpus, [article]);

function* failing(): Generator<TableFile> {
  yield {path: "articles.csv", contents: "half"};
  throw new Error("the disk is full");
}

test("every file is written, the articles with their text and rows", () => {
  const out = join(folderOf({}), "deep", "tables");
  writeTables(files(), out);
  expect(readdirSync(out)).toEqual(
    expect.arrayContaining(["articles", "articles.csv", "claims.csv", "datapackage.json"])
  );
  const read = JSON.parse(readFileSync(join(out, "articles", "000.json"), "utf8"));
  expect(read).toMatchObject({article: {article: "000", note: "a note"}, text: article.text, discrepancies: []});
  const [claim] = read.claims;
  expect(read.text.slice(claim.start, claim.end)).toBe(claim.text);
});

test("the same tables give the same bytes", () => {
  expect([...files()]).toEqual([...files()]);
});

test("earlier tables are replaced, what is no longer there goes", () => {
  const out = join(folderOf({}), "tables");
  writeTables(files(), out);
  writeFileSync(join(out, "articles", "gone.json"), "{}");
  writeTables(files(), out);
  expect(readdirSync(join(out, "articles"))).toEqual(["000.json"]);
  expect(readdirSync(dirname(out))).toEqual(["tables"]);
});

test("a failure on the way leaves the earlier tables as they were, and nothing half", () => {
  const out = join(folderOf({}), "tables");
  writeTables(files(), out);
  const before = readFileSync(join(out, "articles.csv"), "utf8");
  expect(() => writeTables(failing(), out)).toThrow("the disk is full");
  expect(readFileSync(join(out, "articles.csv"), "utf8")).toBe(before);
  expect(readdirSync(dirname(out))).toEqual(["tables"]);
});

test("a failure on a first run leaves nothing", () => {
  const parent = folderOf({});
  expect(() => writeTables(failing(), join(parent, "tables"))).toThrow("the disk is full");
  expect(readdirSync(parent)).toEqual([]);
});

test("a folder with somebody's files is left alone", () => {
  const out = folderOf({"thesis.docx": "years of work", "datapackage.json": "{}"});
  expect(() => writeTables(files(), out)).toThrow('the folder holds "thesis.docx", which would be lost');
  expect(readFileSync(join(out, "thesis.docx"), "utf8")).toBe("years of work");
});

test("an empty folder is taken", () => {
  const out = join(folderOf({}), "empty");
  mkdirSync(out);
  writeTables(files(), out);
  expect(existsSync(join(out, "datapackage.json"))).toBe(true);
});
