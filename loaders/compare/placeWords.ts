import {fill, type Phrases} from "../languages/phrases.ts";
import type {Place} from "../types.ts";
import {conventions} from "./conventions.ts";
import {bearing, type Gazetteer} from "./gazetteer.ts";

/** A place's name in the report's language, else in the corpus', else its id. */
export function placeName(id: string, gazetteer: Gazetteer, language: string): string {
  const place = gazetteer.get(id);
  if (!place) return id;
  return (language === "en" ? place.label_en || place.label : place.label || place.label_en) || id;
}

/**
 * Where, as a person would say it: the place, two places, or — of several — what they all lie in, with their direction
 * from its chief town where they lie to one side of it ("south-east of Idlib"). Empty where no place is known.
 */
export function placeWords(
  ids: readonly string[],
  gazetteer: Gazetteer,
  phrases: Phrases,
  language: string,
  described: readonly Described[] = []
): string {
  const name = (id: string) => placeName(id, gazetteer, language);
  // a town and the region it lies in: the town says more
  const inner = ids.filter((id) => !ids.some((other) => other !== id && gazetteer.chain(other).includes(id)));
  if (!inner.length) return "";
  if (inner.length === 1) return fill(phrases.label.in, {place: name(inner[0]!)});
  const outer = common(inner, gazetteer);
  if (outer) {
    const told = described.filter(
      ({place}) => place === outer || (gazetteer.get(place)?.parent === outer && isNamesake(place, outer, gazetteer))
    );
    const octant = octantOf(told.map(({degrees}) => degrees)) ?? octantOf(bearingsOf(inner, outer, gazetteer));
    return fill(octant === null ? phrases.label.in : phrases.bearings[octant]!, {place: name(outer)});
  }
  const [a, b, ...more] = [...new Set(inner.map((id) => gazetteer.governorate(id) || id))].map(name);
  return fill(more.length ? phrases.label.more : phrases.label.and, {a: a!, b: b ?? name(inner[1]!)});
}

/** A direction that the text gives of a place ("south-east" of Idlib). */
export interface Described {
  place: string;
  degrees: number;
}

/** The smallest place below a country that all of them lie in. */
function common(ids: readonly string[], gazetteer: Gazetteer): string | undefined {
  const shared = ids.map((id) => gazetteer.chain(id)).reduce((a, b) => a.filter((id) => b.includes(id)));
  return shared.find((id) => gazetteer.get(id)?.kind !== "country");
}

/** A region's chief town has its coordinates, as gazetteers give them. */
const isNamesake = (town: string, region: string, gazetteer: Gazetteer) => (gazetteer.distance(town, region) ?? 1) < 1;

/** Bearings of the located places from the region's centre; none where fewer than half of them are located, or one is at the centre. */
function bearingsOf(ids: readonly string[], region: string, gazetteer: Gazetteer): number[] {
  const hub = gazetteer.get(region);
  const points = ids.map((id) => gazetteer.get(id)).filter(located);
  if (!located(hub) || points.length * 2 < ids.length) return [];
  if (points.some(({place}) => (gazetteer.distance(place, region) ?? 0) < conventions.sameSpotKm)) return [];
  return points.map(({lat, lon}) => bearing(hub.lat, hub.lon, lat, lon));
}

/** The eighth of the compass, where all bearings lie within 67.5° of their mean. */
function octantOf(degrees: readonly number[]): number | null {
  if (!degrees.length) return null;
  const angles = degrees.map((d) => (d * Math.PI) / 180);
  const mean = Math.atan2(total(angles.map(Math.sin)), total(angles.map(Math.cos)));
  if (angles.some((angle) => Math.cos(angle - mean) < Math.cos((67.5 * Math.PI) / 180))) return null;
  return Math.round(((mean * 4) / Math.PI + 8) % 8) % 8;
}

type Located = Place & {lat: number; lon: number};
const located = (place: Place | undefined): place is Located =>
  place !== undefined && place.lat !== null && place.lon !== null;
const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
