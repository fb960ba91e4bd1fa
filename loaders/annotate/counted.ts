import type {ObjectSense} from "../text/lexicon.ts";
import {hasProclitic, hasRole, reading, readings} from "../text/tag.ts";
import type {Token} from "../text/token.ts";
import {hedgeAfter, hedged, quantityAt, type Quantity} from "./quantities.ts";

/** A counted noun phrase: "23 members", "two officers", "a child", "7 others". */
export interface Counted extends Quantity {
  /** The noun's sense; none where the quantity stands alone or with "others". */
  noun: ObjectSense | undefined;
  /** Token of the noun, -1 where there is none. */
  at: number;
  /** A vague word with a noun that no lexicon knows ("most of the lands"). */
  unknown?: boolean;
  /** "of" follows the figure. */
  of?: boolean;
  /** "others": the noun is the one before. */
  other: boolean;
  /** Tokens of the quantity's words alone, `[quantityFirst, quantityLast)`. */
  quantityFirst: number;
  quantityLast: number;
}

/**
 * Reads a counted noun phrase at token `i`: with a quantity, or a noun whose own number is one ("child", "two officers", "dead").
 * `hung`: "by" may hang on the noun, as the word before it asks for.
 */
export function countedAt(tokens: readonly Token[], i: number, end: number, hung = false): Counted | undefined {
  const quantity = quantityAt(tokens, i, end);
  return quantity ? withQuantity(tokens, quantity, end) : bare(tokens, i, end, hung);
}

function withQuantity(tokens: readonly Token[], quantity: Quantity, end: number): Counted {
  let at = quantity.last;
  const written = at < end && hasRole(tokens[at], "from") && !hasRole(tokens[at], "among");
  if (written) ++at;
  const ofThem = hasRole(tokens[at], "from") && hasRole(tokens[at], "among");
  const of = written || ofThem || hasRole(tokens[at - 1], "from");
  if (of && hasRole(tokens[at], "demonstrative")) ++at;
  if (of && /^(?:quote|open)$/.test(tokens[at]?.kind ?? "")) ++at;
  // "three of the foremost leaders"
  if (
    of &&
    !nounAt(tokens, at, end) &&
    isAdjective(tokens[at]) &&
    nounAt(tokens, at + 1, end)?.noun.group === "persons"
  )
    ++at;
  const found = nounAt(tokens, at, end);
  const other = !found && hasRole(tokens[at], "other");
  const range = {quantityFirst: quantity.first, quantityLast: quantity.last};
  if (!found && !other)
    return {...quantity, ...range, noun: undefined, at: -1, other: false, of, unknown: isUnknown(tokens, quantity, at)};
  let last = found ? at + found.length : at + 1;
  if (hasRole(tokens[last], "other")) ++last;
  const after = quantity.hedge === "exact" ? hedgeBehind(tokens, last, end, !!found) : undefined;
  const interval = after ? hedged(quantity, after.hedge) : quantity;
  return {
    ...quantity,
    ...interval,
    ...range,
    quantityLast: after ? after.last : range.quantityLast,
    last: after ? after.last : last,
    noun: found?.noun,
    at: found ? at : -1,
    other
  };
}

/** How many adjectives may stand between a counted noun and its hedge. */
const ADJECTIVES = 3;

/** "42 soldiers Ruritanian at least": the hedge stands after the noun's adjectives, which no small word or mark interrupts. */
function hedgeBehind(tokens: readonly Token[], at: number, end: number, noun: boolean) {
  const near = hedgeAfter(tokens, at, end);
  if (near || !noun) return near;
  for (let i = at; i < Math.min(end, at + ADJECTIVES) && isAdjective(tokens[i]!); ++i) {
    const after = hedgeAfter(tokens, i + 1, end);
    if (after && tokens[i + 1]!.kind === "word") return after;
  }
  return undefined;
}

/** A word that may describe a noun: neither a small word nor one that says what happened or how many. */
const isAdjective = (token: Token | undefined) =>
  token?.kind === "word" &&
  !hasProclitic(token, "and") &&
  !token.readings.some(({sense}) => ["role", "predicate", "quantity", "cue"].includes(sense.cls));

const VAGUE = new Set(["some", "several", "many"]);

function isUnknown(tokens: readonly Token[], {hedge}: Quantity, at: number): boolean {
  const token = tokens[at];
  return (
    VAGUE.has(hedge) && token?.kind === "word" && token.spaced && !token.readings.some((r) => r.sense.cls !== "cue")
  );
}

function bare(tokens: readonly Token[], i: number, end: number, hung: boolean): Counted | undefined {
  const shared = {first: i, quantityFirst: i, quantityLast: i + 1, at: i, other: false};
  if (hasRole(tokens[i], "other")) {
    // before its noun the word is "the last"
    if (nounAt(tokens, i + 1, end)) return undefined;
    // "the others" were told of; "a number other of participants" belongs to a figure
    if (hasProclitic(tokens[i], "the") || readings(tokens[i - 1], "quantity").length) return undefined;
    const n = hasRole(tokens[i], "others") ? null : hasRole(tokens[i], "other_two") ? 2 : 1;
    const hedge = n === null ? "unspecified" : n === 2 ? "dual" : "implied";
    const others = {low: n, high: n, hedge, definite: false} as const;
    return {...shared, ...others, last: i + 1, noun: undefined, at: -1, other: true, rule: "other"};
  }
  const found = nounAt(tokens, i, end, hung);
  if (!found) return undefined;
  const {noun, length} = found;
  if (isAttribute(tokens, i, noun)) return undefined;
  let last = i + length;
  const definite = found.definite;
  const followed = last < end && !reading(tokens[last + 1], "object");
  const number = noun.number === "plural" && followed ? unitAt(tokens[last]!) : undefined;
  if (number)
    return {
      ...shared,
      low: number,
      high: number,
      hedge: number === 2 ? "dual" : "exact",
      definite,
      last: last + 1,
      noun,
      quantityLast: last + 1,
      rule: "noun + number"
    };
  if (noun.number === "plural") {
    return {
      ...shared,
      low: null,
      high: null,
      hedge: "unspecified",
      definite,
      last,
      noun,
      quantityLast: i,
      rule: "bare plural"
    };
  }
  const one =
    noun.number === "singular" &&
    tokens[last] &&
    readings(tokens[last]!, "quantity").some(
      ({sense, proclitics}) => sense.value === 1 && sense.kind === "unit" && !proclitics.length
    );
  if (one) ++last;
  const n = noun.number === "dual" ? 2 : 1;
  // "two persons at least"
  const after = noun.group === "persons" ? hedgeBehind(tokens, last, end, true) : undefined;
  const interval = after && hedged({low: n, high: n, hedge: "exact"}, after.hedge);
  const hedge = noun.number === "dual" ? "dual" : one ? "exact" : "implied";
  const rule = noun.number === "dual" ? "dual" : one ? "one" : "bare singular";
  last = after?.last ?? last;
  const quantityLast = after || one ? last : i + 1;
  return {...shared, low: n, high: n, hedge, ...interval, definite, last, quantityLast, noun, rule};
}

/** "a soldier French", "a child infant", "fighters foreign": the second noun says more of the first and counts nobody. */
function isAttribute(tokens: readonly Token[], i: number, {group, number, object}: ObjectSense): boolean {
  if (group !== "persons" || hasProclitic(tokens[i], "and") || hasProclitic(tokens[i], "to")) return false;
  const before = reading(tokens[i - 1], "object");
  const general = object === "person" || object === "national";
  if (before?.sense.group !== "persons")
    return object === "national" && number === "singular" && isIndefiniteNoun(tokens[i - 1]);
  if (number === "singular") return before.sense.number === "singular" && !tokens[i - 1]!.roles.low;
  // "two soldiers Ruritanian": the dual may be written as the plural is
  if (number === "dual" || before.sense.number === "dual") return before.sense.number === "dual" && general;
  // a bare plural after one that is no owner of it
  return number === "plural" && general && before.sense.number === "plural" && !before.pronoun;
}

/** "a missile French": the nation is the thing's; not so after what says what happened, or how many. */
const isIndefiniteNoun = (token: Token | undefined) =>
  token?.kind === "word" &&
  (!!reading(token, "object") || !token.readings.some(({sense}) => NO_NOUN.has(sense.cls))) &&
  !token.readings.some(({proclitics}) => proclitics.includes("the"));

const NO_NOUN = new Set(["predicate", "quantity", "hedge", "role", "calendar", "cue"]);

/** A number that follows its noun as an adjective ("the men three"). */
const unitAt = (token: Token) =>
  readings(token, "quantity").find(
    ({sense, proclitics}) =>
      sense.kind === "unit" && sense.value >= 2 && sense.value <= 10 && !proclitics.includes("and")
  )?.sense.value;

/** The object noun at a token, made finer by one that follows it ("two cars of the make pickup"). */
function nounAt(
  tokens: readonly Token[],
  i: number,
  end: number,
  hung = false
): {noun: ObjectSense; length: number; definite: boolean} | undefined {
  const token = i < end ? tokens[i] : undefined;
  const found = reading(token, "object");
  if (!found || found.proclitics.some((role) => (role === "by" && !hung) || role === "like")) return undefined;
  return {
    noun: found.sense,
    length: found.length,
    definite: found.proclitics.includes("the") || found.pronoun
  };
}
