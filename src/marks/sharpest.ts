import type {Row} from "../../loaders/tables/schema.ts";
import type {Lookup} from "./lookup.js";

/** The `n` disagreements of highest severity; among equals those between two figures first, then by id. */
export function sharpest(discrepancies: Row<"discrepancies">[], {claim}: Lookup, n: number): Row<"discrepancies">[] {
  const figures = ({row_a, row_b}: Row<"discrepancies">) => Number(claim.has(row_a)) + Number(claim.has(row_b));
  return [...discrepancies]
    .sort((a, b) => b.severity - a.severity || figures(b) - figures(a) || (a.discrepancy < b.discrepancy ? -1 : 1))
    .slice(0, n);
}
