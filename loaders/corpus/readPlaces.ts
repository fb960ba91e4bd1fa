import {placeKinds} from "../tables/vocabularies.ts";
import type {Place} from "../types.ts";
import {aliasRegister} from "./aliasRegister.ts";
import type {Report} from "./problem.ts";
import {checkOneOf, readTableFile} from "./readTableFile.ts";

const columns = ["place", "label", "label_en", "kind", "lat", "lon", "certainty", "parent", "alias", "source"] as const;

/**
 * Reads places.csv, a row an alias. The first row of a place says what it is; later ones repeat that or leave it empty.
 * Coordinates are decimal degrees (WGS 84), both or none. The label is a name of the place too.
 */
export function readPlaces(file: string, report: Report): Place[] {
  const table = readTableFile(file, columns, ["place", "label", "kind"], report);
  const places = new Map<string, Place>();
  const firstLine = new Map<string, number>();
  const register = aliasRegister("place", table.at);
  for (const {line, values} of table.rows) {
    const {place: id, alias} = values;
    if (!id) {
      table.at.error(line, "the row names no place", "an id in the column place");
      continue;
    }
    const lat = degrees(values.lat, 90);
    const lon = degrees(values.lon, 180);
    if (Number.isNaN(lat))
      table.at.error(line, `lat "${values.lat}" is no latitude`, "decimal degrees from -90 to 90, or nothing");
    if (Number.isNaN(lon))
      table.at.error(line, `lon "${values.lon}" is no longitude`, "decimal degrees from -180 to 180, or nothing");
    let place = places.get(id);
    if (!place) {
      const {label, label_en, kind, certainty, parent, source} = values;
      if (!label) table.at.error(line, `place "${id}" has no label`, "its name in the corpus' language");
      if ((lat === null) !== (lon === null))
        table.at.error(line, `place "${id}" has half a coordinate`, "lat and lon, or neither");
      checkOneOf(table, line, "kind", kind, placeKinds);
      place = {
        place: id,
        label,
        label_en,
        kind: kind as Place["kind"],
        lat,
        lon,
        certainty,
        parent,
        source,
        aliases: []
      };
      places.set(id, place);
      firstLine.set(id, line);
    } else {
      register.same(line, id, values, place, ["label", "label_en", "kind", "parent"]);
      if ((lat !== null && lat !== place.lat) || (lon !== null && lon !== place.lon))
        table.at.error(line, `place "${id}" lies elsewhere than above`, "the same coordinates, or none");
    }
    if (register.add(line, id, alias)) place.aliases.push(alias);
  }
  for (const place of places.values()) {
    const line = firstLine.get(place.place)!;
    if (register.label(line, place.place, place.label)) place.aliases.unshift(place.label);
    const fault = parentFault(place, places);
    if (fault)
      table.at.error(
        line,
        `parent "${place.parent}" of place "${place.place}" ${fault}`,
        "the id of the place it lies in"
      );
  }
  return [...places.values()];
}

function degrees(text: string, limit: number): number | null {
  if (!text) return null;
  const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
  return Math.abs(value) <= limit ? value : NaN;
}

function parentFault({place, parent}: Place, places: ReadonlyMap<string, Place>): string {
  if (!parent) return "";
  if (!places.has(parent)) return "is not listed";
  const seen = new Set([place]);
  for (let at = parent; at; at = places.get(at)?.parent ?? "") {
    if (seen.has(at)) return "lies in itself";
    seen.add(at);
  }
  return "";
}
