import type {Interval} from "../../types.ts";
import type {Account} from "../account.ts";
import {conventions} from "../conventions.ts";
import {isRank, objectsFit} from "../families.ts";
import type {Gazetteer} from "../gazetteer.ts";
import {distance, isUnbounded, overlaps, ratio} from "../interval.ts";
import {sameVoice} from "../voice.ts";
import {isRegion} from "../whereabouts.ts";

export type Pair = [Account, Account];

/** A figure that bounds the number at one end at least, affirmed, and not wire copy of another. */
export const isFigure = ({claim, duplicate}: Account) =>
  claim.status === "affirmed" && !duplicate && !isUnbounded(claim);

/** What a figure says, apart from its words: repeated in one article by one voice it counts once. */
const saying = ({claim, voice, places}: Account) =>
  [
    voice.chain.join(">"),
    claim.article,
    claim.measure,
    claim.object,
    claim.low,
    claim.high,
    claim.affected_actor,
    claim.time_from,
    places.join()
  ].join("|");

/** The accounts without repetitions, the first of each kept. */
export function distinct(accounts: readonly Account[]): Account[] {
  const first = new Map<string, Account>();
  for (const account of accounts) if (!first.has(saying(account))) first.set(saying(account), account);
  return [...first.values()];
}

/**
 * Pairs of distinct figures of one measure. Up to `window` of them meet all others; of more, each meets its neighbours in
 * size and the extremes, so that the number of pairs grows no worse than that of figures.
 */
export function figurePairs(accounts: readonly Account[]): Pair[] {
  const byMeasure = new Map<string, Account[]>();
  for (const account of distinct(accounts.filter(isFigure))) {
    const list = byMeasure.get(account.claim.measure);
    if (list) list.push(account);
    else byMeasure.set(account.claim.measure, [account]);
  }
  return [...byMeasure.values()].flatMap(pairs);
}

/** All pairs of a short list; of a long one those near in size, and each with the smallest and the largest. */
export function pairs(accounts: readonly Account[]): Pair[] {
  const found: Pair[] = [];
  if (accounts.length <= conventions.window) {
    accounts.forEach((a, i) => accounts.slice(i + 1).forEach((b) => found.push([a, b])));
    return found;
  }
  const place = new Map(accounts.map((account, i) => [account, i]));
  const size = ({claim}: Account) => claim.low ?? claim.high ?? 0;
  const sorted = accounts.toSorted((a, b) => size(a) - size(b) || place.get(a)! - place.get(b)!);
  const last = sorted.length - 1;
  const seen = new Set<number>();
  const add = (i: number, j: number) => {
    const [p, q] = [place.get(sorted[i]!)!, place.get(sorted[j]!)!].sort((a, b) => a - b) as [number, number];
    const key = p * accounts.length + q;
    if (p === q || seen.has(key)) return;
    seen.add(key);
    found.push([accounts[p]!, accounts[q]!]);
  };
  for (let i = 0; i <= last; ++i) {
    for (let j = i + 1; j <= Math.min(last, i + conventions.window / 2); ++j) add(i, j);
    add(0, i);
    add(i, last);
  }
  return found;
}

/** The side that suffers is the same, or one does not say. */
export const sidesAgree = (a: Account, b: Account) =>
  !(a.victims && b.victims && a.victims !== b.victims) &&
  (!a.affectedSide || !b.affectedSide || a.affectedSide === b.affectedSide) &&
  namesAgree(a, b) &&
  (!a.agentSide || !b.agentSide || a.agentSide === b.agentSide);

/** Two parties that no list names are one where a word of theirs is; a listed one may be called anything. */
function namesAgree({claim: a, affectedWords: mine}: Account, {claim: b, affectedWords: theirs}: Account): boolean {
  if (a.affected_actor || b.affected_actor || !mine.length || !theirs.length) return true;
  return mine.some((word) => theirs.includes(word));
}

/** One is a subset of the other ("among them two officers"), or only one is a subset of something. */
function subset({claim: a}: Account, {claim: b}: Account): boolean {
  return (
    Boolean(a.part_of) !== Boolean(b.part_of) ||
    (a.part_of !== "" && a.article === b.article && a.part_of !== b.part_of)
  );
}

/** Two figures that count the same sort of thing on the same side, as far as the text says. */
export const sameCount = (a: Account, b: Account) =>
  a.claim.measure === b.claim.measure && objectsAgree(a, b) && sidesAgree(a, b) && !subset(a, b) && nobodyIsNamed(a, b);

/** "None of them" is none of those alone: it answers a figure only where both say of whom. */
const nobodyIsNamed = ({claim: a}: Account, {claim: b}: Account) =>
  (a.hedge !== "none" && b.hedge !== "none") || (a.affected_actor !== "" && a.affected_actor === b.affected_actor);

/** Soldiers and fighters are the same men only where both are said to be of one side. */
function objectsAgree({claim: a, affectedSide: mine}: Account, {claim: b, affectedSide: theirs}: Account): boolean {
  if (objectsFit(a.object, b.object)) return true;
  return isRank(a.object) && isRank(b.object) && mine !== "" && mine === theirs;
}

/** Places they name themselves are the same, one in the other, or one names none. */
export function samePlace(a: Account, b: Account, gazetteer: Gazetteer): boolean {
  if (!a.places.length || !b.places.length) return true;
  return a.places.some((p) => b.places.some((q) => gazetteer.within(p, q)));
}

/** Neither names a village or town that the other leaves out: a figure of two villages is none of one. */
function sameGround(a: Account, b: Account, gazetteer: Gazetteer): boolean {
  if (!a.places.length || !b.places.length) return true;
  const covers = (mine: readonly string[], theirs: readonly string[]) =>
    theirs.every((q) => isRegion(q, gazetteer) || mine.some((p) => gazetteer.within(p, q)));
  return covers(a.places, b.places) && covers(b.places, a.places) && samePlace(a, b, gazetteer);
}

/** Both name one village or town. */
export const onOneSpot = ([a, b]: Pair, gazetteer: Gazetteer) =>
  a.places.some((place) => b.places.includes(place) && !isRegion(place, gazetteer));

/** Or so near that nobody would call it another place. */
export const nearPlace = (a: Account, b: Account, gazetteer: Gazetteer) =>
  samePlace(a, b, gazetteer) || a.places.some((p) => b.places.some((q) => near(p, q, gazetteer)));

function near(p: string, q: string, gazetteer: Gazetteer): boolean {
  const km = gazetteer.distance(p, q);
  return km !== null && km <= conventions.sameSpotKm;
}

/**
 * Times they name themselves overlap; one that names none is of the day of publication or the one before. Within one
 * article a claim without a time may be of any the article tells of.
 */
export function sameTime(a: Account, b: Account): boolean {
  if (a.claim.article === b.claim.article && !(a.ownTime && b.ownTime)) return true;
  return overlaps(newsOf(a), newsOf(b)) || overnight(a, b);
}

/** One article's "39 killed on Sunday" and "36 at dawn today": of one night, told as so much alike. */
function overnight(a: Account, b: Account): boolean {
  if (a.claim.article !== b.claim.article || !(a.partOfDay || b.partOfDay)) return false;
  const times = ratio(a.claim, b.claim);
  return distance(a.days, b.days) === 1 && times !== null && times <= conventions.sameNight;
}

const newsOf = ({ownTime, days}: Account): Interval =>
  ownTime || days.low === null ? days : {low: days.low - conventions.nearDays, high: days.high};

/** Who answers differs: other sources, or the same one by another way. */
export const otherVoice = (a: Account, b: Account) =>
  a.claim.article !== b.claim.article || !sameVoice(a.voice, b.voice);

/**
 * Within one article, a figure of a named spot and one without a place are of one spot only where the article tells of no
 * other: else the second may be of any of them, or of all.
 */
export function oneSpot(a: Account, b: Account, accounts: readonly Account[], gazetteer: Gazetteer): boolean {
  if (a.claim.article !== b.claim.article || a.places.length > 0 === b.places.length > 0) return true;
  const spots = new Set<string>();
  for (const {claim, places} of accounts)
    if (claim.article === a.claim.article) for (const id of places) if (!isRegion(id, gazetteer)) spots.add(id);
  return spots.size <= 1;
}

/**
 * Near enough in size to be of one thing: 4 wounded in a shelling and 350 in a campaign are no contradiction, unless
 * one of the two speaks of its own side's losses: there the largest difference is the sharpest disagreement. Where one is
 * none, or they overlap, size says nothing.
 */
export function sameOrder(a: Account, b: Account): boolean {
  const times = ratio(a.claim, b.claim);
  const sides =
    a.voice.side !== b.voice.side && [a, b].some(({voice, affectedSide}) => voice.side && voice.side === affectedSide);
  const other = a.claim.article === b.claim.article ? conventions.ownOrder : conventions.otherOrder;
  const most = sides ? other : conventions.sameOrder;
  return times === null || times <= most;
}

/** One counts people and the other, among them, civilians or fighters: fewer of these are no disagreement. */
export function partOfWhole({claim: a}: Account, {claim: b}: Account): boolean {
  if (a.object === b.object) return false;
  const general = (object: string) => object === "" || object === "person";
  if (general(a.object) === general(b.object)) return false;
  const [whole, part] = general(a.object) ? [a, b] : [b, a];
  return (part.low ?? 0) <= (whole.high ?? Infinity);
}

/** A headline and its own text are held against each other as such. */
export const isHeadlineOf = (a: Account, b: Account) =>
  a.claim.article === b.claim.article && a.inHeadline !== b.inHeadline;

/** What the two could be compared in as they stand: count, voice, spot and day. */
export const comparable = (a: Account, b: Account, gazetteer: Gazetteer) =>
  !isHeadlineOf(a, b) && sameCount(a, b) && otherVoice(a, b) && sameGround(a, b, gazetteer) && sameTime(a, b);
