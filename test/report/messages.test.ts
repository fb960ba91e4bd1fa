import {describe, expect, test} from "vitest";
import * as vocabularies from "../../loaders/tables/vocabularies.ts";
import {messages as ar} from "../../src/messages/ar.ts";
import {messages as en} from "../../src/messages/en.ts";

type Leaf = [path: string, value: unknown];
const leaves = (value: unknown, path = ""): Leaf[] =>
  value && typeof value === "object" && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];

describe("the catalogues of the interface", () => {
  test("have the same entries of the same kinds, none empty", () => {
    const shape = (messages: unknown) =>
      leaves(messages).map(([path, value]) => [path, Array.isArray(value) ? value.length : typeof value]);
    expect(new Map(shape(ar) as [string, unknown][])).toEqual(new Map(shape(en) as [string, unknown][]));
    for (const [path, value] of [...leaves(en), ...leaves(ar)]) expect(value, path).not.toBe("");
  });

  test("the Arabic one holds Arabic, the English one none", () => {
    const texts = (messages: unknown) =>
      leaves(messages).filter(([, value]) => typeof value === "string") as [string, string][];
    for (const [path, text] of texts(en)) expect(text, path).not.toMatch(/\p{Script=Arabic}/u);
    const translated = texts(ar).filter(([path]) => !/locale|\.f1$/.test(path));
    for (const [path, text] of translated) expect(text, path).toMatch(/\p{Script=Arabic}/u);
  });

  test("have a word for every value of the closed lists", () => {
    const {words} = en;
    const lists: [object, readonly string[]][] = [
      [words.kind, vocabularies.discrepancyKinds],
      [words.act, vocabularies.acts],
      [words.alignment, vocabularies.alignments],
      [words.sourceKind, vocabularies.sourceKinds],
      [words.naming, vocabularies.namings],
      [words.mode, vocabularies.modes],
      [words.measure, vocabularies.measures],
      [words.hedge, vocabularies.hedges],
      [words.status, vocabularies.statuses],
      [words.review, vocabularies.reviewStates],
      [words.action, vocabularies.reviewActions],
      [words.object, vocabularies.objects],
      [words.granularity, vocabularies.granularities],
      [words.labelClass, vocabularies.labelClasses],
      [words.rights, vocabularies.rights],
      [words.placeKind, vocabularies.placeKinds],
      [words.timeline, vocabularies.timelineKinds]
    ];
    for (const [catalogue, values] of lists) expect(Object.keys(catalogue).sort()).toEqual([...values].sort());
  });
});

describe("a figure is worded as its hedge allows", () => {
  test.each([
    [{low: 23, high: 23, hedge: "exact"}, "23"],
    [{low: 41, high: null, hedge: "more_than"}, "more than 40"],
    [{low: 8, high: null, hedge: "at_least"}, "at least 8"],
    [{low: null, high: 9, hedge: "less_than"}, "fewer than 10"],
    [{low: 180, high: 220, hedge: "approx"}, "about 200 (180–220)"],
    [{low: 20, high: 99, hedge: "tens"}, "dozens (20–99)"],
    [{low: 7, high: 7, hedge: "listed"}, "7, counted from a list"],
    [{low: 0, high: 0, hedge: "none"}, "none"],
    [{low: null, high: null, hedge: "many"}, "many"],
    [{low: null, high: null, hedge: "withheld"}, "silence"]
  ] as const)("%o", (bound, words) => {
    expect(en.figure(bound)).toBe(words);
    expect(ar.figure(bound)).toMatch(/./);
  });
});

describe("the leading sentences are true for small corpora", () => {
  const corpus = {articles: 0, outlets: 0, unnamed: 0, claims: 0, sourced: 0, speakers: 0, discrepancies: 0, kinds: []};
  test("an empty one, one without claims, one article, one disagreement", () => {
    expect(en.indexLead(corpus)).toBe("This corpus holds no article yet.");
    expect(en.indexLead({...corpus, articles: 1})).toBe(
      "1 article whose outlets are not named states no figure that could be held against another."
    );
    expect(en.indexLead({...corpus, articles: 1, outlets: 1, claims: 1, sourced: 1, speakers: 1})).toBe(
      "1 article by 1 outlet makes 1 countable claim, on the word of 1 source; nowhere do they contradict each other."
    );
    expect(en.indexLead({...corpus, articles: 5, outlets: 4, unnamed: 1, claims: 9, sourced: 3, speakers: 2})).toBe(
      "5 articles by 4 outlets (1 names none) make 9 countable claims, 3 of them on the word of 2 sources; nowhere do they contradict each other."
    );
    expect(en.discrepanciesLead({all: 1, claims: 2, events: 1, contradictions: 1})).toBe(
      "The accounts of 1 event part in 1 place: each time in plain contradiction."
    );
    expect(en.methodLead([])).toContain("coded by hand");
  });

  test("in Arabic numbers take their noun: singular, dual, few, many", () => {
    const lead = (articles: number) => ar.articlesLead(articles, 1);
    const forms = [1, 2, 5, 12, 100, 103].map((n) => lead(n).split("\u060C")[0]);
    expect(new Set(forms).size).toBe(6);
    expect(forms[2]).toContain("5 ");
    expect(forms[0]).not.toMatch(/\d/);
  });
});
