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
    expect(
      run(article("x", "2020-01-22", [n(40)]), article("y", "2020-01-22", [n(300)])).map(({kind}) => kind)
    ).toEqual(["number"]);
    expect(run(article("x", "2020-01-22", [n(40)]), article("y", "2020-01-22", [n(900)]))).toEqual([]);
  });

  it("does not hold a figure of one spot against one of any, where an article tells of several", () => {
    const [placed, unplaced] = [
      {...n(9), by: observatory},
      {...n(7), by: ministry, places: ""}
    ];
    expect(kinds(placed, unplaced)).toEqual(["number"]);
    expect(kinds(placed, unplaced, {...n(2), measure: "wounded", places: "d"})).toEqual([]);
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
        {...n(41), by: observatory},
        {...n(887), by: ministry, places: "", time_from: "2020-01-08", time_to: "2020-01-22"}
      )
    ).toEqual(["scope"]);
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

describe("side", () => {
  it("is found where each side counts the other's dead only", () => {
    const rebels = {speaker: "rebels"};
    expect(
      kinds({...n(40), by: rebels}, {...n(50), by: ministry, affected_actor: "rebels", object: "fighter"})
    ).toEqual(["side"]);
    expect(
      kinds(
        {...n(40), by: rebels},
        {...n(50), by: ministry, affected_actor: "rebels", object: "fighter"},
        {...n(40), by: ministry}
      )
    ).toEqual([]);
  });
});

describe("withheld", () => {
  it("is found for a silence, and for ignorance, beside the source's own figure", () => {
    const silence = {
      status: "withheld" as const,
      hedge: "withheld" as const,
      by: ministry,
      affected_actor: "",
      object: "person"
    };
    expect(kinds({...n(23), by: ministry}, silence)).toEqual(["withheld"]);
    expect(
      kinds({...tens, by: ministry}, {...silence, status: "unknown", hedge: "unknown", measure: "losses"})
    ).toEqual(["withheld"]);
  });
  it("is not found where there is no figure", () => {
    expect(kinds({by: ministry}, {status: "withheld", hedge: "withheld", by: ministry})).toEqual([]);
  });
});

describe("list_vs_count", () => {
  const count = {...n(6), measure: "controlled", object: "village", places: ""};
  const list = {
    ...n(7),
    measure: "controlled",
    object: "village",
    hedge: "listed" as const,
    places: "a;b;c",
    quantity: ""
  };
  it("is found for six villages of which seven are named", () => {
    expect(kinds(count, list)).toEqual(["list_vs_count"]);
  });
  it("is not found where the list is as long, or of something else", () => {
    expect(kinds({...count, ...n(7)}, list)).toEqual([]);
    expect(kinds({...count, object: "town"}, list)).toEqual([]);
  });
});

describe("headline_vs_body", () => {
  it("is found where the headline is surer than the body, or says something else", () => {
    expect(kinds({...n(30), headline: true}, {low: 30, high: null, hedge: "at_least", by: observatory})).toEqual([
      "headline_vs_body"
    ]);
    expect(kinds({...n(30), headline: true}, {...n(20), by: observatory})).toEqual(["headline_vs_body"]);
  });
  it("is not found where the body says the same, or the headline only rounds", () => {
    expect(
      kinds({...n(30), headline: true}, {...n(30), by: observatory}, {low: 27, high: 33, hedge: "approx", by: ministry})
    ).not.toContain("headline_vs_body");
    expect(kinds({...tens, headline: true}, {...n(39), by: observatory})).toEqual(["precision"]);
  });
});

describe("attribution_lost", () => {
  const some = {hedge: "some" as const, quantity: "a number"};
  it("is found for a fact that is attributed elsewhere", () => {
    expect(kinds(some, {...some, by: observatory})).toEqual(["attribution_lost"]);
    expect(kinds(n(40), {...n(40), by: observatory})).toEqual(["attribution_lost"]);
  });
  it("is not found for other figures, for ones, for bare plurals", () => {
    expect(kinds(some, {hedge: "many", by: observatory})).toEqual([]);
    expect(kinds(n(1), {...n(1), by: observatory})).toEqual([]);
    expect(kinds({}, {by: observatory})).toEqual([]);
  });
});

describe("time and place", () => {
  const attack = {measure: "attacked", object: "position"};
  it("are found where two sources put one attack elsewhere", () => {
    expect(
      kinds({...attack, by: observatory}, {...attack, by: ministry, time_from: "2020-01-23", time_to: "2020-01-23"})
    ).toEqual(["time"]);
    expect(kinds({...n(40), by: observatory}, {...attack, by: ministry, places: "c;d"})).toEqual(["place"]);
  });
  it("are not found for one source, for an unknown place, for casualties alone", () => {
    expect(
      kinds({...attack, by: ministry}, {...attack, by: ministry, time_from: "2020-01-23", time_to: "2020-01-23"})
    ).toEqual([]);
    expect(kinds({...n(40), by: observatory}, {...attack, by: ministry, places: ""})).toEqual([]);
    expect(kinds({...n(40), by: observatory}, {...n(80), measure: "wounded", by: ministry, places: "d"})).toEqual([]);
  });
});

describe("place_description", () => {
  const described = (id: string, as_described: string) => {
    const found = article(id, "2020-01-22", [n(4)]);
    const place_mentions = [
      {
        place_mention: `${id}:p1`,
        article: id,
        sentence: `${id}:s1`,
        start: 0,
        end: 1,
        text: "a",
        place: "a",
        as_described
      }
    ];
    return {...found, place_mentions};
  };
  it("is found for a village north and east of one town", () => {
    const [found] = run(described("x", "north of z"), described("y", "east of z"));
    expect(found).toMatchObject({
      kind: "place_description",
      row_a: "x:p1",
      row_b: "y:p1",
      article_a: "x",
      article_b: "y"
    });
  });
  it("is not found for neighbouring directions, or seen from two towns", () => {
    expect(run(described("x", "north of z"), described("y", "north-east of z"))).toEqual([]);
    expect(run(described("x", "north of z"), described("y", "east of d"))).toEqual([]);
  });
});

describe("framing", () => {
  const withdrawn = {measure: "withdrawn", object: "position"};
  it("is found for left against redeployed", () => {
    expect(
      kinds(
        {...withdrawn, text: "left its positions", by: observatory},
        {...withdrawn, text: "redeployed its troops", by: ministry}
      )
    ).toEqual(["framing"]);
  });
  it("is not found for two words that concede the same, or for one voice", () => {
    expect(
      kinds({...withdrawn, text: "left its positions", by: observatory}, {...withdrawn, text: "withdrew", by: ministry})
    ).toEqual([]);
    expect(
      kinds({...withdrawn, text: "left its positions", by: ministry}, {...withdrawn, text: "redeployed", by: ministry})
    ).toEqual([]);
  });
});

describe("label", () => {
  it("is found for one party under a hostile name and another", () => {
    const agent = {agent_actor: "rebels", agent: "the factions"};
    const hostile = {agent_actor: "rebels", agent: "the terrorists"};
    expect(kinds({...agent, by: observatory}, {...hostile, by: ministry})).toEqual(["label"]);
    expect(kinds({...agent, by: observatory}, {...agent, by: ministry})).toEqual([]);
    expect(kinds({...agent, by: ministry}, {...hostile, by: ministry})).toEqual([]);
  });
});

describe("denial", () => {
  it("is found where one affirms and another denies", () => {
    expect(kinds({...n(40), by: observatory}, {...n(40), by: {...ministry, act: "deny"}})).toContain("denial");
    expect(kinds({...n(40), by: observatory}, {status: "denied", by: ministry})).toEqual(["denial"]);
    expect(kinds({...n(40), by: observatory}, {...n(40), by: ministry})).toEqual([]);
  });
});

describe("date_conflict", () => {
  it("is found for a weekday that does not fit its date", () => {
    const found = article("x", "2020-01-22", []);
    const time = {
      time: "x:t1",
      article: "x",
      sentence: "x:s1",
      start: 0,
      end: 9,
      text: "Monday 22 January",
      from: "2020-01-22",
      to: "2020-01-22",
      granularity: "day" as const,
      certain: true
    };
    expect(run({...found, times: [{...time, conflict: "22 January 2020 is a Wednesday"}]})[0]).toMatchObject({
      kind: "date_conflict",
      row_a: "x:t1",
      row_b: "x:t1"
    });
    expect(run({...found, times: [{...time, conflict: ""}]})).toEqual([]);
  });
});
