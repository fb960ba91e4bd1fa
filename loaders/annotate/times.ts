import type {Language} from "../languages/language.ts";
import type {Document} from "../text/document.ts";
import {hasRole} from "../text/tag.ts";
import {fromTo, longest, simple, since} from "./times/joined.ts";
import {isAhead} from "./times/isAhead.ts";
import {parseIsoDay} from "./times/days.ts";
import {edtfOf, type Expression, type Granularity, type Point, type Resolved} from "./times/meaning.ts";
import {after, ago} from "./times/periods.ts";
import {mark, opens, type Tokens} from "./times/words.ts";

/** A time expression: tokens `[first, last)` and the days it means. */
export interface Time {
  first: number;
  last: number;
  /** First and last day (EDTF; a month or a year where it says no more); empty where open or not resolvable. */
  from: string;
  to: string;
  granularity: Granularity;
  /** False where it hangs on an approximate or unknown publication date, or is approximate itself. */
  certain: boolean;
  /** What does not fit: a weekday against its date. */
  conflict: string;
  rule: string;
}

/** A publication date that is written as approximate may be off by some days. */
const LEEWAY = 3;

/**
 * Finds the time expressions of a document, in the order of the text, none inside another, and resolves them against
 * the article's publication date (`published_from`, `published_to`), never against the clock.
 */
export function times({article, tokens}: Document, language: Language): Time[] {
  const found: Time[] = [];
  const publication = publicationOf(article);
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (token.kind !== "number" && !(token.readings.length && mayOpen(tokens, i))) {
      ++i;
      continue;
    }
    const name = mark(tokens, i, "name");
    if (name) {
      i = name.last;
      continue;
    }
    const expression = read(tokens, i);
    const resolved = expression && resolve(expression, publication, isAhead(tokens, i, expression.last, language));
    if (!resolved) {
      ++i;
      continue;
    }
    const {last, granularity, rule} = expression;
    found.push({first: i, last, granularity, rule, ...resolved});
    i = last;
  }
  return found;
}

function mayOpen(tokens: Tokens, i: number): boolean {
  if (opens(tokens[i]!)) return true;
  const next = tokens[i + 1];
  return !!next && (next.kind === "number" || opens(next)) && hasRole(tokens[i], "from");
}

/** A word before that makes a doubtful month or a bare year sure: “in March”, “until 2020”. */
const isLed = (tokens: Tokens, i: number) =>
  hasRole(tokens[i - 1], "in") || !!mark(tokens, i - 1, "during", "until", "edge", "ago", "after");

function read(tokens: Tokens, i: number): Expression | undefined {
  return longest([
    since(tokens, i),
    fromTo(tokens, i),
    ago(tokens, i),
    after(tokens, i),
    simple(tokens, i, isLed(tokens, i))
  ]);
}

interface Publication {
  /** First and last day that it may be; `null` where unknown. */
  days: [number, number] | null;
  uncertain: boolean;
}

function publicationOf({published, published_from, published_to}: Document["article"]): Publication {
  const from = parseIsoDay(published_from || published_to);
  const to = parseIsoDay(published_to || published_from);
  return {days: Number.isNaN(from) ? null : [from, to], uncertain: from !== to || /[~?%]/.test(published)};
}

type Ends = Pick<Time, "from" | "to" | "certain" | "conflict">;

/** Far apart, so that what does not hang on the publication date shows by being the same from both. */
const ANY_DAYS = [0, 20_011] as const;

function resolve({resolve: at}: Expression, {days, uncertain}: Publication, ahead: boolean): Ends | undefined {
  if (!days) {
    const [one, other] = ANY_DAYS.map((day) => at({day, loose: true, ahead}));
    if (!one && !other) return undefined;
    const [from, to] = [fixed(one?.from, other?.from), fixed(one?.to, other?.to)];
    return {from, to, certain: !!(from && to) && isExact(one!), conflict: from || to ? (one!.conflict ?? "") : ""};
  }
  const first = at({day: days[0], loose: uncertain, ahead});
  if (!first) return undefined;
  const conflict = first.conflict ?? "";
  if (!uncertain) return {from: end(first.from), to: end(first.to), certain: isExact(first), conflict};
  const last = at({day: days[1], loose: true, ahead});
  if (!last) return undefined;
  const early = at({day: days[0] - LEEWAY, loose: true, ahead});
  const late = at({day: days[1] + LEEWAY, loose: true, ahead});
  const moves = {from: !same(early?.from, late?.from), to: !same(early?.to, late?.to)};
  return {
    from: end(first.from, moves.from),
    to: end(last.to, moves.to),
    certain: !moves.from && !moves.to && isExact(first),
    conflict
  };
}

/** An end that is the same from any day. */
const fixed = (one: Point | null | undefined, other: Point | null | undefined) =>
  one && same(one, other) ? edtfOf(one) : "";

const same = (a: Point | null | undefined, b: Point | null | undefined) =>
  (a ? edtfOf(a) : "") === (b ? edtfOf(b) : "");
const isExact = ({from, to}: Resolved) => !from?.approximate && !to?.approximate;
const end = (at: Point | null, approximate = false) => (at ? edtfOf(approximate ? {...at, approximate} : at) : "");
