import {fill, type Phrases} from "../languages/phrases.ts";
import type {Days} from "./days.ts";

/** Days as a person would write them: "22–23 January 2020", "since 1 August 2019", "about 16 August 2019". */
export function dateWords(days: Days, phrases: Phrases): string {
  const {dates} = phrases;
  const {low, high} = days;
  if (low === null && high === null) return dates.undated;
  const words =
    low === null
      ? fill(dates.until, {date: day(high!, phrases)})
      : high === null
        ? fill(dates.from, {date: day(low, phrases)})
        : range(low, high, phrases);
  return days.certain ? words : fill(dates.approximate, {date: words});
}

function parts(number: number, phrases: Phrases) {
  const date = new Date(number * 86_400_000);
  return {day: date.getUTCDate(), month: phrases.months[date.getUTCMonth()]!, year: date.getUTCFullYear()};
}

const day = (number: number, phrases: Phrases) => fill(phrases.dates.day, parts(number, phrases));

function range(low: number, high: number, phrases: Phrases): string {
  if (low === high) return day(low, phrases);
  const [a, b] = [parts(low, phrases), parts(high, phrases)];
  const form = a.year !== b.year ? "range" : a.month !== b.month ? "sameYear" : "sameMonth";
  return fill(phrases.dates[form], {...a, day2: b.day, month2: b.month, year2: b.year});
}
