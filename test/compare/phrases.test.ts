import {describe, expect, it} from "vitest";
import {kindWeight} from "../../loaders/compare/conventions.ts";
import {quantity} from "../../loaders/compare/figureWords.ts";
import {phrasesOf, type Phrases} from "../../loaders/languages/phrases.ts";
import {readLexicon} from "../../loaders/languages/readLexicon.ts";
import {wordingsOf} from "../../loaders/languages/wordings.ts";
import {
  acts,
  discrepancyKinds,
  hedges,
  labelClasses,
  measures,
  sourceKinds
} from "../../loaders/tables/vocabularies.ts";

const [en, ar] = [phrasesOf("en"), phrasesOf("ar")];
const placeholders = (phrase: string) => [...new Set(phrase.match(/\{[\w.]+\}/g) ?? [])].sort();

/** Keys with the placeholders of their phrases. */
function shape(phrases: Phrases): Record<string, unknown> {
  const flat: Record<string, unknown> = {};
  for (const [part, entries] of Object.entries(phrases))
    if (part !== "objectsOne")
      for (const [key, phrase] of Object.entries(entries as Record<string, string>))
        flat[`${part}.${key}`] = placeholders(phrase);
  return flat;
}

describe("phrases", () => {
  it("are the same in every language, with the same values in them", () => {
    expect(shape(ar)).toEqual(shape(en));
  });

  it("cover every value of the coding guide, and every kind of discrepancy", () => {
    for (const phrases of [en, ar]) {
      expect(Object.keys(phrases.measures).sort()).toEqual([...measures].sort());
      expect(Object.keys(phrases.acts)).toEqual(expect.arrayContaining([...acts]));
      expect(Object.keys(phrases.quantities)).toEqual(expect.arrayContaining([...hedges]));
      expect(Object.keys(phrases.sourceKinds).sort()).toEqual([...sourceKinds].sort());
      expect(Object.keys(phrases.labelClasses).sort()).toEqual([...labelClasses].sort());
      const explained = new Set(Object.keys(phrases.explanations).map((key) => key.split(".")[0]));
      expect([...explained].sort()).toEqual([...discrepancyKinds].sort());
    }
    expect([...kindWeight.keys()].sort()).toEqual([...discrepancyKinds].sort());
  });

  it("say what an interval is when its hedge does not fit it", () => {
    expect(quantity({low: 23, high: 23, hedge: "exact"}, en)).toBe("23");
    expect(quantity({low: 180, high: 220, hedge: "approx"}, en)).toBe("about 200");
    expect(quantity({low: 111, high: null, hedge: "more_than"}, en)).toBe("more than 110");
    expect(quantity({low: 200, high: 999, hedge: "tens"}, en)).toBe("hundreds of");
    expect(quantity({low: 300001, high: null, hedge: "more_than"}, en)).toBe("more than 300,000");
    expect(quantity({low: 10, high: 15, hedge: "exact"}, en)).toBe("10–15");
    expect(quantity({low: 0, high: 0, hedge: "none"}, en)).toBe("no");
  });
});

describe("framings and bearings", () => {
  it("name the same ways of wording an act in every language, and concede the same", () => {
    const frames = (code: string) =>
      readLexicon(new URL(`../../loaders/languages/${code}/`, import.meta.url), "framings").map(
        ({measure, frame, concedes}) => `${measure} ${frame} ${concedes}`
      );
    expect(frames("ar")).toEqual(frames("en"));
  });

  it("are read from the words of a row", () => {
    const english = wordingsOf("en");
    expect(english.framing("controlled", "The army broke through the lines")?.frame).toBe("break_through");
    expect(english.framing("killed", "nothing of the sort")).toBeNull();
    expect(english.bearing("the south-east of Idlib")).toBeCloseTo(135);
    expect(english.bearing("the countryside")).toBeNull();
    const arabic = wordingsOf("ar");
    expect(arabic.framing("withdrawn", "وأعادت انتشارها في المواقع")?.frame).toBe("redeploy");
    expect(arabic.framing("withdrawn", "غادرت مواقعها")?.frame).toBe("leave");
    expect(arabic.bearing("جنوب شرق إدلب")).toBeCloseTo(135);
    expect(arabic.bearing("بالريف الشمالي للاذقية")).toBeCloseTo(0);
  });
});
