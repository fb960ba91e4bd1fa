import type {Place} from "../types.ts";
import {conventions} from "./conventions.ts";

const EARTH_KM = 6371;
const RADIANS = Math.PI / 180;

/** What can be asked of the places of a corpus. Ids that are not listed are unknown: near nothing but themselves. */
export interface Gazetteer {
  get(place: string): Place | undefined;
  /** The place and all it lies in, innermost first. */
  chain(place: string): readonly string[];
  /** The governorate it lies in, or is; empty where unknown. */
  governorate(place: string): string;
  /** Great-circle distance in kilometres; `null` where one of them has no coordinates. */
  distance(a: string, b: string): number | null;
  /** One lies in the other, or is it. */
  within(a: string, b: string): boolean;
  /** Near enough for one happening: containment, the same governorate, or `near_km`. */
  near(a: string, b: string): boolean;
}

export function gazetteer(places: readonly Place[]): Gazetteer {
  const byId = new Map(places.map((place) => [place.place, place]));
  const chains = new Map<string, readonly string[]>();
  const chain = (id: string): readonly string[] => {
    let known = chains.get(id);
    if (!known) {
      const seen = new Set<string>();
      for (let at = id; at && !seen.has(at); at = byId.get(at)?.parent ?? "") seen.add(at);
      chains.set(id, (known = [...seen]));
    }
    return known;
  };
  const governorate = (id: string) => chain(id).find((at) => byId.get(at)?.kind === "governorate") ?? "";
  const distance = (a: string, b: string) => {
    const [p, q] = [byId.get(a), byId.get(b)];
    if (!p || !q || p.lat === null || p.lon === null || q.lat === null || q.lon === null) return null;
    return a === b ? 0 : greatCircle(p.lat, p.lon, q.lat, q.lon);
  };
  const within = (a: string, b: string) => chain(a).includes(b) || chain(b).includes(a);
  const near = (a: string, b: string) => {
    if (within(a, b)) return true;
    const home = governorate(a);
    if (home && home === governorate(b)) return true;
    const km = distance(a, b);
    return km !== null && km <= conventions.nearKm;
  };
  return {get: (id) => byId.get(id), chain, governorate, distance, within, near};
}

/** Haversine formula on a sphere, kilometres. */
function greatCircle(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const u = Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2;
  const v = Math.sin(((lon2 - lon1) * RADIANS) / 2) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(u + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * v));
}

/** Initial bearing from one point to another, in degrees clockwise from north. */
export function bearing(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const dLon = (lon2 - lon1) * RADIANS;
  const y = Math.sin(dLon) * Math.cos(lat2 * RADIANS);
  const x =
    Math.cos(lat1 * RADIANS) * Math.sin(lat2 * RADIANS) -
    Math.sin(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.cos(dLon);
  return (Math.atan2(y, x) / RADIANS + 360) % 360;
}
