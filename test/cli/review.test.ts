import {appendFileSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {execFile} from "node:child_process";
import {describe, expect, test} from "vitest";
import {readTable} from "../../loaders/tables/readTable.ts";
import {corpusYaml, folderOf, markdown} from "../corpus/folderOf.ts";
import {soundCorpus} from "./corpora.ts";
import {isnad, stackTrace} from "./isnad.ts";
import {isnadHere} from "./isnadHere.ts";

const HEADER = "table,article,exact,prefix,suffix,action,column,value,by,on,why\n";
const SIGNED = ["--by", "Ada", "--on", "2024-05-01"];

/** Two outlets on one attack; the machine reads 23 in both. */
const twoOutlets = (second: string) =>
  folderOf({
    "corpus.yaml": corpusYaml,
    "articles/a.md": markdown("a", "وقالت وزارة الدفاع إن 23 جنديا قتلوا الأحد في إدلب.\n"),
    "articles/b.md": markdown("b", `وقال المرصد إن ${second} جنديا قتلوا الأحد في إدلب.\n`).replace("Agency", "Other"),
    "places.csv":
      "place,label,label_en,kind,lat,lon,certainty,parent,alias,source\nidlib,إدلب,Idlib,city,35.9,36.6,exact,,,\n",
    "reviews.csv": HEADER
  });

/** Writes the tables and reads one of them. */
async function table<T extends Parameters<typeof readTable>[0]>(corpus: string, name: T) {
  const out = join(folderOf({}), "tables");
  const {status, err} = await isnadHere("tables", "--corpus", corpus, "--out", out);
  expect(err).toBe("");
  expect(status).toBe(0);
  return readTable(name, readFileSync(join(out, `${name}.csv`), "utf8"));
}

describe("isnad review", () => {
  test("lists what awaits review in the order of the text, each row under its sentence, with its line", async () => {
    const {status, out, err} = await isnadHere("review", "b", "--corpus", soundCorpus());
    expect([status, err]).toEqual([0, ""]);
    const lines = out.split("\n");
    expect(lines[0]).toBe("b  قتلى قرب المدينة");
    expect(lines[1]).toMatch(/^\d+ rows await review, 0 are reviewed\.$/);
    expect(out).toContain("by and on are left for you to fill in, or give --by NAME --on DATE.");
    const said = lines.findIndex((line) => line.startsWith("s2  وقالت وزارة الدفاع إن 23 جنديا"));
    const claim = lines.findIndex((line) =>
      /^ {2}c\d+ {2}claim «23 جنديا قتلوا»: killed · soldier · 23 \(exact\)/.test(line)
    );
    expect(said).toBeGreaterThan(0);
    expect(claim).toBeGreaterThan(said);
    expect(lines[claim + 1]).toBe(
      "    claims,b,23 جنديا قتلوا,المدينة وقالت وزارة الدفاع إن,الأحد قرب المدينة، وأصيب سبعة,confirm,measure;object;low;high;attribution,killed;soldier;23;23;قالت,,,"
    );
  });

  test("--table, --by and --on choose and fill", async () => {
    const {out} = await isnadHere("review", "b", "--table", "times", ...SIGNED, "--corpus", soundCorpus());
    expect(out).toMatch(/\n {4}times,b,الأحد,.*,confirm,from;to,2019-08-11;2019-08-11,Ada,2024-05-01,\n/);
    expect(out).not.toMatch(/by and on|claims,|attributions,/);
  });

  test("what --csv prints is taken by reviews.csv as it is, and nothing awaits review then", async () => {
    const corpus = soundCorpus();
    writeFileSync(join(corpus, "reviews.csv"), HEADER);
    for (const article of ["000", "b"]) {
      const {out} = await isnadHere("review", article, "--csv", ...SIGNED, "--corpus", corpus);
      appendFileSync(join(corpus, "reviews.csv"), out);
    }
    const rows = readFileSync(join(corpus, "reviews.csv"), "utf8").trim().split("\n").length - 1;
    const {status, out, err} = await isnadHere("check", "--corpus", corpus);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain(`${corpus}: ${rows} of ${rows} rows reviewed (${rows} confirmed)\n`);
    expect((await isnadHere("review", "b", "--corpus", corpus)).out).toMatch(
      /\n0 rows await review, \d+ are reviewed\.\n$/
    );
    expect((await isnadHere("review", "b", "--csv", "--corpus", corpus)).out).toBe("");
  });

  test("lines that nobody signed are told, and what to fill in", async () => {
    const corpus = soundCorpus();
    const {out} = await isnadHere("review", "b", "--csv", "--table", "times", "--corpus", corpus);
    writeFileSync(join(corpus, "reviews.csv"), `${HEADER}${out.split("\n")[0]}\n`);
    const {status, err} = await isnadHere("check", "--corpus", corpus);
    expect(status).toBe(1);
    expect(err).toContain("reviews.csv:2: the review is nobody's; expected who decided, in the column by");
    expect(err).toContain('reviews.csv:2: on "" is no date; expected the day of the decision (2024-05-01)');
  });

  test("an article that is not there is wrong usage, and near ids are listed", async () => {
    const {status, out, err} = await isnadHere("review", "2019-08-12-alsa25");
    expect([status, out]).toEqual([2, ""]);
    expect(err).toBe('there is no article "2019-08-12-alsa25" in data; expected an id such as 2019-08-12-alsaa25\n');
    const far = await isnadHere("review", "zzz", "--corpus", soundCorpus());
    expect(far.err).toMatch(/expected one of 000, b\n$/);
  });

  test.each([
    ["no article", []],
    ["a table that is not reviewable", ["b", "--table", "events"]],
    ["a day that is none", ["b", "--on", "yesterday"]]
  ])("%s is wrong usage", async (_, args) => {
    const {status, err} = await isnadHere("review", ...args, "--corpus", soundCorpus());
    expect(status).toBe(2);
    expect(err).toMatch(/article|expected one of attributions, claims|expected the day of the decision/);
    expect(err).not.toMatch(stackTrace);
  });

  test("a reader that stops reading is no fault", async () => {
    const bin = new URL("../../loaders/cli/isnad.js", import.meta.url).pathname;
    const err = await new Promise<string>((done) => {
      execFile("sh", ["-c", `"${process.execPath}" "${bin}" review 2018-01-15-smart | true`], (_, __, text) =>
        done(text)
      );
    });
    expect(err).toBe("");
  });
});

describe("a review changes the tables", () => {
  const line = (rest: string) => `claims,a,23 جنديا قتلوا,,,${rest},Ada,2024-05-01,misprint\n`;

  test("a corrected figure makes a disagreement, or ends one", async () => {
    const corpus = twoOutlets("23");
    expect(await table(corpus, "discrepancies")).toEqual([]);
    appendFileSync(join(corpus, "reviews.csv"), line("correct,low;high;quantity,33;33;23"));
    const [number] = await table(corpus, "discrepancies");
    expect(number).toMatchObject({kind: "number", row_a: "a:c1", row_b: "b:c1"});
    expect(number!.explanation).toContain("33");
    expect((await table(corpus, "claims"))[0]).toMatchObject({low: 33, high: 33, review: "corrected"});

    const other = twoOutlets("40");
    expect(await table(other, "discrepancies")).toHaveLength(1);
    appendFileSync(join(other, "reviews.csv"), line("correct,low;high,40;40"));
    expect(await table(other, "discrepancies")).toEqual([]);
  });

  test("a rejected claim is in no event, an added one is", async () => {
    const corpus = twoOutlets("40");
    appendFileSync(join(corpus, "reviews.csv"), line("reject,,"));
    expect((await table(corpus, "events")).map(({articles}) => articles)).toEqual(["b"]);
    appendFileSync(
      join(corpus, "reviews.csv"),
      line("add,measure;object;low;high;places;time_from;time_to,killed;soldier;24;24;idlib;2019-08-11;2019-08-11")
    );
    expect((await table(corpus, "claims"))[0]).toMatchObject({
      claim: "a:c2",
      attribution: "a:a1",
      rule: "review",
      review: "added"
    });
    expect((await table(corpus, "discrepancies"))[0]).toMatchObject({kind: "number", row_a: "a:c2", row_b: "b:c1"});
  });

  test("gold scores what the machine reads, whatever a person has put right", async () => {
    const corpus = twoOutlets("40");
    const gold =
      "article,id,measure,object,affected,agent,low,high,hedge,quantity,place,time,attribution,status,evidence\n";
    const scored = async () => (await isnadHere("evaluate", "--corpus", corpus, "--gold", join(corpus, "gold"))).out;
    mkdirSync(join(corpus, "gold"));
    writeFileSync(
      join(corpus, "gold/claims.csv"),
      `${gold}a,c1,killed,soldier,,,24,24,exact,23,,,outlet,affirmed,23 جنديا قتلوا\n`
    );
    const before = await scored();
    appendFileSync(join(corpus, "reviews.csv"), line("correct,low;high,24;24"));
    expect(await scored()).toBe(before);
  });

  test("explain shows it, and what follows from it", async () => {
    const corpus = twoOutlets("40");
    appendFileSync(
      join(corpus, "reviews.csv"),
      `${line("correct,low,20")}times,a,الأحد,,,correct,from;to,2019-08-04;2019-08-04,Ada,2024-05-01,\n`
    );
    const {status, out} = await isnadHere("explain", "a:c1", "--corpus", corpus);
    expect(status).toBe(0);
    expect(out).toContain("reviews.csv:2\tcorrect a:c1: low 23 → 20\tAda, 2024-05-01: misprint");
    expect(out).toContain("reviews.csv:3\ta:c1 follows: time_from 2019-08-11 → 2019-08-04");
    expect(out).toMatch(/\ta:c1\tkilled soldier 20\.\.23 exact \(.*\) corrected\t/);
  });

  test("explain finds a row that was rejected", async () => {
    const corpus = twoOutlets("40");
    appendFileSync(join(corpus, "reviews.csv"), line("reject,,"));
    const {status, out} = await isnadHere("explain", "a:c1", "--corpus", corpus);
    expect(status).toBe(0);
    expect(out).toContain("reviews.csv:2\treject a:c1\tAda, 2024-05-01: misprint");
  });
});

describe("a review that cannot be laid is told by every verb", () => {
  const corpus = twoOutlets("40");
  const write = (...lines: string[]) => writeFileSync(join(corpus, "reviews.csv"), `${HEADER}${lines.join("\n")}\n`);
  const lost = "claims,a,99 جنديا قتلوا,,,confirm,,,Ada,2024-05-01,";
  const contradicting = [
    "claims,a,23 جنديا قتلوا,,,confirm,,,Ada,2024-05-01,",
    "claims,a,23 جنديا قتلوا,,,reject,,,Bo,2024-05-02,no such thing"
  ];
  const out = join(folderOf({}), "out");
  const verbs = [
    ["tables", "--out", out],
    ["check"],
    ["evaluate"],
    ["explain", "b"],
    ["explain", "a:e1"],
    ["review", "b"]
  ];

  test.each(verbs)("%s %s warns of one that lost its words, and goes on", async (...args) => {
    write(lost);
    const {status, err} = await isnadHere(...args, "--corpus", corpus);
    expect(err).toContain(`${corpus}/reviews.csv:2: warning: the words "99 جنديا قتلوا" are not in a; expected `);
    expect(status).toBe(0);
  });

  test("build stops at two that contradict each other, in a process of its own", async () => {
    write(...contradicting);
    const {status, err} = await isnad("build", "--out", join(folderOf({}), "site"), "--corpus", corpus);
    expect(err).toContain(`${basename(corpus)}/reviews.csv:3: reject contradicts line 2, which says confirm of a:c1`);
    expect(err).not.toMatch(stackTrace);
    expect(status).toBe(1);
  });

  test.each(verbs)("%s %s stops at two that contradict each other", async (...args) => {
    write(...contradicting);
    const {status, err} = await isnadHere(...args, "--corpus", corpus);
    expect(err).toContain(`${corpus}/reviews.csv:3: reject contradicts line 2, which says confirm of a:c1`);
    expect(err).not.toMatch(stackTrace);
    expect(status).toBe(1);
  });
});
