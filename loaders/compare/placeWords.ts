import {fill, type Phrases} from "../languages/phrases.ts";
import type {Place} from "../types.ts";
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
export function placeWords(ids: readonly string[], gazetteer: Gazetteer, phrases: Phrases, language: string): string {
  const name = (id: string) => placeName(id, gazetteer, language);
  // a town and the region it lies in: the town says more
  const inner = ids.filter((id) => !ids.some((other) => other !== id && gazetteer.chain(other).includes(id)));
  if (!inner.length) return "";
  if (inner.length === 1) return fill(phrases.label.in, {place: name(inner[0]!)});
  const outer = inner.map((id) => gazetteer.chain(id)).reduce((a, b) => a.filter((id) => b.includes(id)))[0];
  if (outer) {
    const side = sideOf(inner, outer, gazetteer);
    return side === null
      ? fill(phrases.label.in, {place: name(outer)})
      : fill(phrases.bearings[side.octant]!, {place: name(side.town)});
  }
  return fill(phrases.label.and, {a: name(inner[0]!), b: name(inner[1]!)});
}

/** The eighth of the compass that all located places lie in, seen from the town the region is named after, within 67.5° of their mean. */
function sideOf(ids: readonly string[], region: string, gazetteer: Gazetteer): {octant: number; town: string} | null {
  const hub = gazetteer.get(region);
  const points = ids
    .map((id) => gazetteer.get(id))
    .filter((place) => located(place) && place!.place !== hub?.place) as Located[];
  if (!located(hub) || !points.length) return null;
  const angles = points.map((p) => (bearing(hub.lat, hub.lon, p.lat, p.lon) * Math.PI) / 180);
  const mean = Math.atan2(total(angles.map(Math.sin)), total(angles.map(Math.cos)));
  if (angles.some((angle) => Math.cos(angle - mean) < Math.cos((67.5 * Math.PI) / 180))) return null;
  return {octant: Math.round(((mean * 4) / Math.PI + 8) % 8) % 8, town: region};
}

type Located = Place & {lat: number; lon: number};
const located = (place: Place | undefined): place is Located =>
  place !== undefined && place.lat !== null && place.lon !== null;
const total = (values: number[]) => values.reduce((sum, value) => sum + value, 0);
