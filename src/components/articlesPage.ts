import {html} from "htl";
import {articleList} from "./articleList.js";
import {lead} from "./lead.js";
import {openReport, type ReportFiles} from "./openReport.js";

/** All articles. */
export async function articlesPage(files: ReportFiles<"articles">): Promise<HTMLElement> {
  const {t, articles} = await openReport<"articles">(files);
  const words = articles.reduce((sum, a) => sum + a.words, 0);
  return html`<div>
    ${lead(t.articlesLead(articles.length, words))}${articles.length ? articleList(articles, t) : null}
  </div>`;
}
