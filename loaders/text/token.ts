import type {Folded} from "./fold.ts";
import {lexicon, type Lexicon, type Reading, type Word} from "./lexicon.ts";
import {NO_ROLES, type RoleBits} from "./roles.ts";
import {unitSet, type UnitSet} from "./unitSet.ts";

export type TokenKind = "word" | "number" | "open" | "close" | "quote" | "punctuation" | "newline";

/** A word, a number or a mark. */
export interface Token {
  kind: TokenKind;
  /** What is known of its form, the same for all tokens that have it. */
  word: Word;
  /** The folded form. */
  form: string;
  /** UTF-16 offsets in the original text. */
  start: number;
  end: number;
  /** White space stands before it. */
  spaced: boolean;
  /** What the lexicons know of a word, likeliest first: by itself, until the tagger finds what it begins. */
  readings: readonly Reading[];
  /** The roles among them. */
  roles: RoleBits;
}

const NONE: readonly Reading[] = [];
const LETTER = /\p{L}/u;

/** Code unit → class: 0 other mark, 1 letter, 2 digit, 3 space, 4 newline. */
const classes = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; ++code) {
  const unit = String.fromCharCode(code);
  classes[code] = LETTER.test(unit)
    ? 1
    : unit >= "0" && unit <= "9"
      ? 2
      : unit === "\n"
        ? 4
        : unit === " " || unit === "_"
          ? 3
          : 0;
}

const OPENING = unitSet("\u00ab\u201c\u201e");
const CLOSING = unitSet("\u00bb");
const VOWEL_SIGNS = unitSet((unit) => /[\p{Mn}\u0640]/u.test(unit));
const [STOP, COMMA, QUOTE] = [...'.,"'].map((mark) => mark.charCodeAt(0));

/** Words without a lexicon. */
const unread = lexicon([], {proclitics: [], enclitics: []});

/**
 * Cuts a folded text into tokens. A letter that can only end a word (`final`, letters of the original text) ends one
 * where a space is missing; letters and digits part (“and5”); so do words that the lexicon finds written as one.
 */
export function tokenise(original: string, {units, map}: Folded, final: UnitSet, words: Lexicon = unread): Token[] {
  const tokens: Token[] = [];
  const push = (kind: TokenKind, word: Word, from: number, to: number, spaced: boolean) => {
    const start = map[from]!;
    const last = map[to - 1]! + 1;
    const {form, single, roles} = word;
    if (kind === "word")
      tokens.push({kind, word, form, start, end: endOf(original, last, map[to]!), spaced, readings: single, roles});
    else
      tokens.push({kind, word, form, start, end: Math.max(last, start + 1), spaced, readings: NONE, roles: NO_ROLES});
  };
  let spaced = true;
  for (let i = 0; i < units.length;) {
    const type = classes[units[i]!];
    let j = i + 1;
    if (type === 3) {
      spaced = true;
      i = j;
      continue;
    }
    if (type === 1) {
      while (j < units.length && classes[units[j]!] === 1 && !final[original.charCodeAt(map[j - 1]!)]) ++j;
      const word = words(units, i, j);
      const {seam} = word;
      if (seam) {
        push("word", words(units, i, i + seam), i, i + seam, spaced);
        push("word", words(units, i + seam, j), i + seam, j, true);
      } else push("word", word, i, j, spaced);
    } else if (type === 2) {
      while (j < units.length && (classes[units[j]!] === 2 || isSeparator(units, j))) ++j;
      push("number", words(units, i, j), i, j, spaced);
    } else if (type === 4) {
      push("newline", words(units, i, j), i, j, spaced);
    } else {
      if (units[i] === STOP) while (units[j] === STOP) ++j;
      push(markKind(original.charCodeAt(map[i]!), units[i]!), words(units, i, j), i, j, spaced);
    }
    spaced = type === 4;
    i = j;
  }
  return tokens;
}

/** A word ends with the vowel signs and tatweels after its last letter. */
function endOf(original: string, from: number, to: number): number {
  let end = from;
  while (end < to && VOWEL_SIGNS[original.charCodeAt(end)]) ++end;
  return end;
}

const isSeparator = (units: Uint16Array, i: number) =>
  (units[i] === COMMA || units[i] === STOP) && classes[units[i + 1]!] === 2 && classes[units[i - 1]!] === 2;

function markKind(original: number, folded: number): TokenKind {
  if (OPENING[original]) return "open";
  if (CLOSING[original]) return "close";
  return folded === QUOTE ? "quote" : "punctuation";
}
