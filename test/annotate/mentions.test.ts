import {describe, expect, it} from "vitest";
import {gazetteer} from "../../loaders/annotate/gazetteer.ts";
import {actorMentions, placeMentions} from "../../loaders/annotate/mentions.ts";
import {languages} from "../../loaders/languages/index.ts";
import {document, spanOf} from "../../loaders/text/document.ts";
import {lexicon} from "../../loaders/text/lexicon.ts";
import type {Actor, Article, Place} from "../../loaders/types.ts";

const arabic = languages.ar!;
const words = lexicon(arabic.entries({}), arabic.clitics);

const place = (id: string, ...aliases: string[]): Place => ({
  place: id,
  label: aliases[0]!,
  label_en: id,
  kind: "city",
  lat: null,
  lon: null,
  certainty: "",
  parent: "",
  aliases,
  source: ""
});

const actor = (id: string, ...aliases: string[]): Actor => ({
  actor: id,
  label: aliases[0]!,
  label_en: id,
  kind: "armed_group",
  side: "",
  aliases: aliases.map((alias) => ({alias, alias_class: alias.startsWith("عصابات") ? "hostile" : "neutral"}))
});

const listed = gazetteer(
  {
    places: [
      place("idlib", "إدلب"),
      place("idlib-city", "مدينة إدلب"),
      place("hama", "حماة"),
      place("latakia", "اللاذقية"),
      place("kabina", "الكبينة"),
      place("hass", "حاس"),
      place("umm-zaytuna", "أم زيتونة"),
      place("tell-as", "تل عاس"),
      place("russia", "روسيا"),
      place("abdin", "عابدين")
    ],
    actors: [
      actor("army", "الجيش السوري", "قوات النظام", "عصابات الأسد"),
      actor("free-army", "الجيش السوري الحر"),
      actor("free-idlib-army", "جيش إدلب الحر"),
      actor("hts", "هيئة تحرير الشام"),
      actor("opposition", "المعارضة"),
      actor("russia", "روسيا"),
      actor("sana", "وكالة الأنباء السورية (سانا)")
    ]
  },
  arabic
);

function read(text: string) {
  const doc = document(
    {article: "a", text, published: "", published_from: "", published_to: ""} as Article,
    arabic,
    words
  );
  const wordsOf = (m: {first: number; last: number}) => {
    const {start, end} = spanOf(doc.tokens, m.first, m.last);
    return text.slice(start, end);
  };
  return {
    places: placeMentions(doc, listed).map((m) => ({...m, text: wordsOf(m)})),
    actors: actorMentions(doc, listed).map((m) => ({...m, text: wordsOf(m)}))
  };
}

const described = (text: string) => read(text).places.map((m) => [m.place, m.as_described]);
const actors = (text: string) => read(text).actors.map((m) => [m.actor, m.text]);

describe("actors", () => {
  it("takes the longest name: the free army is not the army", () => {
    expect(actors("هاجم الجيش السوري الحر مواقع الجيش السوري")).toEqual([
      ["free-army", "الجيش السوري الحر"],
      ["army", "الجيش السوري"]
    ]);
  });

  it("finds no place inside an actor's name", () => {
    expect(read("قال الناطق باسم جيش إدلب الحر").places).toEqual([]);
    expect(actors("قال الناطق باسم جيش إدلب الحر")).toEqual([["free-idlib-army", "جيش إدلب الحر"]]);
  });

  it("passes over quotation marks and brackets in a name", () => {
    expect(actors('أعلنت هيئة "تحرير الشام" أن')).toEqual([["hts", 'هيئة "تحرير الشام"']]);
    expect(actors("أفادت وكالة الأنباء السورية سانا")).toEqual([["sana", "وكالة الأنباء السورية سانا"]]);
    expect(actors("أفادت وكالة الأنباء السورية (سانا) بأن")).toEqual([["sana", "وكالة الأنباء السورية (سانا)"]]);
  });

  it("takes proclitics off, and the article on or off a name of several words", () => {
    expect(actors("وللجيش السوري وبقوات نظام ولقوات النظام").map(([id]) => id)).toEqual(["army", "army", "army"]);
    expect(actors("أبدى معارضة شديدة")).toEqual([]);
  });

  it("keeps the colour of the label", () => {
    expect(read("عصابات الأسد").actors[0]!.label_class).toBe("hostile");
  });

  it("tells a state that acts from the land it is", () => {
    expect(actors("أعلنت روسيا الحرب")).toEqual([["russia", "روسيا"]]);
    expect(described("وصل إلى موسكو في روسيا")).toEqual([["russia", ""]]);
  });
});

describe("places", () => {
  it.each([
    ["على محور الكبينة بالريف الشمالي للاذقية", "kabina", "محور الكبينة بالريف الشمالي للاذقية"],
    ['تلة "الكبينة" شرق اللاذقية', "kabina", 'تلة "الكبينة" شرق اللاذقية'],
    ["قصف بلدة حاس جنوبي إدلب", "hass", "بلدة حاس جنوبي إدلب"],
    ["قصف حاس (41 كم شرق مدينة إدلب)", "hass", "حاس (41 كم شرق مدينة إدلب)"],
    ["في ريف إدلب الجنوبي الشرقي", "idlib", "ريف إدلب الجنوبي الشرقي"],
    ["بريفي إدلب الجنوبي والشرقي", "idlib", "بريفي إدلب الجنوبي والشرقي"],
    ["شمال حماة", "hama", "شمال حماة"],
    ["جنوب وجنوب شرق إدلب", "idlib", "جنوب وجنوب شرق إدلب"],
    ["وصل إلى إدلب أمس", "idlib", ""]
  ])("%s", (text, id, words) => {
    expect(described(text)[0]).toEqual([id, words]);
  });

  it("hands an elided head on", () => {
    expect(described("في ريف إدلب الجنوبي وحماة الشمالي")).toEqual([
      ["idlib", "ريف إدلب الجنوبي"],
      ["hama", "ريف حماة الشمالي"]
    ]);
    expect(described("بلدات حاس وام زيتونة وتل عاس جنوب إدلب")).toEqual([
      ["hass", "بلدات حاس جنوب إدلب"],
      ["umm-zaytuna", "بلدات ام زيتونة جنوب إدلب"],
      ["tell-as", "بلدات تل عاس جنوب إدلب"],
      ["idlib", "جنوب إدلب"]
    ]);
  });

  it("keeps a city apart from the governorate of its name", () => {
    expect(described("قرب مدينة إدلب وفي إدلب").map(([id]) => id)).toEqual(["idlib-city", "idlib"]);
  });

  it("adds no article to a name of one word", () => {
    expect(described("زين العابدين بن علي وقرية العابدين")).toEqual([]);
    expect(described("قرب بلدة كبينة")).toEqual([["kabina", "قرب بلدة كبينة"]]);
  });
});

it("takes linear time on long texts", () => {
  const text = 'قال "الجيش السوري إن جيش إدلب في ريف إدلب وحماة. '.repeat(6000);
  const doc = document(
    {article: "a", text, published: "", published_from: "", published_to: ""} as Article,
    arabic,
    words
  );
  const start = performance.now();
  expect(placeMentions(doc, listed).length).toBeGreaterThan(12_000);
  expect(performance.now() - start).toBeLessThan(2000);
});
