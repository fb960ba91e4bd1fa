import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import * as v from "../tables/vocabularies.ts";
import {reporter, type Report} from "./problem.ts";
import {publicationDays} from "./publicationDate.ts";
import {checkOneOf, readTableFile} from "./readTableFile.ts";

/** The hand-coded files and their columns; `CODING` says what each holds. */
export const goldColumns = {
  attributions: [
    "article",
    "id",
    "cue",
    "act",
    "source",
    "resolved",
    "source_kind",
    "via",
    "mode",
    "content_start",
    "content_end"
  ],
  claims: [
    "article",
    "id",
    "measure",
    "object",
    "affected",
    "agent",
    "low",
    "high",
    "hedge",
    "quantity",
    "place",
    "time",
    "attribution",
    "status",
    "evidence"
  ],
  times: ["article", "id", "expression", "from", "to", "granularity", "notes"],
  discrepancies: ["id", "kind", "articles", "a", "b", "measure", "what"],
  not_claims: ["article", "text", "why"]
} as const;

export type GoldName = keyof typeof goldColumns;
export type GoldRow<N extends GoldName> = Record<(typeof goldColumns)[N][number], string>;
export type Gold = {[N in GoldName]: GoldRow<N>[]};

const closed: {[N in GoldName]?: Partial<Record<keyof GoldRow<N>, readonly string[]>>} = {
  attributions: {act: v.acts, source_kind: v.sourceKinds, mode: v.modes},
  claims: {measure: v.measures, hedge: v.hedges, status: v.statuses},
  times: {granularity: v.granularities},
  discrepancies: {kind: v.discrepancyKinds}
};
const whole = ["low", "high"];
const dates = ["from", "to"];

/**
 * Reads the gold files of a folder; a file that is not there has no rows. Ids are once an article, closed lists are kept
 * to, `low` and `high` are whole numbers or empty. `articles` are the corpus' ids; `null` where they are not all known.
 */
export function readGold(dir: string, articles: ReadonlySet<string> | null, report: Report): Gold {
  const names = Object.keys(goldColumns) as GoldName[];
  if (existsSync(dir))
    for (const file of readdirSync(dir).filter((name) => name.endsWith(".csv")))
      if (!names.some((name) => file === `${name}.csv`))
        reporter(join(dir, file), report).warning(
          0,
          "nobody knows this gold file",
          `one of ${names.join(", ")} (.csv)`
        );
  return Object.fromEntries(names.map((name) => [name, readGoldFile(dir, name, articles, report)])) as unknown as Gold;
}

function readGoldFile<N extends GoldName>(
  dir: string,
  name: N,
  articles: ReadonlySet<string> | null,
  report: Report
): GoldRow<N>[] {
  const columns: readonly string[] = goldColumns[name];
  const table = readTableFile(
    join(dir, `${name}.csv`),
    columns,
    columns.filter((c) => c !== "notes"),
    report
  );
  const seen = new Map<string, number>();
  for (const {line, values} of table.rows) {
    const ids = "article" in values ? [values.article!] : values.articles!.split(/[;+ ]+/);
    for (const id of ids)
      if (articles && !articles.has(id))
        table.at.error(line, `article "${id}" is not in the corpus`, "the id of an article");
    for (const [column, allowed] of Object.entries(closed[name] ?? {}))
      checkOneOf(table, line, column, values[column]!, allowed as string[]);
    for (const column of whole)
      if (!/^\d*$/.test(values[column] ?? ""))
        table.at.error(line, `${column} "${values[column]}" is no whole number`, "digits, or nothing");
    for (const column of dates)
      if (!publicationDays(values[column] ?? ""))
        table.at.error(line, `${column} "${values[column]}" is no EDTF date`, "a day (2019-08-12), or nothing");
    const key = `${values.article ?? ""}:${values.id}`;
    if (values.id && seen.has(key))
      table.at.error(line, `id "${values.id}" stands twice (line ${seen.get(key)})`, "an id once an article");
    seen.set(key, line);
  }
  return table.rows.map(({values}) => values) as GoldRow<N>[];
}
