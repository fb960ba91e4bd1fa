import {describe, expect, it} from "vitest";
import {compare} from "../../loaders/compare/compare.ts";
import type {ArticleAnnotations} from "../../loaders/types.ts";
import {article, lists, n} from "./rows.ts";

const run = (articles: ArticleAnnotations[], duplicateOf?: Map<string, string>) =>
  compare({articles, lists, reportLanguage: "en", duplicateOf});
const observatory = {speaker: "observatory", kind: "ngo" as const};

describe("vocabulary", () => {
  const x = article(
    "x",
    "2020-01-22",
    [
      {...n(4), by: observatory},
      {...n(5), by: {name: "a man", kind: "witness"}}
    ],
    {outlet: "o"}
  );
  const y = article("y", "2020-01-23", [{...n(4), by: observatory}], {outlet: "o"});

  it("counts a lemma by outlet and kind of source, the most frequent first, with its first example", () => {
    expect(
      run([y, x]).vocabulary.map(({lemma, outlet, source_kind, count, example}) => [
        lemma,
        outlet,
        source_kind,
        count,
        example
      ])
    ).toEqual([
      ["say", "o", "ngo", 2, "x:a1"],
      ["say", "o", "witness", 1, "x:a2"]
    ]);
  });

  it("counts wire copy, and a cue with content in several parts, once", () => {
    expect(run([x, y], new Map([["y", "x"]])).vocabulary[0]).toMatchObject({source_kind: "ngo", count: 1});
    const parted = {...x, attributions: [...x.attributions, {...x.attributions[0]!, attribution: "x:a9"}]};
    expect(run([parted]).vocabulary[0]).toMatchObject({count: 1});
  });

  it("glosses a lemma by the corpus' own lexicon before the one that ships", () => {
    const own = {...lists, lexicon: {sourcing: [{lemma: "say", gloss: "told us"}]}};
    expect(compare({articles: [x], lists: own, reportLanguage: "en"}).vocabulary[0]!.gloss).toBe("told us");
    const arabic = {
      ...x,
      article: {...x.article, language: "ar"},
      attributions: [{...x.attributions[0]!, cue_lemma: "قال"}]
    };
    expect(run([arabic]).vocabulary[0]!.gloss).toBe("said");
  });
});

describe("time line", () => {
  it("has each article when it was published, each event's own times, and who said so", () => {
    const x = article("x", "2020-01-23", [{...n(4), by: observatory, time_from: "2020-01-22", time_to: "2020-01-22"}]);
    expect(run([x]).timeline.map(({kind, from, event, attribution}) => [kind, from, event, attribution])).toEqual([
      ["published", "2020-01-23", "", ""],
      ["happened", "2020-01-22", "x:e1", "x:a1"],
      ["said", "2020-01-23", "x:e1", "x:a1"]
    ]);
  });

  it("keeps approximate dates approximate, and has no date where nobody knows one", () => {
    const x = article("x", "2020-01-23", [{...n(4), time_from: "2020-01-22~", time_to: "2020-01-22~"}], {
      published: "",
      published_from: "",
      published_to: ""
    });
    expect(run([x]).timeline.map(({kind, from}) => [kind, from])).toEqual([
      ["published", ""],
      ["happened", "2020-01-22~"]
    ]);
  });

  it("names a row once by its key", () => {
    const x = article("x", "2020-01-23", [n(4), n(5), {...n(6), measure: "wounded"}]);
    const keys = run([x]).timeline.map((row) =>
      [row.article, row.event, row.attribution, row.kind, row.from, row.label].join("|")
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});
