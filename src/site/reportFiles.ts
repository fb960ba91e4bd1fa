import type {Tables} from "../../loaders/tables/schema.ts";
import type {Article, Lists, Span} from "../../loaders/types.ts";
import {groupRows} from "../marks/groupRows.ts";
import {articleOpening} from "./articleOpening.ts";
import type {Title} from "./readSite.ts";
import {bareNames} from "./bareNames.ts";
import {concordance} from "./concordance.ts";
import {conventions} from "./conventions.ts";
import {maskText} from "./maskText.ts";
import {outlines} from "./outlines.ts";
import {quotations} from "./quotations.ts";
import {siteSummary, type CorpusSettings} from "./siteSummary.ts";

/** What the pipeline gives: the tables, and the files that `isnad tables` writes of them (path → content). */
export interface Built {
  corpus: CorpusSettings & {dir: string};
  articles: Article[];
  lists: Lists;
  tables: Tables;
  files: Map<string, string>;
}

/**
 * All files that the pages read, path → content, in a stable order: those of `isnad tables`, with the texts cut down to
 * what their rights let a site show, and under `report/` what the pages show beside the tables.
 */
export function reportFiles({corpus, articles, lists, tables, files}: Built): Map<string, string> {
  const texts = new Map(articles.map((a) => [a.article, shownText(a, tables)]));
  const shown = new Map<string, string>();
  for (const [path, content] of files) shown.set(path, withText(path, content, texts));
  shown.set("report/site.json", JSON.stringify(siteSummary(corpus, tables)));
  const openings = openingsOf(tables, texts);
  const titles = tables.articles.map((a) => [a.article, titleOf(a, openings[a.article] ?? "")]);
  shown.set("report/titles.json", JSON.stringify(Object.fromEntries(titles)));
  shown.set("report/openings.json", JSON.stringify(openings));
  shown.set("report/names.json", JSON.stringify(bareNames(tables, lists)));
  shown.set("report/quotations.json", JSON.stringify(quotations(tables, texts)));
  shown.set("report/concordance.json", JSON.stringify(concordance(tables, texts)));
  shown.set("report/conventions.json", JSON.stringify(conventions(corpus.languages, corpus.dir)));
  shown.set("report/outlines.json", JSON.stringify(outlines(tables.places)));
  return shown;
}

const titleOf = ({title, outlet, published, language, url}: Tables["articles"][number], opening: string): Title => ({
  title,
  outlet,
  published,
  language,
  url,
  opening
});

/** The first words of the articles that have no headline. */
function openingsOf(tables: Tables, texts: Map<string, string>): Record<string, string> {
  const untitled = tables.articles.filter(({title}) => !title);
  if (!untitled.length) return {};
  const sentences = groupRows(tables.sentences, ({article}) => article);
  return Object.fromEntries(
    untitled.map(({article}) => [article, articleOpening(texts.get(article) ?? "", sentences.get(article) ?? [])])
  );
}

/** `full` and `retold` texts whole; of an `excerpt` the sentences that hold a row; of `none` the rows' own words. */
function shownText({article, rights, text}: Article, tables: Tables): string {
  if (rights === "full" || rights === "retold") return text;
  const rows = rowSpans(article, tables);
  if (rights === "none") return maskText(text, rows);
  const sentences = tables.sentences.filter((s) => s.article === article);
  return maskText(text, [...rows, ...sentences.filter((s) => rows.some((r) => r.start < s.end && r.end > s.start))]);
}

/** Content spans are not among them: they can be whole paragraphs. */
function rowSpans(article: string, tables: Tables): Span[] {
  const of = <T extends {article: string}>(rows: T[]) => rows.filter((row) => row.article === article);
  return [
    ...of(tables.attributions).map((a) => ({start: a.cue_start, end: a.cue_end})),
    ...of(tables.attributions).flatMap((a) =>
      a.source_start === null || a.source_end === null ? [] : [{start: a.source_start, end: a.source_end}]
    ),
    ...of(tables.claims),
    ...of(tables.times),
    ...of(tables.place_mentions),
    ...of(tables.actor_mentions)
  ];
}

function withText(path: string, content: string, texts: Map<string, string>): string {
  const article = /^articles\/(.+)\.json$/.exec(path)?.[1];
  const text = article === undefined ? undefined : texts.get(article);
  return text === undefined ? content : JSON.stringify({...JSON.parse(content), text});
}
