import type {Language} from "../languages/language.ts";
import type {Document} from "../text/document.ts";
import {times, type Time} from "./times.ts";
import {isoDay, parseIsoDay} from "./times/days.ts";
import {isAhead} from "./times/isAhead.ts";

/** When an undated article was probably published. */
export interface InferredDate {
  /** EDTF, approximate: `2019-08-12~`. */
  published: string;
  rule: "date" | "date and weekday" | "period and weekday";
  /** The expressions it rests on, as ranges of tokens. */
  evidence: readonly Pick<Time, "first" | "last">[];
}

/** First and last day that the corpus is about (ISO 8601). */
export interface Period {
  from: string;
  to: string;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

/**
 * Infers the publication date of an undated article from its text: it is not before the last day that the text gives in
 * full as past, and falls on the weekday of its “today, Monday” or “yesterday, Sunday”. Without such a date the corpus'
 * period decides, where one day of it fits. `undefined` where the text does not allow it; the article's own date is not
 * looked at.
 */
export function inferDate(doc: Document, language: Language, period?: Period): InferredDate | undefined {
  const undated = times(publishedOn(doc, ""), language);
  const last = lastPastDay(doc, language, undated, period);
  const fits = fittingWeekdays(doc, language);
  if (last) {
    const start = parseIsoDay(last.to);
    if (!fits) return {published: `${last.to}~`, rule: "date", evidence: [last]};
    const day = WEEK.map((k) => start + k).find((d) => fits.days.has(weekdayClass(d)))!;
    return {published: `${isoDay(day)}~`, rule: "date and weekday", evidence: [last, ...fits.evidence]};
  }
  if (!fits || !period) return undefined;
  const [from, to] = [parseIsoDay(period.from), parseIsoDay(period.to)];
  const days = WEEK.map((k) => from + k).filter((d) => d <= to && fits.days.has(weekdayClass(d)));
  const [only] = days;
  if (only === undefined || days.length > 1 || only + WEEK.length <= to) return undefined;
  return {published: `${isoDay(only)}~`, rule: "period and weekday", evidence: fits.evidence};
}

const publishedOn = (doc: Document, day: string): Document => ({
  ...doc,
  article: {...doc.article, published: day, published_from: day, published_to: day}
});

const weekdayClass = (day: number) => ((day % 7) + 7) % 7;

/** The latest day given in full that is no plan for the future, inside the corpus' period if there is one. */
function lastPastDay(
  {tokens}: Document,
  language: Language,
  found: readonly Time[],
  period?: Period
): Time | undefined {
  return found
    .filter(({from, to, certain, conflict}) => certain && !conflict && from === to && to.length === 10)
    .filter(({to}) => !period || (to >= period.from && to <= period.to))
    .filter(({first, last}) => !isAhead(tokens, first, last, language))
    .reduce<Time | undefined>((latest, one) => (!latest || one.to > latest.to ? one : latest), undefined);
}

/** The days of the week on which fewest of the text's weekdays contradict its "today" and "yesterday"; none where all do alike. */
function fittingWeekdays(doc: Document, language: Language) {
  const tried = WEEK.map((day) => ({
    day,
    clashes: times(publishedOn(doc, isoDay(day)), language).filter(({conflict}) => conflict)
  }));
  const counts = tried.map(({clashes}) => clashes.length);
  const fewest = Math.min(...counts);
  if (counts.every((n) => n === fewest)) return undefined;
  const fitting = tried.filter(({clashes}) => clashes.length === fewest);
  const kept = new Set(fitting.flatMap(({clashes}) => clashes.map(({first}) => first)));
  const evidence = new Map(
    tried.flatMap(({clashes}) => clashes.map(({first, last}) => [first, {first, last}] as const))
  );
  return {
    days: new Set(fitting.map(({day}) => weekdayClass(day))),
    evidence: [...evidence.values()].filter(({first}) => !kept.has(first)).sort((a, b) => a.first - b.first)
  };
}
