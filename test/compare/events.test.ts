import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {compare} from "../../loaders/compare/compare.ts";
import {explainEvent} from "../../loaders/compare/explainEvent.ts";
import type {ArticleAnnotations} from "../../loaders/types.ts";
import {article, lists, n} from "./rows.ts";

const run = (...articles: ArticleAnnotations[]) => compare({articles, lists, reportLanguage: "en"});
const eventsOf = (...articles: ArticleAnnotations[]) => run(...articles).events;

describe("claims meet in one event", () => {
  it("when day, governorate, side and family fit", () => {
    const [event, ...more] = eventsOf(article("x", "2020-01-22", [n(40), {...n(80), measure: "wounded", places: "d"}]));
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      event: "x:e1",
      claims: 2,
      articles: "x",
      outlets: 1,
      from: "2020-01-22",
      to: "2020-01-22"
    });
  });

  it("across articles, on the same day or the next", () => {
    expect(eventsOf(article("x", "2020-01-22", [n(40)]), article("y", "2020-01-23", [n(38)]))).toHaveLength(1);
    expect(eventsOf(article("x", "2020-01-22", [n(40)]), article("y", "2020-01-24", [n(38)]))).toHaveLength(2);
  });

  it("when an approximate date is near enough", () => {
    const about = article("y", "2020-01-25", [{...n(38), time_from: "2020-01-25~", time_to: "2020-01-25~"}]);
    expect(eventsOf(article("x", "2020-01-22", [n(40)]), about)).toHaveLength(1);
  });

  it("when a place is unknown, within an article; across articles only when party and figure tell it is the same", () => {
    expect(eventsOf(article("x", "2020-01-22", [n(40), {...n(80), measure: "wounded", places: ""}]))).toHaveLength(1);
    const unplaced = article("y", "2020-01-22", [{...n(40), places: ""}]);
    expect(eventsOf(article("x", "2020-01-22", [n(40)]), unplaced)).toHaveLength(1);
    const other = article("y", "2020-01-22", [{...n(3), object: "person", affected_actor: "", places: ""}]);
    expect(eventsOf(article("x", "2020-01-22", [n(40)]), other)).toHaveLength(2);
  });

  it("when headlines or the places named tell that it is one, where no claim says where", () => {
    const told = (id: string, title: string, value: number, ...places: string[]) => {
      const annotations = article(id, "2020-01-22", [{...n(value), places: "", affected_actor: ""}], {title});
      annotations.place_mentions = places.map((place, i) => ({
        place_mention: `${id}:p${i + 1}`,
        article: id,
        sentence: `${id}:s1`,
        start: 0,
        end: 1,
        text: place,
        place,
        as_described: ""
      }));
      return annotations;
    };
    const others = Array.from({length: 8}, (_, i) => told(`o${i}`, `Unrelated news number ${i} about taxes`, i + 50));
    const eventsWith = (...articles: ArticleAnnotations[]) => eventsOf(...articles, ...others).length - others.length;
    expect(eventsWith(told("x", "Bridge falls in Genoa", 39), told("y", "Genoa bridge toll rises", 42))).toBe(1);
    expect(eventsWith(told("x", "Bridge falls in Genoa", 39), told("y", "Plane lost at sea", 39))).toBe(2);
    expect(eventsWith(told("x", "Dawn raid", 39, "a"), told("y", "Shells at night", 39, "b"))).toBe(1);
    expect(eventsWith(told("x", "Dawn raid", 39, "a"), told("y", "Shells at night", 39, "z"))).toBe(2);
    expect(eventsWith(told("x", "Dawn raid on bridge", 39, "a"), told("y", "Raid on bridge", 39, "z"))).toBe(2);
  });

  it("by the article's date, where they name none", () => {
    const undated = article("y", "2020-01-23", [{...n(38), time_from: "", time_to: ""}]);
    expect(eventsOf(article("x", "2020-01-22", [n(40)]), undated)).toHaveLength(1);
  });
});

describe("claims stay apart", () => {
  it("in other governorates, of other families, of fighters and of civilians", () => {
    expect(eventsOf(article("x", "2020-01-22", [n(40), {...n(3), places: "z"}]))).toHaveLength(2);
    expect(
      eventsOf(article("x", "2020-01-22", [n(40), {...n(2), measure: "controlled", object: "village"}]))
    ).toHaveLength(2);
    expect(eventsOf(article("x", "2020-01-22", [n(40), {...n(3), object: "child", affected_actor: ""}]))).toHaveLength(
      2
    );
  });

  it("when one is about a day and the other about two weeks", () => {
    const weeks = {...n(887), time_from: "2020-01-09", time_to: "2020-01-22"};
    expect(eventsOf(article("x", "2020-01-22", [n(40), weeks]))).toHaveLength(2);
  });

  it("along a front: near neighbours do not chain into one event", () => {
    const hamlets = Array.from({length: 12}, (_, i) =>
      article(`x${10 + i}`, "2020-01-22", [{...n(5), places: `h${i}`}])
    );
    const sizes = eventsOf(...hamlets).map(({claims}) => claims);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3);
  });

  it("day after day: a war of a month is not one event", () => {
    const days = Array.from({length: 28}, (_, i) =>
      article(`x${10 + i}`, `2020-02-${String(i + 1).padStart(2, "0")}`, [n(i + 1)])
    );
    const sizes = eventsOf(...days).map(({claims}) => claims);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3);
  });
});

describe("events", () => {
  const corpus = [
    article("x", "2020-01-22", [n(40), {...n(80), measure: "wounded"}, {...n(2), places: "z"}]),
    article("y", "2020-01-23", [
      {...n(38), time_from: "2020-01-22", time_to: "2020-01-22"},
      {...n(5), places: ""}
    ]),
    article("v", "2020-01-24", [n(7), {...n(9), places: "c", time_from: "", time_to: ""}]),
    article("w", "2020-01-22", [
      {...n(40), places: ""},
      {...n(2), places: "z"}
    ])
  ];

  it("do not depend on the order of articles", () => {
    const once = run(...corpus);
    fc.assert(
      fc.property(fc.shuffledSubarray(corpus, {minLength: corpus.length}), (shuffled) => {
        const again = run(...shuffled);
        expect(again.events).toEqual(once.events);
        expect(again.claims).toEqual(once.claims);
        expect(again.discrepancies).toEqual(once.discrepancies);
      })
    );
  });

  it("keep their ids when a later article comes in", () => {
    const before = eventsOf(...corpus).map(({event}) => event);
    const after = eventsOf(
      ...corpus,
      article("later", "2020-01-25", [{...n(40), time_from: "2020-01-24", time_to: "2020-01-24"}, n(12)])
    ).map(({event}) => event);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it("hold each claim once", () => {
    const {claims, events} = run(...corpus);
    const ids = new Set(events.map(({event}) => event));
    expect(claims.every(({event}) => ids.has(event))).toBe(true);
    expect(events.reduce((total, event) => total + event.claims, 0)).toBe(claims.length);
  });

  it("are called what a person would call them", () => {
    const attack = article("x", "2020-01-22", [
      n(40),
      {measure: "attacked", object: "position", places: "b", time_from: "2020-01-23", time_to: "2020-01-23"}
    ]);
    expect(eventsOf(attack)[0]!.label).toBe("Attack in the north of upland, 22–23 January 2020");
    expect(compare({articles: [attack], lists, reportLanguage: "ar"}).events[0]!.label).toMatch(/ 22–23 .* 2020$/);
    const [one] = eventsOf(article("x", "2020-01-22", [n(40)]));
    expect(one!.label).toBe("Fighting in a, 22 January 2020");
  });

  it("say why their claims belong together", () => {
    const {happenings} = run(corpus[0]!, corpus[1]!);
    const lines = explainEvent(happenings[0]!).join("\n");
    expect(lines).toContain("x:c1");
    expect(lines).toMatch(/y: joined, because the same day, side government, both in a/);
  });
});
