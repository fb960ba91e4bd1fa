import {phrasesOf} from "../languages/phrases.ts";
import {wordingsOf} from "../languages/wordings.ts";
import type {Row} from "../tables/schema.ts";
import type {ArticleAnnotations, Claim, Discrepancy, Event, Lists} from "../types.ts";
import {accountsOf} from "./account.ts";
import {findDiscrepancies} from "./discrepancies/index.ts";
import {describe} from "./describe.ts";
import {events, type Happening} from "./events.ts";
import {gazetteer} from "./gazetteer.ts";
import type {Described} from "./placeWords.ts";
import {kinship} from "./kinship.ts";
import {timeline} from "./timeline.ts";
import {vocabulary} from "./vocabulary.ts";

export interface Comparands {
  /** In any order: the result does not depend on it. */
  articles: readonly ArticleAnnotations[];
  lists: Lists;
  /** BCP 47 code of the language that labels and explanations are written in. */
  reportLanguage: string;
  /** Article → the article whose text it repeats. */
  duplicateOf?: ReadonlyMap<string, string>;
}

export interface Comparison {
  /** All claims, in the order of articles and text, with their `event` filled. */
  claims: Claim[];
  events: Event[];
  discrepancies: Discrepancy[];
  vocabulary: Row<"vocabulary">[];
  timeline: Row<"timeline">[];
  /** The events with what was grouped and why, for `explainEvent`; in the order of `events`. */
  happenings: Happening[];
}

/** Holds the articles' claims against each other. Pure. Articles and events come out by id. */
export function compare({articles, lists, reportLanguage, duplicateOf = new Map()}: Comparands): Comparison {
  const sorted = articles.toSorted((a, b) => (a.article.article < b.article.article ? -1 : 1));
  const actors = new Map(lists.actors.map((actor) => [actor.actor, actor]));
  const places = gazetteer(lists.places);
  const phrases = phrasesOf(reportLanguage);
  const isDuplicate = (article: string) => Boolean(duplicateOf.get(article));
  const accounts = sorted.map((article) =>
    accountsOf(article, actors, places, wordingsOf(article.article.language), isDuplicate(article.article.article))
  );
  const kin = kinship(sorted, places, wordingsOf);
  const happenings = events(accounts, places, kin, phrases, reportLanguage, describedSides(sorted)).sort((a, b) =>
    byRow(a.event.event, b.event.event)
  );
  const eventOf = new Map(
    happenings.flatMap(({event, accounts: all}) => all.map(({claim}) => [claim.claim, event.event]))
  );
  const findings = findDiscrepancies({happenings, articles: sorted, lists, gazetteer: places, wordingsOf});
  const claims = sorted.flatMap((article) =>
    article.claims.map((claim) => ({...claim, event: eventOf.get(claim.claim) ?? ""}))
  );
  return {
    claims,
    events: happenings.map(({event}) => event),
    discrepancies: describe(findings, claims, eventOf, actors, places, phrases, reportLanguage),
    vocabulary: vocabulary(sorted, glossOf(lists), isDuplicate),
    timeline: timeline(sorted, happenings, phrases),
    happenings
  };
}

/** A lemma's gloss: the corpus' own addition to the lexicon, else what ships. */
function glossOf({lexicon}: Lists): (lemma: string, language: string) => string {
  const added = new Map(lexicon.sourcing?.map(({lemma, gloss}) => [lemma, gloss ?? ""]));
  return (lemma, language) => added.get(lemma) ?? wordingsOf(language).gloss(lemma);
}

/** The directions that a sentence gives of places. */
function describedSides(articles: readonly ArticleAnnotations[]): (sentence: string) => readonly Described[] {
  const bySentence = new Map<string, Described[]>();
  for (const {article, place_mentions} of articles) {
    const {bearing} = wordingsOf(article.language);
    for (const {sentence, place: id, as_described} of place_mentions) {
      const degrees = as_described ? bearing(as_described) : null;
      if (degrees === null) continue;
      const list = bySentence.get(sentence);
      if (list) list.push({place: id, degrees});
      else bySentence.set(sentence, [{place: id, degrees}]);
    }
  }
  return (sentence) => bySentence.get(sentence) ?? [];
}

const place = /^(.*):([a-z]+)(\d+)$/;

/** By article, then number: `:e2` before `:e10`. */
function byRow(a: string, b: string): number {
  const [x, y] = [place.exec(a), place.exec(b)];
  if (!x || !y || x[1] !== y[1]) return a < b ? -1 : 1;
  return Number(x[3]) - Number(y[3]);
}
