import {describe, expect, test} from "vitest";
import type {Problem} from "../../loaders/corpus/problem.ts";
import {buildTables, type Built} from "../../loaders/tables/buildTables.ts";
import {readTable} from "../../loaders/tables/readTable.ts";
import {schema, type TableName} from "../../loaders/tables/schema.ts";
import {validateTables} from "../../loaders/tables/validateTables.ts";
import {brokenCorpus, soundCorpus} from "../cli/corpora.ts";
import {corpusYaml, folderOf, markdown} from "../corpus/folderOf.ts";

/** `ISNAD_CORPORA` names further corpora, `:` between them, whose texts are not ours to publish. */
const corpora = ["data", ...(process.env.ISNAD_CORPORA?.split(":") ?? [])];

function built(dir: string, lists?: string): Built {
  const problems: Problem[] = [];
  const result = buildTables(dir, {lists, report: (problem) => void problems.push(problem)});
  expect(problems.filter(({severity}) => severity === "error")).toEqual([]);
  return result!;
}

describe.each(corpora)("the tables of %s", (dir) => {
  const {tables, articles, files} = built(dir, dir === "data" ? undefined : "data");

  test("keep to the schema, and every row has its words in the text", () => {
    expect(validateTables(tables, articles)).toEqual([]);
  });

  test("are read back from their files as they were", () => {
    for (const name of Object.keys(schema) as TableName[])
      expect(readTable(name, files.get(`${name}.csv`)!)).toEqual(tables[name]);
  });

  test("are the same bytes a second time", () => {
    const again = built(dir, dir === "data" ? undefined : "data").files;
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, text] of files) expect(again.get(path) === text, path).toBe(true);
  });

  test("come in the order of articles, then of the text", () => {
    const ids = tables.articles.map(({article}) => article);
    expect(ids).toEqual([...ids].sort());
    const places = tables.claims.map(({article, start}) => [ids.indexOf(article), start] as const);
    expect(places).toEqual([...places].sort(([a, m], [b, n]) => a - b || m - n));
  });

  test("every article's file has its own rows", () => {
    for (const {article, text} of articles) {
      const file = JSON.parse(files.get(`articles/${article}.json`)!);
      expect(file.text).toBe(text);
      expect(file.claims).toEqual(tables.claims.filter((claim) => claim.article === article));
      expect(file.discrepancies).toEqual(
        tables.discrepancies.filter((d) => d.article_a === article || d.article_b === article)
      );
    }
  });
});

test("a corpus with errors gives no tables", () => {
  const problems: Problem[] = [];
  expect(buildTables(brokenCorpus(), {report: (problem) => void problems.push(problem)})).toBeNull();
  expect(problems.length).toBeGreaterThan(8);
});

test("an empty corpus gives empty tables", () => {
  const {tables} = built(folderOf({"corpus.yaml": corpusYaml}));
  expect(tables.articles).toEqual([]);
  expect(tables.claims).toEqual([]);
});

test("an article without any claim gives an article", () => {
  const {tables, articles} = built(folderOf({"corpus.yaml": corpusYaml, "articles/a.md": markdown("a", "نص.\n")}));
  expect(tables.articles).toMatchObject([{article: "a", words: 1, sentences: 1}]);
  expect(validateTables(tables, articles)).toEqual([]);
});

test("furniture counts neither as words nor as sentences", () => {
  const {tables} = built(soundCorpus());
  const [own, all] = [tables.articles[0]!.sentences, tables.sentences.filter(({article}) => article === "000")];
  expect(all.filter(({part}) => part === "furniture")).toHaveLength(1);
  expect(own).toBe(all.length - 1);
});

test("an article's rows do not change with what else is in the corpus", () => {
  const alone = folderOf({
    "corpus.yaml": corpusYaml,
    "articles/a.md": markdown("a", "قالت مصادر إن 23 جنديا قتلوا.\n")
  });
  const among = folderOf({
    "corpus.yaml": corpusYaml,
    "articles/a.md": markdown("a", "قالت مصادر إن 23 جنديا قتلوا.\n"),
    "articles/0.md": markdown("0", "قالت مصادر إن 40 جنديا قتلوا.\n")
  });
  const rows = (dir: string) =>
    built(dir)
      .tables.claims.filter(({article}) => article === "a")
      .map(({event: _, ...row}) => row);
  expect(rows(alone)).toEqual(rows(among));
  expect(rows(alone)).not.toEqual([]);
});
