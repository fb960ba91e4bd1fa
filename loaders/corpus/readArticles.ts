import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import type {Article, Corpus} from "../types.ts";
import {reporter, type Report} from "./problem.ts";
import {readMarkdown} from "./readArticle.ts";
import {readMetadata} from "./readMetadata.ts";

/**
 * Reads all articles of a corpus, in both forms: `articles/*.md`, and those of a metadata table (the one corpus.yaml
 * names under `articles`, or metadata.csv). In the order of their ids.
 */
export function readArticles(corpus: Corpus & {articles: string}, report: Report): Article[] {
  const folder = join(corpus.dir, "articles");
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => !name.startsWith("."))
        .sort()
    : [];
  const articles: Article[] = [];
  for (const name of files) {
    const file = join(folder, name);
    const article = name.endsWith(".md") ? readMarkdown(file, corpus, report) : null;
    if (article) articles.push(article);
    if (!name.endsWith(".md"))
      reporter(file, report).warning(0, "this is not read", "articles as .md (texts go with a metadata table)");
  }
  const table = join(corpus.dir, corpus.articles || "metadata.csv");
  if (existsSync(table)) articles.push(...readMetadata(table, corpus, report));
  else if (corpus.articles)
    report({
      file: join(corpus.dir, "corpus.yaml"),
      line: 0,
      message: `articles "${corpus.articles}" is not there`,
      expected: "the path of a metadata table",
      severity: "error"
    });
  return unique(articles, report).sort((a, b) => (a.article < b.article ? -1 : 1));
}

/** Ids name files, and not every disk tells `A` from `a`. */
function unique(articles: readonly Article[], report: Report): Article[] {
  const seen = new Map<string, Article>();
  for (const article of articles) {
    const key = article.article.normalize("NFC").toLowerCase();
    const first = seen.get(key);
    if (first)
      reporter(article.file, report).error(
        1,
        `article id "${article.article}" is taken by ${first.file}`,
        "an id of its own"
      );
    else seen.set(key, article);
  }
  return [...seen.values()];
}
