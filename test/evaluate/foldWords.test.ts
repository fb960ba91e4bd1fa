import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {fold, foldWords, occurrences, overlap, same, tokens} from "../../loaders/evaluate/foldWords.ts";

const text = fc.string({
  unit: fc.constantFrom(
    "a",
    "B",
    " ",
    "\n",
    "\u00a0",
    "\u064e",
    "\u0640",
    "\u0623",
    "\u0649",
    "\u0629",
    "\u0648",
    ".",
    "2"
  )
});

describe("folding for comparison with gold", () => {
  it("is the same done twice, without double or outer blanks", () => {
    fc.assert(fc.property(text, (words) => fold(fold(words)) === fold(words) && !/^ | $| {2}/.test(fold(words))));
  });

  it("knows for every unit where it came from", () => {
    fc.assert(
      fc.property(text, (words) => {
        const {text: folded, map} = foldWords(words);
        expect(map).toHaveLength(folded.length + 1);
        for (let i = 0; i < folded.length; ++i) expect(fold(`x${words[map[i]!]!}x`)).toBe(`x${folded[i]}x`);
      })
    );
  });

  it("drops marks and tatweel, evens out hamza, ya and ta marbuta", () => {
    expect(fold("\u0625\u0650\u062f\u0644\u0640\u0640\u0628\u00a0 \n\u0642\u0631\u064a\u0629")).toBe(
      "\u0627\u062f\u0644\u0628 \u0642\u0631\u064a\u0647"
    );
  });

  it("finds words everywhere they stand, overlapping too", () => {
    expect(occurrences("aaa", "aa")).toEqual([
      [0, 2],
      [1, 3]
    ]);
    expect(occurrences("aaa", "")).toEqual([]);
  });

  it("takes words for the same with and without the article, but no window round them", () => {
    expect(same("\u0627\u0644\u0642\u0631\u064a\u0629", "\u0642\u0631\u064a\u0629")).toBe(true);
    expect(overlap("", "")).toBe(1);
    expect(overlap("a b", "")).toBe(0);
    expect(same("one", "one two three four five")).toBe(false);
    expect(tokens("T-72, 5th_day")).toEqual(["t", "72", "5th", "day"]);
  });
});
