import type {Span} from "../types.ts";
import type {Token} from "./token.ts";

/** A sentence as a range of tokens `[first, last)`, without the line breaks round it. */
export interface TokenRange {
  first: number;
  last: number;
}

export interface SentenceRange extends TokenRange, Span {
  /** Number of its paragraph (a line of the text that is not empty), from 0. */
  paragraph: number;
}

const STOPS = new Set([".", "!", "?"]);
const CLOSERS = new Set(["close", "quote"]);

/**
 * Cuts tokens into sentences. A line break always ends one; a full stop, a question or an exclamation mark does where it
 * stands at the end of a word (“Idlib.He said” is two sentences, “m.d” and “bi.bi.si” are abbreviations, two dots a pause). Closing
 * marks belong to the sentence before.
 */
export function sentences(tokens: readonly Token[]): SentenceRange[] {
  const found: SentenceRange[] = [];
  let first = 0;
  let paragraph = 0;
  const close = (last: number) => {
    if (last > first) {
      found.push({first, last, paragraph, start: tokens[first]!.start, end: tokens[last - 1]!.end});
    }
  };
  for (let i = 0; i < tokens.length; ++i) {
    const token = tokens[i]!;
    if (token.kind === "newline") {
      close(i);
      if (found.length && found.at(-1)!.paragraph === paragraph) ++paragraph;
      first = i + 1;
    } else if (isEndless(token, i - first)) {
      close(i + 1);
      first = i + 1;
    } else if (STOPS.has(token.form) && endsSentence(tokens, i)) {
      let last = i + 1;
      while (
        last < tokens.length &&
        !tokens[last]!.spaced &&
        (CLOSERS.has(tokens[last]!.kind) || STOPS.has(tokens[last]!.form))
      )
        ++last;
      close(last);
      first = last;
      i = last - 1;
    }
  }
  close(tokens.length);
  return found;
}

/** A text without full stops is cut at a comma, at last anywhere, so that no rule has to read all of it at once. */
const LONG = 250;
const LONGEST = 400;

const isEndless = (token: Token, length: number) => length >= LONGEST || (length >= LONG && token.form === ",");

/** How many letters the name of a letter has, at most, and those of two that follow each other. */
const SPELT = 3;
const BOTH = 5;

/** A full stop without spaces joins letters spelt out, as in an abbreviation of another script (“bi.bi.si”). */
export function joinsLetters(tokens: readonly Token[], i: number): boolean {
  const [before, stop, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (stop?.form !== "." || stop.spaced || after?.spaced) return false;
  if (before?.kind !== "word" || after?.kind !== "word") return false;
  const lengths = [before.form.length, after.form.length];
  return Math.max(...lengths) <= SPELT && lengths[0]! + lengths[1]! <= BOTH;
}

function endsSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  if (tokens[i]!.form !== ".") return true;
  if (!before) return false;
  // "B.B.C." spelt as it is spoken: bi.bi.si
  if (joinsLetters(tokens, i)) return false;
  // "m.d", "m. d. (born …)", "m.d., who"
  const abbreviation = before.kind === "word" && before.form.length === 1;
  if (!abbreviation || !after) return true;
  if (after.form === ",") return after.spaced;
  return after.kind !== "word" || (after.spaced && after.form.length > 1);
}
