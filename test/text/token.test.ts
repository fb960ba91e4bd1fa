import {describe, expect, it} from "vitest";
import {tokenise} from "../../loaders/text/token.ts";
import {arabic, forms, read} from "./arabic.ts";

const cut = (text: string) => tokenise(text, arabic.fold(text), arabic.final);

describe("tokenise", () => {
  it.each([
    ["وصل و5 آخرون", ["وصل", "و", "5", "اخرون"]],
    ["الجرحىمن المدنيين", ["الجرحي", "من", "المدنيين"]],
    ["إدلب.وقال", ["ادلب", ".", "وقال"]],
    ["قتل 7أشخاص", ["قتل", "7", "اشخاص"]],
    ["قال:«لا»", ["قال", ":", '"', "لا", '"']],
    ["نعم... لا", ["نعم", "...", "لا"]],
    ["#إدلب_تحت_النار", ["#", "ادلب", "تحت", "النار"]]
  ])("cuts %s", (text, tokens) => {
    expect(cut(text).map(({form}) => form)).toEqual(tokens);
  });

  it.each([
    ["12,500", 12500],
    ["12.500", 12500],
    ["1,250,000", 1250000],
    ["2,5", 2.5],
    ["2.5", 2.5],
    ["٢٣", 23],
    ["۴۵", 45]
  ])("reads %s as %d", (text, value) => {
    expect(cut(text)).toMatchObject([{kind: "number", word: {value}}]);
  });

  it("knows what a mark opens or closes by its make, and leaves straight ones open", () => {
    expect(cut('«ا» “ب” "ت"').map(({kind}) => kind)).toEqual([
      "open",
      "word",
      "close",
      "open",
      "word",
      "quote",
      "quote",
      "word",
      "quote"
    ]);
  });

  it("tells where white space stands before a token", () => {
    expect(cut("إلى إدلب.وقال ").map(({spaced}) => spaced)).toEqual([true, true, false, false]);
  });

  it("gives the original's offsets", () => {
    const text = "\u200fقُتِلَ\u00a023 جنديا";
    expect(cut(text).map(({start, end}) => text.slice(start, end))).toEqual(
      ["قُتِل", "23", "جنديا"].map((w) => expect.stringContaining(w))
    );
  });
});

describe("words written as one", () => {
  it.each([
    ["أدى إلى تدميرعدد من المنازل", ["ادي", "الي", "تدمير", "عدد", "من", "المنازل"]],
    ["مقتلعشرات", ["مقتل", "عشرات"]]
  ])("part in %s", (text, tokens) => {
    expect(forms(text)).toEqual(tokens);
  });

  it("keep their own offsets", () => {
    const text = "تدميرعدد من";
    expect(read(text).tokens.map(({start, end}) => text.slice(start, end))).toEqual(["تدمير", "عدد", "من"]);
  });

  it.each([["تدميرية"], ["قتلتهما"], ["المقتنيات"], ["استعدادات"], ["مستشفيات"], ["عشراتنا"]])(
    "are not seen in %s",
    (text) => {
      expect(forms(text)).toHaveLength(1);
    }
  );
});
