import type {Gold} from "../corpus/readGold.ts";
import type {Row, Tables} from "../tables/schema.ts";
import type {CodedClaim, CodedCue} from "./coded.ts";
import {codedGold} from "./codedGold.ts";
import {codedTables} from "./codedTables.ts";
import {matchDiscrepancies} from "./discrepancyLayer.ts";
import {fold, overlap, same, tokens} from "./foldWords.ts";
import {count, evaluationRows, NOT_CLAIMS, type Layers} from "./layers.ts";
import {claimScore, cueScore, pairRows} from "./matching.ts";
import {takenForClaims} from "./notClaims.ts";
import {sentenceAt} from "./sentenceAt.ts";

export type EvaluatedTables = Pick<
  Tables,
  "sentences" | "attributions" | "claims" | "times" | "place_mentions" | "actor_mentions" | "discrepancies"
>;

/** A row of gold that was not found, or one found that gold does not have, with the sentence it stands in. */
export interface EvaluationError {
  error: "missed" | "spurious";
  layer: "cue" | "claim" | "time" | "discrepancy" | "not_claims";
  article: string;
  what: string;
  sentence: string;
}

export interface Evaluation {
  rows: Row<"evaluation">[];
  errors: EvaluationError[];
}

/** Ground claims are left out: they were not coded everywhere. */
const scope: ReadonlySet<string> = new Set([
  "killed",
  "wounded",
  "killed_or_wounded",
  "losses",
  "captured",
  "missing",
  "displaced",
  "destroyed",
  "damaged",
  "seized",
  "attackers"
]);
const casualties: ReadonlySet<string> = new Set(["killed", "wounded", "killed_or_wounded"]);
const figures = (claims: readonly CodedClaim[]) => claims.filter(({low, measure}) => low && casualties.has(measure));

/**
 * Holds the tables against gold: attributions, claims, times, rows that are no claims, discrepancies. `texts` are the
 * articles' texts by id; an article of gold without one is an error of the caller. The articles of gold are scored, others
 * left alone. Layers and matching are those of the coding guide's scorer, to the last digit.
 */
export function evaluate(
  set: string,
  gold: Gold,
  tables: EvaluatedTables,
  texts: ReadonlyMap<string, string>
): Evaluation {
  const layers: Layers = new Map();
  const errors: EvaluationError[] = [];
  const articles = [...new Set([...gold.attributions, ...gold.claims].map(({article}) => article))].sort();
  for (const article of articles) {
    const original = texts.get(article);
    if (original === undefined) throw new Error(`gold names article "${article}", of which there is no text`);
    const text = fold(original);
    const coded = codedGold(gold, article, text);
    const of = <R extends {article: string}>(rows: readonly R[]) => rows.filter((row) => row.article === article);
    const found = codedTables(of(tables.attributions), of(tables.claims), original);
    const where = sentenceAt(of(tables.sentences), original);
    const cues = scoreCues(layers, coded.cues, found.cues);
    const told = (cue: CodedCue) => [cue.cue, cue.source, cue.content.slice(0, 60)].join(" | ");
    unpaired(coded.cues, cues, 0, (cue) =>
      errors.push({error: "missed", layer: "cue", article, what: told(cue), sentence: where(cue.at)})
    );
    unpaired(found.cues, cues, 1, (cue) =>
      errors.push({error: "spurious", layer: "cue", article, what: told(cue), sentence: where(cue.at)})
    );
    const [gc, rc] = [coded, found].map(({claims}) => claims.filter(({measure}) => scope.has(measure))) as [
      CodedClaim[],
      CodedClaim[]
    ];
    const claims = scoreClaims(layers, gc, rc, coded.cues, found.cues);
    const counted = (claim: CodedClaim) =>
      `${claim.measure} ${claim.low}–${claim.high} ${claim.hedge} | ${claim.text.slice(0, 80)}`;
    unpaired(gc, claims, 0, (claim) =>
      errors.push({error: "missed", layer: "claim", article, what: counted(claim), sentence: where(claim.at)})
    );
    unpaired(rc, claims, 1, (claim) =>
      errors.push({error: "spurious", layer: "claim", article, what: counted(claim), sentence: where(claim.at)})
    );
  }
  if (gold.times.length) scoreTimes(layers, errors, gold, tables, texts);
  if (gold.not_claims.length) {
    const taken = takenForClaims(gold.not_claims, tables.claims, texts);
    count(layers, NOT_CLAIMS, gold.not_claims.length, taken.length, 0);
    for (const {article, what, sentence} of taken)
      errors.push({error: "spurious", layer: "not_claims", article, what, sentence});
  }
  if (gold.discrepancies.length) {
    const {matches, missed} = matchDiscrepancies(gold, tables, texts);
    count(layers, "discrepancy", gold.discrepancies.length, tables.discrepancies.length, matches.length);
    count(
      layers,
      "  both rows | discrepancy",
      gold.discrepancies.length,
      matches.length,
      matches.filter(({rows}) => rows === 2).length
    );
    for (const row of missed)
      errors.push({
        error: "missed",
        layer: "discrepancy",
        article: row.articles,
        what: `${row.kind} ${row.a} ${row.b}`,
        sentence: row.what
      });
  }
  return {rows: evaluationRows(set, layers), errors};
}

function unpaired<T>(
  rows: readonly T[],
  pairs: readonly [number, number][],
  side: 0 | 1,
  each: (row: T) => void
): void {
  const paired = new Set(pairs.map((pair) => pair[side]));
  rows.forEach((row, i) => void (paired.has(i) || each(row)));
}

function scoreCues(layers: Layers, gold: readonly CodedCue[], found: readonly CodedCue[]): [number, number][] {
  const pairs = pairRows(gold, found, cueScore);
  count(layers, "cue", gold.length, found.length, pairs.length);
  for (const [i, j] of pairs) {
    const [g, r] = [gold[i]!, found[j]!];
    count(layers, "  source overlap | cue", 1, 1, same(g.source, r.source));
    count(layers, "  resolved overlap | cue", 1, 1, same(g.who, r.who) || (g.who === "outlet" && r.who === "outlet"));
    count(layers, "  act | cue", 1, 1, g.act === r.act);
    count(layers, "  source_kind | cue", 1, 1, g.kind === r.kind);
    count(layers, "  mode | cue", 1, 1, g.mode === r.mode);
    const [a, b] = [tokens(g.content), tokens(r.content)];
    const [inA, inB] = [new Set(a), new Set(b)];
    const both = a.filter((token) => inB.has(token)).length + b.filter((token) => inA.has(token)).length;
    count(layers, "  content tokens | cue", a.length, b.length, both / 2);
  }
  count(
    layers,
    "source+cue",
    gold.length,
    found.length,
    pairs.filter(([i, j]) => same(gold[i]!.who, found[j]!.who)).length
  );
  return pairs;
}

function scoreClaims(
  layers: Layers,
  gold: readonly CodedClaim[],
  found: readonly CodedClaim[],
  goldCues: readonly CodedCue[],
  foundCues: readonly CodedCue[]
): [number, number][] {
  const pairs = pairRows(gold, found, claimScore(false));
  count(layers, "claim (measure, low, high)", gold.length, found.length, pairs.length);
  count(layers, "claim + object", gold.length, found.length, pairRows(gold, found, claimScore(true)).length);
  const [g, r] = [figures(gold), figures(found)];
  count(layers, "casualty figures", g.length, r.length, pairRows(g, r, claimScore(false)).length);
  const [byGold, byFound] = [goldCues, foundCues].map(
    (cues) => new Map(cues.flatMap((cue) => [...cue.ids].map((id) => [id, cue] as const)))
  );
  for (const [i, j] of pairs) {
    const [a, b] = [byGold!.get(gold[i]!.by), byFound!.get(found[j]!.by)];
    count(layers, "  attribution | claim", 1, 1, a && b ? same(a.who, b.who) : !a && !b);
    count(layers, "  hedge | claim", 1, 1, gold[i]!.hedge === found[j]!.hedge);
  }
  return pairs;
}

function scoreTimes(
  layers: Layers,
  errors: EvaluationError[],
  gold: Gold,
  tables: EvaluatedTables,
  texts: ReadonlyMap<string, string>
): void {
  const articles = new Set(gold.times.map(({article}) => article));
  const mine = tables.times.filter(({article}) => articles.has(article));
  const pairs = pairRows(gold.times, mine, (g, r) => {
    if (g.article !== r.article) return 0;
    const [a, b] = [fold(g.expression), fold(r.text)];
    return b.includes(a) || a.includes(b) ? 1 + overlap(a, b) + Number(g.from === r.from) : 0;
  });
  count(layers, "time", gold.times.length, mine.length, pairs.length);
  for (const [i, j] of pairs)
    count(
      layers,
      "  from, to | time",
      1,
      1,
      gold.times[i]!.from === mine[j]!.from && gold.times[i]!.to === mine[j]!.to
    );
  const where = new Map(
    [...articles].map((article) => [
      article,
      sentenceAt(
        tables.sentences.filter((row) => row.article === article),
        texts.get(article) ?? ""
      )
    ])
  );
  unpaired(gold.times, pairs, 0, ({article, expression, from, to}) =>
    errors.push({error: "missed", layer: "time", article, what: `${expression} ${from}/${to}`, sentence: ""})
  );
  unpaired(mine, pairs, 1, ({article, sentence, text, from, to}) =>
    errors.push({
      error: "spurious",
      layer: "time",
      article,
      what: `${text} ${from}/${to}`,
      sentence: where.get(article)!.byId(sentence)
    })
  );
}
