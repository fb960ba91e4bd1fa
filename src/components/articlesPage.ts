import {html} from "htl";
import {articleList} from "./articleList.js";
import {lead} from "./lead.js";
import type {Openings} from "./articleTitle.js";
import {openReport, type File, type ReportFiles} from "./openReport.js";

/** All articles. */
export async function articlesPage(files: ReportFiles<"articles"> & {openings: File}): Promise<HTMLElement> {
  const {t, articles} = await openReport<"articles">(files);
  const openings = (await files.openings.json()) as Openings;
  const words = articles.reduce((sum, a) => sum + a.words, 0);
  return html`<div>
    ${lead(t.articlesLead(articles.length, words))}${articles.length ? articleList(articles, openings, t) : null}
  </div>`;
}
