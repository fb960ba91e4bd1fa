import {describe, expect, it} from "vitest";
import {compare} from "../../loaders/compare/compare.ts";
import {gazetteer} from "../../loaders/compare/gazetteer.ts";
import {origins} from "../../loaders/compare/origins.ts";
import {silence} from "../../loaders/compare/silence.ts";
import {toldApart} from "../../loaders/compare/sourcing/toldApart.ts";
import type {ArticleAnnotations} from "../../loaders/types.ts";
import {article, lists, n} from "./rows.ts";

const actors = new Map(lists.actors.map((actor) => [actor.actor, actor]));
const happeningsOf = (articles: ArticleAnnotations[], duplicateOf?: Map<string, string>) =>
  compare({articles, lists, reportLanguage: "en", duplicateOf}).happenings;
const ministry = {speaker: "ministry"};

describe("silence", () => {
  it("tells who spoke, who was said to keep silent, who did not appear", () => {
    const happenings = happeningsOf([
      article("x", "2020-01-22", [
        {...n(40), by: ministry},
        {...n(30), by: {name: "a doctor", kind: "medical"}},
        {status: "withheld", hedge: "withheld"}
      ]),
      article("y", "2020-01-22", [{...n(7), places: "z", by: ministry}])
    ]);
    const cells = silence(happenings, actors);
    const state = (event: string, kind: string) =>
      cells.find((cell) => cell.event === event && cell.source_kind === kind)?.state;
    expect(state("x:e1", "official")).toBe("spoke");
    expect(state("x:e1", "medical")).toBe("spoke");
    expect(state("x:e1", "armed_group")).toBe("silent");
    expect(cells.find(({state: is}) => is === "silent")!.silences).toEqual(["x:c3"]);
    expect(state("y:e1", "medical")).toBe("absent");
    expect(cells).toHaveLength(2 * 3);
  });
});

describe("origins", () => {
  const direct = article("x", "2020-01-22", [{...n(40), by: ministry}]);
  const relayed = article("y", "2020-01-22", [{...n(40), by: {...ministry, via: "an agency"}}]);
  it("are one where two ways lead to one source", () => {
    const [origin, ...more] = origins(happeningsOf([direct, relayed]));
    expect(more).toEqual([]);
    expect(origin).toMatchObject({
      origin: "actor ministry",
      outlets: ["outlet of x", "outlet of y"],
      claims: ["x:c1", "y:c1"]
    });
    expect(origin!.ways).toEqual([["actor ministry"], ["an agency", "actor ministry"]]);
  });
  it("leave wire copy out", () => {
    const [origin] = origins(happeningsOf([direct, relayed], new Map([["y", "x"]])));
    expect(origin!.outlets).toEqual(["outlet of x"]);
  });
});

describe("toldApart", () => {
  it("finds what one lets admit and another lets claim, and nothing where the figure is another", () => {
    const told = (id: string, value: number, alignment: "endorse" | "distance") => {
      const annotations = article(id, "2020-01-22", [{...n(value), by: ministry}]);
      for (const attribution of annotations.attributions) attribution.alignment = alignment;
      return annotations;
    };
    const places = gazetteer(lists.places);
    expect(toldApart(happeningsOf([told("x", 40, "endorse"), told("y", 40, "distance")]), places)).toEqual([
      {event: "x:e1", endorsed: "x:c1", distanced: "y:c1"}
    ]);
    expect(toldApart(happeningsOf([told("x", 40, "endorse"), told("y", 39, "distance")]), places)).toEqual([]);
    expect(toldApart(happeningsOf([told("x", 40, "endorse"), told("y", 40, "endorse")]), places)).toEqual([]);
  });
});
