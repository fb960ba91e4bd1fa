import {expect, test} from "vitest";
import type {Tables} from "../../loaders/tables/schema.ts";
import {validateTables} from "../../loaders/tables/validateTables.ts";
import {article, sampleTables} from "./sample.ts";

/** Faults of the sample after one change. */
function faults(spoil: (tables: Tables) => void): string[] {
  const tables = sampleTables();
  spoil(tables);
  return validateTables(tables, [article]);
}

test("sound tables have no faults", () => {
  expect(faults(() => {})).toEqual([]);
});

test.each<[string, (tables: Tables) => void, string]>([
  [
    "a value outside its closed list",
    (t) => (t.claims[0]!.hedge = "maybe" as never),
    'claims[0]: hedge "maybe" is none of'
  ],
  ["a value of another type", (t) => (t.claims[0]!.low = "23" as never), 'claims[0]: low "23" is no number'],
  ["a broken number", (t) => (t.claims[0]!.low = 1.5), "claims[0]: low 1.5 is no whole number"],
  ["a required value that is empty", (t) => (t.events[0]!.label = ""), 'events[0]: label "" is empty'],
  ["a missing column", (t) => delete (t.events[0] as {label?: string}).label, "events[0]: label undefined is missing"],
  [
    "a column too many",
    (t) => Object.assign(t.events[0]!, {mood: "calm"}),
    "events[0]: column mood is not in the schema"
  ],
  ["a key used twice", (t) => t.events.push({...t.events[0]!}), 'events[1]: key "000:e1" stands twice'],
  [
    "a link to nothing",
    (t) => (t.claims[0]!.attribution = "000:a9"),
    'points to no row of attributions.attribution ("000:a9")'
  ],
  [
    "a list with a link to nothing",
    (t) => (t.events[0]!.articles = "000;001"),
    'points to no row of articles.article ("001")'
  ],
  ["a date that is none", (t) => (t.articles[0]!.published_from = "12/8/2019"), "is no ISO 8601 day"],
  [
    "words that the text has not",
    (t) => (t.claims[0]!.text = "24, at least"),
    'the text has "23, at least", the row "24, at least"'
  ],
  ["a span outside the text", (t) => (t.sentences[1]!.end = 99), "10..99 is no span of 34 code units"],
  [
    "words without a place",
    (t) => (t.attributions[0]!.source_start = t.attributions[0]!.source_end = null),
    '"He" has no place in the text'
  ]
])("%s is told", (_, spoil, fault) => {
  const found = faults(spoil);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(fault);
});
