import type {Row} from "../tables/schema.ts";

/** Counts by layer, in the order they are first met. */
export type Layers = Map<string, {gold: number; found: number; matched: number}>;

export function count(layers: Layers, layer: string, gold: number, found: number, matched: number | boolean): void {
  const known = layers.get(layer);
  if (!known) layers.set(layer, {gold, found, matched: Number(matched)});
  else {
    known.gold += gold;
    known.found += found;
    known.matched += Number(matched);
  }
}

/** Layers whose gold names some rows only (or rows that must not be there): a precision would mean nothing. */
export const RECALL_ONLY: ReadonlySet<string> = new Set(["discrepancy", "  both rows | discrepancy"]);
export const NOT_CLAIMS = "not_claims";

/** Precision matched / found, recall matched / gold, F1 their harmonic mean; 0 where a divisor is 0. */
export function evaluationRows(set: string, layers: Layers): Row<"evaluation">[] {
  return [...layers].map(([layer, {gold, found, matched}]) => {
    const row = {set, layer, gold, found, matched};
    if (layer === NOT_CLAIMS) return {...row, precision: null, recall: null, f1: null};
    const precision = found ? matched / found : 0;
    const recall = gold ? matched / gold : 0;
    if (RECALL_ONLY.has(layer)) return {...row, precision: null, recall, f1: null};
    return {...row, precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0};
  });
}
