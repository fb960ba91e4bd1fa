import {readFileSync, readdirSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {sitemap} from "./sitemap.ts";

export interface SiteLanguage {
  lang: string;
  dir: "ltr" | "rtl";
}

/**
 * The last step over a built site, for what Framework cannot do: `lang` and `dir` on `<html>`, a viewport that may be
 * zoomed, code that a keyboard can scroll, and no date of the building machine in the pages. Done twice, it changes nothing more.
 * @param date day of the corpus (ISO 8601); empty where no article is dated.
 * @param address where the site will be published; with it a sitemap is written.
 * @returns the pages, relative to `folder`, that hold a code block which could not be compiled.
 */
export function finishSite(folder: string, {lang, dir}: SiteLanguage, date: string, address = ""): string[] {
  const broken: string[] = [];
  const modified = Date.parse(date || "1980-01-01");
  const pages = pagesBelow(folder);
  if (address) writeFileSync(join(folder, "sitemap.xml"), sitemap(pages, address, date));
  for (const page of pages) {
    const path = join(folder, page);
    const before = readFileSync(path, "utf8");
    const after = finishPage(before, {lang, dir}, modified);
    if (after !== before) writeFileSync(path, after);
    if (after.includes("observablehq--error")) broken.push(page);
  }
  return broken;
}

export function finishPage(page: string, {lang, dir}: SiteLanguage, modified: number): string {
  return page
    .replace(/<html(?: lang="[^"]*" dir="[^"]*")?>/, `<html lang="${lang}" dir="${dir}">`)
    .replace(
      /<meta name="viewport" content="[^"]*">/,
      '<meta name="viewport" content="width=device-width, initial-scale=1">'
    )
    .replaceAll("<pre data-language", '<pre tabindex="0" data-language')
    .replace(/("lastModified":)\d+(?:\.\d+)?/g, `$1${modified}`);
}

function pagesBelow(folder: string, below = ""): string[] {
  return readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = join(below, name);
      if (statSync(join(folder, path)).isDirectory()) return name.startsWith("_") ? [] : pagesBelow(folder, path);
      return name.endsWith(".html") ? [path] : [];
    });
}
