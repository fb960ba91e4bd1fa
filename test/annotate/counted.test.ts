import {describe, expect, it} from "vitest";
import {countedAt} from "../../loaders/annotate/counted.ts";
import {read} from "../text/arabic.ts";

/** The counted phrase that a text begins with. */
function counted(text: string) {
  const {tokens} = read(text);
  return countedAt(tokens, 0, tokens.length);
}

describe("countedAt", () => {
  it.each([
    ["23 جنديا في", "soldier", 23, 23, "exact"],
    ["ضابطين في", "officer", 2, 2, "dual"],
    ["طفل في", "child", 1, 1, "implied"],
    ["مدنيين في", "civilian", null, null, "unspecified"],
    ["عدد من المدنيين", "civilian", null, null, "some"],
    ["عشرات من المسلحين", "fighter", 20, 99, "tens"],
    ["83 شخصا على الأقل", "person", 83, null, "at_least"],
    ["مسعفة واحدة", "medic", 1, 1, "exact"],
    ["5 من هؤلاء المقاتلين", "fighter", 5, 5, "exact"],
    ["3 راجمات صواريخ", "rocket_launcher", 3, 3, "exact"],
    ["سيارتان", "vehicle", 2, 2, "dual"]
  ])("reads %s", (text, object, low, high, hedge) => {
    const found = counted(text);
    expect([found?.noun?.object, found?.low, found?.high, found?.hedge]).toEqual([object, low, high, hedge]);
  });

  it("leaves the noun open where others are counted", () => {
    expect(counted("7 آخرين")).toMatchObject({noun: undefined, other: true, low: 7, high: 7});
    expect(counted("آخر")).toMatchObject({noun: undefined, other: true, low: 1, high: 1, hedge: "implied"});
  });

  it("leaves it open where a figure stands alone", () => {
    expect(counted("40 في المعركة")).toMatchObject({noun: undefined, at: -1, other: false, low: 40});
  });

  it("tells the nouns that may only refer back", () => {
    expect(counted("الجنود")?.definite).toBe(true);
    expect(counted("جنوده")?.definite).toBe(true);
    expect(counted("جنود")?.definite).toBe(false);
  });

  it.each([["بطفل"], ["كطفل"], ["الطقس"], ["24 ساعة"], ["في"]])("reads none in %s", (text) => {
    expect(counted(text)).toBeUndefined();
  });
});
