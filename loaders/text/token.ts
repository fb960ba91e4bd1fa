import type {Folded} from "./fold.ts";
import type {Reading} from "./lexicon.ts";
import {NO_ROLES, type RoleBits} from "./roles.ts";

export type TokenKind = "word" | "number" | "open" | "close" | "quote" | "punctuation" | "newline";

/** A word, a number or a mark. */
export interface Token {
  kind: TokenKind;
  /** The folded form. */
  form: string;
  /** UTF-16 offsets in the original text. */
  start: number;
  end: number;
  /** The number a `number` token stands for. */
  value: number;
  /** White space stands before it. */
  spaced: boolean;
  /** What the lexicons know of it, likeliest first; filled by the tagger. */
  readings: readonly Reading[];
  /** The roles among them, filled by the tagger with them. */
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

const OPENING = new Set(["\u00ab", "\u201c", "\u201e"]);
const CLOSING = new Set(["\u00bb"]);

/** «12,500» and «12.500» are thousands, «2,5» and «2.5» a decimal. */
function numberOf(form: string): number {
  const grouped = /^\d{1,3}([.,]\d{3})+$/.test(form) && !form.startsWith("0");
  return Number(grouped ? form.replaceAll(/[.,]/g, "") : form.replaceAll(",", "."));
}

/**
 * Cuts a folded text into tokens. A letter that can only end a word (`final`, letters of the original text) ends one
 * where a space is missing; letters and digits part (“and5”).
 */
export function tokenise(
  original: string,
  folded: Folded,
  final: ReadonlySet<string>,
  seam: (form: string) => number = () => 0
): Token[] {
  const {text, map} = folded;
  const tokens: Token[] = [];
  const push = (kind: TokenKind, from: number, to: number, spaced: boolean, value = NaN) => {
    const start = map[from]!;
    const end = kind === "word" ? endOf(original, map[to - 1]! + 1, map[to]!) : Math.max(map[to - 1]! + 1, start + 1);
    tokens.push({kind, form: text.slice(from, to), start, end, value, spaced, readings: NONE, roles: NO_ROLES});
  };
  let spaced = true;
  for (let i = 0; i < text.length;) {
    const type = classes[text.charCodeAt(i)];
    let j = i + 1;
    if (type === 3) {
      spaced = true;
      i = j;
      continue;
    }
    if (type === 1) {
      while (j < text.length && classes[text.charCodeAt(j)] === 1 && !final.has(original[map[j - 1]!]!)) ++j;
      const cut = seam(text.slice(i, j));
      if (cut) push("word", i, i + cut, spaced);
      push("word", i + cut, j, cut > 0 || spaced);
    } else if (type === 2) {
      while (j < text.length && (classes[text.charCodeAt(j)] === 2 || isSeparator(text, j))) ++j;
      push("number", i, j, spaced, numberOf(text.slice(i, j)));
    } else if (type === 4) {
      push("newline", i, j, spaced);
    } else {
      if (text[i] === ".") while (text[j] === ".") ++j;
      push(markKind(original[map[i]!]!, text[i]!), i, j, spaced);
    }
    spaced = type === 4;
    i = j;
  }
  return tokens;
}

/** A word ends with the vowel signs and tatweels after its last letter. */
function endOf(original: string, from: number, to: number): number {
  let end = from;
  while (end < to && /[\p{Mn}\u0640]/u.test(original[end]!)) ++end;
  return end;
}

const isSeparator = (text: string, i: number) =>
  (text[i] === "," || text[i] === ".") &&
  classes[text.charCodeAt(i + 1)] === 2 &&
  classes[text.charCodeAt(i - 1)] === 2;

function markKind(original: string, folded: string): TokenKind {
  if (OPENING.has(original)) return "open";
  if (CLOSING.has(original)) return "close";
  return folded === '"' ? "quote" : "punctuation";
}
