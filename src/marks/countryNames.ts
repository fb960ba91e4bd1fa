import type {Messages} from "../messages/en.js";
import type {Outlines} from "../site/outlines.ts";

/** A country's name on the map, in the interface's language, in the middle of what is seen of it. */
export interface CountryName {
  name: string;
  lon: number;
  lat: number;
}

const STEPS = 24;
/** A country of which less than this share of the map is seen is not named. */
const LEAST = 0.04;

/** The middle of the points of a grid that lie in the country: of a concave one it may lie outside, which does no harm. */
export function countryNames({features}: Outlines["countries"], box: Outlines["box"], t: Messages): CountryName[] {
  const [west, south, east, north] = box;
  const grid = Array.from({length: STEPS * STEPS}, (_, i): [number, number] => [
    west + ((east - west) * ((i % STEPS) + 0.5)) / STEPS,
    south + ((north - south) * (Math.floor(i / STEPS) + 0.5)) / STEPS
  ]);
  return features.flatMap(({geometry, properties}) => {
    const rings = geometry.coordinates.flat() as [number, number][][];
    const inside = grid.filter((point) => rings.filter((ring) => isInside(point, ring)).length % 2 === 1);
    if (inside.length < LEAST * grid.length) return [];
    const mean = (axis: 0 | 1) => inside.reduce((sum, point) => sum + point[axis], 0) / inside.length;
    return [{name: nameOf(properties, t.locale), lon: mean(0), lat: mean(1)}];
  });
}

/** The number is enough for `Intl`; where it knows none, the English name stands. */
function nameOf({name, code}: {name: string; code: string}, locale: string): string {
  const region = /^\d{3}$/.test(code) ? new Intl.Locale(`und-${code}`).region : undefined;
  return (region && !/\d/.test(region) && new Intl.DisplayNames(locale, {type: "region"}).of(region)) || name;
}

/** Even-odd rule. */
function isInside([x, y]: [number, number], ring: [number, number][]): boolean {
  return ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside;
  }, false);
}
