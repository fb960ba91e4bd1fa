import type {Wordings} from "../languages/wordings.ts";
import type {Article, ArticleAnnotations} from "../types.ts";
import {plainWords} from "./plainWords.ts";
import type {Gazetteer} from "./gazetteer.ts";
import {isRegion} from "./whereabouts.ts";

/** What articles have in common as a whole, where their claims say too little: their headlines and the places they name. */
export interface Kinship {
  /** From 0 to 1: how far two headlines are of the same rare words. */
  headlines(a: string, b: string): number;
  /** Rare words of a headline: under one of them related articles are found. */
  rareWords(article: string): readonly string[];
  /** `together` where both name a place of the other or near it, `apart` where what they name lies elsewhere, else unknown. */
  ground(a: string, b: string): "together" | "apart" | "unknown";
}

/** A word of more headlines than this tells them not apart. */
const RARE = 0.03;

/** Headlines as they are published are rows of a table; texts are not looked at. Pure. */
export function kinship(
  articles: readonly ArticleAnnotations[],
  gazetteer: Gazetteer,
  wordingsOf: (language: string) => Wordings
): Kinship {
  const words = new Map(articles.map(({article}) => [article.article, headlineWords(article, wordingsOf)]));
  const frequency = new Map<string, number>();
  for (const set of words.values()) for (const word of set) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const total = articles.length;
  const weight = (word: string) => Math.log(1 + total / (frequency.get(word) ?? 1)) ** 2;
  const norm = (set: ReadonlySet<string>) => [...set].reduce((sum, word) => sum + weight(word), 0);
  const norms = new Map([...words].map(([article, set]) => [article, norm(set)]));
  const places = new Map(articles.map((article) => [article.article.article, spots(article, gazetteer)]));

  function headlines(a: string, b: string): number {
    const [p, q] = [words.get(a), words.get(b)];
    if (!p?.size || !q?.size) return 0;
    let common = 0;
    for (const word of p) if (q.has(word)) common += weight(word);
    return common / Math.sqrt(norms.get(a)! * norms.get(b)!);
  }

  function ground(a: string, b: string): ReturnType<Kinship["ground"]> {
    const [p, q] = [places.get(a) ?? [], places.get(b) ?? []];
    if (!p.length || !q.length) return "unknown";
    return p.some((x) => q.some((y) => gazetteer.near(x, y))) ? "together" : "apart";
  }

  const isRare = (word: string) => (frequency.get(word) ?? 0) <= Math.max(4, RARE * total);
  return {headlines, ground, rareWords: (article) => [...(words.get(article) ?? [])].filter(isRare)};
}

const headlineWords = ({title, language}: Article, wordingsOf: (language: string) => Wordings) =>
  new Set(plainWords(title, wordingsOf(language)));

/** The places an article names, the most frequent first, a dozen at most; regions only where it names nothing finer. */
function spots({place_mentions}: ArticleAnnotations, gazetteer: Gazetteer): string[] {
  const counts = new Map<string, number>();
  for (const {place} of place_mentions) counts.set(place, (counts.get(place) ?? 0) + 1);
  const named = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([place]) => place);
  const below = named.filter((place) => gazetteer.get(place)?.kind !== "country");
  const fine = below.filter((place) => !isRegion(place, gazetteer));
  return (fine.length ? fine : below.length ? below : named).slice(0, 12);
}
