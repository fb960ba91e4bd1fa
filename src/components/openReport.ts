import Papa from "papaparse";
import type {Row, TableName} from "../../loaders/tables/schema.ts";
import type {Messages} from "../messages/en.js";
import type {SiteSummary} from "../site/siteSummary.ts";

/** What Framework's `FileAttachment("…")` gives. */
export interface File {
  name: string;
  href: string;
  text(): Promise<string>;
  json(): Promise<unknown>;
}

/** The part of a Frictionless data package that the pages read. */
export interface DataPackage {
  resources: {name: string; path: string; title?: string; schema: {fields: Field[]; primaryKey?: string | string[]}}[];
}
export interface Field {
  name: string;
  type: string;
  description?: string;
  constraints?: {required?: boolean; enum?: string[]};
}

/**
 * The files of a page: the summary, the data package, and the text of the tables it needs, by their names. (Their text:
 * for an attachment of a CSV file that no method is called on, Framework would load a parser from elsewhere.)
 */
export type ReportFiles<T extends TableName> = {site: File; package: File} & {[K in T]: Promise<string>};
export type Report<T extends TableName> = {t: Messages; site: SiteSummary; package: DataPackage} & {[K in T]: Row<K>[]};

/** Reads the tables a page needs, typed by the schema that travels with them, and the words of its language. */
export async function openReport<T extends TableName>(files: ReportFiles<T>): Promise<Report<T>> {
  const [site, dataPackage] = (await Promise.all([files.site.json(), files.package.json()])) as [
    SiteSummary,
    DataPackage
  ];
  const tables = dataPackage.resources.filter(({name}) => name in files);
  const rows = await Promise.all(
    tables.map(async ({name, schema}) => [name, parseTable(await files[name as T], schema.fields)] as const)
  );
  return {t: await messagesOf(site.language), site, package: dataPackage, ...Object.fromEntries(rows)} as Report<T>;
}

/** The catalogue of one language; the other is not loaded. */
export async function messagesOf(language: string): Promise<Messages> {
  return (language === "ar" ? await import("../messages/ar.js") : await import("../messages/en.js")).messages;
}

/** CSV with a header into rows; types come from the schema, never from the look of a value (`000` stays text). */
export function parseTable(csv: string, fields: Field[]): Record<string, string | number | boolean | null>[] {
  const types = new Map(fields.map(({name, type}) => [name, type]));
  const {data} = Papa.parse<Record<string, string>>(csv, {header: true, skipEmptyLines: true});
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typed(value, types.get(name))]))
  );
}

function typed(value: string, type = "string"): string | number | boolean | null {
  if (type === "integer" || type === "number") return value === "" ? null : Number(value);
  if (type === "boolean") return value === "" ? null : value === "true";
  return value;
}
