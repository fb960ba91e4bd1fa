import fc from "fast-check";
import {describe, expect, test} from "vitest";
import type {Row} from "../../loaders/tables/schema.ts";
import {edtfDay} from "../../src/marks/edtfDays.ts";
import {axisOf, intervalMark} from "../../src/marks/intervalMark.ts";
import {clusters, lanes} from "../../src/marks/lanes.ts";
import {placeLabels} from "../../src/marks/placeLabels.ts";
import {paragraphs, segments, type LayerSpan} from "../../src/marks/segments.ts";
import {sortLines} from "../../src/marks/sortLines.ts";

const span = (start: number, end: number, name = "c1"): LayerSpan => ({span: name, layer: "claim", start, end});

describe("a text is cut where spans begin and end", () => {
  test("nested and overlapping spans share stretches, the longest first", () => {
    const cut = segments({start: 0, end: 10}, [span(2, 6, "c1"), span(4, 8, "c2"), span(0, 10, "c3")]);
    expect(cut.map(({start, end, spans}) => [start, end, spans.map((s) => s.span).join("")])).toEqual([
      [0, 2, "c3"],
      [2, 4, "c3c1"],
      [4, 6, "c3c1c2"],
      [6, 8, "c3c2"],
      [8, 10, "c3"]
    ]);
  });

  test("the stretches cover the text once, and each span exactly", () => {
    const spans = fc.array(fc.tuple(fc.nat(50), fc.nat(50)), {maxLength: 12});
    fc.assert(
      fc.property(spans, (pairs) => {
        const given = pairs
          .filter(([a, b]) => a !== b)
          .map(([a, b], i) => span(Math.min(a, b), Math.max(a, b), `c${i}`));
        const cut = segments({start: 5, end: 45}, given);
        expect(cut[0]!.start).toBe(5);
        expect(cut.at(-1)!.end).toBe(45);
        cut.slice(1).forEach(({start}, i) => expect(start).toBe(cut[i]!.end));
        for (const {span: name, start, end} of given) {
          const covered = cut
            .filter((s) => s.spans.some((other) => other.span === name))
            .reduce((n, s) => n + s.end - s.start, 0);
          expect(covered).toBe(Math.max(0, Math.min(45, end) - Math.max(5, start)));
        }
      })
    );
  });

  test("paragraphs are the lines that hold anything", () => {
    expect(paragraphs("ab\n\n  \ncd")).toEqual([
      {start: 0, end: 2},
      {start: 7, end: 9}
    ]);
  });
});

describe("an interval on its axis", () => {
  test("is a point, a range, open, or nowhere", () => {
    const axis = axisOf([
      {low: 10, high: 10},
      {low: 41, high: null}
    ])!;
    expect(intervalMark({low: 10, high: 10}, axis)).toMatchObject({shape: "point"});
    expect(intervalMark({low: 20, high: 40}, axis)).toMatchObject({shape: "range", openLow: false, openHigh: false});
    expect(intervalMark({low: 41, high: null}, axis)).toMatchObject({shape: "range", to: 1, openHigh: true});
    expect(intervalMark({low: null, high: null}, axis)).toMatchObject({shape: "none"});
  });

  test("an axis without any figure is none, and one over far figures is logarithmic", () => {
    expect(axisOf([{low: null, high: null}])).toBeNull();
    expect(
      axisOf([
        {low: 3, high: 3},
        {low: 900, high: 900}
      ])!.log
    ).toBe(true);
    expect(
      axisOf([
        {low: 5, high: 5},
        {low: 23, high: 23}
      ])!.log
    ).toBe(false);
    expect(axisOf([{low: 0, high: 0}])!.position(0)).toBe(0);
  });

  test("keeps the order of figures, and all of them in sight", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000), {minLength: 2, maxLength: 9}), (figures) => {
        const axis = axisOf(figures.map((n) => ({low: n, high: n})))!;
        const placed = figures.toSorted((a, b) => a - b).map(axis.position);
        placed.forEach((at, i) => {
          expect(at).toBeGreaterThanOrEqual(placed[i - 1] ?? 0);
          expect(at).toBeLessThan(1);
        });
        expect(axis.ticks.length).toBeLessThan(12);
      })
    );
  });
});

const row = (event: string, from: string, to = from): Row<"timeline"> => ({
  article: "a",
  event,
  attribution: "",
  kind: "happened",
  from,
  to,
  label: "x",
  granularity: "day"
});

describe("the time line", () => {
  test("reads days, months and years to their ends, and nothing else", () => {
    expect(edtfDay("2019-08-16~", "last")?.toISOString()).toBe("2019-08-17T00:00:00.000Z");
    expect(edtfDay("2019-02", "last")?.toISOString()).toBe("2019-03-01T00:00:00.000Z");
    expect(edtfDay("2019", "first")?.toISOString()).toBe("2019-01-01T00:00:00.000Z");
    expect(edtfDay("", "first")).toBeNull();
    expect(edtfDay("sometime", "first")).toBeNull();
  });

  test("gives marks that overlap lines of their own, and leaves out what has no date", () => {
    const [lane] = lanes([
      row("e", "2019-08-01", "2019-08-09"),
      row("e", "2019-08-02"),
      row("e", ""),
      row("e", "2019-08-10")
    ]);
    expect(lane!.marks.map(({line}) => line)).toEqual([0, 1, 0]);
    expect(lane!.height).toBe(2);
  });

  test("breaks where months pass without anything", () => {
    const groups = clusters([row("a", "2018-01-15"), row("b", "2019-08-12"), row("c", "2019-08-16")], 30 * 86_400_000);
    expect(groups.map((group) => group.map(({event}) => event))).toEqual([["a"], ["b", "c"]]);
  });
});

test("of two names in one place the weightier is written", () => {
  const dot = (label: string, x: number, weight: number) => ({x, y: 10, label, weight});
  const shown = placeLabels([dot("Idlib", 10, 2), dot("Saraqib", 12, 9), dot("Hama", 200, 1)], 400);
  expect(shown.map(({label}) => label)).toEqual(["Saraqib", "Hama"]);
});

test("a concordance is sorted by what stands next to the cue, on either side", () => {
  const line = (attribution: string, before: string, cue: string, after: string) => ({attribution, before, cue, after});
  const lines = [line("1", "z b", "said", "“x"), line("2", "y a", "said", "(m"), line("3", "c", "held", "k")];
  const order = (by: "text" | "before" | "after" | "cue") =>
    sortLines(lines, by)
      .map(({attribution}) => attribution)
      .join("");
  expect([order("text"), order("before"), order("after"), order("cue")]).toEqual(["123", "213", "321", "312"]);
});
