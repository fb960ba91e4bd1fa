import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {logOdds} from "../../../loaders/compare/sourcing/logOdds.ts";
import {sourcingStatistics} from "../../../loaders/compare/sourcing/sourcingStatistics.ts";
import {wilson} from "../../../loaders/compare/sourcing/wilson.ts";

describe("wilson", () => {
  it("gives the score interval of Newcombe's (1998) examples", () => {
    const {share, low, high} = wilson(81, 263);
    expect(share).toBeCloseTo(0.308, 3);
    expect([low, high].map((x) => x.toFixed(4))).toEqual(["0.2553", "0.3662"]);
    expect(wilson(15, 148).low).toBeCloseTo(0.0624, 4);
    expect(wilson(15, 148).high).toBeCloseTo(0.1605, 4);
    expect(wilson(0, 20).high).toBeCloseTo(0.1611, 4);
    expect(wilson(1, 29).low).toBeCloseTo(0.0061, 4);
  });
  it("holds the share, lies in 0 to 1, is the mirror of its complement", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 500}), fc.nat(500), (total, seed) => {
        const count = seed % (total + 1);
        const {share, low, high} = wilson(count, total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share!);
        expect(high).toBeGreaterThanOrEqual(share!);
        expect(wilson(total - count, total).low).toBeCloseTo(1 - high, 12);
      })
    );
  });
  it("knows nothing of nothing, and refuses what is no part", () => {
    expect(wilson(0, 0)).toEqual({share: null, low: 0, high: 1});
    expect(() => wilson(3, 2)).toThrow("a share of 3 in 2: expected 0 to 2");
  });
});

const words = (counts: Record<string, number>) => new Map(Object.entries(counts));

describe("logOdds", () => {
  it("is the arithmetic of Monroe, Colaresi & Quinn", () => {
    const found = logOdds(
      new Map([
        ["x", words({admit: 8, say: 12})],
        ["y", words({admit: 2, say: 38})]
      ]),
      6
    );
    const [first] = found.get("x")!;
    // prior of "admit": 6 × 10/60 = 1; (8 + 1)/(12 + 5) over (2 + 1)/(38 + 5)
    expect(first!.word).toBe("admit");
    expect(first!.logOdds).toBeCloseTo(Math.log(9 / 17 / (3 / 43)), 12);
    expect(first!.z).toBeCloseTo(first!.logOdds / Math.sqrt(1 / 9 + 1 / 3), 12);
    expect(found.get("y")!.at(-1)).toMatchObject({word: "admit", count: 2, others: 8});
  });
  it("puts a word used often before one used once, and finds nothing where all speak alike", () => {
    const often = logOdds(
      new Map([
        ["x", words({claim: 30, once: 1, say: 69})],
        ["y", words({claim: 5, say: 95})]
      ])
    );
    expect(often.get("x")![0]!.word).toBe("claim");
    const alike = logOdds(
      new Map([
        ["x", words({admit: 5, say: 15})],
        ["y", words({admit: 5, say: 15})]
      ])
    );
    for (const {z} of alike.get("x")!) expect(z).toBeCloseTo(0, 12);
    expect(logOdds(new Map([["x", words({say: 3})]])).get("x")![0]!.z).toBe(0);
  });
});

describe("sourcingStatistics", () => {
  const row = (lemma: string, outlet: string, count: number, source_kind: "official" | "witness" = "official") => ({
    lemma,
    outlet,
    source_kind,
    count
  });
  it("shares an outlet's cues for a kind of source, and says what marks it", () => {
    const {shares, byOutlet, byKind} = sourcingStatistics([
      row("admit", "A", 6),
      row("say", "A", 2),
      row("say", "A", 2),
      row("say", "A", 5, "witness"),
      row("admit", "B", 1),
      row("say", "B", 19)
    ]);
    expect(
      shares.map(({outlet, source_kind, lemma, count, total}) => [outlet, source_kind, lemma, count, total])
    ).toEqual([
      ["A", "official", "admit", 6, 10],
      ["A", "official", "say", 4, 10],
      ["A", "witness", "say", 5, 5],
      ["B", "official", "say", 19, 20],
      ["B", "official", "admit", 1, 20]
    ]);
    expect(shares[0]!.share).toBe(0.6);
    expect(byOutlet.get("A")![0]!.word).toBe("admit");
    expect(byOutlet.get("A")![0]!.z).toBeGreaterThan(1.96);
    expect([...byKind.keys()]).toEqual(["official", "witness"]);
  });
});
