import type {RowOf} from "./column.ts";
import {count, date, edtf, id, ids, link, maybeOneOf, offset, oneOf, real, table, text, whole} from "./columnKinds.ts";
import * as v from "./vocabularies.ts";

const START = "first UTF-16 code unit of the row's words in the article's text";
const END = "one past the last UTF-16 code unit of the row's words";
const WORDS = "the row's own words: text.slice(start, end)";
const RULE = "the rule that made the row, as `isnad explain` names it";

/**
 * Every table of Isnad, every column, once: the writers, the validation, `datapackage.json`, the types that the pages
 * use and the data dictionary all read this object.
 */
export const schema = {
  articles: table({
    row: "an article",
    key: ["article"],
    columns: {
      article: id("the article's id"),
      title: text("the headline"),
      outlet: text("who published it; empty where the text does not say"),
      published: edtf("publication date as the editor gives it (EDTF; `~` approximate)"),
      published_from: date("first day the publication date allows"),
      published_to: date("last day the publication date allows"),
      language: text("BCP 47 code of the text"),
      rights: oneOf(v.rights, "how much of the text the report may show"),
      url: text("where it was published"),
      words: count("number of words, furniture left out"),
      sentences: count("number of sentences, furniture left out"),
      duplicate_of: link("articles.article", "the article whose text this one repeats"),
      sha256: text("SHA-256 of the text, hexadecimal")
    }
  }),
  sentences: table({
    row: "a sentence",
    key: ["sentence"],
    columns: {
      sentence: id("the sentence's id"),
      article: id("the article it stands in", "articles.article"),
      n: count("its number in the article, from 1"),
      part: oneOf(v.parts, "headline, lead (first paragraph), body, or page furniture"),
      start: offset(START),
      end: offset(END)
    }
  }),
  attributions: table({
    row: "a cue that ties a source to a content",
    key: ["attribution"],
    columns: {
      attribution: id("the attribution's id"),
      article: id("the article it stands in", "articles.article"),
      sentence: id("the sentence the cue stands in", "sentences.sentence"),
      cue: text("the cue as it stands", {required: true}),
      cue_lemma: text("its entry in the sourcing lexicon", {required: true}),
      cue_start: offset("first UTF-16 code unit of the cue"),
      cue_end: offset("one past the cue's last UTF-16 code unit"),
      act: oneOf(v.acts, "what the writer's word makes the source do"),
      alignment: oneOf(v.alignments, "whether the word commits the writer"),
      polarity: oneOf(v.polarities, "whether the source affirms or denies"),
      source: text("the source's noun phrase as it stands; empty where it is implicit"),
      source_start: whole("first UTF-16 code unit of the source"),
      source_end: whole("one past the source's last UTF-16 code unit"),
      resolved: text("the fullest mention of the source in the article; `outlet` for an impersonal cue"),
      speaker: link("actors.actor", "the actor that the source is"),
      source_kind: oneOf(v.sourceKinds, "what kind of source it is"),
      naming: oneOf(v.namings, "how the source is named"),
      via: link("attributions.attribution", "the outer link of a chain: who relays this source"),
      depth: count("0 for the outermost link of a chain"),
      mode: oneOf(v.modes, "how the content is given"),
      content_start: whole("first UTF-16 code unit of the content"),
      content_end: whole("one past the content's last UTF-16 code unit"),
      rule: text(RULE, {required: true})
    }
  }),
  claims: table({
    row: "one measurable assertion",
    key: ["claim"],
    columns: {
      claim: id("the claim's id"),
      article: id("the article it stands in", "articles.article"),
      sentence: id("the sentence it stands in", "sentences.sentence"),
      event: link("events.event", "the event it is about"),
      measure: text("what is counted (killed, destroyed, controlled …)", {required: true}),
      object: text("the kind of person or thing counted"),
      affected: text("the words for who suffers"),
      affected_actor: link("actors.actor", "the actor those words name"),
      agent: text("the words for who acts"),
      agent_actor: link("actors.actor", "the actor those words name"),
      low: whole("lowest whole number the words allow; empty where open"),
      high: whole("highest whole number the words allow; empty where open"),
      hedge: oneOf(v.hedges, "how the quantity is worded"),
      quantity: text("the quantity's words"),
      part_of: link("claims.claim", "the claim of which this is a subset"),
      places: ids("places.place", "where, as far as the gazetteer knows"),
      time_from: edtf("first day of the claim's own time"),
      time_to: edtf("last day of the claim's own time"),
      attribution: link("attributions.attribution", "who answers for it; empty for the outlet's own voice"),
      status: oneOf(v.statuses, "affirmed, denied, withheld (kept silent) or unknown (nobody knows)"),
      start: offset(START),
      end: offset(END),
      text: text(WORDS, {required: true}),
      rule: text(RULE, {required: true}),
      review: oneOf(v.reviewStates, "whether a person has looked at it")
    }
  }),
  times: table({
    row: "a time expression",
    key: ["time"],
    columns: {
      time: id("the expression's id"),
      article: id("the article it stands in", "articles.article"),
      sentence: id("the sentence it stands in", "sentences.sentence"),
      start: offset(START),
      end: offset(END),
      text: text(WORDS, {required: true}),
      from: edtf("first day; empty where open or not resolvable"),
      to: edtf("last day; empty where open or not resolvable"),
      granularity: oneOf(v.granularities, "how fine the expression is"),
      certain: {type: "boolean", description: "false where it hangs on an approximate or unknown date", required: true},
      conflict: text("what does not fit (a weekday against its date)")
    }
  }),
  places: table({
    row: "a gazetteer entry that the corpus mentions",
    key: ["place"],
    columns: {
      place: id("the place's id"),
      label: text("its name in the corpus' language", {required: true}),
      label_en: text("its name in English"),
      kind: oneOf(v.placeKinds, "what kind of place"),
      lat: real("latitude, degrees north (WGS 84); empty where nobody vouches for it"),
      lon: real("longitude, degrees east (WGS 84)"),
      parent: text("id of the place it lies in"),
      mentions: count("mentions in the corpus")
    }
  }),
  place_mentions: table({
    row: "a mention of a place",
    key: ["place_mention"],
    columns: {
      place_mention: id("the mention's id"),
      article: id("the article it stands in", "articles.article"),
      sentence: id("the sentence it stands in", "sentences.sentence"),
      start: offset(START),
      end: offset(END),
      text: text(WORDS, {required: true}),
      place: id("the gazetteer entry", "places.place"),
      as_described: text("the direction or district words around it")
    }
  }),
  actors: table({
    row: "an actor of the corpus' actor list",
    key: ["actor"],
    columns: {
      actor: id("the actor's id"),
      label: text("its name in the corpus' language", {required: true}),
      label_en: text("its name in English"),
      kind: oneOf(v.sourceKinds, "what kind of source it is when it speaks"),
      side: text("the side it belongs to, named in corpus.yaml"),
      mentions: count("mentions in the corpus")
    }
  }),
  actor_mentions: table({
    row: "a mention of an actor",
    key: ["actor_mention"],
    columns: {
      actor_mention: id("the mention's id"),
      article: id("the article it stands in", "articles.article"),
      sentence: id("the sentence it stands in", "sentences.sentence"),
      start: offset(START),
      end: offset(END),
      text: text(WORDS, {required: true}),
      actor: id("the actor", "actors.actor"),
      label_class: oneOf(v.labelClasses, "the colour of the label"),
      attribution: link("attributions.attribution", "in whose words it stands; empty for the outlet's own voice")
    }
  }),
  events: table({
    row: "claims that are about one happening",
    key: ["event"],
    columns: {
      event: id("the event's id"),
      label: text("what a person would call it", {required: true}),
      from: edtf("first day"),
      to: edtf("last day"),
      places: ids("places.place", "where"),
      articles: ids("articles.article", "the articles that tell of it"),
      claims: count("number of claims"),
      outlets: count("number of outlets")
    }
  }),
  discrepancies: table({
    row: "a disagreement between claims, or inside one article",
    key: ["discrepancy"],
    columns: {
      discrepancy: id("the discrepancy's id"),
      kind: oneOf(v.discrepancyKinds, "why the two differ"),
      event: link("events.event", "the event both are about"),
      measure: text("what is counted"),
      row_a: id("id of the first row, of whatever table"),
      row_b: id("id of the second row"),
      article_a: id("the first row's article", "articles.article"),
      article_b: id("the second row's article", "articles.article"),
      gap: real("distance between the two intervals, in whole units; empty where it has no meaning"),
      ratio: real("the larger of the nearer ends over the smaller, where both are finite and above 0"),
      explanation: text("a sentence that says why, quoting both", {required: true}),
      severity: {type: "number", description: "from 0 (explained away) to 1 (flat contradiction)", required: true}
    }
  }),
  vocabulary: table({
    row: "a cue lemma × outlet × kind of source",
    key: ["lemma", "act", "outlet", "source_kind"],
    columns: {
      lemma: id("the cue's entry in the sourcing lexicon"),
      gloss: text("its English gloss"),
      act: oneOf(v.acts, "what the word makes the source do"),
      alignment: oneOf(v.alignments, "whether the word commits the writer"),
      outlet: text("the outlet that uses it"),
      source_kind: oneOf(v.sourceKinds, "of whom"),
      count: count("how often"),
      example: link("attributions.attribution", "the first such attribution")
    }
  }),
  timeline: table({
    row: "what a time line draws",
    key: ["article", "event", "attribution", "kind", "from", "label"],
    columns: {
      article: id("the article that tells of it", "articles.article"),
      event: link("events.event", "the event"),
      attribution: link("attributions.attribution", "who says so"),
      kind: oneOf(v.timelineKinds, "published, happened, or said"),
      from: edtf("first day"),
      to: edtf("last day"),
      label: text("what to write at it", {required: true}),
      granularity: maybeOneOf(v.granularities, "how fine the date is")
    }
  }),
  reviews: table({
    row: "a person's decision over a row",
    key: ["review"],
    columns: {
      review: id("the decision's id"),
      article: id("the article it is about", "articles.article"),
      table: oneOf(v.reviewedTables, "the table of the row"),
      row: id("the row's id; a rejected row is in no table any more"),
      sentence: id("the sentence the row stands in", "sentences.sentence"),
      start: offset(START),
      end: offset(END),
      action: oneOf(v.reviewActions, "what was decided"),
      column: text("the columns it is about, `;` between them; empty for the row as a whole"),
      value: text("what they should hold, in the same order"),
      former: text("what the machine read, in the same order, where that is something else"),
      by: text("who decided", {required: true}),
      on: edtf("when"),
      why: text("for what reason")
    }
  }),
  evaluation: table({
    row: "a layer × set of gold articles",
    key: ["set", "layer"],
    columns: {
      set: id("the gold set"),
      layer: id("what is compared"),
      gold: real("number of gold rows (or tokens)"),
      found: real("number of rows found"),
      matched: real("number of rows that match"),
      precision: real("matched / found"),
      recall: real("matched / gold"),
      f1: real("harmonic mean of precision and recall")
    }
  })
} as const;

export type TableName = keyof typeof schema;
export type Row<T extends TableName> = RowOf<(typeof schema)[T]>;
/** Every table of a corpus, in the schema's order. */
export type Tables = {[T in TableName]: Row<T>[]};
