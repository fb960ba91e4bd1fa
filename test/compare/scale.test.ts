import {describe, expect, it} from "vitest";
import {compare} from "../../loaders/compare/compare.ts";
import type {ArticleAnnotations} from "../../loaders/types.ts";
import {article, lists, type ClaimLike} from "./rows.ts";

const measures = ["killed", "wounded", "destroyed", "attackers", "controlled", "displaced"];

/** A war of four years: articles of 20 claims, spread over days and places. */
function corpus(claims: number): ArticleAnnotations[] {
  let seed = 7;
  const below = (limit: number) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % limit;
  return Array.from({length: claims / 20}, (_, i) => {
    const day = new Date(Date.UTC(2014, 0, 1 + below(1500))).toISOString().slice(0, 10);
    const rows = Array.from({length: 20}, (): ClaimLike => {
      const low = below(200);
      return {
        measure: measures[below(measures.length)]!,
        low,
        high: low,
        hedge: "exact",
        places: below(3) ? lists.places[below(lists.places.length)]!.place : "",
        affected_actor: ["", "army", "rebels"][below(3)]!,
        by: {speaker: ["observatory", "ministry", "agency"][below(3)]!}
      };
    });
    return article(`x${String(i).padStart(5, "0")}`, day, rows);
  });
}

const seconds = (articles: ArticleAnnotations[]) => {
  const start = performance.now();
  const {events, claims} = compare({articles, lists, reportLanguage: "en"});
  return {
    time: performance.now() - start,
    largest: Math.max(...events.map((event) => event.claims)),
    claims: claims.length
  };
};

describe("grouping and comparing", () => {
  it("takes time that grows no worse than n log n, and no event swallows the corpus", {timeout: 60_000}, () => {
    seconds(corpus(1000)); // warm
    const small = Math.min(seconds(corpus(2000)).time, seconds(corpus(2000)).time);
    const large = seconds(corpus(20_000));
    // ten times the claims, log 20,000 / log 2,000 = 1.3, and as much again for a busy machine; n² would be 100
    expect(large.time / small).toBeLessThan(26);
    expect(large.largest).toBeLessThan(large.claims / 100);
  });
});
