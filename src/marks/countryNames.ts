import type {Messages} from "../messages/en.js";
import type {Outlines} from "../site/outlines.ts";

/** A country's name on the map, in the interface's language, where it covers nothing. */
export interface CountryName {
  name: string;
  lon: number;
  lat: number;
}

const STEPS = 24;
/** A country of which less than this share of the map is seen is not named. */
const LEAST = 0.04;

type Point = [lon: number, lat: number];

/**
 * A name stands where there is most room: of the points of a grid in the country, that farthest from its borders, from the
 * map's edge and from all dots.
 */
export function countryNames(
  {features}: Outlines["countries"],
  [west, south, east, north]: Outlines["box"],
  dots: Point[],
  t: Messages
): CountryName[] {
  const column = (i: number) => i % STEPS;
  const row = (i: number) => Math.floor(i / STEPS);
  const grid = Array.from({length: STEPS * STEPS}, (_, i): Point => [
    west + ((east - west) * (column(i) + 0.5)) / STEPS,
    south + ((north - south) * (row(i) + 0.5)) / STEPS
  ]);
  // In steps of the grid; a name is broad, so what lies beside it counts as nearer than what lies above it.
  const near = (i: number, x: number, y: number) => Math.hypot((column(i) - x) / 2, row(i) - y);
  const placed = dots.map(([lon, lat]): Point => [
    ((lon - west) / (east - west)) * STEPS - 0.5,
    ((lat - south) / (north - south)) * STEPS - 0.5
  ]);
  return features.flatMap(({geometry, properties}) => {
    const rings = geometry.coordinates.flat() as Point[][];
    const inside = grid.map((point) => rings.filter((ring) => isInside(point, ring)).length % 2 === 1);
    const own = inside.flatMap((is, i) => (is ? [i] : []));
    if (own.length < LEAST * grid.length) return [];
    const others = inside.flatMap((is, i): Point[] => (is ? [] : [[column(i), row(i)]]));
    const room = (i: number) =>
      Math.min(
        ...[...placed, ...others].map(([x, y]) => near(i, x, y)),
        (column(i) + 1) / 2,
        (STEPS - column(i)) / 2,
        row(i) + 1,
        STEPS - row(i)
      );
    const rooms = own.map(room);
    const [lon, lat] = grid[own[rooms.indexOf(Math.max(...rooms))]!]!;
    return [{name: nameOf(properties, t.locale), lon, lat}];
  });
}

/** The number is enough for `Intl`; where it knows none, the English name stands. */
function nameOf({name, code}: {name: string; code: string}, locale: string): string {
  const region = /^\d{3}$/.test(code) ? new Intl.Locale(`und-${code}`).region : undefined;
  return (region && !/\d/.test(region) && new Intl.DisplayNames(locale, {type: "region"}).of(region)) || name;
}

/** Even-odd rule. */
function isInside([x, y]: Point, ring: Point[]): boolean {
  return ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside;
  }, false);
}
