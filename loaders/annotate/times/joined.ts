import {hasRole} from "../../text/tag.ts";
import {dayExpression} from "./dayExpression.ts";
import {dayOfMonth, readDate, readYearAlone} from "./dates.ts";
import {decade, edge, monthOrYear, period, season, sinceUnits} from "./periods.ts";
import {firstDay, point, type Expression, type Resolve} from "./meaning.ts";
import {resolveDate} from "./resolveDate.ts";
import {afterAnd, afterHedge, digits, isMark, mark, type Tokens} from "./words.ts";

/** A single time, without "since" and "from … to": the longest of what the rules read. */
export function simple(tokens: Tokens, i: number, led: boolean): Expression | undefined {
  const found = [
    dayExpression(tokens, i),
    edge(tokens, i),
    monthOrYear(tokens, i, led),
    season(tokens, i),
    decade(tokens, i),
    period(tokens, i)
  ];
  return longest(found);
}

export function longest(found: readonly (Expression | undefined)[]): Expression | undefined {
  return found.reduce((best, one) => (one && (!best || one.last > best.last) ? one : best), undefined);
}

/** “since the start of this month”, “since 18 February”, “for months”: from then to the publication. */
export function since(tokens: Tokens, i: number): Expression | undefined {
  const cue = mark(tokens, i, "since");
  if (!cue) return undefined;
  const at = mark(tokens, cue.last, "ago")?.last ?? cue.last;
  const start = longest([simple(tokens, at, true), simple(tokens, afterHedge(tokens, at), true)]);
  const units = sinceUnits(tokens, at);
  if (units && (!start || units.last >= start.last)) return units;
  if (!start) return undefined;
  const resolve: Resolve = (now) => {
    const from = start.resolve({...now, ahead: false, behind: true});
    return from && {...from, to: point(now.day)};
  };
  return {last: start.last, granularity: "interval", rule: `since ${start.rule}`, resolve};
}

/** “from Sunday to Tuesday”, “between 12 and 15 May”, “the two years 2013 and 2014”, “12-15 May”, “2016-2017”. */
export function fromTo(tokens: Tokens, i: number): Expression | undefined {
  const between = mark(tokens, i, "between");
  const both = mark(tokens, between ? between.last : i, "unit");
  const dual = both && /^(day|month|year) 2$|^year n$/.test(both.value) ? both : undefined;
  const from = !between && !dual && hasRole(tokens[i], "from");
  const at = dual?.last ?? between?.last ?? (from ? i + 1 : i);
  const lead: Lead = {
    // the plural “years 2004 and 2008” is a list, the dual “two years 2013 and 2014” two ends
    kind: between || dual?.value.endsWith("2") ? "two" : dual ? "span" : from ? "from" : "none",
    i
  };
  return numbers(tokens, at, lead) ?? (lead.kind === "none" ? undefined : whole(tokens, at, lead));
}

/** What stands before the first end, which says how the second may be joined to it. */
interface Lead {
  kind: "two" | "span" | "from" | "none";
  /** The token where the expression begins. */
  i: number;
}

/** After what joins the second end to the first at token `k`. */
function joint(tokens: Tokens, k: number, {kind, i}: Lead): number | undefined {
  if (kind === "two") return afterAnd(tokens, k) ?? span(tokens, k);
  if (kind === "span") return span(tokens, k);
  if (kind === "from") return hasRole(tokens[k], "to") || mark(tokens, k, "until") ? k + 1 : undefined;
  if (isMark(tokens[k], "-")) return k + 1;
  return hasRole(tokens[i - 1], "in") || mark(tokens, i - 1, "unit")?.value.startsWith("day")
    ? afterAnd(tokens, k)
    : undefined;
}

const span = (tokens: Tokens, k: number) => (hasRole(tokens[k], "to") || isMark(tokens[k], "-") ? k + 1 : undefined);

/** Days that one month name may close. */
const MOST = 5;

/** A bare number whose month or year the second end gives. */
function numbers(tokens: Tokens, i: number, lead: Lead): Expression | undefined {
  const led = lead.kind !== "none";
  const day = dayOfMonth(tokens, i);
  const year = digits(tokens, i);
  let next = day || year !== undefined ? joint(tokens, day ? day.last : i + 1, lead) : undefined;
  // “16 and 17 and 18 March”
  for (let k = day ? 0 : MOST; next && k < MOST; ++k) {
    const further = dayOfMonth(tokens, next);
    const after = further && !readDate(tokens, next, led) ? joint(tokens, further.last, lead) : undefined;
    if (!after) break;
    next = after;
  }
  if (!next) return undefined;
  const date = day && readDate(tokens, next, led);
  if (day && date?.day !== undefined && date.month !== undefined) {
    return ends(
      date.last,
      (now) => resolveDate({...date, day: day.day}, now),
      (now) => resolveDate(date, now)
    );
  }
  const end = digits(tokens, next);
  const span = year !== undefined && end !== undefined && year >= 1000 && year <= 2200 && end > year && end <= 2200;
  if (!span || (!led && end - year > 30)) return undefined;
  const last = readYearAlone(tokens, next, true);
  return (
    last &&
    ends(
      last.last,
      (now) => resolveDate({year, hijri: last.hijri}, now),
      (now) => resolveDate(last, now)
    )
  );
}

function whole(tokens: Tokens, i: number, lead: Lead): Expression | undefined {
  const start = simple(tokens, i, true);
  const next = start && joint(tokens, start.last, lead);
  const end = next ? simple(tokens, next, true) : undefined;
  return start && end && ends(end.last, start.resolve, end.resolve);
}

/** The first end is looked for before the second. */
function ends(last: number, first: Resolve, second: Resolve): Expression {
  const resolve: Resolve = (now) => {
    const to = second(now);
    let from = first(now);
    if (from?.from && to?.from && firstDay(from.from) > firstDay(to.from))
      from = first({...now, day: firstDay(to.from), ahead: false});
    if (!from || !to || (from.from && to.to && from.from.day > to.to.day)) return undefined;
    const conflict = from.conflict ?? to.conflict;
    return {from: from.from, to: to.to, ...(conflict && {conflict})};
  };
  return {last, granularity: "interval", rule: "from to", resolve};
}
