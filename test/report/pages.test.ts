import {readFileSync} from "node:fs";
import {join} from "node:path";
import Papa from "papaparse";
import type {Browser, BrowserContext, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {launch} from "./browser.ts";
import {
  builtOrThrow,
  canUnshare,
  filesBelow,
  hashes,
  isnad,
  observableBuild,
  projectCopy,
  published,
  remove,
  shareBundles
} from "./project.ts";
import {serve} from "./serve.ts";
import {violations} from "./violations.ts";

let copy: string;
let dist: string;
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

const NAMES = [
  "index",
  "discrepancies",
  "sourcing",
  "naming",
  "timeline",
  "places",
  "method",
  "notebook",
  "data",
  "404"
];

beforeAll(async () => {
  copy = projectCopy();
  dist = join(copy, "dist");
  await builtOrThrow(observableBuild(copy, {}, canUnshare()));
  site = await serve(dist);
  browser = await launch();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  if (copy) remove(copy);
});

const articles = (): string[] =>
  filesBelow(join(dist, "articles"))
    .map((path) => path.slice(dist.length + 1))
    .filter((path) => path.endsWith(".html"));

/** Opens a page and waits until it is drawn; everything that went wrong on the way is in `wrong`. */
async function open(
  context: BrowserContext,
  path: string
): Promise<{page: Page; wrong: string[]; bytes: () => number}> {
  const page = await context.newPage();
  const wrong: string[] = [];
  let bytes = 0;
  page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
  page.on("pageerror", (error) => wrong.push(String(error)));
  page.on("request", (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith("data:"))
      wrong.push(`asks for ${request.url()}`);
  });
  page.on("requestfinished", async (request) => {
    const sizes = await request.sizes().catch(() => null);
    bytes += sizes?.responseBodySize ?? 0;
  });
  await page.goto(site.url + path, {waitUntil: "networkidle"});
  // A quiet network does not mean that all is drawn: on a busy machine a cell may still be at work.
  await page.waitForFunction(() => !document.querySelector("main observablehq-loading"));
  return {page, wrong, bytes: () => bytes};
}

describe("the built site", () => {
  test("has every page of the report and one for every article", () => {
    for (const name of NAMES) expect(filesBelow(dist)).toContain(join(dist, `${name}.html`));
    const ids = published(dist, "tables/articles.csv")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[0]);
    expect(articles().sort()).toEqual(["articles/index.html", ...ids.map((id) => `articles/${id}.html`)].sort());
  });

  test("says its language, may be zoomed, and has a title and a description on every page", () => {
    for (const path of [...NAMES.map((name) => `${name}.html`), ...articles()]) {
      const page = readFileSync(join(dist, path), "utf8");
      expect(page).toContain('<html lang="en" dir="ltr">');
      expect(page).not.toContain("maximum-scale");
      expect(page).toMatch(/<title>[^<]+ \| [^<]+<\/title>/);
      expect(page).toMatch(/<meta name="description" content="[^"]+">/);
      expect(page).not.toContain("observablehq--error");
      expect(page).not.toContain("{{");
    }
  });

  test.each([
    [1280, "light"],
    [360, "dark"]
  ] as const)(
    "draws every page at %i px, %s, without an error, a request to elsewhere, a horizontal scroll or a violation that axe finds",
    async (width, colorScheme) => {
      const context = await browser.newContext({viewport: {width, height: 900}, colorScheme});
      for (const path of [...NAMES.map((name) => `${name}.html`), ...articles()]) {
        const {page, wrong, bytes} = await open(context, path);
        expect(wrong, path).toEqual([]);
        expect(await page.locator(".observablehq--error").count(), path).toBe(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(
          0
        );
        expect(await page.locator("main").innerText(), path).not.toMatch(/NaN|undefined|\[object/);
        expect(bytes(), path).toBeLessThan(350_000);
        expect(await violations(page, colorScheme === "dark"), path).toEqual([]);
        await page.close();
      }
      await context.close();
    },
    240_000
  );

  test("isolates every Arabic word in its own direction and language", async () => {
    const context = await browser.newContext();
    for (const path of ["index.html", "discrepancies.html", "sourcing.html", "naming.html"]) {
      const {page} = await open(context, path);
      const bare = await page.evaluate(() => {
        const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const parent = node.parentElement!;
          if (/\p{Script=Arabic}/u.test(node.textContent!) && !parent.closest('[lang="ar"], option'))
            found.push(node.textContent!);
        }
        return found;
      });
      expect(bare, path).toEqual([]);
      await page.close();
    }
    await context.close();
  }, 60_000);

  test("leads from a disagreement to the words in the article in two clicks", async () => {
    const context = await browser.newContext();
    const {page} = await open(context, "index.html");
    await page.locator("a.onward").click();
    await page.waitForURL("**/discrepancies.html");
    const link = page.locator(".card .in-article").first();
    const quoted = (await page.locator(".card .side").first().locator("mark").innerText()).trim();
    await link.click();
    await page.waitForURL("**/articles/*.html#*");
    await page.waitForSelector(".marked.lit");
    const lit = (await page.locator(".marked.lit").allInnerTexts()).join("");
    const squeeze = (text: string) => text.replace(/\s+/g, "");
    expect(squeeze(lit)).toContain(squeeze(quoted));
    await context.close();
  });

  test("a span in the address is brought into view and lit, in the text and in the panel", async () => {
    const context = await browser.newContext({viewport: {width: 1280, height: 700}});
    const claims = published(dist, "tables/claims.csv").trim().split("\n").slice(1);
    const [article = "", span = ""] = claims.at(-1)!.split(",")[0]!.split(":");
    const {page} = await open(context, `articles/${article}.html#${span}`);
    await page.waitForSelector(`.marked.lit[data-spans~="${span}"]`);
    await expect
      .poll(() =>
        page
          .locator(`.marked.lit[data-spans~="${span}"]`)
          .first()
          .evaluate((node) => {
            const {top, bottom} = node.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          })
      )
      .toBe(true);
    expect(await page.locator(`.panel .lit[data-span="${span}"]`).count()).toBe(1);
    await context.close();
  });

  test("marks what a person has looked at, and says what was decided, by whom and why", async () => {
    const context = await browser.newContext();
    const {data} = Papa.parse<Record<string, string>>(published(dist, "tables/reviews.csv"), {
      header: true,
      skipEmptyLines: true
    });
    const corrected = data.find(({action, table}) => action === "correct" && table === "claims")!;
    const {page} = await open(context, `articles/${corrected.article}.html`);
    const mark = page.locator(`.panel li[data-span="${corrected.row!.split(":")[1]}"] .reviewed`);
    expect(await mark.innerText()).toBe("reading corrected");
    const decisions = page.locator(".panel details").last();
    await decisions.locator("summary").click();
    const told = await decisions.innerText();
    for (const {former, value, by, why} of [corrected])
      for (const words of [former!.split(";")[0]!, value!.split(";")[0]!, by!, why!]) expect(told).toContain(words);
    const {page: method} = await open(context, "method.html");
    expect(await method.locator("main").innerText()).toMatch(
      /\d claims: looked at by a person \(.*reading corrected: 1/
    );
    await context.close();
  });

  test("keeps the filters in the address, and shows only what fits them", async () => {
    const context = await browser.newContext();
    const kinds = published(dist, "tables/discrepancies.csv")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",")[1]!);
    const {page} = await open(context, `discrepancies.html?kind=${kinds[0]}`);
    const shown = await page
      .locator(".card")
      .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.kind));
    expect(shown).toEqual(kinds.filter((kind) => kind === kinds[0]));
    await page.locator(".filters button").click();
    expect(await page.locator(".card").count()).toBe(kinds.length);
    expect(new URL(page.url()).search).toBe("");
    await context.close();
  });

  test("shows every picture as a table when asked", async () => {
    const context = await browser.newContext();
    for (const path of [
      "discrepancies.html",
      "sourcing.html",
      "naming.html",
      "timeline.html",
      "places.html",
      "method.html"
    ]) {
      const {page} = await open(context, path);
      const details = page.locator("figure details.as-table");
      await details.first().waitFor({state: "attached"});
      await details.first().locator("summary").click();
      // the browser tells of the opening a little later
      await expect.poll(() => details.first().locator("tbody tr").count(), {message: path}).toBeGreaterThan(0);
      await page.close();
    }
    await context.close();
  }, 60_000);
});

test("two builds of one commit are the same bytes, wherever they are made", async () => {
  const other = projectCopy(copy);
  try {
    shareBundles(copy, other);
    const built = await isnad(other, "build", "--out", "site");
    expect(built.status, built.output).toBe(0);
    expect(hashes(join(other, "site"))).toEqual(hashes(dist));
  } finally {
    remove(other);
  }
}, 120_000);
