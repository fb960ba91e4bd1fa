import {articleTitle, HEAD_MARK, TEMPLATE} from "./articleShell.ts";
import {catalogue} from "./translateSource.ts";
import {escapeHtml} from "./escapeHtml.ts";
import {articleOf, datasetOf, jsonLd} from "./jsonLd.ts";
import {readSite} from "./readSite.ts";
import type {SiteSummary} from "./siteSummary.ts";
import type {Messages} from "../messages/en.js";

type Page = keyof Messages["pages"];
interface PageInfo {
  title: string | null;
  path: string;
}

/** What stands in the navigation: a page that has nothing to show is not linked. */
export function navigation({counts}: SiteSummary): Page[] {
  const pages: [Page, boolean][] = [
    ["index", true],
    ["discrepancies", counts.discrepancies > 0 || counts.claims > 1],
    ["sourcing", counts.attributions > 0],
    ["naming", counts.actor_mentions > 0],
    ["timeline", counts.timeline > 0 || counts.times > 0],
    ["places", counts.places > 0],
    ["articles", counts.articles > 0],
    ["method", true],
    ["notebook", counts.articles > 0],
    ["data", true]
  ];
  return pages.filter(([, shown]) => shown).map(([page]) => page);
}

const pathOf = (page: Page): string => (page === "articles" ? "/articles/" : page === "index" ? "/" : `/${page}`);

/** Which page of the catalogue a path is: `/articles/x` is an `article`. */
export function pageOf(path: string): Page {
  if (path === "/articles/index") return "articles";
  if (path.startsWith("/articles/")) return "article";
  const name = path.slice(1);
  return name in catalogue("en").pages ? (name as Page) : "notFound";
}

/** Framework renders one page for all articles, where there are any; the last build step stamps the others out of it. */
export const articlePaths = (): string[] => (readSite().site.counts.articles ? [`/articles/${TEMPLATE}`] : []);

const FONTS = [
  {
    family: "Isnad Naskh",
    weight: 400,
    file: "naskh-400.woff2",
    range: "U+0600-06FF, U+0750-077F, U+0870-089F, U+FB50-FDFF, U+FE70-FEFC"
  },
  {
    family: "Isnad Serif",
    weight: 400,
    file: "serif-400.woff2",
    range: "U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2212"
  },
  {
    family: "Isnad Serif",
    weight: 600,
    file: "serif-600.woff2",
    range: "U+0000-00FF, U+2000-206F, U+20AC, U+2122, U+2212"
  }
];

export const fontPaths = (): string[] => FONTS.map(({file}) => `/fonts/${file}`);

/** @param fonts where the fonts lie from the site's root: a preview serves files under `_file`. */
export const headOf =
  ({fonts}: {fonts: string}) =>
  ({title, path}: PageInfo): string => {
    const {site} = readSite();
    const page = pageOf(path);
    const up = "../".repeat(path.split("/").length - 2) || "./";
    const faces = FONTS.map(
      ({family, weight, file, range}) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url("${up}${fonts}/${file}") format("woff2");unicode-range:${range}}`
    );
    return `${path === `/articles/${TEMPLATE}` ? HEAD_MARK : page === "article" ? describingArticle(path.slice("/articles/".length)) : describing(path, title)}
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="/favicon.svg">
<style>${faces.join("")}</style>
<script>document.documentElement.lang=${JSON.stringify(site.language)};document.documentElement.dir=${JSON.stringify(directionOf(site.language))}</script>`;
  };

/** What a page tells of itself to who links or cites it. */
function describing(path: string, title: string | null): string {
  const {site} = readSite();
  const page = pageOf(path);
  const description = page === "index" ? site.description : "";
  const meta = metaOf(
    [title, site.title].filter(Boolean).join(" | "),
    description || catalogue(site.language).pages[page].description
  );
  return page === "index" || page === "data" ? `${meta}\n${jsonLd(datasetOf(site))}` : meta;
}

/** The same of an article's page. */
export function describingArticle(id: string): string {
  const {site, titles} = readSite();
  const t = catalogue(site.language);
  const article = titles[id];
  if (!article) return metaOf(site.title, t.pages.article.description);
  const {description} = t.pages.article;
  const meta = metaOf(
    articleTitle(article, site.title, t),
    article.outlet ? `${article.outlet}: ${description}` : description
  );
  return `${meta}\n${jsonLd(articleOf(article, site, t))}`;
}

const metaOf = (title: string, description: string): string =>
  `<meta name="description" content="${escapeHtml(description)}">
<meta property="og:title" content="${escapeHtml(title)}">`;

export const directionOf = (language: string): "rtl" | "ltr" => (language === "ar" ? "rtl" : "ltr");

export function headerOf({path}: PageInfo): string {
  const {site} = readSite();
  const {pages, ui} = catalogue(site.language);
  const here = pageOf(path);
  const items = navigation(site).map((page) => {
    const current =
      page === here ? ' aria-current="page"' : page === "articles" && here === "article" ? ' aria-current="true"' : "";
    return `<li><a href="${pathOf(page)}"${current}>${escapeHtml(pages[page].nav)}</a></li>`;
  });
  return `<a class="skip" href="#text">${escapeHtml(ui.skip)}</a>
<a class="masthead" href="/"><span class="mark" lang="ar" dir="rtl">${MARK}</span> <bdi class="corpus">${escapeHtml(site.title)}</bdi></a>
<nav aria-label="${escapeHtml(ui.navigation)}"><ul>${items.join("")}</ul></nav><span id="text"></span>`;
}

export function footerOf(): string {
  const {site} = readSite();
  const {ui} = catalogue(site.language);
  return `<noscript><p>${escapeHtml(ui.noscript)}</p></noscript><p>${escapeHtml(ui.noVerdict)} ${escapeHtml(ui.footer)}</p>`;
}

/** The project's name in its own script, written as code points: words of a language live in its folder. */
const MARK = "\u0625\u0633\u0646\u0627\u062F";
