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
    expect(kinds({...tens, headline: true}, {...n(39), by: observatory})).toEqual([]);
    expect(kinds({...tens, headline: true}, {...n(39), by: observatory}, {...n(7), by: ministry, places: ""})).toEqual(
      []
    );
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
