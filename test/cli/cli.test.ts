import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {folderOf} from "../corpus/folderOf.ts";
import {brokenCorpus, faults, soundCorpus} from "./corpora.ts";
import {isnad, stackTrace} from "./isnad.ts";

/** Every file below a folder with its contents. */
function contents(dir: string): Record<string, string> {
  const names = readdirSync(dir, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names
      .map((e) => join(e.parentPath, e.name))
      .sort()
      .map((file) => [file.slice(dir.length), readFileSync(file, "utf8")])
  );
}

describe("isnad", () => {
  test("its help names every verb", async () => {
    const {status, out} = await isnad("--help");
    expect(status).toBe(0);
    for (const verb of ["tables", "build", "preview", "check", "review", "evaluate", "explain"])
      expect(out).toContain(`\n  ${verb} `);
  });

  test.each([
    ["no verb", []],
    ["a verb that nobody knows", ["conjure"]],
    ["an option that nobody knows", ["check", "--twice"]],
    ["a missing option", ["tables"]],
    ["a missing argument", ["explain"]],
    ["a missing article", ["review"]],
    ["a port that is none", ["preview", "--port", "x"]]
  ])("%s is wrong usage", async (_, args) => {
    const {status, err} = await isnad(...args);
    expect(status).toBe(2);
    expect(err).toContain("Usage: isnad");
    expect(err).not.toMatch(stackTrace);
  });

  test.each([
    ["tables", "--out", "x"],
    ["check"],
    ["build", "--out", "x"],
    ["evaluate"],
    ["explain", "a"],
    ["review", "a"]
  ])("a corpus that is not there: %s", async (...args) => {
    const dir = folderOf({});
    const named = args.map((arg) => (arg === "x" ? join(dir, "out") : arg));
    const {status, err} = await isnad(...named, "--corpus", join(dir, "none"));
    expect(status).toBe(1);
    expect(err).toContain("none: there is no such folder; expected a corpus: a folder with corpus.yaml");
    expect(err).not.toMatch(stackTrace);
    expect(existsSync(join(dir, "out"))).toBe(false);
  });
});

describe("a corpus with errors", () => {
  test("check tells all of them in one run", async () => {
    const dir = brokenCorpus();
    const {status, err, out} = await isnad("check", "--corpus", dir);
    expect(status).toBe(1);
    expect(out).toBe("");
    const lines = err.split("\n");
    for (const [what, begins] of Object.entries(faults)) {
      expect(
        lines.filter((line) => line.startsWith(`${dir}/${begins}`)),
        what
      ).toHaveLength(1);
    }
    expect(err).toContain(`${Object.keys(faults).length - 1} errors: `);
    expect(err).not.toMatch(stackTrace);
  });

  test("tables writes nothing, and leaves earlier tables as they were", async () => {
    const out = join(folderOf({}), "tables");
    expect((await isnad("tables", "--corpus", soundCorpus(), "--out", out)).status).toBe(0);
    const before = contents(out);
    const {status, err} = await isnad("tables", "--corpus", brokenCorpus(), "--out", out);
    expect(status).toBe(1);
    expect(err).toContain(`${out} is left as it was`);
    expect(contents(out)).toEqual(before);
  });

  test("build leaves the earlier report as it was", async () => {
    const out = join(folderOf({"site/index.html": "<p>earlier", "site/_observablehq/x.js": "1"}), "site");
    const before = contents(out);
    const {status, err} = await isnad("build", "--corpus", brokenCorpus(), "--out", out);
    expect(status).toBe(1);
    expect(err).toContain("there is no front matter");
    expect(err).not.toMatch(stackTrace);
    expect(contents(out)).toEqual(before);
    expect(readdirSync(join(out, ".."))).toEqual(["site"]);
  });
});

describe("a sound corpus", () => {
  const corpus = soundCorpus();

  test("check says so, and writes nothing", async () => {
    const before = contents(corpus);
    const {status, out} = await isnad("check", "--corpus", corpus);
    expect(status).toBe(0);
    expect(out).toBe(`${corpus}: 2 articles, no errors, 0 warnings\n`);
    expect(contents(corpus)).toEqual(before);
  });

  test("tables gives the same bytes twice", async () => {
    const parent = folderOf({});
    const runs = await Promise.all(
      ["a", "b"].map((name) => isnad("tables", "--corpus", corpus, "--out", join(parent, name)))
    );
    expect(runs.map(({status}) => status)).toEqual([0, 0]);
    const a = contents(join(parent, "a"));
    expect(a).toEqual(contents(join(parent, "b")));
    expect(Object.keys(a)).toEqual(
      expect.arrayContaining(["/articles/000.json", "/articles/b.json", "/datapackage.json", "/claims.csv"])
    );
    expect(a["/articles.csv"]).toMatch(/^article,title.*\n000,/);
  });

  test("tables refuses a folder with other files", async () => {
    const out = folderOf({"notes.txt": "mine"});
    const {status, err} = await isnad("tables", "--corpus", corpus, "--out", out);
    expect(status).toBe(1);
    expect(err).toContain('the folder holds "notes.txt"');
    expect(readFileSync(join(out, "notes.txt"), "utf8")).toBe("mine");
  });

  test("build refuses a folder with other files", async () => {
    const out = folderOf({"notes.txt": "mine"});
    const {status, err} = await isnad("build", "--corpus", corpus, "--out", out);
    expect(status).toBe(2);
    expect(err).toContain("the folder holds other files");
    expect(contents(out)).toEqual({"/notes.txt": "mine"});
  });

  test("explain shows rules at work, in the whole article, at an offset, and at a row", async () => {
    const whole = await isnad("explain", "b", "--corpus", corpus);
    expect(whole.status).toBe(0);
    expect(whole.out).toMatch(/^b: \d+ steps\n/);
    const claim = /(\d+)-\d+\tb:c1\t/.exec(whole.out)!;
    const at = await isnad("explain", `b:${claim[1]}`, "--corpus", corpus);
    const row = await isnad("explain", "b:c1", "--corpus", corpus);
    expect(at.out).toContain("\tb:c1\t");
    expect(row.out).toBe(at.out);
    expect(at.out.length).toBeLessThan(whole.out.length);
  });

  test("explain shows why claims are one event", async () => {
    const out = join(folderOf({}), "tables");
    await isnad("tables", "--corpus", corpus, "--out", out);
    const event = readFileSync(join(out, "events.csv"), "utf8").split("\n")[1]!.split(",")[0]!;
    const {status, out: told} = await isnad("explain", event, "--corpus", corpus);
    expect(status).toBe(0);
    expect(told).toContain(event);
    expect(told).toMatch(/:c\d+/);
  });

  test.each(["z", "b:999999", "b:c99", "b:e99"])("explain %s: there is no such thing", async (what) => {
    const {status, err} = await isnad("explain", what, "--corpus", corpus);
    expect(status).toBe(2);
    expect(err).toContain("expected");
    expect(err).not.toMatch(stackTrace);
  });

  test("evaluate prints a line a layer, and writes evaluation.csv where asked", async () => {
    const out = folderOf({});
    const {status, out: printed} = await isnad("evaluate", "--corpus", corpus, "--out", out);
    expect(status).toBe(0);
    expect(printed).toMatch(/^layer +gold +resp +match +P +R +F1\n/);
    expect(readFileSync(join(out, "evaluation.csv"), "utf8")).toMatch(
      /^set,layer,gold,found,matched,precision,recall,f1\n/
    );
  });
});
