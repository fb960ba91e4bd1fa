import type {Folded} from "../text/fold.ts";
import {stringOf} from "../text/stringOf.ts";
import {unitSet} from "../text/unitSet.ts";

/** A line of a folded text, `[first, last)`, without the bullets before it and the marks after it. */
export interface FoldedLine {
  units: Uint16Array;
  first: number;
  last: number;
  /** Runs between white space. */
  count: number;
  /** An asterisk stands before it. */
  starred: boolean;
}

const SPACE = unitSet((unit) => /\s/.test(unit));
const BULLET = unitSet((unit) => /[\s*\u2022\u00b7\u25aa\u25ba|>"-]/.test(unit));
const CLOSING = unitSet((unit) => /[\s:.\u060c,!"|>*-]/.test(unit));
const STAR = "*".charCodeAt(0);

/** Reads units `[from, to)` of a folded text as a line. */
export function foldedLine({units}: Folded, from: number, to: number): FoldedLine {
  let first = from;
  while (first < to && SPACE[units[first]!]) ++first;
  const starred = first < to && units[first] === STAR;
  while (first < to && BULLET[units[first]!]) ++first;
  let last = to;
  while (last > first && CLOSING[units[last - 1]!]) --last;
  let count = last > first ? 1 : 0;
  for (let i = first; i < last; ++i) if (SPACE[units[i]!] && !SPACE[units[i - 1]!]) ++count;
  return {units, first, last, count, starred};
}

/** The line's words, one space between them. */
export const wordsOf = ({units, first, last}: FoldedLine): string => stringOf(units, first, last).replace(/\s+/g, " ");
