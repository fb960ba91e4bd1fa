import {readFileSync} from "node:fs";
import {languages} from "../languages/index.ts";
import type {Folder} from "../text/fold.ts";
import {groupBy} from "../text/groupBy.ts";
import {lexiconFile} from "./languages.ts";
import {parseCsv} from "./parseCsv.ts";

/**
 * A row of `languages/<code>/furniture.csv`. `equals`, `starts` and `contains` say where in a line its words stand;
 * `name` is an agency or a button: a line made of such names is a byline or a row of buttons.
 */
export interface Pattern {
  match: "equals" | "starts" | "contains" | "name";
  text: string;
  /** An asterisk must stand before it (as before notes under an article). */
  starred: boolean;
  /** Longest line it may stand in, in words. */
  words: number;
  /** So many lines after it that look like headlines belong to it. */
  follows: number;
  /** Longest of those, in words. */
  followWords: number;
}

/** A pattern with the longest of its words, by which most lines are told not to hold it. */
export type Contained = Pattern & {longest: string};

export interface Patterns {
  fold: Folder;
  equals: ReadonlyMap<string, Pattern>;
  /** By their first word. */
  starts: ReadonlyMap<string, Pattern[]>;
  /** Letters of the longest of these first words. */
  longestFirst: number;
  contains: readonly Contained[];
  names: ReadonlySet<string>;
  /** Only `starts` stand in a line of more words. */
  mostWords: number;
  /** No pattern stands in a longer line (UTF-16 units). */
  longest: number;
}

/** Words of a byline at most. */
export const BYLINE_WORDS = 8;
const LONG_WORD = 16;
const memory = new Map<string, Patterns | null>();

/** The furniture patterns of a language, read once; `null` where it has none. Throws where the lexicon is broken. */
export function furniturePatterns(language: string): Patterns | null {
  let patterns = memory.get(language);
  if (patterns === undefined) memory.set(language, (patterns = readPatterns(language)));
  return patterns;
}

function readPatterns(language: string): Patterns | null {
  const file = lexiconFile(language, "furniture");
  const fold = languages[language]?.fold;
  if (!file || !fold) return null;
  const refuse = (line: number, message: string) => {
    throw new Error(`${file}:${line}: ${message}`);
  };
  const all = parseCsv(readFileSync(file, "utf8"), {error: refuse, warning: refuse}).rows.map(({values}): Pattern => {
    const number = (column: string, none: number) => (values[column] ? Number(values[column]) : none);
    const folded = fold(values.text!).text.trim();
    return {
      match: values.match as Pattern["match"],
      text: folded.replace(/^\*\s*/, ""),
      starred: folded.startsWith("*"),
      words: number("words", Infinity),
      follows: number("follows", 0),
      followWords: number("follow_words", 0)
    };
  });
  const of = (match: Pattern["match"]) => all.filter((pattern) => pattern.match === match);
  const countWords = ({text}: Pattern) => text.split(" ").length;
  const bounded = all.map((pattern) => (Number.isFinite(pattern.words) ? pattern.words : countWords(pattern)));
  const starts = groupBy(of("starts"), ({text}) => firstWord(text));
  return {
    fold,
    equals: new Map(of("equals").map((pattern) => [pattern.text, pattern])),
    starts,
    longestFirst: Math.max(...[...starts.keys()].map((word) => word.length)),
    mostWords: Math.max(BYLINE_WORDS, ...of("equals").map(countWords), ...of("contains").map(({words}) => words)),
    contains: of("contains").map((pattern) => ({...pattern, longest: longestWord(pattern.text)})),
    names: new Set(of("name").map(({text}) => text)),
    longest: Math.max(...bounded) * LONG_WORD
  };
}

const longestWord = (text: string) => text.split(" ").reduce((a, b) => (b.length > a.length ? b : a));

/** A line's first run of letters and digits, or of symbols (the copyright sign). */
export const firstWord = (words: string) => FIRST_WORD.exec(words)?.[0] ?? "";
const FIRST_WORD = /^(?:[\p{L}\p{N}]+|\p{S})/u;
