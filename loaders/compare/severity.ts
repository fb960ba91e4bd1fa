import type {Account} from "./account.ts";
import {kindWeight} from "./conventions.ts";
import type {Finding} from "./discrepancies/rule.ts";
import {contains, isUnbounded, overlaps, ratio} from "./interval.ts";

/**
 * How sharp a discrepancy is, from 0 to 1, to two decimals:
 *
 *     weight of its kind (kinds.csv) × (0.4 disjoint + 0.2 ratio + 0.2 direct + 0.2 same)
 *
 * - `disjoint`: 1 where no number satisfies both, 0.5 where one interval lies in the other, 0.25 where they only overlap;
 *   1 for kinds that compare no figures
 * - `ratio`: 1 − 1/r for r the ratio of the nearer ends; 0.5 where it has no meaning, 0 where the intervals overlap
 * - `direct`: the mean of how directly the two sources speak (a named source itself 1, an unnamed one 0.4, divided by the
 *   number of links)
 * - an attribution lost in a headline weighs half
 * - `same`: the share of side, place and time in which both agree; what one leaves open counts half
 */
export function severity({kind, a, b}: Finding): number {
  const {disjoint, apart} = figures(kind, a.account, b.account);
  const direct = a.account && b.account ? (a.account.voice.directness + b.account.voice.directness) / 2 : 0.5;
  const same = a.account && b.account ? sameness(a.account, b.account) : 0.5;
  const sharp = 0.4 * disjoint + 0.2 * apart + 0.2 * direct + 0.2 * same;
  // a headline seldom has room for a source
  const usual = kind === "attribution_lost" && a.account?.inHeadline ? 0.5 : 1;
  return Math.round(100 * (kindWeight.get(kind) ?? 0) * usual * sharp) / 100;
}

const ofFigures: ReadonlySet<string> = new Set([
  "number",
  "precision",
  "update",
  "scope",
  "unit",
  "list_vs_count",
  "headline_vs_body"
]);

/** True for kinds that hold two figures against each other, so that gap and ratio mean something. */
export const comparesFigures = (kind: Finding["kind"]) => ofFigures.has(kind);

function figures(kind: Finding["kind"], a: Account | null, b: Account | null): {disjoint: number; apart: number} {
  if (!comparesFigures(kind) || !a || !b || isUnbounded(a.claim) || isUnbounded(b.claim))
    return {disjoint: 1, apart: 0.5};
  const r = ratio(a.claim, b.claim);
  const apart = r === null ? 0.5 : 1 - 1 / r;
  if (!overlaps(a.claim, b.claim)) return {disjoint: 1, apart};
  return {disjoint: contains(a.claim, b.claim) || contains(b.claim, a.claim) ? 0.5 : 0.25, apart};
}

function sameness(a: Account, b: Account): number {
  const side = a.affectedSide && b.affectedSide ? (a.affectedSide === b.affectedSide ? 1 : 0) : 0.5;
  const placed = a.places.length > 0 && b.places.length > 0;
  const place = placed ? (a.places.some((id) => b.places.includes(id)) ? 1 : 0) : 0.5;
  const time = a.ownTime && b.ownTime ? (overlaps(a.days, b.days) ? 1 : 0) : 0.5;
  return (side + place + time) / 3;
}
