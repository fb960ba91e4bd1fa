import {dayNumber, type YearMonthDay} from "./days.ts";

const MILLISECONDS = 86_400_000;
const MEAN_YEAR = 354.36707;
const MEAN_MONTH = 29.530588;
/** 1 Muharram of the year 1: 19 July 622, proleptic Gregorian. */
const EPOCH = dayNumber({year: 622, month: 7, day: 19})!;

const format = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric"
});

const memory = new Map<string, [number, number] | null>();
/** The day last asked for: that of the article's publication, over and over. */
let latest: {number: number; hijri: YearMonthDay} | undefined;

/** Year, month and day of the Umm al-Qura calendar. */
export function hijriOf(number: number): YearMonthDay {
  if (latest?.number !== number) latest = {number, hijri: readHijri(number)};
  return latest.hijri;
}

function readHijri(number: number): YearMonthDay {
  const parts = Object.fromEntries(
    format.formatToParts(number * MILLISECONDS).map((p) => [p.type, Number.parseInt(p.value)])
  );
  return {year: parts.year!, month: parts.month!, day: parts.day!};
}

/** First and last day of a Hijri month; `null` outside the years that the calendar's tables cover (1300–1600). */
export function hijriMonth(year: number, month: number): [first: number, last: number] | null {
  if (year < 1300 || year > 1599 || month < 1 || month > 12) return null;
  const key = `${year}-${month}`;
  let found = memory.get(key);
  if (found === undefined) memory.set(key, (found = findMonth(year, month)));
  return found;
}

function findMonth(year: number, month: number): [number, number] | null {
  const first = firstDay(year, month);
  const next = month === 12 ? firstDay(year + 1, 1) : firstDay(year, month + 1);
  return first === null || next === null ? null : [first, next - 1];
}

/** The mean calendar is right to a few days; the tables say the rest. */
function firstDay(year: number, month: number): number | null {
  const near = Math.round(EPOCH + (year - 1) * MEAN_YEAR + (month - 1) * MEAN_MONTH);
  for (let day = near - 5; day <= near + 5; ++day) {
    const hijri = readHijri(day);
    if (hijri.year === year && hijri.month === month && hijri.day === 1) return day;
  }
  return null;
}
