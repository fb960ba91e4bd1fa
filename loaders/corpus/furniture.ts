import type {Span} from "../types.ts";
import {
  firstWord,
  furniturePatterns,
  readLine,
  type FoldedLine,
  type Pattern,
  type Patterns
} from "./furniturePatterns.ts";
import {lines, type Line} from "./lines.ts";

/**
 * The lines of a text that belong to the page and not to the article: navigation, share and copyright lines, bylines,
 * captions, related headlines and what follows their marker. Spans of whole lines without their line break, in order.
 * A line that only names the article's own `outlet` is a byline too. Words come from
 * `languages/<code>/furniture.csv`; a language without that file has no furniture.
 */
export function furnitureLines(text: string, language: string, outlet = ""): Span[] {
  const patterns = furniturePatterns(language);
  if (!patterns) return [];
  const own = outlet ? readLine(outlet, patterns).words : "";
  const all = lines(text).filter(({start, end}) => text.slice(start, end).trim());
  const found: Span[] = [];
  for (let i = 0; i < all.length; ++i) {
    const pattern = match(text, all[i]!, patterns, own);
    if (!pattern) continue;
    found.push(all[i]!);
    for (
      let left = pattern.follows;
      left && i + 1 < all.length && isHeadline(text, all[i + 1]!, pattern, patterns);
      --left
    )
      found.push(all[++i]!);
  }
  return found;
}

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

const BYLINE_WORDS = 8;
const BYLINE = {match: "name", text: "", starred: false, words: BYLINE_WORDS, follows: 0, followWords: 0} as const;

function match(text: string, {start, end}: Line, patterns: Patterns, outlet: string): Pattern | undefined {
  if (end - start > patterns.longest) return undefined;
  const line = readLine(text.slice(start, end), patterns);
  const whole = patterns.equals.get(line.words);
  if (whole) return whole;
  if (line.count <= BYLINE_WORDS && isByline(line.words, patterns.names, outlet)) return BYLINE;
  const starts = patterns.starts.get(firstWord(line.words))?.find((pattern) => startsLine(line, pattern));
  return (
    starts ?? patterns.contains.find(({text: words, words: most}) => line.count <= most && holds(line.words, words))
  );
}

const LETTER = /[\p{L}\p{N}]/u;
const startsLine = (line: FoldedLine, {text, starred, words}: Pattern) =>
  line.count <= words &&
  line.words.startsWith(text) &&
  (line.starred || !starred) &&
  (text.endsWith(":") || !LETTER.test(line.words[text.length] ?? ""));
const holds = (line: string, words: string) => ` ${line.replace(/[^\p{L}\p{N}]+/gu, " ")} `.includes(` ${words} `);

/** Names beside strokes (an agency / an agency, an outlet - a town), one of them at least an agency, a button or the outlet. */
function isByline(words: string, names: ReadonlySet<string>, outlet: string): boolean {
  if (!words) return false;
  const parts = words.split(/\s*[/|\u060c,]\s*|\s+-+\s*|\s*-+\s+/);
  const others = parts.filter((part) => part !== outlet && !names.has(part));
  if (!others.length) return true;
  return others.length === 1 && parts.length > 1 && others[0]!.split(" ").length <= 2;
}

/** A line that could be a headline or a name: short, and not closed by a full stop. */
function isHeadline(text: string, {start, end}: Line, {followWords}: Pattern, patterns: Patterns): boolean {
  const words = text.slice(start, end).trim();
  return !/\.["\u00bb\u201d]?$/.test(words) && readLine(words, patterns).count <= followWords;
}
