import {buildTables} from "../../loaders/tables/buildTables.ts";
import type {CorpusFolders} from "./corpusFolders.ts";
import {reportFiles} from "./reportFiles.ts";

/** The pipeline for the report; `null` where the corpus has errors, each told on standard error as file:line. */
export async function buildReport({corpus, lists}: CorpusFolders): Promise<Map<string, string> | null> {
  const built = await buildTables(corpus, {lists});
  return built && reportFiles(built);
}
