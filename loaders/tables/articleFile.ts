import type {Article} from "../types.ts";
import type {Row, TableName, Tables} from "./schema.ts";

/** What `articles/<id>.json` holds: one article with its text and all its rows, for the reader page. */
export interface ArticleFile {
  article: Row<"articles"> & {note: string};
  /** What all offsets point into. */
  text: string;
  sentences: Row<"sentences">[];
  attributions: Row<"attributions">[];
  claims: Row<"claims">[];
  times: Row<"times">[];
  place_mentions: Row<"place_mentions">[];
  actor_mentions: Row<"actor_mentions">[];
  reviews: Row<"reviews">[];
  /** Those with a row in this article. */
  discrepancies: Row<"discrepancies">[];
}

/** The file of every article, in the order of the table `articles`. */
export function* articleFiles(tables: Tables, articles: readonly Article[]): Generator<ArticleFile> {
  const read = new Map(articles.map((article) => [article.article, article]));
  const of = <T extends TableName>(name: T, ids: (row: Row<T>) => string[]) => group(tables[name] as Row<T>[], ids);
  const sentences = of("sentences", own);
  const attributions = of("attributions", own);
  const claims = of("claims", own);
  const times = of("times", own);
  const place_mentions = of("place_mentions", own);
  const actor_mentions = of("actor_mentions", own);
  const reviews = of("reviews", own);
  const discrepancies = of("discrepancies", (row) => [...new Set([row.article_a, row.article_b])]);
  for (const row of tables.articles) {
    const id = row.article;
    const {note, text} = read.get(id)!;
    yield {
      article: {...row, note},
      text,
      sentences: sentences.get(id) ?? [],
      attributions: attributions.get(id) ?? [],
      claims: claims.get(id) ?? [],
      times: times.get(id) ?? [],
      place_mentions: place_mentions.get(id) ?? [],
      actor_mentions: actor_mentions.get(id) ?? [],
      reviews: reviews.get(id) ?? [],
      discrepancies: discrepancies.get(id) ?? []
    };
  }
}

const own = (row: {article: string}) => [row.article];

function group<R>(rows: readonly R[], ids: (row: R) => string[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows)
    for (const id of ids(row)) {
      const list = groups.get(id);
      if (list) list.push(row);
      else groups.set(id, [row]);
    }
  return groups;
}
