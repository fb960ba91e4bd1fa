import {spanOf} from "../text/document.ts";
import {offsetAfter} from "../text/offsetAfter.ts";
import type {Annotations, Attribution, Sentence} from "../types.ts";
import {depthOf} from "./attributions/attributions.ts";
import type {Draft} from "./attributions/draft.ts";
import {sourceStart} from "./attributions/source/sourceStart.ts";
import {claimRows} from "./claims/rows.ts";
import type {ClaimDraft} from "./claims/draft.ts";
import type {Marked} from "./marked.ts";

/** Writes what was found as rows, numbered by their place in the article. */
export function rows(doc: Marked, said: readonly Draft[], counted: readonly ClaimDraft[]): Annotations {
  const {article} = doc.article;
  const {text} = doc.article;
  const sentenceAt = sentenceFinder(doc);
  const mention = (kind: string) => (m: {first: number; last: number; lead?: number}, i: number) => {
    const whole = spanOf(doc.tokens, m.first, m.last);
    const span = {...whole, start: offsetAfter(text, whole.start, m.lead ?? 0)};
    return {
      id: `${article}:${kind}${i + 1}`,
      article,
      sentence: sentenceAt(span.start),
      ...span,
      text: text.slice(span.start, span.end)
    };
  };
  const ids = new Map(said.map((d, i) => [d, `${article}:a${i + 1}`]));
  const attributions = said.map((d) => attributionRow(doc, d, ids, sentenceAt));
  const place = mention("p");
  const actor = mention("m");
  const time = mention("t");
  const voice = voiceFinder(doc, said, ids);
  return {
    sentences: sentenceRows(doc),
    attributions,
    claims: claimRows(doc, counted, ids, sentenceAt),
    times: doc.times.map((t, i) => {
      const {id, ...row} = time(t, i);
      const {from, to, granularity, certain, conflict} = t;
      return {time: id, ...row, from, to, granularity, certain, conflict};
    }),
    place_mentions: doc.places.map((p, i) => {
      const {id, ...row} = place(p, i);
      return {place_mention: id, ...row, place: p.place, as_described: p.as_described};
    }),
    actor_mentions: doc.actors.map((m, i) => {
      const {id, ...row} = actor(m, i);
      return {actor_mention: id, ...row, actor: m.actor, label_class: m.label_class, attribution: voice(m.first)};
    })
  };
}

/** The sentence that holds an offset, by id. */
function sentenceFinder(doc: Marked): (offset: number) => string {
  return (offset) => {
    let low = 0;
    let high = doc.sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (doc.sentences[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return `${doc.article.article}:s${low + 1}`;
  };
}

/** The innermost attribution whose content holds a token; empty for the outlet's own voice. */
function voiceFinder(doc: Marked, said: readonly Draft[], ids: ReadonlyMap<Draft, string>): (token: number) => string {
  const innermost = new Array<Draft | undefined>(doc.tokens.length);
  const byLength = said
    .filter((d) => d.content)
    .toSorted((a, b) => b.content!.last - b.content!.first - (a.content!.last - a.content!.first));
  for (const d of byLength) innermost.fill(d, d.content!.first, d.content!.last);
  return (token) => ids.get(innermost[token]!) ?? "";
}

function sentenceRows(doc: Marked): Sentence[] {
  const {article} = doc.article;
  const isHeadline = headline(doc);
  const lead = doc.sentences.find((s, i) => !doc.furniture.has(i) && !isHeadline(s))?.paragraph;
  return doc.sentences.map((sentence, i) => ({
    sentence: `${article}:s${i + 1}`,
    article,
    n: i + 1,
    part: doc.furniture.has(i)
      ? "furniture"
      : isHeadline(sentence)
        ? "headline"
        : sentence.paragraph === lead
          ? "lead"
          : "body",
    start: sentence.start,
    end: sentence.end
  }));
}

/** Tells the sentences of the title: those in the article's first line that holds it. */
function headline({article: {text, title}}: Marked): (sentence: {start: number}) => boolean {
  const at = title ? text.indexOf(title) : -1;
  return ({start}) => at >= 0 && start >= at && start < at + title.length;
}

function attributionRow(
  doc: Marked,
  d: Draft,
  ids: ReadonlyMap<Draft, string>,
  sentenceAt: (offset: number) => string
): Attribution {
  const {article, text} = doc.article;
  const {cue} = d;
  const source = d.source && sourceSpan(doc, d);
  const content = d.content && spanOf(doc.tokens, d.content.first, d.content.last);
  return {
    attribution: ids.get(d)!,
    article,
    sentence: sentenceAt(cue.start),
    cue: text.slice(cue.start, cue.end),
    cue_lemma: cue.sense.lemma,
    cue_start: cue.start,
    cue_end: cue.end,
    act: cue.sense.act,
    alignment: cue.sense.alignment,
    polarity: cue.sense.polarity,
    source: source ? text.slice(source.start, source.end) : "",
    source_start: source?.start ?? null,
    source_end: source?.end ?? null,
    resolved: d.resolved,
    speaker: d.speaker,
    source_kind: d.kind,
    naming: d.naming,
    via: d.via ? (ids.get(d.via) ?? "") : "",
    depth: depthOf(d),
    mode: d.mode,
    content_start: content?.start ?? null,
    content_end: content?.end ?? null,
    rule: d.rule
  };
}

/** A preposition that is written on to the source (“according to|the-Observatory”) belongs to the cue. */
function sourceSpan(doc: Marked, d: Draft): {start: number; end: number} {
  const span = spanOf(doc.tokens, d.source!.first, d.source!.last);
  if (d.cue.end > span.start && d.cue.end < span.end) return {start: d.cue.end, end: span.end};
  return {start: sourceStart(doc, d.source!.first), end: span.end};
}
