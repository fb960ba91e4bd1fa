import {describe, expect, it} from "vitest";
import {classBits, vocabulary, type WordClass} from "../../loaders/text/vocabulary.ts";
import {arabic} from "./arabic.ts";

const known = (words: Record<string, readonly WordClass[]>) =>
  vocabulary(new Map(Object.entries(words).map(([word, classes]) => [word, classBits(...classes)])), arabic.clitics);

describe("the general vocabulary", () => {
  const use = known({
    انتشار: ["event"],
    وصول: ["event"],
    صول: ["surname"],
    ينتظر: ["verb"],
    فرنسا: ["place"],
    حزينه: ["adjective"]
  });

  it("knows a word as it stands before any clitic is taken off", () => {
    expect(use("وصول")).toEqual({classes: classBits("event"), proclitics: [], pronoun: false});
  });

  it("takes off proclitics, as few letters as will do", () => {
    expect(use("وفرنسا")).toMatchObject({classes: classBits("place"), proclitics: ["and"]});
    expect(use("بالانتشار")).toMatchObject({classes: classBits("event"), proclitics: ["by", "the"]});
  });

  it("takes a pronoun off verbs and nouns, and gives ta marbuta back", () => {
    expect(use("وانتشارهم")).toMatchObject({classes: classBits("event"), proclitics: ["and"], pronoun: true});
    expect(use("ينتظرها")).toMatchObject({classes: classBits("verb"), pronoun: true});
    expect(use("حزينتها").classes).toBe(0);
  });

  it("has no verb with an article, and no word that it was not given", () => {
    expect(use("الينتظر").classes).toBe(0);
    expect(use("قبره").classes).toBe(0);
  });
});

describe("the Arabic words", () => {
  it.each([
    ["انتشار", "event"],
    ["البصرة", "place"],
    ["ترامب", "surname"],
    ["محمد", "given"],
    ["يمثل", "verb"],
    ["جدا", "adverb"]
  ] as const)("%s can be: %s", (word, name) => {
    const form = arabic.fold(word).text;
    expect(arabic.vocabulary(form).classes & classBits(name)).not.toBe(0);
  });
});
