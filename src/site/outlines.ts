import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import {geoBounds, geoIdentity, geoStream, type GeoPermissibleObjects} from "d3";
import type {FeatureCollection, MultiPolygon, Position} from "geojson";
import {feature} from "topojson-client";
import type {GeometryCollection, Topology} from "topojson-specification";
import type {Row} from "../../loaders/tables/schema.ts";

/** A country by its English name and its number in ISO 3166-1 (“760”). */
export interface Country {
  name: string;
  code: string;
}

/** West, south, east, north, in degrees. */
type Box = [number, number, number, number];

export interface Outlines {
  /** What a map should show. */
  box: Box;
  countries: FeatureCollection<MultiPolygon, Country>;
}

/**
 * The borders of Natural Earth (1:10 million) around the places of the corpus, cut to their surroundings, so that a map
 * needs no tile server and no more than some kilobytes; `null` where no place has coordinates.
 */
export function outlines(places: Row<"places">[]): Outlines | null {
  const box = boxAround(places);
  if (!box) return null;
  // Cut well outside of what is looked at: no edge of the cut is ever seen.
  const cut = widened(box, 0.8 * Math.max(box[2] - box[0], box[3] - box[1]));
  const clip = geoIdentity().clipExtent([
    [cut[0], cut[1]],
    [cut[2], cut[3]]
  ]);
  const features = countries().features.flatMap(({geometry, properties, id}) => {
    if (!touches(geometry, cut)) return [];
    const coordinates = clipped(geometry, clip);
    const polygon: MultiPolygon = {type: "MultiPolygon", coordinates: coordinates.map((ring) => [ring])};
    return coordinates.length
      ? [{type: "Feature" as const, properties: {...properties, code: String(id ?? "")}, geometry: polygon}]
      : [];
  });
  return {box, countries: {type: "FeatureCollection", features}};
}

/** A fifth of their breadth around the places, at least a third of a degree, so that even one place has surroundings. */
export function boxAround(places: Row<"places">[]): Box | null {
  const located = places.filter(isPoint);
  if (!located.length) return null;
  const lon = located.map((place) => place.lon);
  const lat = located.map((place) => place.lat);
  const box: Box = [Math.min(...lon), Math.min(...lat), Math.max(...lon), Math.max(...lat)];
  return widened(box, Math.max(1 / 3, (box[2] - box[0]) / 5, (box[3] - box[1]) / 5));
}

const widened = ([west, south, east, north]: Box, by: number): Box => [
  Math.max(-180, west - by),
  Math.max(-85, south - by),
  Math.min(180, east + by),
  Math.min(85, north + by)
];

/** A country is no point: its middle says nothing about where. */
export const isPoint = (place: Row<"places">): place is Row<"places"> & {lat: number; lon: number} =>
  place.lat !== null && place.lon !== null && place.kind !== "country";

type World = Topology<{countries: GeometryCollection<{name: string}>}>;

function countries() {
  const file = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
  const world = JSON.parse(readFileSync(file, "utf8")) as World;
  return feature(world, world.objects.countries) as FeatureCollection<MultiPolygon, {name: string}>;
}

function touches(geometry: GeoPermissibleObjects, [west, south, east, north]: Box): boolean {
  const [[w, s], [e, n]] = geoBounds(geometry);
  return n >= south && s <= north && (w > e || (e >= west && w <= east));
}

/** The rings of a geometry inside the clip, in thousandths of a degree (about a hundred metres). */
function clipped(geometry: GeoPermissibleObjects, clip: ReturnType<typeof geoIdentity>): Position[][] {
  const rings: Position[][] = [];
  let ring: Position[] = [];
  const sink = clip.stream({
    point(x, y) {
      const point = [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000];
      if (String(point) !== String(ring.at(-1))) ring.push(point);
    },
    lineStart: () => (ring = []),
    lineEnd: () => {
      if (ring.length > 6) rings.push([...ring, ring[0]!]);
    },
    polygonStart: () => {},
    polygonEnd: () => {}
  });
  geoStream(geometry, sink);
  return rings;
}
