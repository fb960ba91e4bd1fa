import type {Article, Corpus} from "../types.ts";
import {articleFiles} from "./articleFile.ts";
import {dataPackage} from "./dataPackage.ts";
import {schema, type TableName, type Tables} from "./schema.ts";
import {toCsv} from "./toCsv.ts";

export interface TableFile {
  /** Relative, with `/`. */
  path: string;
  contents: string;
}

/** Every file that `isnad tables` writes and the report offers: the same tables give the same bytes. */
export function* tableFiles(tables: Tables, corpus: Corpus, articles: readonly Article[]): Generator<TableFile> {
  for (const name of Object.keys(schema) as TableName[]) {
    yield {path: `${name}.csv`, contents: toCsv(schema[name], tables[name])};
  }
  yield {path: "datapackage.json", contents: `${JSON.stringify(dataPackage(corpus), null, 2)}\n`};
  for (const file of articleFiles(tables, articles)) {
    yield {path: `articles/${file.article.article}.json`, contents: `${JSON.stringify(file)}\n`};
  }
}
