import {hasProclitic, hasRole, reading, readings} from "../text/tag.ts";
import type {Hedge} from "../text/senses.ts";
import type {Token} from "../text/token.ts";
import type {Interval} from "../types.ts";

/** A quantity as it is worded: the closed interval it allows, and its tokens `[first, last)`. */
export interface Quantity extends Interval {
  hedge: Hedge;
  first: number;
  last: number;
  /** It came with an article: it may only refer back. */
  definite: boolean;
  rule: string;
}

/** A number, `[first, last)`, or a vague word with its own interval. */
interface Amount extends Interval {
  hedge: Hedge;
  last: number;
  definite: boolean;
  rule: string;
}

/**
 * Reads the quantity that begins at token `i`, up to `end`: hedge, number or vague word, range, hedge after. The
 * intervals are the coding guide's: about n is ⌊9n/10⌋ to ⌈11n/10⌉, more than n starts at n + 1.
 */
export function quantityAt(tokens: readonly Token[], i: number, end: number): Quantity | undefined {
  const hedge = tokens[i] && readings(tokens[i]!, "hedge").find(({sense}) => sense.position === "before");
  const at = hedge ? i + hedge.length : i;
  const amount = at < end ? (rangeAt(tokens, at, end) ?? amountAt(tokens, at, end)) : undefined;
  if (!amount) return undefined;
  const {last} = amount;
  const after = hedgeAfter(tokens, last, end);
  const found = {first: i, last: after?.last ?? last, definite: amount.definite, rule: amount.rule};
  const worded = hedge?.sense.hedge ?? after?.hedge;
  if (!worded) return {...found, low: amount.low, high: amount.high, hedge: amount.hedge};
  return {...found, ...hedged(amount, worded)};
}

/** Opens or widens an interval as a hedge word does. */
export function hedged(amount: Interval & {hedge: Hedge}, hedge: Hedge): Interval & {hedge: Hedge} {
  const {low, high} = amount;
  if (amount.hedge !== "exact" || low === null || high === null) {
    return hedge === "more_than" || hedge === "at_least" ? {low, high: null, hedge} : {low, high, hedge: amount.hedge};
  }
  switch (hedge) {
    case "approx":
      return {low: Math.floor((9 * low) / 10), high: Math.floor((11 * high + 9) / 10), hedge};
    case "more_than":
      return {low: high + 1, high: null, hedge};
    case "at_least":
      return {low, high: null, hedge};
    case "less_than":
      return {low: null, high: low - 1, hedge};
    case "at_most":
      return {low: null, high, hedge};
    default:
      return {low, high, hedge: amount.hedge};
  }
}

/** "at least", where it follows the number or the noun, a comma between them or not. */
export function hedgeAfter(tokens: readonly Token[], i: number, end: number): {hedge: Hedge; last: number} | undefined {
  const at = tokens[i]?.form === "," || tokens[i]?.kind === "quote" ? i + 1 : i;
  if (at >= end) return undefined;
  const after = readings(tokens[at]!, "hedge").find(({sense}) => sense.position === "after");
  return after && {hedge: after.sense.hedge, last: at + after.length};
}

function rangeAt(tokens: readonly Token[], i: number, end: number): Amount | undefined {
  const between = hasRole(tokens[i], "preposition", "from") ? 1 : 0;
  const low = amountAt(tokens, i + between, end);
  if (!low || low.low === null || low.hedge !== "exact") return undefined;
  let at = low.last;
  const joiner = tokens[at];
  if (hasRole(joiner, "to", "and") || (joiner?.form === "-" && !between)) ++at;
  else if (!(between && hasProclitic(joiner, "and"))) return undefined;
  const high = amountAt(tokens, at, end);
  if (!high || high.high === null || high.hedge !== "exact" || high.high <= low.low) return undefined;
  return {...high, low: low.low, rule: "range"};
}

function amountAt(tokens: readonly Token[], i: number, end: number): Amount | undefined {
  return numberAt(tokens, i, end) ?? vagueAt(tokens, i) ?? shareAt(tokens, i);
}

/** "half the population": a fraction of persons whom nobody counts. */
function shareAt(tokens: readonly Token[], i: number): Amount | undefined {
  const share = tokens[i] && readings(tokens[i], "quantity").find(({sense}) => sense.kind === "fraction");
  const of = reading(tokens[i + 1], "object")?.sense;
  if (!share || share.pronoun || of?.group !== "persons" || of.number !== "plural") return undefined;
  return {low: null, high: null, hedge: "many", last: i + 1, definite: false, rule: "share"};
}

function vagueAt(tokens: readonly Token[], i: number): Amount | undefined {
  const vague =
    tokens[i] && readings(tokens[i], "quantity").find(({sense}) => sense.kind === "vague" || sense.kind === "none");
  if (!vague) return undefined;
  // "a number other", "a number other of mercenaries"
  const other = hasRole(tokens[i + vague.length], "other");
  if (vague.length === 1 && hasRole(tokens[i], "amount") && !hasRole(tokens[i + 1], "from") && !other) return undefined;
  const {low, high, hedge} = vague.sense;
  const scale = hedge === "several" ? vagueAt(tokens, i + vague.length) : undefined;
  if (scale?.hedge === "tens") return scale;
  const last = i + vague.length;
  return {
    low,
    high,
    hedge,
    last: other && hasRole(tokens[last + 1], "from") ? last + 1 : last,
    definite: false,
    rule: "vague"
  };
}

/** A number in digits or words, or both ("300 thousand"); `undefined` where digits are a date, a clock time or a calibre. */
function numberAt(tokens: readonly Token[], i: number, end: number): Amount | undefined {
  let total = 0;
  let current = 0;
  let at = i;
  let definite = false;
  for (; at < end; ++at) {
    const token = tokens[at]!;
    if (at > i && isRemainder(tokens, at, total)) {
      current = tokens[++at]!.word.value;
      continue;
    }
    if (token.kind === "number") {
      if (at > i || isLabel(tokens, at)) break;
      current = token.word.value;
      continue;
    }
    if (at === i && isFractionOfScale(tokens, at)) {
      current = reading(token, "quantity")!.sense.value;
      continue;
    }
    const part = readings(token, "quantity").find(({sense}) => ["unit", "hundred", "scale"].includes(sense.kind));
    if (!part || (at > i && !joins(tokens, at, part.proclitics, part.sense.kind))) break;
    const {kind, value} = part.sense;
    if (at === i && kind === "scale" && readings(token, "quantity").some(({sense}) => sense.kind === "vague"))
      return undefined;
    if (at === i && part.proclitics.includes("the")) {
      // "the fourth and the twentieth"
      if (part.proclitics.includes("and")) return undefined;
      // "one"; "in the hundred"
      if (value === 1 || (kind === "hundred" && hasRole(tokens[at - 1], "in"))) return undefined;
      definite = true;
    }
    if (kind === "unit") current += value;
    else if (kind === "hundred") current = (current || 1) * value;
    else {
      total += (current || 1) * value;
      current = 0;
    }
  }
  if (at === i) return undefined;
  // "thousands of" by itself is a vague word
  if (at === i + 1 && readings(tokens[i]!, "quantity").some(({sense}) => sense.kind === "vague")) return undefined;
  const n = Math.round(total + current);
  if (isCounted(tokens, at, end, n)) return {low: n, high: n, hedge: "exact", last: at, definite, rule: "number"};
  return undefined;
}

/** "six thousand and 259": digits that go on from thousands, glued to "and" as the Arabic writes it. */
function isRemainder(tokens: readonly Token[], at: number, total: number): boolean {
  const next = tokens[at + 1];
  if (!hasRole(tokens[at], "and") || next?.kind !== "number" || next.spaced || !total || total % 1000) return false;
  // "between 12 thousand and 16 thousand" is a range
  const scaled = reading(tokens[at + 2], "quantity")?.sense.kind === "scale";
  return !scaled && next.word.value < 1000 && reading(tokens[at - 1], "quantity")?.sense.kind === "scale";
}

/** "three hundred and one and twenty": after the first word of a number, "and" or a larger unit goes on. */
function joins(tokens: readonly Token[], at: number, proclitics: readonly string[], kind: string): boolean {
  if (proclitics.includes("and"))
    return kind !== "scale" && tokens[at - 1]!.kind === "word" && !!reading(tokens[at - 1], "quantity");
  if (proclitics.length) return false;
  if (kind === "scale" || kind === "hundred") return true;
  return tokens[at - 1]!.kind === "word";
}

/** "half a million" */
const isFractionOfScale = (tokens: readonly Token[], at: number) =>
  reading(tokens[at], "quantity")?.sense.kind === "fraction" &&
  reading(tokens[at + 1], "quantity")?.sense.kind === "scale";

const JOINED = new Set(["/", ":", "-", "."]);

const BEFORE = new Set(["role", "hedge", "predicate", "cue"]);

/** The number names something ("Division 4", "calibre 130") or belongs to a date, a clock time, a series. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before && hasRole(before, "ordinal_noun", "age")) return true;
  if (reading(before, "calendar")?.sense.kind === "month") return true;
  if (before?.form === "-" && !before.spaced && !tokens[at]!.spaced && tokens[at - 2]?.kind === "word") return true;
  // "Channel24"; not "about30", where a space was left out
  if (before?.kind === "word" && !tokens[at]!.spaced && !before.readings.some(({sense}) => BEFORE.has(sense.cls)))
    return true;
  const glued = (mark: Token | undefined, next: Token | undefined) =>
    !!mark && JOINED.has(mark.form) && next?.kind === "number";
  return glued(before, tokens[at - 2]) || (glued(after, tokens[at + 2]) && after!.form !== "-");
}

/** A number before a unit of measure or time, a per cent sign, an age, or a year counts nothing here. */
function isCounted(tokens: readonly Token[], at: number, end: number, n: number): boolean {
  const after = tokens[at];
  if (at >= end) return !isYear(tokens, at, n) || isNoun(after);
  if (after?.form === "%" || hasRole(after, "unit")) return false;
  if (reading(after, "calendar")?.sense.kind === "month") return false;
  return !isYear(tokens, at, n) || isNoun(after) || !!reading(after, "predicate") || hasRole(after, "other");
}

/** Digits that may as well be a year. */
const isYear = (tokens: readonly Token[], at: number, n: number) =>
  n >= 1900 && n <= 2100 && tokens[at - 1]?.kind === "number" && !/[.,]/.test(tokens[at - 1]!.form);

/** What can be counted ("2000 dead"), be it past the words that may belong to the number. */
const isNoun = (token: Token | undefined) =>
  !!reading(token, "object") || readings(token, "predicate").some(({sense}) => sense.feature === "count");
