import type {Wordings} from "../languages/wordings.ts";
import type {ArticleAnnotations, Claim} from "../types.ts";
import type {Gazetteer} from "./gazetteer.ts";

/** True for what has towns in it. */
export const isRegion = (id: string, gazetteer: Gazetteer) => regions.has(gazetteer.get(id)?.kind ?? "");
const regions: ReadonlySet<string> = new Set(["country", "governorate", "district", "region", "front"]);

/**
 * Where the claims of an article are, as far as they are told apart by it: countries are left out (they say no more than
 * the corpus does), and so is a region that holds another place of the claim ("al-Kabina, in the countryside of
 * Latakia"). A town that only gives the direction ("south of the city of Idlib") stands for the region around it.
 */
export function whereabouts(
  {place_mentions}: ArticleAnnotations,
  gazetteer: Gazetteer,
  {bearing}: Wordings
): (claim: Claim) => string[] {
  const landmark = new Map<string, boolean>();
  for (const {sentence, place, text, as_described} of place_mentions) {
    const before = as_described.slice(0, Math.max(0, as_described.indexOf(text)));
    const here = bearing(before) !== null && !isRegion(place, gazetteer);
    const key = `${sentence} ${place}`;
    landmark.set(key, here && (landmark.get(key) ?? true));
  }
  return ({sentence, places}) => {
    const named = (places ? places.split(";") : [])
      .map((id) => (landmark.get(`${sentence} ${id}`) ? regionOf(id, gazetteer) : id))
      .filter((id) => id && gazetteer.get(id)?.kind !== "country");
    const distinct = [...new Set(named)];
    return distinct.filter((id) => !distinct.some((other) => other !== id && gazetteer.chain(other).includes(id)));
  };
}

/** The smallest region below a country that a place lies in; empty where none is known. */
const regionOf = (id: string, gazetteer: Gazetteer) =>
  gazetteer
    .chain(id)
    .slice(1)
    .find((outer) => isRegion(outer, gazetteer) && gazetteer.get(outer)?.kind !== "country") ?? "";
