import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {hedged, quantityAt} from "../../loaders/annotate/quantities.ts";
import {read} from "../text/arabic.ts";

/** The quantity that a text begins with. */
function quantity(text: string) {
  const {tokens} = read(text);
  return quantityAt(tokens, 0, tokens.length);
}
const short = (text: string) => {
  const found = quantity(text);
  return found && [found.low, found.high, found.hedge, found.last];
};

describe("quantityAt", () => {
  it.each([
    ["23 عنصرا", [23, 23, "exact", 1]],
    ["ثلاثة وعشرون عنصرا", [23, 23, "exact", 2]],
    ["ثلاثمئة وواحد وعشرون قتيلا", [321, 321, "exact", 3]],
    ["ألف ومئتين وخمسين شخصا", [1250, 1250, "exact", 3]],
    ["300 ألف مدني", [300000, 300000, "exact", 2]],
    ["مئتي مسلح", [200, 200, "exact", 1]],
    ["خمسة عشر عاملا", [15, 15, "exact", 2]],
    ["2,5 مليون شخص", [2500000, 2500000, "exact", 2]],
    ["نحو خمسين مسلحا", [45, 55, "approx", 2]],
    ["حوالي 33 شخصا", [29, 37, "approx", 2]],
    ["أكثر من 40 شخصا", [41, null, "more_than", 3]],
    ["ما لا يقل عن 14 شخصا", [14, null, "at_least", 5]],
    ["عشرة على الأقل", [10, null, "at_least", 3]],
    ["أقل من عشرة", [null, 9, "less_than", 3]],
    ["بين 10 و15 مسلحا", [10, 15, "exact", 4]],
    ["10 إلى 15 مسلحا", [10, 15, "exact", 3]],
    ["عشرات المدنيين", [20, 99, "tens", 1]],
    ["مئات الآلاف من الناس", [200000, 999999, "tens", 2]],
    ["أكثر من عشرات القتلى", [20, null, "more_than", 3]],
    ["بضعة جنود", [3, 10, "several", 1]],
    ["عدد من الجنود", [null, null, "some", 2]],
    ["عدد كبير من الجنود", [null, null, "many", 2]],
    ["عدة منازل", [null, null, "several", 1]],
    ["أي مدني", [0, 0, "none", 1]]
  ])("reads %s", (text, expected) => {
    expect(short(text)).toEqual(expected);
  });

  it.each([
    ["24 ساعة"],
    ["54 كم"],
    ["100 يوم"],
    ["15%"],
    ["12 آب 2019"],
    ["2019/8/12"],
    ["10:30"],
    ["60 دولارا"],
    ["عدد القتلى"],
    ["الواحد"],
    ["قتلى"]
  ])("reads none in %s", (text) => {
    expect(quantity(text)).toBeUndefined();
  });

  it("reads no number that names a unit, an age, a calibre", () => {
    const {tokens} = read("عيار 130 والفرقة 4 والعمر 26");
    const numbers = tokens.flatMap((token, i) =>
      token.kind === "number" ? [quantityAt(tokens, i, tokens.length)] : []
    );
    expect(numbers).toEqual([undefined, undefined, undefined]);
  });

  it("tells a figure with the article, which may refer back", () => {
    expect(quantity("الخمسين مسلحا")?.definite).toBe(true);
    expect(quantity("خمسين مسلحا")?.definite).toBe(false);
  });

  it("goes no further than it may", () => {
    const {tokens} = read("ثلاثة وعشرون عنصرا");
    expect(quantityAt(tokens, 0, 1)).toMatchObject({low: 3, high: 3, last: 1});
    expect(quantityAt(tokens, 0, 0)).toBeUndefined();
  });

  it("reads every whole number that digits write", () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), (n) => {
        expect(quantity(`${n} شخصا`)).toMatchObject({low: n, high: n, hedge: "exact"});
      }),
      {seed: 20200123}
    );
  });
});

describe("hedged", () => {
  const exact = fc.nat(10_000_000).map((n) => ({low: n, high: n, hedge: "exact" as const}));

  it("widens, in integers, and never loses the number that is about", () => {
    fc.assert(
      fc.property(exact, (amount) => {
        const {low, high} = hedged(amount, "approx");
        expect([low, high]).toEqual([Math.floor((9 * amount.low) / 10), Number((11n * BigInt(amount.low) + 9n) / 10n)]);
        expect(low).toBeLessThanOrEqual(amount.low);
        expect(high).toBeGreaterThanOrEqual(amount.high);
      }),
      {seed: 20200123}
    );
  });

  it("makes 45 to 55 of about 50, 180 to 220 of about 200", () => {
    expect(hedged({low: 50, high: 50, hedge: "exact"}, "approx")).toMatchObject({low: 45, high: 55});
    expect(hedged({low: 200, high: 200, hedge: "exact"}, "approx")).toMatchObject({low: 180, high: 220});
  });

  it("leaves what is vague already as it is, but opens it above", () => {
    const tens = {low: 20, high: 99, hedge: "tens" as const};
    expect(hedged(tens, "approx")).toEqual(tens);
    expect(hedged(tens, "more_than")).toEqual({low: 20, high: null, hedge: "more_than"});
  });
});
