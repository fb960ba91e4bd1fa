import type {Row, Tables} from "../../loaders/tables/schema.ts";
import type {
  CorpusFacts,
  DiscrepancyFacts,
  NamingFacts,
  PlaceFacts,
  SourcingFacts,
  TimelineFacts
} from "../messages/facts.ts";
import type {NameOf} from "./namesByActor.ts";
import type {SiteSummary} from "../site/siteSummary.ts";

/** Kinds that nothing in the two rows explains away. */
const FLAT: readonly Row<"discrepancies">["kind"][] = [
  "number",
  "denial",
  "list_vs_count",
  "time",
  "place",
  "date_conflict"
];

export function corpusFacts({counts}: SiteSummary, discrepancies: Tables["discrepancies"]): CorpusFacts {
  return {
    articles: counts.articles,
    outlets: counts.outlets,
    unnamed: counts.unnamed,
    claims: counts.claims,
    sourced: counts.sourced,
    speakers: counts.speakers,
    discrepancies: discrepancies.length,
    kinds: commonest(discrepancies.map((d) => d.kind)).slice(0, 2)
  };
}

export function discrepancyFacts(discrepancies: Tables["discrepancies"], claims: Tables["claims"]): DiscrepancyFacts {
  return {
    all: discrepancies.length,
    claims: claims.length,
    events: distinct(discrepancies.map((d) => d.event || d.discrepancy)),
    contradictions: discrepancies.filter((d) => FLAT.includes(d.kind)).length
  };
}

export function sourcingFacts({
  attributions,
  vocabulary,
  claims
}: Pick<Tables, "attributions" | "vocabulary" | "claims">): SourcingFacts {
  const lemma = commonest(attributions.map((a) => a.cue_lemma))[0];
  const impersonal = new Set(attributions.filter((a) => a.source_kind === "outlet").map((a) => a.attribution));
  const row = vocabulary.find((v) => v.lemma === lemma);
  return {
    attributions: attributions.length,
    lemmas: distinct(attributions.map((a) => a.cue_lemma)),
    claims: claims.length,
    unsourced: claims.filter((c) => !c.attribution || impersonal.has(c.attribution)).length,
    top:
      !lemma || !row
        ? null
        : {lemma, gloss: row.gloss, act: row.act, count: attributions.filter((a) => a.cue_lemma === lemma).length}
  };
}

export function namingFacts(mentions: Tables["actor_mentions"], nameOf: NameOf): NamingFacts {
  return {
    actors: distinct(mentions.map((m) => m.actor)),
    mentions: mentions.length,
    labels: distinct(mentions.map((m) => nameOf(m).toLowerCase())),
    coloured: mentions.filter((m) => m.label_class !== "neutral").length
  };
}

export function timelineFacts(timeline: Tables["timeline"], times: Tables["times"], events: number): TimelineFacts {
  const happened = timeline.filter((r) => r.kind === "happened");
  const dated = (happened.length ? happened : timeline)
    .flatMap((r) => [r.from, r.to])
    .map(dayOf)
    .filter(Boolean)
    .sort();
  return {
    rows: timeline.length,
    dated: distinct(timeline.map((r) => r.event)),
    events,
    from: dated[0] ?? "",
    to: dated.at(-1) ?? "",
    expressions: times.length,
    uncertain: times.filter((t) => !t.certain).length
  };
}

/** @param name how a place is called in the interface's language. */
export function placeFacts(places: Tables["places"], name: (place: Row<"places">) => string): PlaceFacts {
  const top = [...places].sort((a, b) => b.mentions - a.mentions)[0];
  return {
    places: places.length,
    located: places.filter((p) => p.lat !== null && p.lon !== null).length,
    top: top ? name(top) : ""
  };
}

/** An EDTF date without its marks of doubt. */
export const dayOf = (edtf: string): string => edtf.replace(/[~?%]/g, "");

/** Values by how often they occur, then as they come. */
export function commonest<T>(values: T[]): T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

export const distinct = (values: string[]): number => new Set(values.filter(Boolean)).size;
