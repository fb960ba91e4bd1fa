import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import {geoBounds, geoIdentity, geoStream, type GeoPermissibleObjects} from "d3";
import type {FeatureCollection, MultiPolygon, Position} from "geojson";
import {feature} from "topojson-client";
import type {GeometryCollection, Topology} from "topojson-specification";
import type {Row} from "../../loaders/tables/schema.ts";

/** West, south, east, north, in degrees. */
type Box = [number, number, number, number];

export interface Outlines {
  box: Box;
  countries: FeatureCollection<MultiPolygon, {name: string}>;
}

/**
 * The borders of Natural Earth (1:10 million) around the places of the corpus, cut to their surroundings, so that a map
 * needs no tile server and no more than some kilobytes; `null` where no place has coordinates.
 */
export function outlines(places: Row<"places">[]): Outlines | null {
  const box = boxAround(places);
  if (!box) return null;
  const clip = geoIdentity().clipExtent([
    [box[0], box[1]],
    [box[2], box[3]]
  ]);
  const features = countries().features.flatMap(({geometry, properties}) => {
    if (!touches(geometry, box)) return [];
    const coordinates = clipped(geometry, clip);
    const polygon: MultiPolygon = {type: "MultiPolygon", coordinates: coordinates.map((ring) => [ring])};
    return coordinates.length ? [{type: "Feature" as const, properties, geometry: polygon}] : [];
  });
  return {box, countries: {type: "FeatureCollection", features}};
}

/** A third of its own breadth around the places, at least one degree, so that even one place has surroundings. */
export function boxAround(places: Pick<Row<"places">, "lat" | "lon">[]): Box | null {
  const lon = places.flatMap((p) => (p.lon === null || p.lat === null ? [] : [p.lon]));
  const lat = places.flatMap((p) => (p.lon === null || p.lat === null ? [] : [p.lat]));
  if (!lon.length) return null;
  const margin = Math.max(1, (Math.max(...lon) - Math.min(...lon)) / 3, (Math.max(...lat) - Math.min(...lat)) / 3);
  return [
    Math.max(-180, Math.min(...lon) - margin),
    Math.max(-90, Math.min(...lat) - margin),
    Math.min(180, Math.max(...lon) + margin),
    Math.min(90, Math.max(...lat) + margin)
  ];
}

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

/** The rings of a geometry inside the clip, in hundredths of a degree (about one kilometre). */
function clipped(geometry: GeoPermissibleObjects, clip: ReturnType<typeof geoIdentity>): Position[][] {
  const rings: Position[][] = [];
  let ring: Position[] = [];
  const sink = clip.stream({
    point: (x, y) => ring.push([Math.round(x * 100) / 100, Math.round(y * 100) / 100]),
    lineStart: () => (ring = []),
    lineEnd: () => {
      if (ring.length > 2) rings.push([...ring, ring[0]!]);
    },
    polygonStart: () => {},
    polygonEnd: () => {}
  });
  geoStream(geometry, sink);
  return rings;
}
