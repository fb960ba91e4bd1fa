import {foldedAt, type Folded} from "../text/fold.ts";
import {stringOf} from "../text/stringOf.ts";
import type {Span} from "../types.ts";
import {foldedLine, wordsOf, type FoldedLine} from "./foldedLine.ts";
import {
  BYLINE_WORDS,
  firstWord,
  furniturePatterns,
  type Contained,
  type Pattern,
  type Patterns
} from "./furniturePatterns.ts";
import {lines, type Line} from "./lines.ts";

/**
 * The lines of a text that belong to the page and not to the article: navigation, share and copyright lines, bylines,
 * captions, related headlines and what follows their marker. Spans of whole lines without their line break, in order.
 * A line that only names the article's own `outlet` is a byline too. Words come from
 * `languages/<code>/furniture.csv`; a language without that file has no furniture. `copy` is the text folded,
 * where that was done already.
 */
export function furnitureLines(text: string, language: string, outlet = "", copy?: Folded): Span[] {
  const patterns = furniturePatterns(language);
  if (!patterns) return [];
  const folded = copy ?? patterns.fold(text);
  const own = outlet ? foldedWords(outlet, patterns) : "";
  const all = lines(text).filter(({start, end}) => text.slice(start, end).trim());
  const found: Span[] = [];
  for (let i = 0; i < all.length; ++i) {
    const pattern = match(folded, all[i]!, patterns, own);
    if (!pattern) continue;
    found.push(all[i]!);
    for (
      let left = pattern.follows;
      left && i + 1 < all.length && isHeadline(text, folded, all[i + 1]!, pattern);
      --left
    )
      found.push(all[++i]!);
  }
  return found;
}

function foldedWords(line: string, {fold}: Patterns): string {
  const folded = fold(line);
  return wordsOf(foldedLine(folded, 0, folded.units.length));
}

const lineOf = (folded: Folded, {start, end}: Line) =>
  foldedLine(folded, foldedAt(folded, start), foldedAt(folded, end));

/**
 * The headline of a text file: its first line that is no furniture, where an empty line and further text follow it.
 * Its words without the space round them; empty where there is none.
 */
export function inferTitle(text: string, language: string, outlet = ""): string {
  const furniture = new Set(furnitureLines(text, language, outlet).map(({start}) => start));
  const all = lines(text);
  const words = (line: Line | undefined) => (line ? text.slice(line.start, line.end).trim() : "");
  const first = all.findIndex((line) => words(line) && !furniture.has(line.start));
  const headline = words(all[first]);
  const next = all[first + 1];
  return headline && next && !words(next) && text.slice(next.end).trim() ? headline : "";
}

const BYLINE = {match: "name", text: "", starred: false, words: BYLINE_WORDS, follows: 0, followWords: 0} as const;

function match(folded: Folded, span: Line, patterns: Patterns, outlet: string): Pattern | undefined {
  if (span.end - span.start > patterns.longest) return undefined;
  const line = lineOf(folded, span);
  const starts = patterns.starts.get(firstOf(line, patterns));
  // most lines are paragraphs, and need not be made strings
  if (!starts && line.count > patterns.mostWords) return undefined;
  const words = wordsOf(line);
  const whole = patterns.equals.get(words);
  if (whole) return whole;
  if (line.count <= BYLINE_WORDS && isByline(words, patterns.names, outlet)) return BYLINE;
  return (
    starts?.find((pattern) => startsLine(line, words, pattern)) ??
    patterns.contains.find((pattern) => line.count <= pattern.words && holds(words, pattern))
  );
}

const firstOf = ({units, first, last}: FoldedLine, {longestFirst}: Patterns) =>
  firstWord(stringOf(units, first, Math.min(last, first + longestFirst + 2)));

const LETTER = /[\p{L}\p{N}]/u;
const startsLine = ({count, starred}: FoldedLine, line: string, pattern: Pattern) =>
  count <= pattern.words &&
  line.startsWith(pattern.text) &&
  (starred || !pattern.starred) &&
  (pattern.text.endsWith(":") || !LETTER.test(line[pattern.text.length] ?? ""));
const holds = (line: string, {text, longest}: Contained) =>
  line.includes(longest) && ` ${line.replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${text} `);

/** Names beside strokes (an agency / an agency, an outlet - a town), one of them at least an agency, a button or the outlet. */
function isByline(words: string, names: ReadonlySet<string>, outlet: string): boolean {
  if (!words) return false;
  const parts = words.split(/\s*[/|\u060c,]\s*|\s+-+\s*|\s*-+\s+/);
  const others = parts.filter((part) => part !== outlet && !names.has(part));
  if (!others.length) return true;
  return others.length === 1 && parts.length > 1 && others[0]!.split(" ").length <= 2;
}

/** A line that could be a headline or a name: short, and not closed by a full stop. */
function isHeadline(text: string, folded: Folded, line: Line, {followWords}: Pattern): boolean {
  const words = text.slice(line.start, line.end).trim();
  return !/\.["\u00bb\u201d]?$/.test(words) && lineOf(folded, line).count <= followWords;
}
