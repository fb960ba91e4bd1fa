import {existsSync} from "node:fs";
import {join} from "node:path";
import {z} from "zod";
import {rights} from "../tables/vocabularies.ts";
import type {Corpus} from "../types.ts";
import {languages} from "./languages.ts";
import {parseYaml} from "./parseYaml.ts";
import {reporter, type Report} from "./problem.ts";
import {readUtf8} from "./readUtf8.ts";

const oneOf = (values: readonly string[]) => `one of ${values.join(", ")}`;
const text = z.string({error: "a single value"});

/** corpus.yaml, key by key; every scalar comes as a string. */
const schema = z.strictObject({
  title: text.min(1, "a title"),
  description: text.default(""),
  languages: z.array(z.enum(languages(), oneOf(languages())), "a list of language codes, [ar]").min(1, "a language"),
  time_zone: text.refine(isTimeZone, "an IANA time zone (Asia/Damascus)").default("UTC"),
  report_language: z.enum(["en", "ar"], oneOf(["en", "ar"])).default("en"),
  rights: z.enum(rights, oneOf(rights)).default("none"),
  coding: text.default(""),
  site_url: text.refine((url) => !url || URL.canParse(url), "a full address (https://…)").default(""),
  articles: text.default(""),
  sides: z
    .record(
      z.string(),
      z.strictObject({
        label: text.min(1, "a name"),
        label_en: text.default(""),
        color: text.regex(/^#[0-9a-fA-F]{6}$/, 'a colour ("#1b6ca8", in quotation marks)')
      }),
      "a mapping of sides"
    )
    .default({})
});

function isTimeZone(name: string): boolean {
  try {
    return !!new Intl.DateTimeFormat("en", {timeZone: name});
  } catch {
    return false;
  }
}

/** Reads `DIR/corpus.yaml`. `articles` is the path of a metadata table in the folder, or empty. */
export function readCorpusYaml(dir: string, report: Report): (Corpus & {articles: string}) | null {
  const file = join(dir, "corpus.yaml");
  if (!existsSync(file)) {
    const what = existsSync(dir) ? "the folder has no corpus.yaml" : "there is no such folder";
    report({file: dir, line: 0, message: what, expected: "a corpus: a folder with corpus.yaml", severity: "error"});
    return null;
  }
  const source = readUtf8(file, report);
  if (source === null) return null;
  const settings = parseYaml(source, schema, reporter(file, report));
  return settings && {dir, ...settings};
}
