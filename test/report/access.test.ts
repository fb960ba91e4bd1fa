import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {AxeBuilder} from "@axe-core/playwright";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {launch} from "./browser.ts";
import {builtOrThrow, filesBelow, isnad, projectCopy, remove} from "./project.ts";
import {serve} from "./serve.ts";

let copy: string;
let browser: Browser;
const sites: Record<string, Awaited<ReturnType<typeof serve>>> = {};

const PAGES = [
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
  const settings = join(copy, "data", "corpus.yaml");
  for (const language of ["en", "ar"]) {
    const text = readFileSync(settings, "utf8");
    writeFileSync(settings, text.replace(/^report_language:.*$/m, `report_language: ${language}`));
    await builtOrThrow(isnad(copy, "build", "--out", language));
    sites[language] = await serve(join(copy, language));
  }
  browser = await launch();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  for (const site of Object.values(sites)) site.close();
  if (copy) remove(copy);
});

/** The pages, and one article: all are stamped out of one. */
const pages = (language: string): string[] => {
  const folder = join(copy, language);
  const articles = filesBelow(join(folder, "articles")).map((path) => path.slice(folder.length + 1));
  return [...PAGES.map((name) => `${name}.html`), "articles/index.html", articles.find((path) => !/index/.test(path))!];
};

test.each([
  ["en", "light"],
  ["en", "dark"],
  ["ar", "light"],
  ["ar", "dark"]
] as const)(
  "axe finds no violation on any page, everything unfolded: %s, %s",
  async (language, colorScheme) => {
    const context = await browser.newContext({viewport: {width: 1000, height: 900}, colorScheme});
    for (const path of pages(language)) {
      const page = await context.newPage();
      await page.goto(sites[language]!.url + path, {waitUntil: "networkidle"});
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
      await page.locator("main details").evaluateAll((all) => {
        for (const details of all) (details as HTMLDetailsElement).open = true;
      });
      const {violations} = await new AxeBuilder({page}).analyze();
      const told = violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(" ")}`));
      expect(told, path).toEqual([]);
      await page.close();
    }
    await context.close();
  },
  180_000
);
