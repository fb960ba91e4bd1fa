import {readFileSync} from "node:fs";
import {basename} from "node:path";
import type {Article} from "../../loaders/types.ts";

/** An article of the ANT corpus (antcorpus/antcorpus.multisource.data): one XML-like file, its title, a blank line, its text. */
export function antArticle(file: string): Article {
  const xml = readFileSync(file, "utf8");
  const tag = (name: string) => new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(xml)?.[1]?.trim() ?? "";
  const time = new Date(tag("TIME"));
  const day = Number.isNaN(time.getTime()) ? "" : time.toISOString().slice(0, 10);
  return {
    article: basename(file, ".txt"),
    title: tag("TITLE"),
    outlet: tag("SRC"),
    published: day,
    published_from: day,
    published_to: day,
    language: "ar",
    rights: "none",
    url: tag("URL"),
    note: "",
    text: `${tag("TITLE")}\n\n${tag("TEXT")}\n`,
    file
  };
}
