import {foldUnits, type FoldedUnits} from "../text/foldUnits.ts";

/** White space as Unicode has it: that of `\s` less the byte order mark, and the next-line and separator controls. */
const SPACE = /[\s\u0085]/;
const isSpace = (unit: string) => (SPACE.test(unit) && unit !== "\ufeff") || (unit >= "\u001c" && unit <= "\u001f");

/** Harakat, dagger alef, tatweel, marks of direction. */
const MARK = /[\u064b-\u0652\u0670\u0640\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
/** Alef with hamza or madda → alef, alef maqsura → ya, ta marbuta → ha. */
const LETTERS: Readonly<Record<string, string>> = {
  "\u0623": "\u0627",
  "\u0625": "\u0627",
  "\u0622": "\u0627",
  "\u0649": "\u064a",
  "\u0629": "\u0647"
};
/** Conjunctions, prepositions and the article, where three letters remain. */
const PROCLITIC =
  /^(\u0648\u0627\u0644|\u0628\u0627\u0644|\u0641\u0627\u0644|\u0643\u0627\u0644|\u0644\u0644|\u0627\u0644|\u0648|\u0641|\u0628|\u0644)(?=.{3,})/u;

const unitsOf = (unit: string) => (MARK.test(unit) ? "" : isSpace(unit) ? " " : (LETTERS[unit] ?? unit).toLowerCase());

/**
 * A text as gold is compared, with the way back: marks dropped, letters evened out, white space folded to single blanks
 * without any at the ends, lower case.
 */
export const foldWords = (original: string): FoldedUnits => foldUnits(original, unitsOf);

export const fold = (words: string) => foldWords(words).text;

/** The words of a folded text: runs of letters and digits. */
export const tokens = (words: string): string[] => fold(words).match(/[\p{L}\p{N}]+/gu) ?? [];

const bareTokens = (words: string) => new Set(tokens(words).map((token) => token.replace(PROCLITIC, "")));
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].filter((token) => b.has(token)).length;

/** Share of the shorter one's words that the other has, from 0 to 1; two without words are the same. */
export function overlap(a: string, b: string): number {
  const [A, B] = [bareTokens(a), bareTokens(b)];
  if (!A.size || !B.size) return A.size === B.size ? 1 : 0;
  return shared(A, B) / Math.max(1, Math.min(A.size, B.size));
}

/** Half of the shorter's words are shared, and a third of the longer's: a window round the source is no source. */
export function same(a: string, b: string): boolean {
  const [A, B] = [bareTokens(a), bareTokens(b)];
  return overlap(a, b) >= 0.5 && (!A.size || shared(A, B) / Math.max(A.size, B.size) >= 0.34);
}

/** Everywhere the words stand in a folded text, `[start, end)`. */
export function occurrences(text: string, words: string): [number, number][] {
  const needle = fold(words);
  const found: [number, number][] = [];
  if (needle)
    for (let i = text.indexOf(needle); i >= 0; i = text.indexOf(needle, i + 1)) found.push([i, i + needle.length]);
  return found;
}
