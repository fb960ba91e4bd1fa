import {describe, expect, it} from "vitest";
import type {Gold} from "../../loaders/corpus/readGold.ts";
import {evaluate, type EvaluatedTables} from "../../loaders/evaluate/evaluate.ts";
import {formatErrors, formatEvaluation} from "../../loaders/evaluate/formatEvaluation.ts";
import {goldRows} from "../../loaders/evaluate/goldRows.ts";
import type {Article} from "../../loaders/types.ts";

const text =
  "Two fell.\n\nThe ministry said that 23 soldiers were killed after 24 hours. Locals spoke of dozens killed.";
const article: Article = {
  article: "x",
  title: "Two fell.",
  outlet: "o",
  published: "2020-01-22",
  published_from: "2020-01-22",
  published_to: "2020-01-22",
  language: "en",
  rights: "full",
  url: "",
  note: "",
  text,
  file: ""
};
const claim = {
  article: "x",
  measure: "killed",
  object: "soldier",
  affected: "",
  agent: "",
  hedge: "exact",
  place: "",
  time: "",
  attribution: "a1",
  status: "affirmed"
};
const gold: Gold = {
  attributions: [
    {
      article: "x",
      id: "a1",
      cue: "said",
      act: "say",
      source: "The ministry",
      resolved: "",
      source_kind: "official",
      via: "",
      mode: "indirect",
      content_start: "that 23",
      content_end: "were killed"
    }
  ],
  claims: [
    {...claim, id: "c1", low: "23", high: "23", quantity: "23", evidence: "23 soldiers were killed"},
    {
      ...claim,
      id: "c2",
      low: "20",
      high: "99",
      hedge: "tens",
      quantity: "dozens",
      attribution: "outlet",
      evidence: "dozens killed"
    }
  ],
  times: [],
  discrepancies: [
    {id: "d1", kind: "precision", articles: "x", a: "x:c1", b: "x:c2", measure: "killed", what: "23 against dozens"}
  ],
  not_claims: [{article: "x", text: "24 hours", why: "a duration"}]
};
const rows = goldRows(article, gold, {actors: [], places: [], lexicon: {}});
const discrepancy = {
  discrepancy: "d",
  kind: "precision" as const,
  event: "",
  measure: "killed",
  row_a: "x:c1",
  row_b: "x:c2",
  article_a: "x",
  article_b: "x",
  gap: 0,
  ratio: 1,
  explanation: "",
  severity: 0.3
};
const tables: EvaluatedTables = {...rows, discrepancies: [discrepancy]};
const score = (found: EvaluatedTables) => evaluate("test", gold, found, new Map([["x", text]]));
const layer = (found: EvaluatedTables, name: string) => score(found).rows.find((row) => row.layer === name);

describe("evaluate", () => {
  it("puts gold back where it stands", () => {
    expect(rows.attributions[0]).toMatchObject({
      cue_start: text.indexOf("said"),
      source_start: text.indexOf("The ministry"),
      sentence: "x:s2"
    });
    expect(rows.claims.map(({text: words}) => words)).toEqual(["23 soldiers were killed", "dozens killed"]);
    expect(rows.sentences[0]).toMatchObject({part: "headline"});
  });

  it("counts what is missed and what is spurious, with the sentence it stands in", () => {
    const {errors} = score({...tables, attributions: [], claims: [{...rows.claims[0]!, low: 22}]});
    expect(errors.map(({error, layer: name}) => `${error} ${name}`)).toEqual([
      "missed cue",
      "missed claim",
      "missed claim",
      "spurious claim"
    ]);
    expect(errors[0]!.sentence).toBe("The ministry said that 23 soldiers were killed after 24 hours.");
    expect(formatErrors(errors)).toContain("missed cue           x  said | The ministry");
  });

  it("tells a row of not_claims that was taken for a claim, and not one that only stands beside", () => {
    const start = text.indexOf("24 hours");
    const wrong = {
      ...rows.claims[0]!,
      claim: "x:c9",
      quantity: "24",
      low: 24,
      high: 24,
      start,
      end: start + 8,
      text: "24 hours"
    };
    expect(layer(tables, "not_claims")).toMatchObject({gold: 1, found: 0, precision: null});
    expect(layer({...tables, claims: [...rows.claims, wrong]}, "not_claims")).toMatchObject({gold: 1, found: 1});
    const beside = {...rows.claims[0]!, end: start + 8};
    expect(layer({...tables, claims: [beside]}, "not_claims")).toMatchObject({found: 0});
  });

  it("finds a discrepancy by its kind, articles and rows, in either order", () => {
    expect(layer(tables, "discrepancy")).toMatchObject({gold: 1, matched: 1, precision: null, recall: 1});
    expect(
      layer({...tables, discrepancies: [{...discrepancy, row_a: "x:c2", row_b: "x:c1"}]}, "  both rows | discrepancy")
    ).toMatchObject({matched: 1});
    expect(layer({...tables, discrepancies: [{...discrepancy, kind: "number"}]}, "discrepancy")).toMatchObject({
      matched: 0
    });
  });

  it("says which article has no text", () => {
    expect(() => evaluate("test", gold, tables, new Map())).toThrow(
      'gold names article "x", of which there is no text'
    );
  });

  it("prints a table, empty where a figure has no meaning, ties to the even digit", () => {
    const printed = formatEvaluation(score(tables).rows).split("\n");
    expect(printed[0]).toBe("layer                             gold  resp   match       P       R      F1");
    expect(printed[1]).toBe("cue                                  1     1     1.0   1.000   1.000   1.000");
    expect(printed.at(-3)).toBe("not_claims                           1     0     0.0");
    const row = {set: "s", layer: "l", gold: 16, found: 16, matched: 9};
    expect(formatEvaluation([{...row, precision: 9 / 16, recall: 13 / 16, f1: 0.0005}])).toMatch(
      /0\.562 {3}0\.812 {3}0\.001$/
    );
  });
});
