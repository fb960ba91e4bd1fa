import {groupBy} from "./groupBy.ts";
import type {Reading} from "./readings.ts";
import type {Token} from "./token.ts";

/** An entry of several words that a form begins. */
export interface Phrase {
  words: readonly string[];
  reading: Reading;
  /** Its place among those of the form. */
  rank: number;
}

/** The entries of several words that a form may begin. */
export interface Phrases {
  /** The longest first. */
  all: readonly Phrase[];
  /** By their second word. */
  bySecond: ReadonlyMap<string, readonly Phrase[]>;
  /** Those of two words whose second, one letter, may be written on to the next. */
  hung: readonly Phrase[];
}

export const NO_PHRASES: Phrases = {all: [], bySecond: new Map(), hung: []};

export function phrasesBy(phrases: readonly Omit<Phrase, "rank">[]): Phrases {
  const all = phrases
    .toSorted((a, b) => b.words.length - a.words.length)
    .map((phrase, rank): Phrase => ({...phrase, rank}));
  return {
    all,
    bySecond: groupBy(all, ({words}) => words[1]!),
    hung: all.filter(({words}) => words.length === 2 && words[1]!.length === 1)
  };
}

const NONE: readonly Reading[] = [];

/** The readings of the entries whose words stand at a token, the longest first. */
export function phrasesAt(tokens: readonly Token[], at: number, {bySecond, hung}: Phrases): readonly Reading[] {
  const next = tokens[at + 1];
  if (!next || !isWordLike(next)) return NONE;
  let found: Phrase[] | undefined;
  for (const phrase of bySecond.get(next.form) ?? []) {
    const tail = tailOf(tokens, at, phrase.words);
    if (tail !== undefined) (found ??= []).push(withTail(phrase, tail));
  }
  for (const phrase of hung) {
    const [, letter] = phrase.words;
    if (next.form !== letter && next.form.startsWith(letter!)) (found ??= []).push(withTail(phrase, 1));
  }
  return found ? found.sort((a, b) => a.rank - b.rank).map(({reading}) => reading) : NONE;
}

const isWordLike = ({kind}: Token) => kind === "word" || kind === "number";
const withTail = (phrase: Phrase, tail: number): Phrase =>
  tail ? {...phrase, reading: {...phrase.reading, tail}} : phrase;

/**
 * How an entry's words continue after its second: `undefined` where they do not, else the letters of the last token that
 * are the entry's where a one-letter preposition is written on to the next word (“according to|the-Observatory”),
 * 0 where it ends with a token.
 */
function tailOf(tokens: readonly Token[], at: number, words: readonly string[]): number | undefined {
  for (let k = 2; k < words.length; ++k) {
    const token = tokens[at + k];
    if (!token || !isWordLike(token)) return undefined;
    const word = words[k]!;
    if (token.form === word) continue;
    return k === words.length - 1 && word.length === 1 && token.form.startsWith(word) ? 1 : undefined;
  }
  return 0;
}
