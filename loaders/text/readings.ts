import {groupBy} from "./groupBy.ts";
import {NO_PHRASES, phrasesBy, type Phrase, type Phrases} from "./phrases.ts";
import type {Sense} from "./senses.ts";

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
  proclitics: readonly Proclitic[];
  /** Pronouns at the end; `restores` is what a form ends with without it (h for t: “madinat-hum” is “madinah”). */
  enclitics: readonly {letters: string; cut: string; restores: string}[];
}

export interface Proclitic {
  letters: string;
  roles: readonly string[];
}

/** Reads a form by itself. Clitics are stripped only where the remainder is an entry; readings with less stripped come first. */
export interface FormReader {
  readingsOf(form: string): {single: readonly Reading[]; phrases: Phrases};
  /** Where a form was written as one of a word that says what happened and one that says how many (“destructionseveral” of tanks); else 0. */
  seamOf(form: string): number;
}

const BARE: Proclitic = {letters: "", roles: []};
const NONE: readonly never[] = [];
/** The readings of a form as they are found. */
interface Found {
  single: Reading[] | undefined;
  phrases: Omit<Phrase, "rank">[] | undefined;
}

type Enclitics = readonly {ending: string; restores: string}[];

/** Letters of either word at a seam, at least. */
const SHORTEST = 3;

export function formReader(entries: readonly LexiconEntry[], clitics: Clitics): FormReader {
  const byHead = groupBy(entries, ({words}) => words[0]!);
  // most forms begin or end with the letter of no clitic, and few with those of more than three
  const before = groupBy(clitics.proclitics, ({letters}) => letters[0]!);
  const after = groupBy(
    clitics.enclitics.map(({letters, cut, restores}) => ({ending: cut + letters, restores})),
    ({ending}) => ending.at(-1)!
  );
  const counting = quantityWords(entries);

  function add(found: Found, stem: string, {letters, roles}: Proclitic, pronoun: boolean): void {
    const listed = byHead.get(stem);
    if (!listed) return;
    for (const {words, sense} of listed) {
      if (!mayBear(sense, roles, pronoun)) continue;
      const reading = {sense, length: words.length, proclitics: roles, pronoun, stripped: letters.length, tail: 0};
      if (words.length === 1) (found.single ??= []).push(reading);
      else if (!pronoun) (found.phrases ??= []).push({words, reading});
    }
  }

  /** Adds what is left without a proclitic, then what is left without an enclitic too. */
  function addStripped(found: Found, form: string, proclitic: Proclitic, enclitics: Enclitics): void {
    const stem = form.slice(proclitic.letters.length);
    add(found, stem, proclitic, false);
    for (const {ending, restores} of enclitics) {
      if (stem.length < ending.length + 2 || !stem.endsWith(ending)) continue;
      add(found, stem.slice(0, -ending.length) + restores, proclitic, true);
    }
  }

  function readingsOf(form: string) {
    const found: Found = {single: undefined, phrases: undefined};
    const enclitics = after.get(form.at(-1)!) ?? NONE;
    addStripped(found, form, BARE, enclitics);
    for (const proclitic of before.get(form[0]!) ?? NONE) {
      const {letters} = proclitic;
      if (form.length > letters.length + 1 && form.startsWith(letters)) addStripped(found, form, proclitic, enclitics);
    }
    return {single: found.single ?? NONE, phrases: found.phrases ? phrasesBy(found.phrases) : NO_PHRASES};
  }

  function seamOf(form: string): number {
    for (const quantity of counting.get(form.at(-1)!) ?? NONE) {
      const at = form.length - quantity.length;
      if (at < SHORTEST || !form.endsWith(quantity)) continue;
      const left = readingsOf(form.slice(0, at)).single;
      if (left.some((r) => r.sense.cls === "predicate" && r.sense.feature !== "count" && !r.pronoun)) return at;
    }
    return 0;
  }
  return {readingsOf, seamOf};
}

/** Single words that say how many, by their last letter, the longest first. */
function quantityWords(entries: readonly LexiconEntry[]): ReadonlyMap<string, string[]> {
  const words = entries
    .filter(({sense, words: {length}}) => sense.cls === "quantity" && length === 1)
    .map(({words: [word]}) => word!)
    .filter((word) => word.length >= SHORTEST);
  return groupBy(new Set(words.toSorted((a, b) => b.length - a.length)), (word) => word.at(-1)!);
}

const VERBAL = new Set(["m", "f", "p", "verb", "active", "passive"]);

/** Roles of particles, which take no article. */
const PARTICLES = new Set<string>([
  "that",
  "about",
  "to",
  "on",
  "in",
  "from",
  "with",
  "negation",
  "auxiliary",
  "while",
  "pronoun",
  "addressee",
  "preposition",
  "accredited"
]);

/** "will" hangs on verbs alone, "like" on no function word, an article on no particle; a pronoun on no word with its article, no participle or phrase, and on no bare verb of saying. */
function mayBear(sense: Sense, roles: readonly string[], pronoun: boolean): boolean {
  const feature = sense.cls === "cue" || sense.cls === "predicate" ? sense.feature : "";
  if (roles.includes("will") && !VERBAL.has(feature)) return false;
  if (roles.includes("the") && sense.cls === "role" && PARTICLES.has(sense.role)) return false;
  if (roles.includes("by") && sense.cls === "role" && sense.role === "accredited") return false;
  if (roles.includes("like") && (sense.cls === "role" || VERBAL.has(feature))) return false;
  if (pronoun && roles.includes("the")) return false;
  return !pronoun || sense.cls !== "cue" || feature === "noun";
}
