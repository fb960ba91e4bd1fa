import {describe, expect, test} from "vitest";
import {anchor, type Quotation} from "../../loaders/review/anchor.ts";
import {distanceToBeginning} from "../../loaders/review/editDistance.ts";
import {foldQuotation} from "../../loaders/review/foldQuotation.ts";
import {nearIds} from "../../loaders/review/nearIds.ts";
import {quote} from "../../loaders/review/quote.ts";

/** The words that a quotation is anchored at; the offset where there are several places. */
function anchored(text: string, quotation: Partial<Quotation> & {exact: string}): string[] {
  return anchor(foldQuotation(text), {prefix: "", suffix: "", ...quotation}).map(({start, end}) =>
    text.slice(start, end)
  );
}

describe("a quotation is anchored", () => {
  test("where its words stand once", () => {
    expect(anchored("23 were killed there.", {exact: "killed"})).toEqual(["killed"]);
  });

  test("whatever the white space, the marks of direction, the vowel signs and the form of quotation marks", () => {
    expect(anchored("a\u00a0“big\n\n loss”.", {exact: 'a "big loss"'})).toEqual(["a\u00a0“big\n\n loss”"]);
    expect(anchored("\u200f23\u200e killed", {exact: "23 killed"})).toEqual(["23\u200e killed"]);
    expect(anchored("مِن 110 عناصراً.", {exact: "من 110 عناصرا"})).toEqual(["مِن 110 عناصراً"]);
  });

  test("at the place with its context, where its words stand twice", () => {
    const text = "The ministry said this. The rebels said that.";
    const [place] = anchor(foldQuotation(text), {exact: "said", prefix: "The rebels", suffix: ""});
    expect(place).toMatchObject({start: text.lastIndexOf("said"), exact: true});
    expect(anchored(text, {exact: "said", suffix: "this"})).toHaveLength(1);
  });

  test("at all places that fit equally, where it has none or one that they share", () => {
    const text = "He said this. She said that.";
    expect(anchored(text, {exact: "said"})).toHaveLength(2);
    expect(anchored(text, {exact: "said", suffix: "th"})).toHaveLength(2);
    expect(anchored("ha ha ha", {exact: "ha", prefix: "ha", suffix: "ha"})).toHaveLength(1);
  });

  test("though its context has changed a little, at the very place too", () => {
    const [prefix, suffix] = ["in the night the army says that", "in the villages south of the city"];
    for (const text of [
      "In the night, the army said, that 23 fell in the villages to the south of that city.",
      "in the night the army says that, as far as is known, 23 fell in the villages south of the city",
      "23 fell in the villages south of the city"
    ])
      expect(anchored(text, {exact: "23 fell", prefix, suffix})).toEqual(["23 fell"]);
  });

  test("nowhere, where its words stand in another context, unless they are long", () => {
    const context = {prefix: "the ministry of defence", suffix: "on Monday night"};
    expect(anchored("Nobody said a word.", {exact: "said", ...context})).toEqual([]);
    const long = "twenty-three soldiers of the brigade were killed";
    expect(anchored(`Nobody knows that ${long} here.`, {exact: long, ...context})).toEqual([long]);
  });

  test("where its words have changed a little, and that is told; but not its figures", () => {
    const text = "Today 23 soldiers were killed in the south.";
    expect(anchor(foldQuotation(text), {exact: "23 soldiers where killed", prefix: "Today", suffix: ""})).toMatchObject(
      [{start: 6, end: 29, exact: false}]
    );
    expect(anchored(text, {exact: "24 soldiers were killed"})).toEqual([]);
    expect(anchored(text, {exact: "23 civilians were slain"})).toEqual([]);
  });

  test("at the changed words in its context, rather than at the same words in another", () => {
    const text = "Seven wounded. In the morning the army said that 7 woundet lay in the field.";
    expect(
      anchored(`${text} Nobody counts: 7 wounded, or more.`, {
        exact: "7 wounded",
        prefix: "In the morning the army said that",
        suffix: "lay in the field."
      })
    ).toEqual(["7 woundet"]);
  });

  test("nowhere, where it has no words or the text has none", () => {
    expect(anchored("a text", {exact: " \u200f"})).toEqual([]);
    expect(anchored("", {exact: "words"})).toEqual([]);
  });
});

describe("a span is quoted", () => {
  const quoted = (text: string, words: string, from = 0) => {
    const start = text.indexOf(words, from);
    return quote(foldQuotation(text), {start, end: start + words.length});
  };

  test("on one line, with whole words of context", () => {
    const text =
      "In the early hours of the morning the\nministry  said that 23\nfell, among them two officers of the guard.";
    expect(quoted(text, "23\nfell")).toEqual({
      exact: "23 fell",
      prefix: "morning the ministry said that",
      suffix: ", among them two officers of the"
    });
  });

  test("with as much context as tells it from the same words elsewhere", () => {
    const same = "it is said by all who were there and saw it with their eyes";
    const text = `One. ${same}. Two. ${same}. Three.`;
    const {prefix, suffix} = quoted(text, "by all", 40);
    expect(`${prefix}…${suffix}`).toMatch(/Two|Three/);
  });

  test("at the ends of a text, and where nothing can make it unique", () => {
    expect(quoted("word", "word")).toEqual({exact: "word", prefix: "", suffix: ""});
    expect(quoted("a a", "a")).toMatchObject({exact: "a"});
  });
});

test.each([
  ["", "anything", 0],
  ["abc", "abcdef", 0],
  ["abc", "xabc", 1],
  ["abc", "ac", 1],
  ["abc", "", 3],
  ["kitten", "sitting there", 2]
])("from %j to the beginning of %j: %i", (expected, actual, errors) => {
  expect(distanceToBeginning(expected, actual)).toBe(errors);
});

test.each([
  ["2019-08-12-alsa25", ["2019-08-12-alsaa25"]],
  ["alsaa25", ["2019-08-12-alsaa25"]],
  ["HADI", ["2019-08-16-hadi"]],
  ["zzzzzz", []]
])("an id like %j", (id, near) => {
  expect(nearIds(id, ["2018-01-15-smart", "2019-08-12-alsaa25", "2019-08-16-hadi"])).toEqual(near);
});
