import {readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {CACHE} from "./layReport.ts";
import type {SiteSummary} from "./siteSummary.ts";

/** What the shell of an article's page needs to know of it. */
export interface Title {
  title: string;
  outlet: string;
  published: string;
  language: string;
  url: string;
  /** Its first words, where it has no headline. */
  opening: string;
}
export type Titles = Record<string, Title>;

/**
 * The summary and the headlines that lie in Framework's cache; read anew when a preview has laid new ones, and not for
 * each of a thousand pages.
 */
export function readSite(): {site: SiteSummary; titles: Titles} {
  return {site: read("site.json") as SiteSummary, titles: read("titles.json") as Titles};
}

const known = new Map<string, {modified: number; value: unknown}>();

function read(name: string): unknown {
  const path = join(CACHE, "tables", "report", name);
  const modified = statSync(path).mtimeMs;
  const before = known.get(path);
  if (before?.modified === modified) return before.value;
  const value: unknown = JSON.parse(readFileSync(path, "utf8"));
  known.set(path, {modified, value});
  return value;
}
