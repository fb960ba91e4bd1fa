import {escapeHtml} from "./escapeHtml.ts";

/**
 * The sitemap of the pages, relative to the site's address.
 * @param date day of the corpus (ISO 8601); empty where no article is dated.
 */
export function sitemap(pages: string[], address: string, date: string): string {
  const root = address.endsWith("/") ? address : `${address}/`;
  const entries = pages
    .filter((page) => page !== "404.html")
    .map((page) => {
      const path = page
        .replace(/(^|\/)index\.html$/, "$1")
        .split("/")
        .map(encodeURIComponent)
        .join("/");
      return `<url><loc>${escapeHtml(root + path)}</loc>${date ? `<lastmod>${date}</lastmod>` : ""}</url>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join("")}</urlset>\n`;
}
