import type {Actor, ArticleAnnotations, Attribution, Claim, Lists, Place, Sentence} from "../../loaders/types.ts";

const actor = (id: string, side: string, names: [string, Actor["aliases"][number]["alias_class"]][] = []): Actor => ({
  actor: id,
  label: id,
  label_en: id,
  kind: "armed_group",
  side,
  aliases: names.map(([alias, alias_class]) => ({alias, alias_class}))
});

const place = (id: string, kind: Place["kind"], parent: string, lat: number | null, lon: number | null): Place => ({
  place: id,
  label: id,
  label_en: id,
  kind,
  lat,
  lon,
  certainty: "exact",
  parent,
  aliases: [id],
  source: ""
});

/** Two sides, a press agency; a governorate with four villages in a row 20 km apart, and one with a town far away. */
export const lists: Lists = {
  actors: [
    actor("army", "government", [
      ["the army", "neutral"],
      ["the occupiers", "hostile"]
    ]),
    actor("rebels", "opposition", [
      ["the factions", "neutral"],
      ["the terrorists", "hostile"]
    ]),
    actor("observatory", "civil"),
    actor("ministry", "government"),
    actor("agency", "press")
  ],
  places: [
    place("upland", "governorate", "", 36, 36),
    place("a", "village", "upland", 36.2, 36),
    place("b", "village", "upland", 36.38, 36),
    place("c", "village", "upland", 36.56, 36),
    place("d", "village", "upland", 36.74, 36),
    place("south", "governorate", "", 33, 36),
    place("z", "town", "south", 33.2, 36.3),
    // a chain of hamlets that no governorate is known of, each 25 km from the next
    ...Array.from({length: 12}, (_, i) => place(`h${i}`, "village", "", 30 + i * 0.225, 40))
  ],
  lexicon: {}
};

export interface Source {
  name?: string;
  speaker?: string;
  kind?: Attribution["source_kind"];
  act?: Attribution["act"];
  /** Name of the outer link. */
  via?: string;
}

export type ClaimLike = Partial<Claim> & {by?: Source; headline?: boolean};

let known = 0;

/** An article of one day with these claims, a sentence each; a source's name is its attribution's too. */
export function article(
  id: string,
  published: string,
  claims: ClaimLike[],
  more: Partial<ArticleAnnotations["article"]> = {}
): ArticleAnnotations {
  const attributions = new Map<string, Attribution>();
  const cite = (source: Source): string => {
    const name = source.name ?? source.speaker ?? `source ${++known}`;
    const key = `${name} ${source.via ?? ""} ${source.act ?? ""}`;
    const outer = source.via ? cite({name: source.via, kind: "media", act: "relay"}) : "";
    const found = attributions.get(key);
    if (found) return found.attribution;
    const attribution = `${id}:a${attributions.size + 1}`;
    attributions.set(key, {
      attribution,
      article: id,
      sentence: `${id}:s1`,
      cue: "said",
      cue_lemma: "say",
      cue_start: attributions.size * 10,
      cue_end: attributions.size * 10 + 4,
      act: source.act ?? "say",
      alignment: "neutral",
      polarity: source.act === "deny" ? "deny" : "affirm",
      source: name,
      source_start: null,
      source_end: null,
      resolved: name,
      speaker: source.speaker ?? "",
      source_kind: source.kind ?? "official",
      naming: "organisation",
      via: outer,
      depth: outer ? 1 : 0,
      mode: "indirect",
      content_start: null,
      content_end: null,
      rule: "test"
    });
    return attribution;
  };
  const rows = claims.map(({by, headline: _, ...claim}, i): Claim => ({
    claim: `${id}:c${i + 1}`,
    article: id,
    sentence: `${id}:s${i + 1}`,
    event: "",
    measure: "killed",
    object: "soldier",
    affected: "",
    affected_actor: "army",
    agent: "",
    agent_actor: "",
    low: null,
    high: null,
    hedge: claim.low === undefined && claim.high === undefined ? "unspecified" : "exact",
    quantity: claim.low === undefined || claim.low === null ? "" : String(claim.low),
    part_of: "",
    places: "a",
    time_from: published,
    time_to: published,
    attribution: by ? cite(by) : "",
    status: "affirmed",
    start: 100 * i,
    end: 100 * i + 50,
    text: `words of claim ${i + 1}`,
    rule: "test",
    review: "auto",
    ...claim
  }));
  const sentences = claims.map(({headline}, i): Sentence => ({
    sentence: `${id}:s${i + 1}`,
    article: id,
    n: i + 1,
    part: headline ? "headline" : "body",
    start: 100 * i,
    end: 100 * i + 90
  }));
  return {
    article: {
      article: id,
      title: "",
      outlet: `outlet of ${id}`,
      published,
      published_from: published,
      published_to: published,
      language: "en",
      rights: "full",
      url: "",
      note: "",
      text: "",
      file: "",
      ...more
    },
    sentences,
    attributions: [...attributions.values()],
    claims: rows,
    times: [],
    place_mentions: [],
    actor_mentions: []
  };
}

/** Exactly n. */
export const n = (value: number) => ({low: value, high: value, hedge: "exact" as const, quantity: String(value)});
export const tens = {low: 20, high: 99, hedge: "tens" as const, quantity: "dozens"};
