import type {Row} from "../../loaders/tables/schema.ts";

/** What the leading sentences are made from; each a plain count taken from the tables. */
export type Bound = Pick<Row<"claims">, "low" | "high" | "hedge">;

export interface CorpusFacts {
  articles: number;
  outlets: number;
  /** Articles that name no outlet. */
  unnamed: number;
  claims: number;
  /** Claims that a source answers for, not the outlet alone. */
  sourced: number;
  /** The sources of those. */
  speakers: number;
  discrepancies: number;
  /** The one or two commonest kinds. */
  kinds: Row<"discrepancies">["kind"][];
}

export interface DiscrepancyFacts {
  all: number;
  claims: number;
  events: number;
  /** Those that nothing in the rows explains: `number`, `denial`, `list_vs_count`, `time`, `place`, `date_conflict`. */
  contradictions: number;
}

export interface SourcingFacts {
  attributions: number;
  lemmas: number;
  claims: number;
  unsourced: number;
  top: {lemma: string; gloss: string; act: Row<"vocabulary">["act"]; count: number} | null;
}

export interface NamingFacts {
  actors: number;
  mentions: number;
  labels: number;
  coloured: number;
}

export interface TimelineFacts {
  rows: number;
  /** Events on the time line, of all events. */
  dated: number;
  events: number;
  from: string;
  to: string;
  expressions: number;
  uncertain: number;
}

export interface PlaceFacts {
  places: number;
  located: number;
  top: string;
}
