import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {launch} from "./browser.ts";
import {builtOrThrow, filesBelow, isnad, projectCopy, remove} from "./project.ts";
import {serve} from "./serve.ts";
import {violations} from "./violations.ts";

let copy: string;
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

// The English pages are looked at in pages.test.ts, where they are drawn anyway.
beforeAll(async () => {
  copy = projectCopy();
  const settings = join(copy, "data", "corpus.yaml");
  const text = readFileSync(settings, "utf8");
  writeFileSync(settings, text.replace(/^report_language:.*$/m, "report_language: ar"));
  await builtOrThrow(isnad(copy, "build"));
  site = await serve(join(copy, "dist"));
  browser = await launch();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  site?.close();
  if (copy) remove(copy);
});

/** All pages, of those of articles one: they are stamped out of one. */
function pages(): string[] {
  const all = filesBelow(join(copy, "dist"))
    .filter((path) => path.endsWith(".html"))
    .map((path) => path.slice(copy.length + "/dist/".length));
  const isArticle = (path: string) => /^articles\/(?!index)/.test(path);
  return [...all.filter((path) => !isArticle(path)), all.find(isArticle)!];
}

test("the Arabic pages are mirrored, fit a phone, and axe finds no violation, light or dark", async () => {
  expect(pages().length).toBe(12);
  const context = await browser.newContext({viewport: {width: 360, height: 900}});
  for (const path of pages()) {
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(String(error)));
    await page.goto(site.url + path, {waitUntil: "networkidle"});
    await page.waitForFunction(() => !document.querySelector("main observablehq-loading"));
    expect(wrong, path).toEqual([]);
    expect(await page.evaluate(() => [document.documentElement.lang, document.dir])).toEqual(["ar", "rtl"]);
    // On a mirrored page what sticks out does so on the left, and is not told by `scrollWidth - innerWidth` alone.
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(360);
    expect(await violations(page, false), path).toEqual([]);
    expect(await violations(page, true), `${path}, dark`).toEqual([]);
    await page.close();
  }
  await context.close();
}, 240_000);
