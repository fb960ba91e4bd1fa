import type {Row} from "../../loaders/tables/schema.ts";
import {html} from "htl";
import type {Messages} from "../messages/en.js";
import {articleTitle, type Openings} from "./articleTitle.js";
import {dataTable} from "./dataTable.js";
import {linkToArticle} from "./links.js";
import {outletLabel} from "./sourceLabel.js";

/** The articles with who published them, when, and what their rights let the site show. */
export function articleList(articles: Row<"articles">[], openings: Openings, t: Messages): HTMLElement {
  return dataTable(
    articles,
    [
      {
        label: t.ui.article,
        cell: (a) => html`<a href=${linkToArticle(a.article)}>${articleTitle(a, openings, t)}</a>`
      },
      {label: t.ui.outlet, cell: (a) => outletLabel(a, t)},
      {
        label: t.ui.published,
        cell: (a) => html`<span class="date">${a.published ? t.date(a.published) : t.ui.undated}</span>`
      },
      {label: t.ui.wordCount, cell: (a) => a.words, numeric: true},
      {label: t.ui.rights, cell: (a) => t.words.rights[a.rights]}
    ],
    t.ui.articles,
    t.more
  );
}
