import type MarkdownIt from "markdown-it";
import {messages as ar} from "../messages/ar.js";
import {messages as en, type Messages} from "../messages/en.js";
import {readSite} from "./readSite.ts";

export const catalogue = (language: string): Messages => (language === "ar" ? ar : en);

/**
 * Pages hold no prose of their own: `{{ui.sharpest}}` in a page's Markdown is that entry of the catalogue, and
 * `{{article.title}}` the headline of the article a page is for. An unknown key throws, with the page's path.
 */
export function translateSource(md: MarkdownIt): MarkdownIt {
  md.core.ruler.before("normalize", "messages", (state) => {
    const {path, params} = state.env as {path?: string; params?: {article?: string}};
    const {site, titles} = readSite();
    state.src = state.src.replace(/\{\{([\w.]+)\}\}/g, (_, key: string) => {
      const article = titles[params?.article ?? ""];
      if (key === "article.title") return headline(article?.title || params?.article || "");
      if (key === "article.language") return article?.language || site.language;
      return entry(catalogue(site.language), key, path ?? "");
    });
  });
  return md;
}

function entry(messages: Messages, key: string, path: string): string {
  const value = key
    .split(".")
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], messages);
  if (typeof value !== "string") throw new Error(`${path}: {{${key}}} is no entry of the message catalogue`);
  return value;
}

/** A headline is somebody else's text: nothing in it is Markdown or HTML. */
const headline = (title: string): string => title.replace(/\s+/g, " ").replace(/[\\`*_{}[\]()#+\-.!<>&|$~]/g, "\\$&");
