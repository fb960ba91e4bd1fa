/** The site's root: modules are served from `_import/components/`, wherever the site lies. */
const root = new URL("../../", import.meta.url);

/** The address of a row's words: the article's page, with the row's own number as fragment (`2019-08-12-x:a3` → `#a3`). */
export function linkToRow(row: string): string {
  const [article = "", span = ""] = splitRow(row);
  return `${linkToArticle(article)}${span ? `#${span}` : ""}`;
}

export const linkToArticle = (article: string): string =>
  new URL(`articles/${encodeURIComponent(article)}.html`, root).href;
export const linkToPage = (page: string): string => new URL(page, root).href;

/** The article's id may hold a colon; the row's own number does not. */
export function splitRow(row: string): [article: string, span: string] {
  const at = row.lastIndexOf(":");
  return at < 0 ? [row, ""] : [row.slice(0, at), row.slice(at + 1)];
}
