import {rmSync} from "node:fs";
import {corpusFolders} from "./src/site/corpusFolders.ts";
import {finishSite} from "./src/site/finishSite.ts";
import {readSite} from "./src/site/readSite.ts";
import {articlePaths, describingArticle, directionOf, fontPaths, footerOf, headerOf, headOf} from "./src/site/shell.ts";
import {ARTICLES, CACHE, refreshReport} from "./src/site/layReport.ts";
import {pinOptionalLibraries} from "./src/site/pinOptionalLibraries.ts";
import {stagingOf, swapFolder} from "./src/site/swapFolder.ts";
import {layTemplate, stampArticles} from "./src/site/stampArticles.ts";
import {catalogue, translateSource} from "./src/site/translateSource.ts";
import {isWatching, watchSources} from "./src/site/watchSources.ts";

process.env.OBSERVABLE_TELEMETRY_DISABLE = "true";

const folders = corpusFolders();
const output = process.env.ISNAD_OUT || "dist";
const building = process.argv[2] === "build";
const staging = stagingOf(output);

// Before anything is touched: a corpus with errors costs neither the published report nor the cache, nor does it end a
// preview that is under way.
if (!(await refreshReport(folders)) && !isWatching()) process.exit(1);
pinOptionalLibraries(CACHE);

if (building) {
  layTemplate(ARTICLES);
  rmSync(staging, {recursive: true, force: true});
  process.on("exit", (code) => {
    const {site, titles} = readSite();
    const t = catalogue(site.language);
    if (code === 0)
      stampArticles({site: staging, articles: ARTICLES, titles, title: site.title, t, headOf: describingArticle});
    const broken =
      code === 0
        ? finishSite(staging, {lang: site.language, dir: directionOf(site.language)}, site.date, site.site_url)
        : [];
    for (const page of broken)
      console.error(`${page}: a code block could not be compiled; ${output} is left as it was`);
    if (code === 0 && !broken.length) swapFolder(staging, output);
    else rmSync(staging, {recursive: true, force: true});
    if (broken.length) process.exitCode = 1;
  });
} else watchSources(folders, "observablehq.config.ts");

const {site} = readSite();

export default {
  root: "src",
  output: building ? staging : output,
  title: site.title,
  style: "style.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  pages: [],
  preserveExtension: true,
  typographer: false,
  dynamicPaths: () => (building ? [...articlePaths(), ...fontPaths()] : []),
  head: headOf({fonts: building ? "fonts" : "_file/fonts"}),
  header: headerOf,
  footer: footerOf,
  // Not by name: what starts Framework need not have the folder of installed commands on its path.
  interpreters: {".ts": [process.execPath, "--import", "tsx"]},
  markdownIt: translateSource
};
