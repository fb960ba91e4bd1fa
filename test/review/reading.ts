import type {Review} from "../../loaders/corpus/readReviews.ts";
import type {ReviewableTable} from "../../loaders/review/reviewable.ts";
import {knownTo, settingsOf} from "../../loaders/review/settings.ts";
import type {
  ActorMention,
  Article,
  ArticleAnnotations,
  Attribution,
  Claim,
  Lists,
  PlaceMention,
  Sentence,
  Span,
  TimeExpression
} from "../../loaders/types.ts";
import {article as sample} from "../tables/sample.ts";

export const TEXT = [
  "Dozens killed near Sarja",
  "The ministry said on Monday that 23 soldiers were killed and 7 wounded in Sarja, among them two officers.",
  "Interfax quoted the ministry as saying that the rebels lost a tank.",
  "The rebels said that 3 were killed or wounded. They added that a tank was destroyed on Monday."
].join("\n\n");

/** Where words stand in the text, the `nth` time. */
export function at(words: string, nth = 1, text = TEXT): Span {
  let start = -1;
  for (let n = 0; n < nth; ++n) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`"${words}" does not stand ${nth} times in the text`);
  return {start, end: start + words.length};
}

export const article: Article = {...sample, article: "a", title: "", text: TEXT, file: "data/articles/a.md"};

export const lists: Lists = {
  actors: [
    {actor: "ministry", label: "ministry", label_en: "", kind: "official", side: "", aliases: []},
    {
      actor: "rebels",
      label: "rebels",
      label_en: "",
      kind: "armed_group",
      side: "",
      aliases: [{alias: "rebels", alias_class: "favourable"}]
    }
  ],
  places: ["sarja", "sarmin"].map((place) => ({
    place,
    label: place,
    label_en: "",
    kind: "village",
    lat: null,
    lon: null,
    certainty: "",
    parent: "",
    aliases: [],
    source: ""
  })),
  lexicon: {objects: [{object: "drum"}]}
};

const sentences: Sentence[] = [...TEXT.matchAll(/[^\n.]+\.?/g)].map(({0: words, index}, i) => ({
  sentence: `a:s${i + 1}`,
  article: "a",
  n: i + 1,
  part: i ? "body" : "headline",
  start: index + words.length - words.trimStart().length,
  end: index + words.length
}));

const own = ({start, end}: Span) => ({
  article: "a",
  sentence: sentences.findLast((s) => s.start <= start)!.sentence,
  start,
  end,
  text: TEXT.slice(start, end)
});

function attribution(n: number, cue: Span, source: string, content: Span, more: Partial<Attribution>): Attribution {
  const by = at(source);
  return {
    attribution: `a:a${n}`,
    article: "a",
    sentence: own(cue).sentence,
    cue: TEXT.slice(cue.start, cue.end),
    cue_lemma: "say",
    cue_start: cue.start,
    cue_end: cue.end,
    act: "say",
    alignment: "neutral",
    polarity: "affirm",
    source,
    source_start: by.start,
    source_end: by.end,
    resolved: source,
    speaker: "",
    source_kind: "official",
    naming: "organisation",
    via: "",
    depth: 0,
    mode: "indirect",
    content_start: content.start,
    content_end: content.end,
    rule: "verb",
    ...more
  };
}

function claim(n: number, words: Span, more: Partial<Claim>): Claim {
  return {
    claim: `a:c${n}`,
    ...own(words),
    event: "",
    measure: "killed",
    object: "soldier",
    affected: "",
    affected_actor: "",
    agent: "",
    agent_actor: "",
    low: null,
    high: null,
    hedge: "exact",
    quantity: "",
    part_of: "",
    places: "",
    time_from: "",
    time_to: "",
    attribution: "",
    status: "affirmed",
    rule: "count",
    review: "auto",
    ...more
  };
}

const exactly = (n: number) => ({low: n, high: n, quantity: String(n)});
const monday = {time_from: "2019-08-12", time_to: "2019-08-12"};

/** What the machine reads in the text: a fresh copy each time. */
export function reading(): ArticleAnnotations {
  const time = (n: number, words: Span): TimeExpression => ({
    time: `a:t${n}`,
    ...own(words),
    from: "2019-08-12",
    to: "2019-08-12",
    granularity: "day",
    certain: true,
    conflict: ""
  });
  const place = (n: number, words: Span): PlaceMention => ({
    place_mention: `a:p${n}`,
    ...own(words),
    place: "sarja",
    as_described: ""
  });
  const actor = (n: number, words: Span, id: string, by = ""): ActorMention => ({
    actor_mention: `a:m${n}`,
    ...own(words),
    actor: id,
    label_class: "neutral",
    attribution: by
  });
  const relayed = at("that the rebels lost a tank");
  return structuredClone({
    article,
    sentences,
    attributions: [
      attribution(
        1,
        at("said"),
        "The ministry",
        at("that 23 soldiers were killed and 7 wounded in Sarja, among them two officers"),
        {speaker: "ministry"}
      ),
      attribution(2, at("quoted"), "Interfax", relayed, {act: "relay", source_kind: "media"}),
      attribution(3, at("as saying"), "the ministry", relayed, {via: "a:a2", depth: 1, speaker: "ministry"}),
      attribution(4, at("said", 2), "The rebels", at("that 3 were killed or wounded"), {
        speaker: "rebels",
        source_kind: "armed_group"
      }),
      attribution(5, at("added"), "They", at("that a tank was destroyed on Monday"), {
        speaker: "rebels",
        source_kind: "armed_group"
      })
    ],
    claims: [
      claim(1, at("Dozens killed"), {object: "person", low: 20, high: 99, hedge: "tens", places: "sarja"}),
      claim(2, at("23 soldiers were killed"), {...exactly(23), ...monday, places: "sarja", attribution: "a:a1"}),
      claim(3, at("7 wounded"), {...exactly(7), ...monday, measure: "wounded", places: "sarja", attribution: "a:a1"}),
      claim(4, at("among them two officers"), {...exactly(2), object: "officer", part_of: "a:c3", attribution: "a:a1"}),
      claim(5, at("lost a tank"), {
        ...exactly(1),
        measure: "losses",
        object: "tank",
        affected: "the rebels",
        affected_actor: "rebels",
        attribution: "a:a3"
      }),
      claim(6, at("3 were killed or wounded"), {...exactly(3), attribution: "a:a4"}),
      claim(7, at("3 were killed or wounded"), {...exactly(3), measure: "wounded", attribution: "a:a4"}),
      claim(8, at("a tank was destroyed"), {
        ...exactly(1),
        ...monday,
        measure: "destroyed",
        object: "tank",
        attribution: "a:a5"
      })
    ],
    times: [time(1, at("on Monday")), time(2, at("on Monday", 2))],
    place_mentions: [place(1, at("Sarja")), place(2, at("Sarja", 2))],
    actor_mentions: [
      actor(1, at("ministry"), "ministry"),
      actor(2, at("rebels"), "rebels", "a:a3"),
      actor(3, at("rebels", 2), "rebels")
    ]
  });
}

type Said = Partial<Omit<Review, "settings">> & {exact: string};

/** A review as it is read from reviews.csv; a line's number is its place in the list that `reviews` makes. */
export function review(said: Said): Review {
  const raw = {
    table: "claims" as ReviewableTable,
    article: "a",
    prefix: "",
    suffix: "",
    action: "confirm" as Review["action"],
    column: "",
    value: "",
    by: "Ada",
    on: "2024-05-01",
    why: "",
    file: "data/reviews.csv",
    line: 2,
    ...said
  };
  const {settings, faults} = settingsOf(raw.table, raw, knownTo(lists));
  if (faults.length) throw new Error(faults.map(({message}) => message).join("; "));
  return {...raw, settings};
}

export const reviews = (...all: Said[]): Review[] => all.map((said, i) => review({line: i + 2, ...said}));
