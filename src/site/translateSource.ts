import type MarkdownIt from "markdown-it";
import {messages as ar} from "../messages/ar.js";
import {messages as en, type Messages} from "../messages/en.js";
import {articleHeading} from "./articleShell.ts";
import {escapeMarkup} from "./escapeHtml.ts";
import {readSite} from "./readSite.ts";

export const catalogue = (language: string): Messages => (language === "ar" ? ar : en);

/**
 * Pages hold no prose of their own: `{{ui.sharpest}}` in a page's Markdown is that entry of the catalogue, and
 * `{{article.heading}}` what the article is called a page is for. An unknown key throws, with the page's path.
 */
export function translateSource(md: MarkdownIt): MarkdownIt {
  md.core.ruler.before("normalize", "messages", (state) => {
    const {path, params} = state.env as {path?: string; params?: {article?: string}};
    const {site, titles} = readSite();
    state.src = state.src.replace(/\{\{([\w.]+)\}\}/g, (_, key: string) => {
      if (key === "article.heading") {
        const article = titles[params?.article ?? ""];
        return article ? articleHeading(article, catalogue(site.language)) : escapeMarkup(params?.article ?? "");
      }
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
