import type {Account} from "./account.ts";
import {blockKeys} from "./blocks.ts";
import type {Episode} from "./episodes.ts";
import {accountsFit} from "./fit.ts";
import type {Gazetteer} from "./gazetteer.ts";

/** Episodes of different articles about one happening. */
export interface Group {
  /** The one against which the others were held: the earliest that says where. */
  leader: Episode;
  /** By publication. */
  episodes: Episode[];
  /** Why an episode joined, beside the id of its first claim. */
  why: Map<string, string>;
}

/** By day of publication, then article, then place in the text: what the corpus gained last comes last. */
function byPublication(a: Episode, b: Episode): number {
  const [x, y] = [a.accounts[0]!, b.accounts[0]!];
  const key = ({article}: Account) => `${article.published_from || "9999"} ${article.article}`;
  const [p, q] = [key(x), key(y)];
  return p < q ? -1 : p > q ? 1 : x.claim.start - y.claim.start;
}

/**
 * Joins episodes across articles: each, those that say where before the others, in the order of publication, goes to the
 * best fitting group's leader or becomes one. The result does not depend on the order of `all`; n log n where days and places are spread, by way of `blockKeys`.
 */
export function groupEpisodes(all: readonly Episode[], gazetteer: Gazetteer): Group[] {
  const groups: Group[] = [];
  const index = new Map<string, Set<number>>();
  const sorted = all.toSorted(byPublication);
  const isPlaced = ({accounts}: Episode) => accounts.some(({places}) => places.length);
  for (const episode of [...sorted.filter(isPlaced), ...sorted.filter((other) => !isPlaced(other))]) {
    const {register, lookup} = blockKeys(episode, gazetteer);
    const candidates = new Set<number>();
    for (const key of lookup) for (const at of index.get(key) ?? []) candidates.add(at);
    let best: {at: number; score: number; why: string} | undefined;
    for (const at of [...candidates].sort((a, b) => a - b)) {
      const fit = episodesFit(groups[at]!.leader, episode, gazetteer);
      if (fit && (!best || fit.score > best.score)) best = {at, ...fit};
    }
    if (best) {
      const group = groups[best.at]!;
      group.episodes.push(episode);
      group.why.set(episode.accounts[0]!.claim.claim, best.why);
      continue;
    }
    groups.push({leader: episode, episodes: [episode], why: new Map()});
    for (const key of register) {
      const at = index.get(key);
      if (at) at.add(groups.length - 1);
      else index.set(key, new Set([groups.length - 1]));
    }
  }
  for (const group of groups) group.episodes.sort(byPublication);
  return groups;
}

/** Two happenings of one article are two: what an article tells apart, another does not join. */
function episodesFit(leader: Episode, episode: Episode, gazetteer: Gazetteer): {score: number; why: string} | null {
  if (leader.core.article.article === episode.core.article.article) return null;
  const fit = accountsFit(leader.core, episode.core, gazetteer);
  if (!fit.fits) return null;
  const alike = leader.accounts.some((a) => episode.accounts.some((b) => sameFigure(a, b)));
  return {score: fit.score + (alike ? 1 : 0), why: alike ? `${fit.why}, one figure in both` : fit.why};
}

const sameFigure = ({claim: a}: Account, {claim: b}: Account) =>
  a.measure === b.measure && a.object === b.object && a.low !== null && a.low === b.low && a.high === b.high;
