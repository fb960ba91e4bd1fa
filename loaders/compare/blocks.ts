import type {Interval} from "../types.ts";
import type {Account} from "./account.ts";
import {conventions} from "./conventions.ts";
import type {Episode} from "./episodes.ts";
import type {Gazetteer} from "./gazetteer.ts";
import type {Kinship} from "./kinship.ts";

const CELL = 0.5; // degrees: above 30 km in latitude, and in longitude up to 57° north

/** Where a happening is looked for, and what it is found under: keys that two that fit have in common. */
export interface BlockKeys {
  register: string[];
  lookup: string[];
}

/**
 * Keys of an episode: family × day × (governorate, place with all it lies in, grid cell), so that only those near in time
 * and place are ever compared. An episode that names no place meets, across articles, only those that tell of the same
 * figure, or under headlines with a rare word in common: time alone would make one event of a day's whole news.
 */
export function blockKeys(episode: Episode, gazetteer: Gazetteer, {rareWords}: Kinship): BlockKeys {
  const {core, accounts} = episode;
  const when = dayKeys(core);
  const where = new Set<string>();
  const around = new Set<string>();
  for (const place of new Set(accounts.flatMap(({places}) => places))) {
    const home = gazetteer.governorate(place);
    if (home) where.add(`in ${home}`);
    where.add(`at ${place}`);
    for (const outer of gazetteer.chain(place)) around.add(`at ${outer}`);
    const {lat, lon} = gazetteer.get(place) ?? {lat: null, lon: null};
    if (lat === null || lon === null) continue;
    const [row, column] = [Math.floor(lat / CELL), Math.floor(lon / CELL)];
    where.add(`cell ${row} ${column}`);
    for (const r of [-1, 0, 1]) for (const c of [-1, 0, 1]) around.add(`cell ${row + r} ${column + c}`);
  }
  const what = new Set([...accounts.flatMap(telling), ...rareWords(core.article.article).map((word) => `~ ${word}`)]);
  const unplaced = where.size ? [] : [...what].map((key) => `? ${key}`);
  const registered = [...where, ...unplaced, ...[...what].map((key) => `! ${key}`)];
  const asked = [...where, ...around, ...[...what].map((key) => (where.size ? `? ${key}` : `! ${key}`))];
  return {
    register: cross(core.family, when.register, registered),
    lookup: cross(core.family, when.lookup, new Set(asked))
  };
}

const cross = (family: string, days: readonly string[], keys: Iterable<string>) =>
  [...keys].flatMap((key) => days.map((day) => `${family} ${day} ${key}`));

/** The core's days on the one side, what may fit them on the other; periods are looked up by the month. */
function dayKeys({days, period}: Account): {register: string[]; lookup: string[]} {
  const {low, high} = days;
  if (low === null && high === null) return {register: ["undated"], lookup: ["undated"]};
  if (period) {
    const months = range(Math.floor((low ?? high!) / 30), Math.floor((high ?? low!) / 30), 1200).map(
      (m) => `month ${m}`
    );
    return {register: months, lookup: months};
  }
  const [from, to] = [low ?? high!, high ?? low!];
  const room = conventions.nearDays + conventions.approximateDays;
  const near = days.certain ? conventions.nearDays : room;
  return {
    register: range(from, to, 400).map(String),
    // the other may be the approximate one
    lookup: range(from - Math.max(near, room), to + Math.max(near, room), 400).map(String)
  };
}

const range = (from: number, to: number, most: number) =>
  Array.from({length: Math.min(most, Math.max(1, to - from + 1))}, (_, i) => from + i);

/** What an account without a place can be known again by in another article. */
function telling({claim: {measure, low, high}}: Account): string[] {
  return tells({low, high}) ? [`${measure} ${low} ${high}`] : [];
}

/** A figure of three and more is rare enough to be known again. */
export const tells = ({low, high}: Interval) => (low ?? high ?? 0) >= 3;
