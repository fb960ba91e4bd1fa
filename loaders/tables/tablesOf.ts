import {createHash} from "node:crypto";
import type {Comparison} from "../compare/compare.ts";
import type {ArticleAnnotations, Lists} from "../types.ts";
import type {Row, Tables} from "./schema.ts";

/** Everything that the stages found, before it is put into tables. */
export interface Findings {
  /** In the order of the articles' ids. */
  articles: readonly ArticleAnnotations[];
  lists: Lists;
  comparison: Comparison;
  /** Article → the article whose text it repeats. */
  duplicateOf?: ReadonlyMap<string, string>;
  evaluation: Row<"evaluation">[];
}

/** Puts what was found into tables, each in its stable order: article, then offset. */
export function tablesOf({articles, lists, comparison, duplicateOf, evaluation}: Findings): Tables {
  const {claims, events, discrepancies, vocabulary, timeline} = comparison;
  const place_mentions = articles.flatMap((a) => a.place_mentions);
  const actor_mentions = articles.flatMap((a) => a.actor_mentions);
  const placesNamed = countBy(place_mentions, "place");
  const actorsNamed = countBy(actor_mentions, "actor");
  const placesMeant = new Set([...claims, ...events].flatMap(({places}) => places.split(";")));
  return {
    articles: articles.map((article) => articleRow(article, duplicateOf?.get(article.article.article) ?? "")),
    sentences: articles.flatMap((a) => a.sentences),
    attributions: articles.flatMap((a) => a.attributions),
    claims,
    times: articles.flatMap((a) => a.times),
    places: lists.places
      .filter(({place}) => placesNamed.has(place) || placesMeant.has(place))
      .map(({place, label, label_en, kind, lat, lon, parent}) => {
        return {place, label, label_en, kind, lat, lon, parent, mentions: placesNamed.get(place) ?? 0};
      })
      .sort(by("place")),
    place_mentions,
    actors: lists.actors
      .map(({actor, label, label_en, kind, side}) => {
        return {actor, label, label_en, kind, side, mentions: actorsNamed.get(actor) ?? 0};
      })
      .sort(by("actor")),
    actor_mentions,
    events,
    discrepancies,
    vocabulary,
    timeline,
    reviews: [],
    evaluation
  };
}

function articleRow({article: a, sentences}: ArticleAnnotations, duplicate_of: string): Row<"articles"> {
  const own = sentences.filter(({part}) => part !== "furniture");
  return {
    article: a.article,
    title: a.title,
    outlet: a.outlet,
    published: a.published,
    published_from: a.published_from,
    published_to: a.published_to,
    language: a.language,
    rights: a.rights,
    url: a.url,
    words: own.reduce((sum, {start, end}) => sum + countWords(a.text.slice(start, end)), 0),
    sentences: own.length,
    duplicate_of,
    sha256: createHash("sha256").update(a.text).digest("hex")
  };
}

/** Runs between white space that hold a letter or a digit. */
const countWords = (text: string) => text.match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;

function countBy<K extends string>(rows: readonly Record<K, string>[], column: K): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(row[column], (counts.get(row[column]) ?? 0) + 1);
  return counts;
}

function by<K extends string>(column: K) {
  return (a: Record<K, string>, b: Record<K, string>) => (a[column] < b[column] ? -1 : a[column] > b[column] ? 1 : 0);
}
