import {dirname, join, relative} from "node:path";
import type {Article, Corpus} from "../types.ts";
import {inferTitle} from "./furniture.ts";
import {reporter, type Report} from "./problem.ts";
import {articleKeys, articleOf, type ArticleFields} from "./readArticle.ts";
import {readTableFile} from "./readTableFile.ts";
import {readUtf8} from "./readUtf8.ts";

const columns = [...articleKeys, "file"] as const;

/**
 * Reads a metadata table and the text files that it names (paths relative to the table). A text stands as it is in its
 * file; a title that the table does not give is inferred from it.
 */
export function readMetadata(file: string, corpus: Corpus, report: Report): Article[] {
  const table = readTableFile<string>(file, [...columns, "notes"], ["article", "file"], report, "warning");
  return table.rows.flatMap(({line, values}) => {
    const path = values.file!;
    if (!path) {
      table.at.error(line, `article "${values.article}" has no file`, "the path of its text in the column file");
      return [];
    }
    if (relative(dirname(file), join(dirname(file), path)).startsWith("..")) {
      table.at.error(line, `file "${path}" lies outside the corpus`, "a path in the folder of this table");
      return [];
    }
    const textFile = join(dirname(file), path);
    const text = readUtf8(textFile, (problem) =>
      report(problem.line ? problem : {...problem, file, line, message: `file "${path}": ${problem.message}`})
    );
    if (text === null) return [];
    if (!text.trim()) reporter(textFile, report).error(1, "the article is empty", "its text");
    const fields = Object.fromEntries(articleKeys.map((key) => [key, values[key] ?? ""])) as ArticleFields;
    const language = fields.language || corpus.languages[0]!;
    const title = fields.title || inferTitle(text, language, fields.outlet);
    const note = fields.note || values.notes!;
    return articleOf({...fields, title, note}, text, textFile, corpus, table.at, () => line) ?? [];
  });
}
