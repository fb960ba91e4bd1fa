import {z} from "zod";
import {rights} from "../tables/vocabularies.ts";
import type {Article, Corpus, Rights} from "../types.ts";
import {parseYaml} from "./parseYaml.ts";
import {reporter, type FileReport, type Report} from "./problem.ts";
import {isUnknown, publicationDays, suggestDate} from "./publicationDate.ts";
import {readUtf8} from "./readUtf8.ts";

/** What an editor may say of an article, in front matter or in a row of a metadata table. */
export const articleKeys = ["article", "title", "outlet", "published", "language", "rights", "url", "note"] as const;
export type ArticleFields = Record<(typeof articleKeys)[number], string>;

const text = (what: string) => z.string({error: what});
const optional = text("a single value").default("");
const frontMatter = z.strictObject({
  article: text("an id (article: 2019-08-12-alsaa25)").min(1, "an id"),
  title: optional,
  outlet: optional,
  published: text("an EDTF date (published: 2019-08-12), XXXX where nobody knows it"),
  language: optional,
  rights: optional,
  url: optional,
  note: optional
} satisfies Record<keyof ArticleFields, z.ZodType>);

const FENCE = /^---[ \t]*\r?\n/;
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/**
 * Reads a `.md` article. Its text is the title, an empty line and the body; without a title the body alone. The body is
 * what follows the front matter, byte for byte, less the empty lines at its very start.
 */
export function readMarkdown(file: string, corpus: Corpus, report: Report): Article | null {
  const source = readUtf8(file, report);
  if (source === null) return null;
  const at = reporter(file, report);
  const match = FRONT_MATTER.exec(source);
  if (!match || match.index > 0) {
    const opened = FENCE.test(source);
    if (opened) at.error(1, "the front matter is not closed", "a line `---` after its last key");
    else at.error(1, "there is no front matter", "a first line `---`, then `key: value` lines, then `---`");
    return null;
  }
  const fields = parseYaml(match[1]!, frontMatter, at, 2);
  if (!fields) return null;
  const lineOf = (key: string) => 2 + match[1]!.split("\n").findIndex((line) => line.startsWith(`${key}:`));
  const body = source.slice(match[0].length).replace(/^(?:[ \t]*\r?\n)+/, "");
  if (!body.trim()) at.error(source.split("\n").length, "the article is empty", "its text after the front matter");
  const title = fields.title.trim();
  return articleOf({...fields, title}, title ? `${title}\n\n${body}` : body, file, corpus, at, lineOf);
}

const ID = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}._-]*[\p{L}\p{M}\p{N}_-])?$/u;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d|index)$/i;

/** Puts an article together from its fields, checking each; `lineOf` tells where a field stands. */
export function articleOf(
  fields: ArticleFields,
  body: string,
  file: string,
  corpus: Corpus,
  {error, warning}: FileReport,
  lineOf: (key: string) => number
): Article | null {
  const {article, published} = fields;
  const days = publicationDays(published);
  const language = fields.language || corpus.languages[0]!;
  const allowed = (fields.rights || corpus.rights) as Rights;
  const id = idFault(article);
  if (id) error(lineOf("article"), `article id "${article}" ${id}`, "letters, digits, - _ and inner dots, at most 100");
  if (!days)
    error(lineOf("published"), `published "${published}" is no EDTF date`, `such as ${suggestDate(published)}`);
  else if (isUnknown(published))
    warning(
      lineOf("published"),
      "the publication date is unknown, so that times stay unresolved",
      "an EDTF date if one can be had"
    );
  if (!corpus.languages.includes(language))
    error(
      lineOf("language"),
      `language "${language}" is not the corpus'`,
      `one of ${corpus.languages.join(", ")} (corpus.yaml)`
    );
  if (!rights.includes(allowed))
    error(lineOf("rights"), `rights "${allowed}" is not known`, `one of ${rights.join(", ")}`);
  if (fields.url && !URL.canParse(fields.url)) error(lineOf("url"), `url "${fields.url}" is no address`, "https://…");
  if (!days) return null;
  return {
    ...fields,
    published: isUnknown(published) ? "" : published,
    published_from: days.from,
    published_to: days.to,
    language,
    rights: allowed,
    text: body,
    file
  };
}

/** An id names files and addresses: what is wrong with it, or nothing. */
function idFault(id: string): string {
  if (id.length > 100) return "is too long";
  if (RESERVED.test(id)) return "is a reserved name";
  return ID.test(id) ? "" : "cannot be a file name";
}
