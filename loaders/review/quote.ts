import type {Span} from "../types.ts";
import {rival, type Quotation} from "./anchor.ts";
import {foldedOffset, type FoldedText} from "./foldQuotation.ts";

/** The context's first length on either side, in units of the folded text; as Hypothesis' client writes it. */
const LENGTH = 32;
/** So many units may change in the context before another place fits as well. */
const APART = 12;

/**
 * Quotes a span of a text: its words on one line, with as many words before and after as tell it from every other place
 * where the same words stand.
 */
export function quote(text: FoldedText, span: Span): Quotation {
  const exact = oneLine(text.original.slice(span.start, span.end));
  for (let length = LENGTH; ; length *= 2) {
    const quotation = {
      exact,
      prefix: wordsBefore(text, span.start, length),
      suffix: wordsAfter(text, span.end, length)
    };
    if (length > text.text.length || rival(text, quotation) >= APART) return quotation;
  }
}

const oneLine = (words: string) => words.replace(/\s+/g, " ").trim();

function wordsBefore(text: FoldedText, offset: number, length: number): string {
  const from = Math.max(0, foldedOffset(text, offset) - length);
  const words = text.original.slice(text.map[from], offset);
  // not from the middle of a word, where a blank stands further on
  return oneLine(from && text.text[from - 1] !== " " ? words.replace(/^\S+(?=\s+\S)/, "") : words);
}

function wordsAfter(text: FoldedText, offset: number, length: number): string {
  const to = Math.min(text.text.length, foldedOffset(text, offset) + length);
  const words = text.original.slice(offset, text.map[to]);
  return oneLine(to < text.text.length && text.text[to] !== " " ? words.replace(/(?<=\S\s+)\S+$/, "") : words);
}
