import type {Row, TableName} from "../../loaders/tables/schema.ts";

type Rows = {[T in TableName]?: Row<T>[]};

/** The rows that another row points to, by id. */
export interface Lookup {
  claim: Map<string, Row<"claims">>;
  attribution: Map<string, Row<"attributions">>;
  article: Map<string, Row<"articles">>;
  actor: Map<string, Row<"actors">>;
  event: Map<string, Row<"events">>;
  place: Map<string, Row<"places">>;
  /** cue lemma → English gloss */
  gloss: Map<string, string>;
}

export function lookupOf(rows: Rows): Lookup {
  return {
    claim: new Map(rows.claims?.map((r) => [r.claim, r])),
    attribution: new Map(rows.attributions?.map((r) => [r.attribution, r])),
    article: new Map(rows.articles?.map((r) => [r.article, r])),
    actor: new Map(rows.actors?.map((r) => [r.actor, r])),
    event: new Map(rows.events?.map((r) => [r.event, r])),
    place: new Map(rows.places?.map((r) => [r.place, r])),
    gloss: new Map(rows.vocabulary?.map((r) => [r.lemma, r.gloss]))
  };
}

/** Who answers for a claim: the kind of its attribution's source, or the outlet. */
export function sourceKindOf(claim: Row<"claims">, {attribution}: Lookup): Row<"attributions">["source_kind"] {
  return attribution.get(claim.attribution)?.source_kind ?? "outlet";
}

/** The links of a chain from the source outwards: the ministry, then the agency that relays it. */
export function chainOf(start: Row<"attributions">, {attribution}: Lookup): Row<"attributions">[] {
  const chain = [start];
  for (let next = attribution.get(start.via); next && !chain.includes(next); next = attribution.get(next.via))
    chain.push(next);
  return chain;
}
