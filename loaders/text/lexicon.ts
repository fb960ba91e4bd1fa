import {roleBits, type RoleBits} from "./roles.ts";
import type {Sense} from "./senses.ts";

export type * from "./senses.ts";

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
  /** Where a form without readings is two words written as one; else 0. */
  seam: number;
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
      const readings = readingsOf(form, words, clitics);
      const seam = readings.single.length || readings.phrases.length ? 0 : findSeam(form, words, clitics);
      memory.set(form, (found = {...readings, roles: roleBits(readings.single), seam}));
    }
    return found;
  };
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

const BARE = {letters: "", roles: []} as const;

type Words = ReadonlyMap<string, LexiconEntry[]>;

function readingsOf(form: string, words: Words, clitics: Clitics): Pick<FormReadings, "single" | "phrases"> {
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
  return {single, phrases};
}

const SHORTEST = 3;

/** Where a word that says what happened and one that says how many were written as one (“destructionseveral” of tanks). */
function findSeam(form: string, words: Words, clitics: Clitics): number {
  for (let at = SHORTEST; at <= form.length - SHORTEST; ++at) {
    const right = words.get(form.slice(at));
    if (!right?.some((entry) => entry.sense.cls === "quantity" && entry.words.length === 1)) continue;
    const left = readingsOf(form.slice(0, at), words, clitics).single;
    if (left.some((r) => r.sense.cls === "predicate" && r.sense.feature !== "count" && !r.pronoun)) return at;
  }
  return 0;
}
