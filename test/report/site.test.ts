import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {dataPackage} from "../../loaders/tables/dataPackage.ts";
import {splitRuns} from "../../src/components/bidi.ts";
import {parseTable, type DataPackage} from "../../src/components/openReport.ts";
import {finishPage} from "../../src/site/finishSite.ts";
import {MASK} from "../../src/site/mask.ts";
import {maskText} from "../../src/site/maskText.ts";
import {quotation} from "../../src/site/quotations.ts";
import {navigation, pageOf} from "../../src/site/shell.ts";
import type {SiteSummary} from "../../src/site/siteSummary.ts";
import {zipOf} from "../../src/site/zipOf.ts";

describe("what rights do not allow is masked", () => {
  test("outside the shown spans, code unit by code unit, line breaks kept", () => {
    const masked = maskText("ab cd\nef", [{start: 3, end: 5}]);
    expect(masked).toBe(`${MASK}${MASK}${MASK}cd\n${MASK}${MASK}`);
  });

  test("offsets stay good, and nothing else is shown", () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), {maxLength: 6});
    fc.assert(
      fc.property(fc.string({minLength: 40, maxLength: 40}), spans, (text, pairs) => {
        const shown = pairs.map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}));
        const masked = maskText(text, shown);
        expect(masked.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) {
          const open = text[i] === "\n" || shown.some(({start, end}) => i >= start && i < end);
          expect(masked[i]).toBe(open ? text[i] : MASK);
        }
      })
    );
  });
});

test("a quotation is the sentence with the row's words in it, even where they run on", () => {
  const sentence = {sentence: "s1", article: "a", n: 1, part: "body" as const, start: 4, end: 9};
  const row = {article: "a", sentence: "s1", start: 7, end: 12};
  const {sentence: words, start, end} = quotation(row, "0123456789abcdef", sentence);
  expect(words).toBe("456789ab");
  expect(words.slice(start, end)).toBe("789ab");
});

test("a page is finished once: its language, a zoom, no date of the machine", () => {
  const page =
    '<html>\n<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">{"lastModified":1700000000000.5,"size":1}';
  const once = finishPage(page, {lang: "ar", dir: "rtl"}, 5);
  expect(once).toBe(
    '<html lang="ar" dir="rtl">\n<meta name="viewport" content="width=device-width, initial-scale=1">{"lastModified":5,"size":1}'
  );
  expect(finishPage(once, {lang: "ar", dir: "rtl"}, 5)).toBe(once);
});

test("the same files give the same archive", async () => {
  const files = new Map([
    ["a.csv", "x\n"],
    ["articles/b.json", "{}"]
  ]);
  expect((await zipOf(files)).equals(await zipOf(new Map(files)))).toBe(true);
});

test("types come from the schema: an id of zeros stays text, an empty number is missing", () => {
  const corpus = {dir: "", title: "t", description: "", languages: ["ar"], time_zone: "UTC", report_language: "en"};
  const described = dataPackage({...corpus, rights: "none", coding: "", site_url: "", sides: {}}) as DataPackage;
  const {fields} = described.resources.find(({name}) => name === "claims")!.schema;
  const [claim] = parseTable('claim,article,low,high,text\n000:c1,000,7,,"a, b"\n', fields);
  expect(claim).toEqual({claim: "000:c1", article: "000", low: 7, high: null, text: "a, b"});
});

test("an Arabic run is set apart with the digits and quotation marks inside it, not those around it", () => {
  const arabic = "\u0645\u0642\u062A\u0644 23 \u062C\u0646\u062F\u064A";
  expect(splitRuns(`says “${arabic}”, 40`)).toEqual([
    {words: "says “", foreign: false},
    {words: arabic, foreign: true},
    {words: "”, 40", foreign: false}
  ]);
});

describe("the navigation", () => {
  const site = (counts: Partial<SiteSummary["counts"]>): SiteSummary => ({
    title: "t",
    description: "",
    language: "en",
    languages: ["ar"],
    coding: "",
    site_url: "",
    date: "",
    sides: {},
    counts: {
      articles: 0,
      outlets: 0,
      unnamed: 0,
      sourced: 0,
      attributions: 0,
      speakers: 0,
      claims: 0,
      events: 0,
      discrepancies: 0,
      times: 0,
      places: 0,
      actor_mentions: 0,
      timeline: 0,
      ...counts
    }
  });

  test("links no page that has nothing to show", () => {
    expect(navigation(site({}))).toEqual(["index", "method", "data"]);
    expect(navigation(site({articles: 1, places: 2}))).toEqual([
      "index",
      "places",
      "articles",
      "method",
      "notebook",
      "data"
    ]);
  });

  test("knows what page a path is", () => {
    expect(["/index", "/articles/index", "/articles/2019-a", "/data", "/404"].map(pageOf)).toEqual([
      "index",
      "articles",
      "article",
      "data",
      "notFound"
    ]);
  });
});
