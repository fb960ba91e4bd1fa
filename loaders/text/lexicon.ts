import {roles} from "./senses.ts";
import type {Act, Alignment, Hedge, ObjectNumber, Polarity, Role} from "./senses.ts";

/** A cue that ties a source to a content. */
export interface CueSense {
  cls: "cue";
  lemma: string;
  /** How the form stands in its clause: see the `forms` of sourcing.csv. */
  feature: "m" | "f" | "p" | "first" | "part" | "pass" | "noun" | "prep" | "fixed";
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
   * `near`, they stand right after it; `named`, a person may stand there by name.
   */
  takes: ReadonlySet<string>;
  /** The preposition its object needs, if any. */
  prep: string;
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
}

/** A thing that holds words: a statement, a list. */
export interface ThingSense {
  cls: "thing";
  lemma: string;
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

/** One way to read a token: a sense, and what was stripped to reach it. */
export interface Reading {
  sense: Sense;
  /** Number of tokens the entry covers. */
  length: number;
  /** Proclitics stripped, each by the role of clitics.csv (`and then by to like the will`). */
  proclitics: readonly string[];
  /** A pronoun stood at its end. */
  pronoun: boolean;
  /** Folded letters that proclitics took from the front. */
  stripped: number;
  /** Letters of its last token that are the entry's, where that token goes on (“according to|the-Observatory”); else 0. */
  tail: number;
}

export interface LexiconEntry {
  /** Folded words of the entry. */
  words: readonly string[];
  sense: Sense;
}

/** How a language hangs small words on others; letters are folded. */
export interface Clitics {
  /** Strings that may stand before a word, with the roles they play (“wal-” → and, the). */
  proclitics: readonly {letters: string; roles: readonly string[]}[];
  /** Pronouns at the end; `restores` is what a form ends with without it (h for t: “madinat-hum” is “madinah”). */
  enclitics: readonly {letters: string; cut: string; restores: string}[];
}

/** A form's readings by itself, and the entries of several words that it may begin. */
export interface FormReadings {
  single: readonly Reading[];
  /** The roles of `single`, as `roleBits` has them. */
  roles: RoleBits;
  phrases: readonly {words: readonly string[]; reading: Reading}[];
}

/** The roles that readings play, a bit each in the order of `roles`, in two words of 31 bits. */
export interface RoleBits {
  low: number;
  high: number;
}

const WORD = 31;
export const NO_ROLES: RoleBits = {low: 0, high: 0};
const places = new Map<string, RoleBits>(
  roles.map((role, i) => [role, i < WORD ? {low: 1 << i, high: 0} : {low: 0, high: 1 << (i - WORD)}])
);

export function roleBits(readings: readonly Reading[]): RoleBits {
  let low = 0;
  let high = 0;
  for (const {sense} of readings) {
    const bits = sense.cls === "role" ? places.get(sense.role) : undefined;
    low |= bits?.low ?? 0;
    high |= bits?.high ?? 0;
  }
  return low || high ? {low, high} : NO_ROLES;
}

export function hasRoleBit(bits: RoleBits, role: string): boolean {
  const place = places.get(role);
  return !!place && ((bits.low & place.low) !== 0 || (bits.high & place.high) !== 0);
}

export type Lexicon = (form: string) => FormReadings;

const MEMORY = 200_000;

/**
 * Makes a lexicon: a memoised function from a folded form to its readings. Clitics are stripped only where the remainder
 * is an entry; readings with less stripped come first.
 */
export function lexicon(entries: readonly LexiconEntry[], clitics: Clitics): Lexicon {
  const words = new Map<string, LexiconEntry[]>();
  for (const entry of entries) {
    const head = entry.words[0]!;
    const list = words.get(head);
    if (list) list.push(entry);
    else words.set(head, [entry]);
  }
  const memory = new Map<string, FormReadings>();
  return (form) => {
    let found = memory.get(form);
    if (!found) {
      if (memory.size > MEMORY) memory.clear();
      memory.set(form, (found = readingsOf(form, words, clitics)));
    }
    return found;
  };
}

const VERBAL = new Set(["m", "f", "p", "first", "verb", "active", "passive"]);

/** "will" hangs on verbs alone, "like" on no function word; a pronoun on no word with its article, no participle or phrase, and on no bare verb of saying. */
function mayBear(sense: Sense, roles: readonly string[], pronoun: boolean): boolean {
  const feature = sense.cls === "cue" || sense.cls === "predicate" ? sense.feature : "";
  if (roles.includes("will") && !VERBAL.has(feature)) return false;
  if (roles.includes("like") && (sense.cls === "role" || VERBAL.has(feature))) return false;
  if (pronoun && roles.includes("the")) return false;
  return !pronoun || sense.cls !== "cue" || feature === "noun";
}

const BARE = {letters: "", roles: []} as const;

function readingsOf(form: string, words: ReadonlyMap<string, LexiconEntry[]>, clitics: Clitics): FormReadings {
  const single: Reading[] = [];
  const phrases: {words: readonly string[]; reading: Reading}[] = [];
  const add = (stem: string, roles: readonly string[], pronoun: boolean, stripped: number) => {
    for (const {words: entry, sense} of words.get(stem) ?? []) {
      if (!mayBear(sense, roles, pronoun)) continue;
      const reading = {sense, length: entry.length, proclitics: roles, pronoun, stripped, tail: 0};
      if (entry.length === 1) single.push(reading);
      else if (!pronoun) phrases.push({words: entry, reading});
    }
  };
  for (const {letters, roles} of [BARE, ...clitics.proclitics]) {
    if (letters && !(form.startsWith(letters) && form.length > letters.length + 1)) continue;
    const stem = form.slice(letters.length);
    add(stem, roles, false, letters.length);
    for (const {letters: end, cut, restores} of clitics.enclitics) {
      if (!stem.endsWith(cut + end) || stem.length < (cut + end).length + 2) continue;
      add(stem.slice(0, -(cut + end).length) + restores, roles, true, letters.length);
    }
  }
  phrases.sort((a, b) => b.words.length - a.words.length);
  return {single, roles: roleBits(single), phrases};
}
