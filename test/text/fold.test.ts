import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {folder} from "../../loaders/text/fold.ts";
import {arabic} from "./arabic.ts";

const fold = (text: string) => arabic.fold(text).text;

describe("fold", () => {
  it.each([
    ["alef with hamza or madda", "أإآٱ", "اااا"],
    ["final ya and ta marbuta", "مستشفى مدينة", "مستشفي مدينه"],
    ["diacritics and tatweel", "قُتِـــلَ", "قتل"],
    ["Arabic-Indic and Persian digits", "٢٣ ۴۵", "23 45"],
    ["Persian letters", "جندی كک", "جندي كك"],
    ["no-break and thin spaces", "23\u00a0جنديا\u202fو", "23 جنديا و"],
    ["bidi marks and joiners", "\u200f23\u200e \u2067جنديا\u2069\u200c", "23 جنديا"],
    ["presentation forms", "\ufed7\ufe98\ufede \ufefb", "قتل لا"],
    ["quotation marks of every make", "«ا» “ب” „ت\u201d", '"ا" "ب" "ت"'],
    ["Arabic punctuation", "، ؛ ؟ ٪", ", ; ? %"],
    ["dashes and the ellipsis", "– — …", "- - ..."],
    ["case", "BMP", "bmp"]
  ])("takes %s for one", (_name, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([
    ["تـ.دمير", "تدمير"],
    ["داعـ*ـش", "داعش"],
    ["قـ-ـتل", "قتل"]
  ])("undoes the dodged spelling %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it.each([["م.د"], ["إدلب.وقال"], ["أ-ب"], ["ا*ب"], ["12.5"]])("leaves %s apart: no tatweel stands there", (text) => {
    expect(fold(text)).toHaveLength(text.length);
  });

  it("keeps line breaks, each of them one", () => {
    expect(fold("ا\nب\u2028ت")).toBe("ا\nب\nت");
  });

  it("leads each unit of the copy back to the one it came from", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary", maxLength: 60}), (text) => {
        const {text: folded, map} = arabic.fold(text);
        expect(map).toHaveLength(folded.length + 1);
        expect(map[folded.length]).toBe(text.length);
        for (let i = 0; i < folded.length; ++i) {
          expect(map[i]).toBeLessThanOrEqual(map[i + 1]!);
          expect(map[i]).toBeLessThan(text.length);
        }
      }),
      {numRuns: 500, seed: 20200123}
    );
  });

  it("finds the letters of a ligature at the ligature", () => {
    const {text, map} = arabic.fold("النبي \ufdfa قال");
    expect(text.startsWith("النبي صلي")).toBe(true);
    expect(map[text.indexOf("قال")]).toBe(8);
    expect(map[text.length]).toBe(11);
  });

  it("changes nothing when it is done again", () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(..."أبتةى٣ـَ «»،.\u00a0\u200fABc")}), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      {seed: 20200123}
    );
  });

  it("of no language folds what all languages share, and no letter", () => {
    expect(folder(new Map())("أَ “B”\u00a0").text).toBe('أ "b" ');
  });
});
