import {readLexicon} from "../languages/readLexicon.ts";
import type {Discrepancy} from "../types.ts";

const here = new URL("./", import.meta.url);
const constants = new Map(readLexicon(here, "conventions").map(({name, value}) => [name!, Number(value)]));

function constant(name: string): number {
  const value = constants.get(name);
  if (value === undefined || !Number.isFinite(value))
    throw new Error(`loaders/compare/conventions.csv: no number for "${name}"`);
  return value;
}

/** The numbers a person could argue with; their reasons stand beside them in conventions.csv. */
export const conventions = {
  nearDays: constant("near_days"),
  approximateDays: constant("approximate_days"),
  periodDays: constant("period_days"),
  nearKm: constant("near_km"),
  sameSpotKm: constant("same_spot_km"),
  sameOrder: constant("same_order"),
  ownOrder: constant("own_order"),
  otherOrder: constant("other_order"),
  sameNight: constant("same_night"),
  window: constant("window")
} as const;

/** How much a kind of discrepancy weighs at most, from 0 to 1 (kinds.csv). */
export const kindWeight: ReadonlyMap<Discrepancy["kind"], number> = new Map(
  readLexicon(here, "kinds").map(({kind, weight}) => [kind as Discrepancy["kind"], Number(weight)])
);
