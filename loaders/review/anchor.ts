import search from "approx-string-match";
import type {Span} from "../types.ts";
import {distanceToBeginning} from "./editDistance.ts";
import {foldQuotation, unfoldSpan, type FoldedText} from "./foldQuotation.ts";

/** Words and what stood round them (W3C Web Annotation, TextQuoteSelector); prefix and suffix may be empty. */
export interface Quotation {
  exact: string;
  prefix: string;
  suffix: string;
}

/** Where a quotation may be meant, `[start, end)` of the original text. */
export interface Place extends Span {
  /** Units by which its words and context differ from what was quoted; those of the words count twice. */
  errors: number;
  /** The words are there, but for white space, marks and the form of quotation marks. */
  exact: boolean;
}

/** Of the words a fifth may have changed; Hypothesis allows half, but its notes put no figures right. */
const WORDS_CHANGED = 1 / 5;
/** Before or after the place, half of what stood there must be left. */
const CONTEXT_LEFT = 1 / 2;
/** Words as long as this are known again without their context. */
const LONG = 40;

/**
 * Finds the places that a quotation fits best: none where its words are lost, several where they fit about equally. As
 * in Hypothesis' client the words are sought as they stand, else with a few changes, and the context decides between
 * places; here it is compared outwards from the place, and words whose context is another are not taken.
 */
export function anchor(text: FoldedText, quotation: Quotation): Place[] {
  const exact = foldQuotation(quotation.exact).text;
  if (!exact) return [];
  const context = contextOfQuotation(quotation);
  const spans = occurrences(text.text, exact);
  const there = candidates(text, spans, 0, context).filter(isThere(exact, context));
  if (there.length) return best(text, there);
  const masked = spans.reduce(
    (all, {start, end}) => all.slice(0, start) + "\0".repeat(end - start) + all.slice(end),
    text.text
  );
  return best(text, candidates(text, ...changed(masked, exact), context).filter(isThere(exact, context)));
}

/** By how many units the context of the next best place differs, where the words stand as quoted; none: no other. */
export function rival(text: FoldedText, quotation: Quotation): number {
  const exact = foldQuotation(quotation.exact).text;
  const errors = candidates(text, occurrences(text.text, exact), 0, contextOfQuotation(quotation))
    .map((place) => place.errors)
    .sort((a, b) => a - b);
  return errors[1] ?? Infinity;
}

/** Everywhere folded words stand in a folded text. */
export function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let i = words ? text.indexOf(words) : -1; i >= 0; i = text.indexOf(words, i + 1))
    found.push({start: i, end: i + words.length});
  return found;
}

/** What is expected before the place, read backwards from it, and after it. */
type Context = readonly [before: string, after: string];
const reversed = (words: string) => words.split("").reverse().join("");
const contextOfQuotation = ({prefix, suffix}: Quotation): Context => [
  reversed(foldQuotation(prefix).text),
  foldQuotation(suffix).text
];

interface Candidate extends Span {
  errors: number;
  /** What is left of the context on its better side, from 0 to 1. */
  kept: number;
  exact: boolean;
}

function candidates({text}: FoldedText, spans: readonly Span[], wordErrors: number, context: Context): Candidate[] {
  const [before, after] = context.map(({length}) => 2 * length + 1) as [number, number];
  return spans.map(({start, end}) => {
    const actual = [reversed(text.slice(Math.max(0, start - before), start)), text.slice(end, end + after)];
    const errors = context.map((expected, side) => distanceToBeginning(expected, actual[side]!.trimStart()));
    const kept = context.map((expected, side) => (expected ? 1 - errors[side]! / expected.length : 0));
    return {
      start,
      end,
      errors: 2 * wordErrors + errors[0]! + errors[1]!,
      kept: Math.max(...kept),
      exact: !wordErrors
    };
  });
}

/** The context is the right one, or nobody gave any, or the words can do without. */
const isThere =
  (words: string, context: Context) =>
  ({kept}: Candidate) =>
    kept >= CONTEXT_LEFT || words.length >= LONG || !context.some(Boolean);

/** Where the words stand with a few changes, each place once, and how many; never with other digits. */
function changed(text: string, words: string): [Span[], number] {
  const found = search(text, words, Math.floor(words.length * WORDS_CHANGED));
  const errors = found[0]?.errors ?? 0;
  const digits = digitsOf(words);
  const excess = ({start, end}: Span) => Math.abs(end - start - words.length);
  const kept: Span[] = [];
  for (const match of found.toSorted((a, b) => excess(a) - excess(b) || a.start - b.start)) {
    const span = trimmed(text, match);
    if (digitsOf(text.slice(span.start, span.end)) !== digits) continue;
    if (!kept.some(({start, end}) => span.start < end && start < span.end)) kept.push(span);
  }
  return [kept, errors];
}

const digitsOf = (words: string) => (words.match(/\p{Nd}+/gu) ?? []).join(" ");

function trimmed(text: string, {start, end}: Span): Span {
  const words = text.slice(start, end);
  return {start: start + words.length - words.trimStart().length, end: end - words.length + words.trimEnd().length};
}

/** The candidate with the fewest errors, and those about as good. */
function best(text: FoldedText, all: readonly Candidate[]): Place[] {
  const least = Math.min(...all.map(({errors}) => errors));
  return all
    .filter(({errors}) => errors === least || errors < 1.5 * least + 1)
    .map(({errors, exact, ...span}) => ({...unfoldSpan(text, span), errors, exact}));
}
