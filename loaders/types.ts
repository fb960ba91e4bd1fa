import type {Row} from "./tables/schema.ts";

/** The nouns of Isnad. A row of a table and the thing itself have one type: see `tables/schema.ts`. */
export type Sentence = Row<"sentences">;
export type Attribution = Row<"attributions">;
export type Claim = Row<"claims">;
export type TimeExpression = Row<"times">;
export type PlaceMention = Row<"place_mentions">;
export type ActorMention = Row<"actor_mentions">;
export type Event = Row<"events">;
export type Discrepancy = Row<"discrepancies">;

/** `[start, end)` in UTF-16 code units of an article's text. */
export interface Span {
  start: number;
  end: number;
}

/** A closed interval of whole numbers; `null` is an open end. */
export interface Interval {
  low: number | null;
  high: number | null;
}

export type Rights = Row<"articles">["rights"];

/** An article as it was read, before anything was found in it. */
export interface Article {
  article: string;
  title: string;
  outlet: string;
  /** EDTF, or empty where nobody knows. */
  published: string;
  /** First and last day that `published` allows (ISO 8601), empty where unknown. */
  published_from: string;
  published_to: string;
  language: string;
  rights: Rights;
  url: string;
  /** What the reader page shows of the editor's remarks (what was retold, how a date was inferred). */
  note: string;
  /** The text all offsets point into: of a `.txt` the file, of a `.md` its title, a blank line, its body. */
  text: string;
  /** Where it lies, relative to the working directory, for messages. */
  file: string;
}

export interface Actor {
  actor: string;
  label: string;
  label_en: string;
  kind: Row<"actors">["kind"];
  side: string;
  aliases: {alias: string; alias_class: Row<"actor_mentions">["label_class"]}[];
}

export interface Place {
  place: string;
  label: string;
  label_en: string;
  kind: Row<"places">["kind"];
  lat: number | null;
  lon: number | null;
  certainty: string;
  parent: string;
  aliases: string[];
  source: string;
}

/** What a corpus knows beforehand: its actors, its gazetteer, its additions to the lexicons. */
export interface Lists {
  actors: Actor[];
  places: Place[];
  /** Lexicon name (`sourcing`, `objects` …) → rows added to it by the corpus. */
  lexicon: Record<string, Record<string, string>[]>;
}

/** All that is found in one article, each list in the order of the text. */
export interface Annotations {
  sentences: Sentence[];
  attributions: Attribution[];
  claims: Claim[];
  times: TimeExpression[];
  place_mentions: PlaceMention[];
  actor_mentions: ActorMention[];
}

/** What a rule did at a place, for `isnad explain`. */
export interface TraceStep extends Span {
  stage: "furniture" | "quantity" | "time" | "place" | "actor" | "attribution" | "claim";
  rule: string;
  kept: boolean;
  /** What it gave, or why it was dropped. */
  what: string;
}

export interface ArticleAnnotations extends Annotations {
  article: Article;
}

/** Reads one article: a pure function of its text, metadata and the lists it was made with. */
export type Annotate = (article: Article, trace?: (step: TraceStep) => void) => Annotations;

/** What corpus.yaml says, with its defaults filled in. */
export interface Corpus {
  /** The corpus folder, as it was named. */
  dir: string;
  title: string;
  description: string;
  /** BCP 47 codes; the first is the language of an article that names none. */
  languages: string[];
  /** IANA name. */
  time_zone: string;
  /** Language of the explanations and of the report's interface. */
  report_language: string;
  rights: Rights;
  /** The quantity convention (see CODING). */
  coding: string;
  site_url: string;
  /** Side → its names and colour; those of `--lists` included. */
  sides: Record<string, {label: string; label_en: string; color: string}>;
}
