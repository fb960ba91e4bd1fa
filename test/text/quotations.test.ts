import {describe, expect, it} from "vitest";
import {spanOf} from "../../loaders/text/document.ts";
import {read} from "./arabic.ts";

const quoted = (text: string) => {
  const {tokens, quotations} = read(text);
  return quotations.map(({open, close}) => {
    const {start, end} = spanOf(tokens, open + 1, close);
    return text.slice(start, end);
  });
};

describe("quotations", () => {
  it.each([
    ['قال "نعم" ثم "لا"', ["نعم", "لا"]],
    ["قال «نعم» ثم «لا»", ["نعم", "لا"]],
    ["قال “نعم” ثم “لا”", ["نعم", "لا"]],
    ["قال „نعم“ وذهب", ["نعم"]],
    ["قال ''نعم'' وذهب", []],
    ['قالت حركة "أحرار الشام" إن "المعركة انتهت".', ["أحرار الشام", "المعركة انتهت"]],
    ['سألته:"لماذا؟"فأجاب', ["لماذا؟"]]
  ])("are paired in %s", (text, inside) => {
    expect(quoted(text)).toEqual(inside);
  });

  it.each([
    ['قال "نعم ثم ذهب', []],
    ['قال نعم" ثم ذهب', []],
    ["قال «نعم «لا» ذهب", ["لا"]],
    ['قال "نعم\nثم "لا" ذهب', ["لا"]]
  ])("pass over a mark without its fellow in %s", (text, inside) => {
    expect(quoted(text)).toEqual(inside);
  });
});
