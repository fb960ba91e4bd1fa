import type {At, CodedClaim, CodedCue} from "./coded.ts";
import {fold, overlap} from "./foldWords.ts";

/** Pairs rows greedily, the best score first; each is taken once, a score of 0 never. Ties go to the earlier gold row. */
export function pairRows<G, R>(
  gold: readonly G[],
  found: readonly R[],
  score: (g: G, r: R) => number
): [number, number][] {
  const scored = gold
    .flatMap((g, i) => found.map((r, j) => ({score: score(g, r), i, j})))
    .sort((a, b) => b.score - a.score);
  const [takenGold, takenFound] = [new Set<number>(), new Set<number>()];
  const pairs: [number, number][] = [];
  for (const {score: s, i, j} of scored) {
    if (s <= 0) break;
    if (takenGold.has(i) || takenFound.has(j)) continue;
    takenGold.add(i);
    takenFound.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

const touch = (a: At, b: At) => Math.min(a[1], b[1]) > Math.max(a[0], b[0]);

/** Cues match where they overlap; one that is nowhere in the text, by its words and content. */
export function cueScore(gold: CodedCue, found: CodedCue): number {
  if (gold.at && found.at) return touch(gold.at, found.at) ? 2 - Math.abs(gold.at[0] - found.at[0]) / 100 : 0;
  if (!overlap(gold.cue, found.cue) && fold(gold.cue) !== fold(found.cue)) return 0;
  return 0.5 + 0.5 * overlap(gold.content, found.content);
}

/** Claims match with the same measure and interval within 120 units; quantity words and object decide between several. */
export const claimScore =
  (withObject: boolean) =>
  (gold: CodedClaim, found: CodedClaim): number => {
    if (gold.measure !== found.measure || gold.low !== found.low || gold.high !== found.high) return 0;
    if (withObject && gold.object !== found.object) return 0;
    let near = 0;
    for (const at of gold.everywhere)
      if (found.at) {
        const distance = Math.max(at[0], found.at[0]) - Math.min(at[1], found.at[1]);
        near = Math.max(near, distance <= 0 ? 1 : distance < 120 ? 0.6 : 0);
      }
    if (!near && !(gold.at && found.at)) near = 0.3;
    return (
      near &&
      near + 0.5 * Number(fold(gold.quantity) === fold(found.quantity)) + 0.3 * Number(gold.object === found.object)
    );
  };
