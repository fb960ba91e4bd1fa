import edtf from "edtf";

/** The days an EDTF date allows (ISO 8601); empty where open or unknown. */
export interface Days {
  from: string;
  to: string;
}

const UNKNOWN = /^(|X{4}|XXXX-XX|XXXX-XX-XX|\.\.|\/|\.\.\/\.\.)$/;
const DAY = /^\d{4}-\d\d-\d\d/;

/**
 * Reads a publication date: EDTF level 0 or 1 (Library of Congress, 2019). Its first and last day are those of the date
 * as written; `~` and `?` say that it is approximate or uncertain, not by how much. Returns `null` for what is no EDTF.
 */
export function publicationDays(published: string): Days | null {
  if (UNKNOWN.test(published)) return {from: "", to: ""};
  try {
    const date = edtf(published, {level: 1, types: ["Date", "Year", "Interval"]});
    // the parser lets 29 February of a common year run over into March
    if (!published.split("/").every(isCalendarDay)) return null;
    return {from: dayOf(date.min), to: dayOf(date.max)};
  } catch {
    return null;
  }
}

/** True for an approximate, uncertain or unknown date. */
export const isUncertain = (published: string) => UNKNOWN.test(published) || /[~?%X]/.test(published);

/** True where nobody knows the date. */
export const isUnknown = (published: string) => UNKNOWN.test(published);

function isCalendarDay(text: string): boolean {
  const day = DAY.exec(text)?.[0];
  return !day || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function dayOf(time: number | null): string {
  return time === null || !Number.isFinite(time) ? "" : new Date(time).toISOString().slice(0, 10);
}

/** What to write instead of a date that cannot be read, as far as it can be guessed. */
export function suggestDate(published: string): string {
  const numbers = published.match(/\d+/g) ?? [];
  const year = numbers.find((n) => n.length === 4);
  const rest = numbers.filter((n) => n !== year).map((n) => n.padStart(2, "0"));
  const [a, b] = rest;
  if (year && a && b && rest.length === 2 && a.length === 2 && b.length === 2) {
    // whether 12/8 is August or December only the editor knows
    const readings = published.indexOf(year) === 0 ? [`${year}-${a}-${b}`] : [`${year}-${b}-${a}`, `${year}-${a}-${b}`];
    const valid = readings.filter((day, i) => readings.indexOf(day) === i && publicationDays(day));
    if (valid.length) return valid.join(" or ");
  }
  return "2019-08-12";
}
