import {readFileSync} from "node:fs";
import {join} from "node:path";
import {CACHE} from "./layReport.ts";
import type {SiteSummary} from "./siteSummary.ts";

export type Titles = Record<string, {title: string; outlet: string; language: string}>;

/** The summary and the headlines that lie in Framework's cache; read anew each time, as a preview lays new ones. */
export function readSite(): {site: SiteSummary; titles: Titles} {
  const read = (name: string) => JSON.parse(readFileSync(join(CACHE, "tables", "report", name), "utf8"));
  return {site: read("site.json"), titles: read("titles.json")};
}
