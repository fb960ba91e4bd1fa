import type {Gold, GoldRow} from "../corpus/readGold.ts";
import type {Discrepancy} from "../types.ts";
import type {At} from "./coded.ts";
import {foldedSpan} from "./codedTables.ts";
import type {EvaluatedTables} from "./evaluate.ts";
import {fold, occurrences} from "./foldWords.ts";

export interface DiscrepancyMatch {
  gold: GoldRow<"discrepancies">;
  found: Discrepancy;
  /** How many of gold's two rows it cites: 1 or 2. */
  rows: number;
}

/** A mention stands beside a claim within this many units. */
const BESIDE = 120;

/**
 * A discrepancy of gold is found where one of its kind, of its articles, cites at least one of its two rows: a claim whose
 * words overlap the gold claim's evidence, or a mention beside them. Gold does not list all disagreements that there are,
 * so that nothing is said of those found beyond it.
 */
export function matchDiscrepancies(gold: Gold, tables: EvaluatedTables, texts: ReadonlyMap<string, string>) {
  const evidence = new Map(gold.claims.map((row) => [`${row.article}:${row.id}`, row]));
  const spans = rowSpans(tables);
  const places = new Map<string, At[]>();
  const placesOf = (id: string) => {
    const claim = evidence.get(id);
    if (!claim) return {article: "", at: [] as At[]};
    if (!places.has(id)) places.set(id, occurrences(fold(texts.get(claim.article) ?? ""), claim.evidence));
    return {article: claim.article, at: places.get(id)!};
  };
  const cites = (row: string, id: string): boolean => {
    const span = spans.get(row);
    const {article, at} = placesOf(id);
    if (!span || span.article !== article) return false;
    const here = foldedSpan(texts.get(article) ?? "", span.start, span.end);
    const room = span.claim ? 0 : BESIDE;
    return at.some((place) => place[0] < here[1] + room && here[0] < place[1] + room);
  };
  const taken = new Set<string>();
  const matches: DiscrepancyMatch[] = [];
  const missed: GoldRow<"discrepancies">[] = [];
  for (const row of gold.discrepancies) {
    const articles = new Set(row.articles.split("+"));
    const candidates = tables.discrepancies
      .filter((found) => found.kind === row.kind && !taken.has(found.discrepancy))
      .filter(
        (found) =>
          new Set([found.article_a, found.article_b]).size === articles.size &&
          articles.has(found.article_a) &&
          articles.has(found.article_b)
      )
      .map((found) => {
        const straight = Number(cites(found.row_a, row.a)) + Number(cites(found.row_b, row.b));
        const crossed = Number(cites(found.row_a, row.b)) + Number(cites(found.row_b, row.a));
        return {gold: row, found, rows: Math.max(straight, crossed)};
      })
      .sort((a, b) => b.rows - a.rows);
    const best = candidates[0];
    if (best && best.rows > 0) {
      taken.add(best.found.discrepancy);
      matches.push(best);
    } else missed.push(row);
  }
  return {matches, missed};
}

interface RowSpan {
  article: string;
  start: number;
  end: number;
  claim: boolean;
}

function rowSpans(tables: EvaluatedTables): Map<string, RowSpan> {
  const spans = new Map<string, RowSpan>();
  for (const {claim, article, start, end} of tables.claims) spans.set(claim, {article, start, end, claim: true});
  for (const {time, article, start, end} of tables.times) spans.set(time, {article, start, end, claim: false});
  for (const {place_mention, article, start, end} of tables.place_mentions)
    spans.set(place_mention, {article, start, end, claim: false});
  for (const {actor_mention, article, start, end} of tables.actor_mentions)
    spans.set(actor_mention, {article, start, end, claim: false});
  for (const {attribution, article, cue_start, cue_end} of tables.attributions)
    spans.set(attribution, {article, start: cue_start, end: cue_end, claim: false});
  return spans;
}
