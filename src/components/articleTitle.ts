import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import {articleLabel} from "../marks/articleLabel.js";
import type {Messages} from "../messages/en.js";
import {quoted} from "./bidi.js";

/** Article → its first words, of those that have no headline. */
export type Openings = Record<string, string>;

/** What an article is called, its own words isolated. */
export function articleTitle(article: Row<"articles">, openings: Openings, t: Messages): HTMLElement {
  const parts = articleLabel(article, openings[article.article] ?? "", {...t.ui, date: t.date});
  return html`${parts.map(
    ({words, own}, i) => html`${i ? " · " : null}${own ? quoted(words) : html`<span class="date">${words}</span>`}`
  )}`;
}
