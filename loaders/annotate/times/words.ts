import type {Reading} from "../../text/lexicon.ts";
import {perWord} from "../../text/perWord.ts";
import {hasRole, readings} from "../../text/tag.ts";
import type {Token} from "../../text/token.ts";

/** A word of the calendar where it stands. */
export interface Mark {
  kind: string;
  value: string;
  /** The token after its last. */
  last: number;
  /** The article stands before it. */
  the: boolean;
  and: boolean;
  /** A preposition is written on to it. */
  by: boolean;
}

export type Tokens = readonly Token[];

/** The token as a word of the calendar of some kind; the longest and least stripped reading. */
export function mark(tokens: Tokens, i: number, ...kinds: string[]): Mark | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  for (const reading of token.readings) {
    const {sense, pronoun, length, proclitics} = reading;
    if (sense.cls !== "calendar" || pronoun || !kinds.includes(sense.kind)) continue;
    return {
      kind: sense.kind,
      value: sense.value,
      last: i + length,
      the: proclitics.includes("the"),
      and: proclitics.includes("and"),
      by: proclitics.includes("by")
    };
  }
  return undefined;
}

/** Kinds of calendar word that never begin an expression. */
const INNER: ReadonlySet<string> = new Set(
  "shift recent few until era equals clock clock_zone future other_day general".split(" ")
);

/** A word that an expression may begin with. Asked of every token, so that what its word says by itself is remembered. */
export const opens = ({word, readings}: Token): boolean =>
  readings.length > 0 && (readings === word.single ? wordOpens(word) : anyOpens(readings));

const anyOpens = (readings: readonly Reading[]) =>
  readings.some(({sense, pronoun}) => sense.cls === "calendar" && !pronoun && !INNER.has(sense.kind));

const wordOpens = perWord(({single}) => anyOpens(single));

export const isMark = (token: Token | undefined, form: string) => token?.kind === "punctuation" && token.form === form;

/** A whole number in digits. */
export function digits(tokens: Tokens, i: number): number | undefined {
  const token = tokens[i];
  return token?.kind === "number" && /^\d+$/.test(token.form) ? token.word.value : undefined;
}

/** A number in digits or words (“five and twenty”, 25), the article before it passed over. */
export function number(tokens: Tokens, at: number): {value: number; last: number} | undefined {
  const i = mark(tokens, at, "the") ? at + 1 : at;
  const value = digits(tokens, i);
  if (value !== undefined) return {value, last: i + 1};
  let total = 0;
  let part = 0;
  let last = i;
  for (; tokens[last]?.kind === "word"; ++last) {
    const numeral = readings(tokens[last]!, "quantity").find(({sense}) => /^(unit|hundred|scale)$/.test(sense.kind));
    if (!numeral) break;
    const {kind, value: size} = numeral.sense;
    // a second unit must be joined by "and", or be the ten of a teen
    if (last > i && kind === "unit" && !numeral.proclitics.includes("and") && size !== 10) break;
    if (kind === "unit") part += size;
    else if (kind === "hundred") part = part && part < 10 ? part * size : part + size;
    else {
      total += (part || 1) * size;
      part = 0;
    }
  }
  return last > i ? {value: total + part, last} : undefined;
}

/** After an "and", be it a word of its own or written on to the next. */
export function afterAnd(tokens: Tokens, i: number): number | undefined {
  if (tokens[i]?.readings.some(({sense, proclitics}) => sense.cls === "calendar" && proclitics.includes("and")))
    return i;
  return hasRole(tokens[i], "and") && tokens[i]!.readings.every((r) => r.length === 1) ? i + 1 : undefined;
}

/** After a hedge ("about", "more than") that stands before a number. */
export function afterHedge(tokens: Tokens, i: number): number {
  const hedge = tokens[i] && readings(tokens[i]!, "hedge").find(({sense}) => sense.position === "before");
  return hedge ? i + hedge.length : i;
}

/** After a word of some role. */
export const afterRole = (tokens: Tokens, i: number, ...roles: string[]) => (hasRole(tokens[i], ...roles) ? i + 1 : i);
