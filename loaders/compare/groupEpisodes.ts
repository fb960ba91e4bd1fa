import type {Account} from "./account.ts";
import {blockKeys, tells} from "./blocks.ts";
import type {Episode} from "./episodes.ts";
import {accountsFit} from "./fit.ts";
import type {Gazetteer} from "./gazetteer.ts";
import type {Kinship} from "./kinship.ts";

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
export function groupEpisodes(all: readonly Episode[], gazetteer: Gazetteer, kin: Kinship): Group[] {
  const groups: Group[] = [];
  const index = new Map<string, Set<number>>();
  const sorted = all.toSorted(byPublication);
  for (const episode of [...sorted.filter(isPlaced), ...sorted.filter((other) => !isPlaced(other))]) {
    const {register, lookup} = blockKeys(episode, gazetteer, kin);
    const candidates = new Set<number>();
    for (const key of lookup) for (const at of index.get(key) ?? []) candidates.add(at);
    let best: {at: number; score: number; why: string} | undefined;
    for (const at of [...candidates].sort((a, b) => a - b)) {
      const fit = episodesFit(groups[at]!.leader, episode, gazetteer, kin);
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

/**
 * Two happenings of one article are two: what an article tells apart, another does not join. Where one of them names no
 * place, day and family say too little: then figures, headlines and the places that the articles name must speak for it.
 */
function episodesFit(
  leader: Episode,
  episode: Episode,
  gazetteer: Gazetteer,
  kin: Kinship
): {score: number; why: string} | null {
  const [a, b] = [leader.core.article.article, episode.core.article.article];
  if (a === b) return null;
  const fit = accountsFit(leader.core, episode.core, gazetteer);
  if (!fit.fits) return null;
  const figures = sharedFigures(leader, episode);
  const alike = figures ? [figures > 1 ? "figures in both" : "a figure in both"] : [];
  if (isPlaced(leader) && isPlaced(episode))
    return {score: fit.score + Math.min(1, figures), why: [fit.why, ...alike].join(", ")};
  const ground = kin.ground(a, b);
  const headlines = kin.headlines(a, b);
  if (ground === "apart" || Math.min(2, figures) + 5 * headlines + Number(ground === "together") < KNOWN) return null;
  const told = [
    ...alike,
    ...(ground === "together" ? ["the articles name one ground"] : []),
    ...(headlines > 0.1 ? [`headlines ${Math.round(100 * headlines)} % alike`] : [])
  ];
  return {score: fit.score + figures + headlines, why: [fit.why, ...told].join(", ")};
}

/** What must speak for one happening where a place does not: two figures, or one and one ground, or headlines two fifths alike. */
const KNOWN = 2;

const isPlaced = ({accounts}: Episode) => accounts.some(({places}) => places.length);

/** How much the figures that stand in both tell: one each, less where it is small or round, more where it is one party's. */
function sharedFigures(a: Episode, b: Episode): number {
  const theirs = new Set(b.accounts.filter(({claim}) => tells(claim)).map(saying));
  const common = new Map(a.accounts.filter((account) => theirs.has(saying(account))).map((it) => [saying(it), it]));
  return [...common.values()].reduce((sum, {claim: {low, high, affected_actor: party}}) => {
    const size = low ?? high ?? 0;
    if (size < LARGE || size % 100 === 0) return sum + 0.75;
    return sum + (party && b.accounts.some(({claim}) => claim.low === low && claim.affected_actor === party) ? 2 : 1);
  }, 0);
}

const saying = ({claim: {measure, low, high}}: Account) => `${measure} ${low} ${high}`;

/** Two outlets seldom hit on such a figure by chance. */
const LARGE = 10;
