import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {nearDuplicates, type Wording} from "../../loaders/corpus/nearDuplicates.ts";

/** A text of its own words: two seeds share none of their runs. */
const text = (seed: string, length = 200) => Array.from({length}, (_, i) => `${seed}${(i * 7919) % 613}`);
const wording = (article: string, day: string, words: readonly string[]): Wording => ({
  article,
  published_from: day,
  words
});

describe("nearDuplicates", () => {
  const wire = text("w");
  const copies = [
    wording("first", "2020-01-01", wire),
    wording("cut", "2020-01-02", wire.slice(0, 150)),
    wording(
      "edited",
      "2020-01-02",
      wire.map((word, i) => (i % 40 === 7 ? "changed" : word))
    ),
    wording("other", "2020-01-01", text("o"))
  ];

  it("finds wire copy that was cut or edited, and names the earliest", () => {
    expect(nearDuplicates(copies)).toEqual(
      new Map([
        ["cut", "first"],
        ["edited", "first"]
      ])
    );
  });

  it("does not call one that takes over a paragraph a duplicate, nor a text of a few words", () => {
    const quoting = wording("quoting", "2020-01-02", [...wire.slice(0, 60), ...text("q")]);
    expect(nearDuplicates([...copies.slice(0, 1), quoting]).size).toBe(0);
    const short = ["a", "b", "c", "d", "e", "f"];
    expect(nearDuplicates([wording("x", "", short), wording("y", "", short)]).size).toBe(0);
    expect(nearDuplicates([]).size).toBe(0);
  });

  it("does not depend on the order of articles", () => {
    const once = nearDuplicates(copies);
    fc.assert(
      fc.property(fc.shuffledSubarray(copies, {minLength: copies.length}), (shuffled) => {
        expect(new Map([...nearDuplicates(shuffled)].sort())).toEqual(new Map([...once].sort()));
      })
    );
  });
});
