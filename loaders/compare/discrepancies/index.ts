import {attributionLost} from "./attributionLost.ts";
import {dateConflict} from "./dateConflict.ts";
import {denial} from "./denial.ts";
import {framing} from "./framing.ts";
import {headlineVsBody} from "./headlineVsBody.ts";
import {label} from "./label.ts";
import {listVsCount} from "./listVsCount.ts";
import {number} from "./number.ts";
import {period} from "./period.ts";
import {place} from "./place.ts";
import {placeDescription} from "./placeDescription.ts";
import {precision} from "./precision.ts";
import type {Finding, Rule, Scene} from "./rule.ts";
import {scope} from "./scope.ts";
import {side} from "./side.ts";
import {time} from "./time.ts";
import {unit} from "./unit.ts";
import {update} from "./update.ts";
import {withheld} from "./withheld.ts";

/** All kinds, in the order they are tried: what explains a difference away comes before `number`. */
export const rules: readonly Rule[] = [
  scope,
  period,
  unit,
  update,
  side,
  withheld,
  denial,
  listVsCount,
  headlineVsBody,
  precision,
  number,
  attributionLost,
  time,
  place,
  placeDescription,
  framing,
  label,
  dateConflict
];

/** Runs every rule; a pair of rows that one has explained, the figure rules after it leave alone. */
export function findDiscrepancies(scene: Omit<Scene, "explained">): Finding[] {
  const done = new Set<string>();
  const key = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const explained = (a: string, b: string) => done.has(key(a, b));
  const found: Finding[] = [];
  for (const rule of rules) {
    const findings = rule.find({...scene, explained});
    for (const finding of findings) done.add(key(finding.a.row, finding.b.row));
    found.push(...findings);
  }
  return found;
}
