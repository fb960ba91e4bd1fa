import {spawn, type ChildProcess} from "node:child_process";
import {existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {launch} from "./browser.ts";
import {builtOrThrow, hashes, isnad, observableBuild, projectCopy, published, remove} from "./project.ts";

let copy: string;
let article: string;

beforeAll(async () => {
  copy = projectCopy();
  article = readdirSync(join(copy, "data", "articles"))
    .sort()[0]!
    .replace(/\.md$/, "");
  await builtOrThrow(observableBuild(copy));
}, 240_000);

afterAll(() => {
  if (copy) remove(copy);
});

const dist = () => join(copy, "dist");
const articleFile = () => join("data", "articles", `${article}.md`);

function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(join(copy, path), "utf8");
  const after = change(before);
  expect(after, `${path} should change`).not.toBe(before);
  writeFileSync(join(copy, path), after);
}

/** A mark in an article, in a list, in a lexicon and in a loader; none of them touches what is extracted. */
function editAll(mark: string): void {
  edit(articleFile(), (text) => `${text.trimEnd()}\n\n${mark}-article\n`);
  edit(join("data", "places.csv"), (text) => text.replace(/(idlib,[^,\n]*,)[^,\n]*/g, `$1${mark}-list`));
  edit(join("loaders", "languages", "ar", "sourcing.csv"), (text) =>
    text.replace(/,admitted[^,\n]*$/gm, `,admitted ${mark}-lexicon`)
  );
  edit(join("loaders", "tables", "schema.ts"), (text) =>
    text.replace(/text\("the headline[^"]*"\)/, `text("the headline ${mark}-loader")`)
  );
}

function expectAll(mark: string): void {
  expect(published(dist(), `tables/articles/${article}.json`)).toContain(`${mark}-article`);
  expect(published(dist(), "tables/places.csv")).toContain(`${mark}-list`);
  expect(published(dist(), "tables/vocabulary.csv")).toContain(`${mark}-lexicon`);
  expect(published(dist(), "tables/datapackage.json")).toContain(`${mark}-loader`);
}

describe("a changed article, list, lexicon and loader show", () => {
  test("in the next plain `observable build`", async () => {
    editAll("first");
    const built = await observableBuild(copy);
    expect(built.status, built.output).toBe(0);
    expectAll("first");
  }, 120_000);

  test("in the next `npm run build`, and nothing is made anew when nothing changed", async () => {
    editAll("second");
    const built = await isnad(copy, "build");
    expect(built.status, built.output).toBe(0);
    expectAll("second");
    const before = hashes(dist());
    expect((await isnad(copy, "build")).status).toBe(0);
    expect(hashes(dist())).toEqual(before);
  }, 120_000);

  test("in a running preview, in the open page", async () => {
    const {preview, url} = await startPreview();
    const browser = await launch();
    try {
      const page = await browser.newPage();
      await page.goto(`${url}articles/${article}.html`, {waitUntil: "networkidle"});
      await page.waitForSelector(".reader-text");
      edit(articleFile(), (text) => `${text.trimEnd()}\n\nthird-article\n`);
      await page.waitForFunction(
        () => document.querySelector(".reader-text")?.textContent?.includes("third-article"),
        null,
        {timeout: 60_000}
      );
      editAll("fourth");
      for (const [path, mark] of [
        ["places.csv", "fourth-list"],
        ["vocabulary.csv", "fourth-lexicon"],
        ["datapackage.json", "fourth-loader"]
      ])
        await expect
          .poll(async () => (await fetch(`${url}_file/tables/${path}`)).text(), {timeout: 60_000, interval: 500})
          .toContain(mark);
    } finally {
      await browser.close();
      preview.kill("SIGTERM");
    }
  }, 120_000);
});

async function startPreview(): Promise<{preview: ChildProcess; url: string}> {
  const port = 20_000 + (process.pid % 20_000);
  const entry = join("node_modules", "@observablehq", "framework", "dist", "bin", "observable.js");
  const preview = spawn(process.execPath, [entry, "preview", "--no-open", "--port", String(port)], {
    cwd: copy,
    stdio: "ignore"
  });
  const url = `http://127.0.0.1:${port}/`;
  await expect
    .poll(
      () =>
        fetch(url).then(
          (response) => response.status,
          () => 0
        ),
      {timeout: 60_000, interval: 300}
    )
    .toBe(200);
  return {preview, url};
}

describe("a corpus with errors", () => {
  test.each(["observable build", "isnad build"])(
    "leaves the report as it was, and is told by line: %s",
    async (verb) => {
      const bad = join(copy, "data", "articles", "bad.md");
      const before = hashes(dist());
      writeFileSync(bad, "---\narticle: bad\npublished: 12/8/2019\n---\nwords\n");
      const built = verb === "isnad build" ? await isnad(copy, "build") : await observableBuild(copy);
      remove(bad);
      expect(built.status).toBe(1);
      expect(built.output).toMatch(/data\/articles\/bad\.md:3: .*12\/8\/2019/);
      expect(built.output).not.toMatch(/\n\s+at .*\.[jt]s:\d+/);
      expect(hashes(dist())).toEqual(before);
      expect(existsSync(`${dist()}.building`)).toBe(false);
    },
    60_000
  );
});

describe("a small corpus gives pages that make sense", () => {
  const corpora: [string, string[], RegExp, string[]][] = [
    ["empty", [], /no article yet/, ["discrepancies", "sourcing", "naming", "timeline", "places", "articles"]],
    [
      "without-claims",
      [
        "---\narticle: a0\ntitle: A sunny day\nlanguage: ar\npublished: 2020-01-01\n---\n\u0647\u0630\u0627 \u064a\u0648\u0645 \u062c\u0645\u064a\u0644.\n"
      ],
      /no figure/,
      ["discrepancies", "sourcing", "places"]
    ],
    ["one", [], /1 article by/, []]
  ];
  test.each(corpora)(
    "%s",
    async (name, articles, sentence, unlinked) => {
      const folder = join(copy, name);
      mkdirSync(join(folder, "articles"), {recursive: true});
      writeFileSync(join(folder, "corpus.yaml"), `title: ${name}\nlanguages: [ar]\n`);
      articles.forEach((text, i) => writeFileSync(join(folder, "articles", `a${i}.md`), text));
      if (name === "one")
        writeFileSync(join(folder, "articles", `${article}.md`), readFileSync(join(copy, articleFile()), "utf8"));
      const built = await isnad(copy, "build", "--corpus", name, "--out", `${name}-site`);
      expect(built.status, built.output).toBe(0);
      const {serve} = await import("./serve.ts");
      const site = await serve(join(copy, `${name}-site`));
      const browser = await launch();
      try {
        const page = await browser.newPage();
        const wrong: string[] = [];
        page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
        page.on("pageerror", (error) => wrong.push(String(error)));
        await page.goto(`${site.url}index.html`, {waitUntil: "networkidle"});
        expect(await page.locator(".lead").innerText()).toMatch(sentence);
        const linked = await page
          .locator("#observablehq-header nav a")
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
        for (const path of unlinked) expect(linked.join(" ")).not.toContain(path);
        for (const path of [
          "discrepancies",
          "sourcing",
          "naming",
          "timeline",
          "places",
          "method",
          "data",
          "articles/index"
        ]) {
          await page.goto(`${site.url}${path}.html`);
          await page.waitForSelector("main .lead");
          expect(await page.locator("main").innerText(), path).not.toMatch(/NaN|undefined|Infinity/);
          expect(
            await page
              .locator("main svg:not(.observablehq-pre-copy svg)")
              .evaluateAll((all) => all.filter((svg) => !svg.querySelector("path,circle,line,rect,text")).length),
            path
          ).toBe(0);
        }
        expect(wrong).toEqual([]);
      } finally {
        await browser.close();
        site.close();
      }
    },
    120_000
  );
});
