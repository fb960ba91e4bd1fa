import type {Tables} from "../../loaders/tables/schema.ts";

/** What every page needs to know of the corpus and what the navigation needs to know of the tables. */
export interface SiteSummary {
  title: string;
  description: string;
  /** The interface's language. */
  language: string;
  /** Languages of the articles. */
  languages: string[];
  /** Which quantity convention the corpus uses; empty for the toolkit's own. */
  coding: string;
  site_url: string;
  /** The corpus' own date: the last day on which an article may have been published; empty where none is dated. */
  date: string;
  sides: Record<string, {label: string; label_en: string; color: string}>;
  counts: {
    articles: number;
    outlets: number;
    /** Articles that name no outlet. */
    unnamed: number;
    attributions: number;
    /** Sources that answer for a claim. */
    speakers: number;
    claims: number;
    /** Claims that such a source answers for. */
    sourced: number;
    events: number;
    discrepancies: number;
    times: number;
    places: number;
    actor_mentions: number;
    timeline: number;
  };
}

export interface CorpusSettings {
  title: string;
  description: string;
  report_language: string;
  languages: string[];
  coding: string;
  site_url: string;
  sides: SiteSummary["sides"];
}

export function siteSummary(corpus: CorpusSettings, tables: Tables): SiteSummary {
  const distinct = (values: string[]) => new Set(values.filter(Boolean)).size;
  const attributions = new Map(tables.attributions.map((a) => [a.attribution, a]));
  const sourced = tables.claims
    .map((claim) => attributions.get(claim.attribution))
    .filter((a) => a !== undefined && a.source_kind !== "outlet") as Tables["attributions"];
  return {
    title: corpus.title,
    description: corpus.description,
    language: corpus.report_language,
    languages: corpus.languages,
    coding: corpus.coding,
    site_url: corpus.site_url,
    date:
      tables.articles
        .map((a) => a.published_to)
        .sort()
        .at(-1) ?? "",
    sides: corpus.sides,
    counts: {
      articles: tables.articles.length,
      outlets: distinct(tables.articles.map((a) => a.outlet)),
      unnamed: tables.articles.filter((a) => !a.outlet).length,
      attributions: tables.attributions.length,
      speakers: distinct(sourced.map((a) => a.speaker || a.resolved || a.source)),
      claims: tables.claims.length,
      sourced: sourced.length,
      events: tables.events.length,
      discrepancies: tables.discrepancies.length,
      times: tables.times.length,
      places: tables.places.length,
      actor_mentions: tables.actor_mentions.length,
      timeline: tables.timeline.length
    }
  };
}
