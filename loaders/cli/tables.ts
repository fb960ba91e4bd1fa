import type {Command} from "commander";
import {schema, type TableName} from "../tables/schema.ts";
import {tableFiles} from "../tables/tableFiles.ts";
import {writeTables} from "../tables/writeTables.ts";
import {withCorpus, type CorpusOptions} from "./corpusOptions.ts";
import {tablesOrStop} from "./tablesOrStop.ts";

/** `isnad tables --out DIR`: all tables, without the report. */
export function tables(program: Command): void {
  withCorpus(program.command("tables"))
    .description("write all tables, datapackage.json and the articles as JSON")
    .requiredOption("--out <dir>", "the folder to write; earlier tables in it are replaced")
    .action(({corpus, lists, out}: CorpusOptions & {out: string}) => {
      const built = tablesOrStop(corpus, {lists}, `${out} is left as it was`);
      writeTables(tableFiles(built.tables, built.corpus, built.articles), out);
      const counts = (Object.keys(schema) as TableName[]).map((name) => `${built.tables[name].length} ${name}`);
      process.stdout.write(`${out}: ${counts.join(", ")}\n`);
    });
}
