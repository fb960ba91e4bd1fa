import type {Gold, GoldRow} from "../corpus/readGold.ts";
import type {FoldedUnits} from "../text/foldUnits.ts";
import type {
  Annotations,
  Article,
  ArticleAnnotations,
  Attribution,
  Claim,
  Lists,
  Sentence,
  Span,
  TimeExpression
} from "../types.ts";
import type {At} from "./coded.ts";
import {locateCues} from "./codedGold.ts";
import {foldWords, occurrences} from "./foldWords.ts";
import {goldPlaceMentions} from "./goldPlaceMentions.ts";
import {namesOf} from "./namesOf.ts";

/** What gold does not code, where something else has found it. */
export type NotInGold = Partial<Pick<Annotations, "sentences" | "place_mentions" | "actor_mentions">>;

const endorsing = new Set(["concede", "reveal", "witness"]);
const distancing = new Set(["claim", "label", "hearsay"]);
const RULE = "gold";

/**
 * The gold of one article as rows of the tables, as if the extractor had made them: so that what comes after extraction can
 * be judged by itself. Ids keep gold's numbers (`000:c3`). Actors and places are linked by the names in `lists`. A row whose
 * words are not in the text is left out.
 */
export function goldRows(article: Article, gold: Gold, lists: Lists, more: NotInGold = {}): ArticleAnnotations {
  const folded = foldWords(article.text);
  const of = <R extends {article: string}>(rows: readonly R[]) => rows.filter((row) => row.article === article.article);
  const sentences = more.sentences ?? goldSentences(article);
  const context: Context = {
    article,
    folded,
    lists,
    sentenceOf: (at) =>
      sentences.find(({start, end}) => start <= at && at < end)?.sentence ?? sentences[0]?.sentence ?? ""
  };
  const attributions = goldAttributions(of(gold.attributions), context);
  const claims = goldClaims(of(gold.claims), context);
  return {
    article,
    sentences,
    attributions,
    claims,
    times: goldTimes(of(gold.times), context),
    place_mentions: more.place_mentions ?? goldPlaceMentions(article, lists.places, context.sentenceOf),
    actor_mentions: more.actor_mentions ?? []
  };
}

interface Context {
  article: Article;
  folded: FoldedUnits;
  lists: Lists;
  sentenceOf(offset: number): string;
}

/** A place of the folded text in the original. */
const original = ({map}: FoldedUnits, [from, to]: At): Span => ({start: map[from]!, end: map[to - 1]! + 1});

/** Lines and full stops: enough to tell which rows stand together. */
function goldSentences({article, title, text}: Article): Sentence[] {
  const found = [...text.matchAll(/[^\n.!?\u061f]+(?:[.!?\u061f]+|$|(?=\n))/gu)].filter(([words]) => words.trim());
  return found.map(({0: words, index}, i) => ({
    sentence: `${article}:s${i + 1}`,
    article,
    n: i + 1,
    part: title && index < text.indexOf(title) + title.length ? ("headline" as const) : ("body" as const),
    start: index,
    end: index + words.length
  }));
}

function goldAttributions(
  rows: readonly GoldRow<"attributions">[],
  {article, folded, lists, sentenceOf}: Context
): Attribution[] {
  const speakers = namesOf(
    lists.actors.map(({actor, aliases}) => ({id: actor, names: aliases.map(({alias}) => alias)}))
  );
  const depths = new Map<string, number>();
  return locateCues(rows, folded.text).flatMap(({row, at, content, source}): Attribution[] => {
    if (!at) return [];
    const cue = original(folded, at);
    const act = row.act as Attribution["act"];
    const who = row.resolved || row.source;
    const speaker = row.source_kind === "outlet" || row.source_kind === "anonymous" ? "" : speakers(who);
    const depth = row.via ? (depths.get(row.via) ?? 0) + 1 : 0;
    depths.set(row.id, depth);
    const [inside, by] = [content && original(folded, content), source && original(folded, source)];
    return [
      {
        attribution: `${article.article}:${row.id}`,
        article: article.article,
        sentence: sentenceOf(cue.start),
        cue: row.cue,
        cue_lemma: row.cue,
        cue_start: cue.start,
        cue_end: cue.end,
        act,
        alignment: endorsing.has(act) ? "endorse" : distancing.has(act) ? "distance" : "neutral",
        polarity: act === "deny" ? "deny" : "affirm",
        source: row.source,
        source_start: by?.start ?? null,
        source_end: by?.end ?? null,
        resolved: who,
        speaker,
        source_kind: row.source_kind as Attribution["source_kind"],
        naming:
          row.source_kind === "outlet" ? "outlet" : row.source_kind === "anonymous" ? "anonymous" : "organisation",
        via: row.via && `${article.article}:${row.via}`,
        depth,
        mode: row.mode as Attribution["mode"],
        content_start: inside?.start ?? null,
        content_end: inside?.end ?? null,
        rule: RULE
      }
    ];
  });
}

function goldClaims(rows: readonly GoldRow<"claims">[], {article, folded, lists, sentenceOf}: Context): Claim[] {
  const actors = namesOf(lists.actors.map(({actor, aliases}) => ({id: actor, names: aliases.map(({alias}) => alias)})));
  const places = namesOf(lists.places.map(({place, aliases}) => ({id: place, names: aliases})));
  const whole = (cell: string) => (cell ? Number(cell) : null);
  return rows.flatMap((row): Claim[] => {
    const [at] = occurrences(folded.text, row.evidence);
    if (!at) return [];
    const span = original(folded, at);
    const [from, to] = row.time.includes("/") ? (row.time.split("/") as [string, string]) : [row.time, row.time];
    const dated = /^\d{4}/.test(from || to);
    const ids = row.place.split("|").filter(Boolean).map(places);
    return [
      {
        claim: `${article.article}:${row.id}`,
        article: article.article,
        sentence: sentenceOf(span.start),
        event: "",
        measure: row.measure,
        object: row.object,
        affected: row.affected,
        affected_actor: actors(row.affected),
        agent: row.agent,
        agent_actor: actors(row.agent),
        low: whole(row.low),
        high: whole(row.high),
        hedge: row.hedge as Claim["hedge"],
        quantity: row.quantity,
        part_of: "",
        places: [...new Set(ids.filter(Boolean))].join(";"),
        time_from: dated ? from : "",
        time_to: dated ? to : "",
        attribution: row.attribution === "outlet" || !row.attribution ? "" : `${article.article}:${row.attribution}`,
        status: row.status as Claim["status"],
        ...span,
        text: article.text.slice(span.start, span.end),
        rule: RULE,
        review: "auto"
      }
    ];
  });
}

/** An expression that stands several times is each time the next one. */
function goldTimes(rows: readonly GoldRow<"times">[], {article, folded, sentenceOf}: Context): TimeExpression[] {
  const used = new Map<string, number>();
  return rows.flatMap((row): TimeExpression[] => {
    const n = used.get(row.expression) ?? 0;
    used.set(row.expression, n + 1);
    const at = occurrences(folded.text, row.expression)[n];
    if (!at) return [];
    const span = original(folded, at);
    return [
      {
        time: `${article.article}:${row.id}`,
        article: article.article,
        sentence: sentenceOf(span.start),
        ...span,
        text: article.text.slice(span.start, span.end),
        from: row.from,
        to: row.to,
        granularity: row.granularity as TimeExpression["granularity"],
        certain: !/[~?]/.test(row.from + row.to),
        conflict: ""
      }
    ];
  });
}
