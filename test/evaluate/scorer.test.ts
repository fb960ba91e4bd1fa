import {execFileSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import Papa from "papaparse";
import {afterAll, describe, expect, it} from "vitest";
import {readCorpus, type CorpusFolder} from "../../loaders/corpus/readCorpus.ts";
import {evaluate, type EvaluatedTables} from "../../loaders/evaluate/evaluate.ts";
import {formatEvaluation} from "../../loaders/evaluate/formatEvaluation.ts";
import {goldRows} from "../../loaders/evaluate/goldRows.ts";
import {hasPython} from "./hasPython.ts";

const SCORER = "../shared/tools/score.py";
const sets = ["../shared/corpora/idlib", "../shared/corpora/ar-dev", "data"];
const skips = !existsSync(SCORER) || !hasPython();

/** Numbers that look random and are the same in every run. */
function chance(seed: number): () => number {
  return () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
}

/** Rows as an extractor might make them: some lost, moved, doubled, wrong in a column. */
function perturbed(tables: EvaluatedTables, texts: ReadonlyMap<string, string>, seed: number): EvaluatedTables {
  const random = chance(seed);
  const often = (share: number) => random() < share;
  const shift = (article: string, start: number, end: number) => {
    const by = Math.round((random() - 0.5) * 60);
    const length = texts.get(article)!.length;
    const from = Math.min(Math.max(0, start + by), length - 1);
    return [from, Math.min(length, Math.max(from + 1, end + by))] as const;
  };
  const attributions = tables.attributions.flatMap((row) => {
    if (often(0.15)) return [];
    const next = {...row};
    if (often(0.3)) [next.cue_start, next.cue_end] = shift(row.article, row.cue_start, row.cue_end);
    if (often(0.2)) next.act = "claim";
    if (often(0.2)) [next.source, next.resolved] = [row.source.split(" ")[0]!, ""];
    if (often(0.1)) next.resolved = "outlet";
    if (often(0.2)) [next.content_start, next.content_end] = [null, null];
    else if (often(0.3) && row.content_end !== null)
      next.content_end = Math.min(texts.get(row.article)!.length, row.content_end + 80);
    return often(0.1)
      ? [next, {...next, attribution: `${next.attribution}b`, content_start: 10, content_end: 90}]
      : [next];
  });
  const claims = tables.claims.flatMap((row) => {
    if (often(0.15)) return [];
    const next = {...row};
    if (often(0.3)) [next.start, next.end] = shift(row.article, row.start, row.end);
    if (often(0.15)) next.low = row.low === null ? 3 : row.low + 1;
    if (often(0.2)) next.object = "person";
    if (often(0.2)) next.attribution = "";
    if (often(0.2)) next.hedge = "exact";
    if (often(0.2)) next.quantity = "";
    return often(0.1) ? [next, {...next, claim: `${next.claim}b`}] : [next];
  });
  const times = tables.times.flatMap((row) => {
    if (often(0.2)) return [];
    return [{...row, text: often(0.3) ? row.text.split(" ")[0]! : row.text, to: often(0.2) ? "2011-03-15" : row.to}];
  });
  return {...tables, attributions, claims, times};
}

const folders: string[] = [];
afterAll(() => folders.forEach((dir) => rmSync(dir, {recursive: true})));

/** The tables on the disk, as `isnad tables` lays them, scored by the script that the coding guide came with. */
function scored(gold: string, tables: EvaluatedTables, texts: ReadonlyMap<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), "isnad-score-"));
  folders.push(dir);
  mkdirSync(join(dir, "articles"));
  for (const name of ["attributions", "claims", "times"] as const)
    writeFileSync(join(dir, `${name}.csv`), Papa.unparse(tables[name] as object[], {newline: "\n"}));
  for (const [article, text] of texts) writeFileSync(join(dir, "articles", `${article}.json`), JSON.stringify({text}));
  return execFileSync("python3", [SCORER, gold, dir], {
    encoding: "utf8",
    env: {...process.env, PYTHONIOENCODING: "utf-8"}
  }).trimEnd();
}

/** What both score: the layers that are only ours left out, numbers as printed. */
const lines = (printed: string) =>
  printed
    .split("\n")
    .filter((line) => !/discrepancy|not_claims/.test(line))
    .map((line) =>
      line
        .trim()
        .split(/ {2,}|(?<=\d) +/)
        .join(" | ")
    );

describe.skipIf(skips)(
  `the evaluation agrees with ${SCORER} to the printed digit (skipped without it or Python)`,
  () => {
    for (const dir of sets)
      describe.skipIf(!existsSync(`${dir}/gold/claims.csv`))(`of ${dir}`, () => {
        const {folder} = readCorpus(dir, {lists: "data"});
        const {tables, texts} = goldTables(folder);
        for (const seed of [0, 1, 2, 3])
          it(`${seed ? `on rows with errors (${seed})` : "on the gold rows themselves"}`, () => {
            const rows = seed ? perturbed(tables, texts, seed) : tables;
            const ours = formatEvaluation(evaluate(dir, folder!.gold, rows, texts).rows);
            expect(lines(ours)).toEqual(lines(scored(`${dir}/gold`, rows, texts)));
          });
      });
  }
);

function goldTables(folder: CorpusFolder | null): {tables: EvaluatedTables; texts: Map<string, string>} {
  const rows = folder?.articles.map((article) => goldRows(article, folder.gold, folder.lists)) ?? [];
  return {
    texts: new Map(folder?.articles.map(({article, text}) => [article, text])),
    tables: {
      sentences: rows.flatMap(({sentences}) => sentences),
      attributions: rows.flatMap(({attributions}) => attributions),
      claims: rows.flatMap(({claims}) => claims),
      times: rows.flatMap(({times}) => times),
      place_mentions: [],
      actor_mentions: [],
      discrepancies: []
    }
  };
}
