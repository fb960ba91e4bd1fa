import type {PlaceMention} from "../../types.ts";
import type {Cited, Finding, Rule, Scene} from "./rule.ts";

interface Described {
  mention: PlaceMention;
  bearing: number;
  /** The listed place it is described by ("north of Latakia"). */
  from: string;
  outlet: string;
}

/** More than this between two bearings is no rounding: north against east. */
const AT_ODDS = 80;

/** Of a region, "southern" names a part, not where it lies. */
const spots: ReadonlySet<string> = new Set(["city", "town", "village", "hill", "front"]);

/** One place is put north of a town by one article and east of it by another. */
export const placeDescription: Rule = {
  kind: "place_description",
  find(scene) {
    const byPlace = new Map<string, Described[]>();
    const names = new Map<string, ReturnType<typeof placeNames>>();
    for (const {article, place_mentions} of scene.articles) {
      const wordings = scene.wordingsOf(article.language);
      for (const mention of place_mentions) {
        const bearing = mention.as_described ? wordings.bearing(mention.as_described) : null;
        if (bearing === null) continue;
        if (!names.has(article.language)) names.set(article.language, placeNames(scene, article.language));
        // the mention's own name is what is described, not what it is described by
        const own = new Set(wordings.words(mention.text));
        const words = wordings
          .words(mention.as_described)
          .filter((word) => !own.has(word))
          .join(" ");
        const from =
          names
            .get(article.language)!
            .find(({place, name}) => place !== mention.place && `${words} `.includes(`${name} `))?.place ?? "";
        if (!from || !spots.has(scene.gazetteer.get(mention.place)?.kind ?? "")) continue;
        const described = {mention, bearing, from, outlet: article.outlet || article.article};
        const list = byPlace.get(mention.place);
        if (list) list.push(described);
        else byPlace.set(mention.place, [described]);
      }
    }
    return [...byPlace].flatMap(([id, list]) => atOdds(id, list));
  }
};

/** One finding for two bearings of a place, in the order of the articles. */
function atOdds(place: string, list: readonly Described[]): Finding[] {
  const first = new Map<string, Described>();
  for (const described of list) {
    const key = `${Math.round(described.bearing / 45) % 8} ${described.from}`;
    if (!first.has(key)) first.set(key, described);
  }
  const distinct = [...first.values()];
  return distinct.flatMap((a, i) => {
    const b = distinct.slice(i + 1).find((other) => a.from === other.from && angle(a.bearing, other.bearing) > AT_ODDS);
    return b
      ? [{kind: "place_description" as const, event: "", measure: "", a: cited(a), b: cited(b), values: {place}}]
      : [];
  });
}

const angle = (a: number, b: number) => Math.min(Math.abs(a - b), 360 - Math.abs(a - b));

const cited = ({mention, outlet}: Described): Cited => ({
  row: mention.place_mention,
  article: mention.article,
  text: mention.as_described,
  account: null,
  words: {outlet}
});

/** Names of the listed places, folded, without the article, to which a preposition may cling; the longest first. */
function placeNames({lists, wordingsOf}: Scene, language: string): {place: string; name: string}[] {
  const wordings = wordingsOf(language);
  return lists.places
    .flatMap(({place, aliases}) => aliases.map((alias) => ({place, name: wordings.words(alias).join(" ")})))
    .map(({place, name}) => ({place, name: name.length > 5 ? name.slice(2) : name}))
    .filter(({name}) => name)
    .sort((a, b) => b.name.length - a.name.length);
}
