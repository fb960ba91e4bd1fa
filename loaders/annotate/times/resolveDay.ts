import {isoDay, weekdayOf} from "./days.ts";
import {days, point, single, type Now, type Resolved} from "./meaning.ts";
import {calendarUnit} from "./units.ts";
import {resolveDate, type DateParts} from "./resolveDate.ts";

export interface Weekday {
  /** 1 is Monday. */
  weekday: number;
  /** As the text has it, folded. */
  word: string;
  /** Last (-1), before last (-2), next (1). */
  shift?: number;
  /** Of last week (-1), this week (0), next week (1). */
  week?: number;
}

/** What the words for one day say. */
export interface DayParts {
  /** Days after the publication. */
  relative?: number;
  weekday?: Weekday;
  /** The second of “the night of Monday - Tuesday”. */
  nextWeekday?: Weekday;
  date?: DateParts;
  /** The same day in another calendar. */
  otherDate?: DateParts;
  part?: "day" | "night" | "midnight";
  /** The part of the day bears the article. */
  definite?: boolean;
  /** Late or early in it. */
  within?: boolean;
  /** “last night” is -1, in nights from the publication's. */
  nightShift?: number;
}

/** The day, or for a night the two days that it spans. A weekday that does not fit is kept as the conflict. */
export function resolveDay(parts: DayParts, now: Now): Resolved | undefined {
  const found = dayOf(parts, now);
  if (!found) return undefined;
  const {day, conflict} = found;
  const night = parts.part === "night" || parts.part === "midnight";
  const resolved = night ? days(day, day + 1) : single(point(day));
  return conflict ? {...resolved, conflict} : resolved;
}

interface Day {
  day: number;
  conflict?: string;
}

function dayOf(parts: DayParts, now: Now): Day | undefined {
  const {date, relative, weekday, nightShift} = parts;
  if (date) return dayOfDate(parts, date, now);
  if (relative !== undefined)
    return weekday ? checked(weekday, now.day + relative, now.loose) : {day: now.day + relative};
  if (weekday) return {day: dayOfWeek(weekday, now)};
  if (nightShift !== undefined) return {day: now.day + nightShift};
  // late at night, after midnight: the night before the publication; in the morning: its own day
  return {day: parts.part === "day" ? now.day : now.day - 1};
}

function dayOfDate({otherDate, weekday, relative}: DayParts, date: DateParts, now: Now): Day | undefined {
  const found = resolveDate(date, now);
  if (!found?.from) return undefined;
  const {day} = found.from;
  const at = otherDate && resolveDate(otherDate, {...now, day});
  // the sighting of the moon moves a Hijri date by a day
  const apart = at?.from && Math.abs(at.from.day - day) > 1 ? `${isoDay(at.from.day)} ≠ ${isoDay(day)}` : undefined;
  const moved =
    relative !== undefined && !now.loose && now.day + relative !== day
      ? `${isoDay(now.day + relative)} ≠ ${isoDay(day)}`
      : undefined;
  const other = weekday ? checked(weekday, day, false).conflict : undefined;
  const conflict = found.conflict ?? other ?? apart ?? moved;
  return conflict ? {day, conflict} : {day};
}

/** A weekday beside a day: it fits, or corrects an approximate day, or is told as a conflict. */
function checked({weekday, word}: Weekday, day: number, loose: boolean): Day {
  const off = (weekday - weekdayOf(day) + 7) % 7;
  if (off === 0) return {day};
  const near = off > 3 ? day + off - 7 : day + off;
  return loose ? {day: near} : {day, conflict: `${word} (${isoDay(near)}) ≠ ${isoDay(day)}`};
}

/** The last such day on or before the publication; the next where the verb is in the future. */
function dayOfWeek({weekday, shift, week}: Weekday, now: Now): number {
  const back = (weekdayOf(now.day) - weekday + 7) % 7;
  const past = now.day - back;
  if (week !== undefined) {
    const sunday = calendarUnit("week", week, now.day)!.from!.day;
    return sunday + (weekday % 7);
  }
  if (shift === undefined || shift === 0) return now.ahead && back ? past + 7 : past;
  if (shift < 0) return (back ? past : past - 7) + (shift + 1) * 7;
  return past + shift * 7;
}
