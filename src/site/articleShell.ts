import {directionOf} from "../components/bidi.js";
import {articleLabel, plainLabel} from "../marks/articleLabel.js";
import type {Messages} from "../messages/en.js";
import {escapeMarkup} from "./escapeHtml.ts";
import type {Title} from "./readSite.ts";

/**
 * The id under which Framework renders the page of all articles once; no article can have it: a `~` is not allowed in
 * ids. The last build step makes of this page one for every article (see stampArticles.ts).
 */
export const TEMPLATE = "~article~";

/** Stands in the template's head where an article's own lines go. */
export const HEAD_MARK = "<!--article-head-->";

/** What goes into `<h1>`: the article's headline, or what it is called without one. */
export function articleHeading(article: Title, t: Messages): string {
  const parts = articleLabel(article, article.opening, {...t.ui, date: t.date});
  if (article.title)
    return `<span lang="${escapeMarkup(article.language)}" dir="auto">${escapeMarkup(article.title)}</span>`;
  const own = (words: string) =>
    `<bdi lang="${escapeMarkup(article.language)}" dir="${directionOf(article.language)}" class="quoted">${escapeMarkup(words)}</bdi>`;
  const shown = parts.map((part) =>
    part.own ? own(part.words) : `<span class="date">${escapeMarkup(part.words)}</span>`
  );
  // The first words stand on a line of their own.
  const [outlet = "", date = "", opening = ""] = shown;
  return `<span class="untitled">${outlet} · ${date} ${opening}</span>`;
}

/** What goes into `<title>`: the article's label, then the site's title. */
export const articleTitle = (article: Title, site: string, t: Messages): string =>
  `${plainLabel(articleLabel(article, article.opening, {...t.ui, date: t.date}))} | ${site}`;
