import {describe, expect, it} from "vitest";
import {compare} from "../../../loaders/compare/compare.ts";
import type {ArticleAnnotations, Discrepancy} from "../../../loaders/types.ts";
import {article, lists, n, tens, type ClaimLike} from "../rows.ts";

const run = (...articles: ArticleAnnotations[]): Discrepancy[] =>
  compare({articles, lists, reportLanguage: "en"}).discrepancies;
/** Kinds found among the claims of one article of 22 January 2020. */
const kinds = (...claims: ClaimLike[]) => run(article("x", "2020-01-22", claims)).map(({kind}) => kind);
const observatory = {speaker: "observatory"};
const ministry = {speaker: "ministry"};
const locals = {name: "local sources", kind: "anonymous" as const};

describe("number", () => {
  it("is found where no number satisfies both", () => {
    const [found, ...more] = run(
      article("x", "2020-01-22", [
        {...n(39), by: observatory},
        {...n(36), by: ministry}
      ])
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      kind: "number",
      row_a: "x:c1",
      row_b: "x:c2",
      gap: 3,
      event: "x:e1",
      measure: "killed"
    });
    expect(found!.ratio).toBeCloseTo(39 / 36, 2);
    expect(found!.explanation).toBe(
      "No number satisfies both: observatory says 39 soldiers killed (“39”); ministry says 36 soldiers killed (“36”)."
    );
  });

  it("is not found for other objects, sides, spots or days, nor for one voice", () => {
    const other = {...n(36), by: ministry};
    expect(kinds({...n(39), by: observatory}, {...other, object: "officer"})).toEqual([]);
    expect(kinds({...n(39), by: observatory}, {...other, affected_actor: "rebels"})).toEqual([]);
    expect(kinds({...n(39), by: observatory}, {...other, places: "d"})).toEqual([]);
    expect(kinds({...n(39), by: observatory}, {...other, time_from: "2020-01-21", time_to: "2020-01-21"})).toEqual([]);
    expect(kinds({...n(39), by: observatory}, {...n(36), by: observatory})).toEqual([]);
  });

  it("is found for one night that one source puts on the evening and another on the dawn", () => {
    const told = (value: number, granularity: "part_of_day" | "day") => {
      const night = article("x", "2020-01-22", [
        {...n(39), by: observatory, time_from: "2020-01-21", time_to: "2020-01-21"},
        {...n(value), by: ministry}
      ]);
      const [from, to] = ["2020-01-22", "2020-01-22"];
      const words = {article: "x", sentence: "x:s2", start: 0, end: 1, text: "at dawn", certain: true, conflict: ""};
      night.times = [{...words, time: "x:t1", from, to, granularity}];
      return run(night).map(({kind}) => kind);
    };
    expect(told(36, "part_of_day")).toEqual(["number"]);
    expect(told(36, "day")).toEqual([]);
    expect(told(20, "part_of_day")).toEqual([]);
  });

  it("holds soldiers against fighters only on one known side", () => {
    expect(kinds({...n(39), by: observatory}, {...n(50), by: ministry, object: "fighter"})).toEqual(["number"]);
    expect(kinds({...n(39), by: observatory}, {...n(50), by: ministry, object: "fighter", affected_actor: ""})).toEqual(
      []
    );
  });

  it("does not count a subset against its whole, nor one origin reached by two ways", () => {
    expect(kinds({...n(39), by: observatory}, {...n(2), by: ministry, part_of: "x:c1"})).toEqual([]);
    expect(kinds({...n(39), by: ministry}, {...n(36), by: {...ministry, via: "an agency"}})).toEqual([]);
  });

  it("does not hold an incident against a campaign", () => {
    expect(kinds({...n(4351), by: observatory}, {...n(4), by: ministry})).toEqual([]);
    const told = (value: number, speaker: string) =>
      article(`by-${speaker}`, "2020-01-22", [{...n(value), by: {speaker}}]);
    expect(run(told(40, "army"), told(300, "rebels")).map(({kind}) => kind)).toEqual(["number"]);
    expect(run(told(40, "army"), told(900, "rebels"))).toEqual([]);
    expect(run(told(40, "observatory"), told(300, "agency"))).toEqual([]);
  });

  it("does not hold a figure of one spot against one of any, where an article tells of several", () => {
    const [placed, unplaced] = [
      {...n(9), by: observatory},
      {...n(7), by: ministry, places: ""}
    ];
    expect(kinds(placed, unplaced)).toEqual(["number"]);
    expect(kinds(placed, unplaced, {...n(2), measure: "wounded", places: "d"})).toEqual([]);
  });

  it("is not found where the other article has the figure too, nor among several that no spot tells apart", () => {
    const both = article("y", "2020-01-22", [n(36), n(39)]);
    expect(run(article("x", "2020-01-22", [n(39)]), both).map(({kind}) => kind)).not.toContain("number");
    const inRegion = (id: string, ...values: number[]) =>
      article(
        id,
        "2020-01-22",
        values.map((value) => ({...n(value), places: "upland"}))
      );
    expect(run(inRegion("x", 20), inRegion("y", 36)).map(({kind}) => kind)).toEqual(["number"]);
    expect(run(inRegion("x", 20), inRegion("y", 36, 50)).map(({kind}) => kind)).toEqual([]);
  });

  it("is not found between one village and two, a whole and its part, a zero of nobody named, a round figure and more", () => {
    const other = {...n(36), by: ministry};
    expect(kinds({...n(39), by: observatory, places: "a;d"}, other)).not.toContain("number");
    expect(kinds({...n(39), by: observatory, object: "person"}, other)).not.toContain("number");
    const none = {low: 0, high: 0, hedge: "none" as const, quantity: "none", by: observatory};
    const beside = (claim: ClaimLike) => run(article("x", "2020-01-22", [claim]), article("y", "2020-01-22", [other]));
    expect(beside({...none, affected_actor: ""})).toEqual([]);
    expect(beside(none).map(({kind}) => kind)).toEqual(["number"]);
    expect(kinds({low: 37, high: null, hedge: "more_than", by: observatory}, other)).toEqual([]);
  });

  it("takes a town that only gives the direction for the region around it", () => {
    const placed = article("x", "2020-01-22", [
      {...n(39), by: observatory, places: "z", sentence: "x:s1"},
      {...n(36), by: ministry, places: "south", sentence: "x:s2"}
    ]);
    const mention = {article: "x", start: 0, end: 1, text: "z", place: "z"};
    placed.place_mentions = [{...mention, place_mention: "x:p1", sentence: "x:s1", as_described: "south of z"}];
    const [found] = run(placed);
    expect(found!.kind).toBe("number");
    expect(compare({articles: [placed], lists, reportLanguage: "en"}).events[0]!.places).toBe("south");
  });

  it("counts wire copy once", () => {
    const articles = [
      article("x", "2020-01-22", [n(39)]),
      article("y", "2020-01-22", [n(36)]),
      article("z", "2020-01-22", [n(36)])
    ];
    const duplicateOf = new Map([["z", "y"]]);
    expect(compare({articles, lists, reportLanguage: "en", duplicateOf}).discrepancies).toHaveLength(1);
    expect(run(...articles)).toHaveLength(2);
  });
});

describe("precision", () => {
  it("is found where one figure lies in the other", () => {
    expect(kinds({...tens, by: locals}, {...n(23), by: ministry})).toEqual(["precision"]);
    const about = {
      low: 180,
      high: 220,
      hedge: "approx" as const,
      quantity: "about 200",
      by: {...ministry, via: "an agency"}
    };
    expect(kinds({...n(200), by: ministry}, about)).toEqual(["precision"]);
  });

  it("is not found for equal figures, overlapping ones, or open ones of another order", () => {
    expect(kinds({...n(23), by: locals}, {...n(23), by: ministry})).toEqual([]);
    expect(kinds({low: 45, high: 55, by: locals}, {low: 50, high: 60, by: ministry})).toEqual([]);
    expect(
      kinds(
        {low: 19, high: null, hedge: "at_least", by: locals},
        {low: 1561, high: null, hedge: "more_than", by: ministry}
      )
    ).toEqual([]);
  });
});

describe("update", () => {
  it("is found where one source gives another figure later, and then is no number", () => {
    const found = run(
      article("x", "2020-01-22", [{...n(30), by: observatory}]),
      article("y", "2020-01-23", [{...n(39), by: observatory, time_from: "2020-01-22", time_to: "2020-01-22"}])
    );
    expect(found.map(({kind, row_a}) => [kind, row_a])).toEqual([["update", "x:c1"]]);
  });
  it("is not found for sources without a name, which need not be the same", () => {
    const found = run(
      article("x", "2020-01-22", [{...n(30), by: locals}]),
      article("y", "2020-01-23", [{...n(39), by: locals, time_from: "2020-01-22", time_to: "2020-01-22"}])
    );
    expect(found.map(({kind}) => kind)).toEqual(["number"]);
  });
});

describe("scope", () => {
  it("is found for one strike against the whole, a day against days, a village against its governorate", () => {
    const strike = {low: 9, high: null, hedge: "more_than" as const, by: observatory};
    expect(kinds(strike, {...tens, by: ministry, places: "", time_from: "", time_to: ""})).toEqual(["scope"]);
    expect(
      kinds({...n(9), by: observatory}, {...n(30), by: ministry, time_from: "2020-01-20", time_to: "2020-01-22"})
    ).toEqual(["scope"]);
    expect(kinds({...n(9), by: observatory}, {...n(30), by: ministry, places: "upland"})).toEqual(["scope"]);
  });
  it("is not found where the wider figure could not hold the narrower, nor where the parts add up to it", () => {
    expect(kinds({...n(90), by: observatory}, {...n(30), by: ministry, places: "upland"})).toEqual(["number"]);
    const parts = [
      {...n(8), by: observatory},
      {...n(3), by: observatory, places: "d"}
    ];
    expect(kinds({low: 11, high: null, hedge: "at_least", places: "upland"}, ...parts)).not.toContain("scope");
  });
  it("is found for two governorates against one of them", () => {
    expect(
      kinds({...n(11), by: observatory, places: "upland"}, {...n(30), by: ministry, places: "upland;south"})
    ).toEqual(["scope"]);
  });
  it("is found for a period's figure against a day's in one article", () => {
    expect(
      kinds(
        {...n(141), by: observatory, places: ""},
        {...n(887), by: ministry, places: "", time_from: "2020-01-08", time_to: "2020-01-22"}
      )
    ).toEqual(["scope"]);
  });

  it("is not found where nobody would take the one for the other: of one village, or one dead beside a thousand", () => {
    const total = {...n(887), by: ministry, places: "", time_from: "2020-01-08", time_to: "2020-01-22"};
    expect(kinds({...n(141), by: observatory}, total)).toEqual([]);
    expect(kinds({...n(41), by: observatory, places: ""}, total)).toEqual([]);
  });
});

describe("unit", () => {
  const apart = [
    {...n(23), by: ministry, sentence: "x:s1"},
    {...n(7), by: ministry, measure: "wounded", sentence: "x:s1"}
  ];
  it("is found for killed and wounded together against apart, with the sum", () => {
    const [found] = run(
      article("x", "2020-01-22", [
        ...apart,
        {low: 111, high: null, hedge: "more_than", measure: "killed_or_wounded", by: observatory}
      ])
    );
    expect(found).toMatchObject({kind: "unit", row_a: "x:c3", row_b: "x:c1"});
    expect(found!.explanation).toContain("together 30");
  });
  it("is not found without both parts", () => {
    expect(kinds(apart[0]!, {low: 111, high: null, measure: "killed_or_wounded", by: observatory})).toEqual([]);
  });
});
