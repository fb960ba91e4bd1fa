import type {Claim, Interval} from "../../types.ts";
import type {Counted} from "../counted.ts";

/** A claim in the making, in tokens. */
export interface ClaimDraft extends Interval {
  /** Tokens of its evidence, `[first, last)`. */
  first: number;
  last: number;
  sentence: number;
  /** Token of the word that says what happened. */
  predicate: number;
  /** Token of what is counted, -1 where the predicate itself is. */
  noun: number;
  measure: string;
  object: string;
  hedge: Claim["hedge"];
  /** Tokens of the quantity's words; none for a bare plural. */
  quantity: {first: number; last: number} | undefined;
  status: Claim["status"];
  partOf: ClaimDraft | undefined;
  rule: string;
}

/** A claim of a predicate and a counted noun phrase. */
export function claimOf(
  counted: Counted,
  parts: Pick<ClaimDraft, "sentence" | "predicate" | "measure" | "object" | "rule"> & Partial<ClaimDraft>
): ClaimDraft {
  return {
    first: Math.min(parts.predicate, counted.first),
    last: Math.max(parts.predicate + 1, counted.last),
    noun: counted.at,
    low: counted.low,
    high: counted.high,
    hedge: counted.hedge,
    quantity:
      counted.quantityLast > counted.quantityFirst
        ? {first: counted.quantityFirst, last: counted.quantityLast}
        : undefined,
    status: "affirmed",
    partOf: undefined,
    ...parts
  };
}
