import {readFileSync} from "node:fs";
import {languages} from "../languages/index.ts";
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

export interface Patterns {
  fold: (text: string) => string;
  equals: ReadonlyMap<string, Pattern>;
  /** By their first word. */
  starts: ReadonlyMap<string, Pattern[]>;
  contains: readonly Pattern[];
  names: ReadonlySet<string>;
  /** No pattern stands in a longer line (UTF-16 units). */
  longest: number;
}

/** A line folded, without the bullets before it and the marks after it. */
export interface FoldedLine {
  words: string;
  count: number;
  starred: boolean;
}

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
  const bounded = all.map(({words, text}) => (Number.isFinite(words) ? words : text.split(" ").length));
  return {
    fold: (text) => fold(text).text,
    equals: new Map(of("equals").map((pattern) => [pattern.text, pattern])),
    starts: byFirstWord(of("starts")),
    contains: of("contains"),
    names: new Set(of("name").map(({text}) => text)),
    longest: Math.max(...bounded) * LONG_WORD
  };
}

function byFirstWord(patterns: readonly Pattern[]): Map<string, Pattern[]> {
  const groups = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const word = firstWord(pattern.text);
    groups.set(word, [...(groups.get(word) ?? []), pattern]);
  }
  return groups;
}

/** A line's first run of letters and digits, or of symbols (the copyright sign). */
export const firstWord = (words: string) => /^(?:[\p{L}\p{N}]+|\p{S})/u.exec(words)?.[0] ?? "";

/** Folds a line for comparison with the patterns. */
export function readLine(line: string, {fold}: Pick<Patterns, "fold">): FoldedLine {
  const folded = fold(line).trim();
  const words = folded
    .replace(/^[\s*\u2022\u00b7\u25aa\u25ba|>"-]+/, "")
    .replace(/[\s:.\u060c,!"|>*-]+$/, "")
    .replace(/\s+/g, " ");
  return {words, count: words ? words.split(" ").length : 0, starred: folded.startsWith("*")};
}
