import {foldUnits} from "../text/foldUnits.ts";
import type {Span} from "../types.ts";

/** A text as quotations are compared, with the way back to the original. */
export interface FoldedText {
  original: string;
  /** White space in single blanks, none at the ends; marks and invisible characters gone; one kind of quotation mark. */
  text: string;
  /** `map[i]` is the UTF-16 offset in the original of unit `i` of `text`; one more entry holds the original's length. */
  map: readonly number[];
}

const SPACE = /\s/;
/** Vowel signs; marks of direction, joiners, the byte order mark: what copying from a page adds or loses. */
const MARK = /[\p{Mn}\p{Cf}]/u;
const QUOTE = /[\u201c-\u201f\u2033\u2036\u00ab\u00bb]/;

function unitOf(unit: string): string {
  // the byte order mark counts as white space in JavaScript, and is none
  if (MARK.test(unit)) return "";
  if (SPACE.test(unit)) return " ";
  return QUOTE.test(unit) ? '"' : unit;
}

/** Folds a text for quoting (as TextQuoteSelector has it: white space counts as one blank, whatever it is made of). */
export function foldQuotation(original: string): FoldedText {
  return {original, ...foldUnits(original, unitOf)};
}

/** A stretch `[start, end)` of the folded text in the original, with the vowel signs on its last letter. */
export function unfoldSpan({original, map}: FoldedText, {start, end}: Span): Span {
  let last = map[end - 1]! + 1;
  while (last < original.length && /\p{Mn}/u.test(original[last]!)) ++last;
  return {start: map[start]!, end: last};
}

/** The unit of the folded text at or after an offset of the original. */
export function foldedOffset({map}: FoldedText, offset: number): number {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
