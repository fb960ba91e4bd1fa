import type {acts, alignments, hedges, polarities} from "../tables/vocabularies.ts";
import type {Role} from "./roles.ts";

export type Act = (typeof acts)[number];
export type Alignment = (typeof alignments)[number];
export type Polarity = (typeof polarities)[number];
export type Hedge = (typeof hedges)[number];

/** Grammatical number of a counted noun. */
export type ObjectNumber = "singular" | "dual" | "plural";

/** A cue that ties a source to a content. */
export interface CueSense {
  cls: "cue";
  lemma: string;
  /** How the form stands in its clause: see the `forms` of sourcing.csv. */
  feature: "m" | "f" | "p" | "part" | "pass" | "noun" | "prep" | "fixed";
  act: Act;
  alignment: Alignment;
  polarity: Polarity;
  pattern: ReadonlySet<string>;
  gloss: string;
  /** The form is a verb with a pronoun as its object. */
  object: boolean;
}

/** A word that says what happened to what is counted. */
export interface PredicateSense {
  cls: "predicate";
  lemma: string;
  measure: string;
  /**
   * `verb` either voice, `active`, `passive` (the subject suffers), `fate` (so does the one before it: “met … his
   * end”), `masdar` (what suffers follows), `count` (a noun that is counted itself).
   */
  feature: "verb" | "active" | "passive" | "fate" | "masdar" | "count";
  number: ObjectNumber;
  /**
   * Groups of objects it takes (`persons things ground`); and what it asks of them: `noun`, a figure alone will not do;
   * `near`, they stand right after it; `named`, a person may stand there by name; `definite`, so may those known already.
   */
  takes: ReadonlySet<string>;
  /** The prepositions of which its object needs one, if any. */
  preps: readonly string[];
  /** Folded words one of which must stand near it ("left" with "its positions"); empty where none need. */
  with: ReadonlySet<string>;
  /** Folded words beside which it means something else ("spent" with "years"). */
  unless: ReadonlySet<string>;
  /** The object of a `count` noun. */
  object: string;
}

/** A noun that can be counted. */
export interface ObjectSense {
  cls: "object";
  object: string;
  group: string;
  number: ObjectNumber;
  lemma: string;
}

/** A number word, a vague word, or a part of a number. */
export interface QuantitySense {
  cls: "quantity";
  /** `unit` (0–99), `hundred`, `scale` (thousand …) build numbers; `vague` and `fraction` stand for themselves. */
  kind: "unit" | "hundred" | "scale" | "vague" | "fraction" | "none";
  value: number;
  low: number | null;
  high: number | null;
  hedge: Hedge;
}

/** Words round a number that open or widen its interval. */
export interface HedgeSense {
  cls: "hedge";
  hedge: Hedge;
  position: "before" | "after" | "between";
}

/** A function word, or any word that matters to a rule by its role alone. */
export interface RoleSense {
  cls: "role";
  role: Role;
}

/** The head of a source's noun phrase. */
export interface SourceNounSense {
  cls: "source";
  kind: string;
  naming: string;
  lemma: string;
  /** With its article it takes up any body of its kind: "the organisation", "the agency". */
  general: boolean;
  /** It stands for more than one. */
  many: boolean;
}

/** A thing that holds words: a statement, a list. */
export interface ThingSense {
  cls: "thing";
  lemma: string;
  /** It shows what happened: a picture, a tape. */
  shows: boolean;
  /** It is a body's own word, known by who issued it: a statement, a report. */
  issued: boolean;
}

/** A word of the calendar; what it means is the business of `annotate/times`. */
export interface CalendarSense {
  cls: "calendar";
  kind: string;
  value: string;
}

/** A word that says where about a place: a direction, a district round it, a kind of place. */
export interface LocativeSense {
  cls: "locative";
  kind: "direction" | "district" | "kind";
}

export type Sense =
  | CueSense
  | PredicateSense
  | ObjectSense
  | QuantitySense
  | HedgeSense
  | RoleSense
  | SourceNounSense
  | ThingSense
  | CalendarSense
  | LocativeSense;
