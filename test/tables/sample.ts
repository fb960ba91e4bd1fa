import {schema, type Row, type Tables} from "../../loaders/tables/schema.ts";
import type {Article, Corpus} from "../../loaders/types.ts";

export const corpus: Corpus = {
  dir: "data",
  title: "A corpus",
  description: "",
  languages: ["ar"],
  time_zone: "UTC",
  report_language: "en",
  rights: "full",
  coding: "",
  site_url: "",
  sides: {}
};

export const article: Article = {
  article: "000",
  title: "Headline",
  outlet: "Agency",
  published: "2019-08-12~",
  published_from: "2019-08-12",
  published_to: "2019-08-12",
  language: "ar",
  rights: "full",
  url: "",
  note: "a note",
  text: 'Headline\n\nHe said "23, at least".\n',
  file: "a.md"
};

const sentences: Row<"sentences">[] = [
  {sentence: "000:s1", article: "000", n: 1, part: "headline", start: 0, end: 8},
  {sentence: "000:s2", article: "000", n: 2, part: "lead", start: 10, end: 33}
];

const attribution: Row<"attributions"> = {
  attribution: "000:a1",
  article: "000",
  sentence: "000:s2",
  cue: "said",
  cue_lemma: "say",
  cue_start: 13,
  cue_end: 17,
  act: "say",
  alignment: "neutral",
  polarity: "affirm",
  source: "He",
  source_start: 10,
  source_end: 12,
  resolved: "the spokesman",
  speaker: "",
  source_kind: "official",
  naming: "role",
  via: "",
  depth: 0,
  mode: "direct",
  content_start: 19,
  content_end: 31,
  rule: "verb"
};

const claim: Row<"claims"> = {
  claim: "000:c1",
  article: "000",
  sentence: "000:s2",
  event: "000:e1",
  measure: "killed",
  object: "person",
  affected: "",
  affected_actor: "",
  agent: "",
  agent_actor: "",
  low: 23,
  high: null,
  hedge: "at_least",
  quantity: "23",
  part_of: "",
  places: "",
  time_from: "",
  time_to: "",
  attribution: "000:a1",
  status: "affirmed",
  start: 19,
  end: 31,
  text: "23, at least",
  rule: "count",
  review: "auto"
};

/** Tables of one article with a row or two; a new object each time, to be spoilt at will. */
export function sampleTables(): Tables {
  const empty = Object.fromEntries(Object.keys(schema).map((name) => [name, []])) as unknown as Tables;
  return structuredClone({
    ...empty,
    articles: [
      {
        article: "000",
        title: "Headline",
        outlet: "Agency",
        published: "2019-08-12~",
        published_from: "2019-08-12",
        published_to: "2019-08-12",
        language: "ar",
        rights: "full" as const,
        url: "",
        words: 6,
        sentences: 2,
        duplicate_of: "",
        sha256: "00"
      }
    ],
    sentences,
    attributions: [attribution],
    claims: [claim],
    events: [
      {
        event: "000:e1",
        label: "An event",
        from: "2019-08-12~",
        to: "",
        places: "",
        articles: "000",
        claims: 1,
        outlets: 1
      }
    ]
  });
}
