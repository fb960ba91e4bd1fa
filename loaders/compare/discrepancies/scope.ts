import type {Account} from "../account.ts";
import {conventions} from "../conventions.ts";
import {lengthOf} from "../days.ts";
import type {Gazetteer} from "../gazetteer.ts";
import {contains, equals, isPoint, overlaps, ratio, sum} from "../interval.ts";
import type {Interval} from "../../types.ts";
import {isRegion} from "../whereabouts.ts";
import {figurePairs, isHeadlineOf, otherVoice, sameCount} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";

/**
 * The figures cover different spans of time or area: one strike against a whole battle. The wider one must be able to
 * hold the narrower; where the narrower ones of its own article add up to it, nothing is at odds. Across articles a total
 * and one of its parts are no disagreement.
 */
export const scope: Rule = {
  kind: "scope",
  find: ({happenings, gazetteer}) =>
    happenings.flatMap((happening) => {
      const figures = figurePairs(happening.accounts).filter(
        ([a, b]) =>
          inOneArticle(a, b) &&
          !isHeadlineOf(a, b) &&
          couldBeMistaken(a, b) &&
          sameCount(a, b) &&
          otherVoice(a, b) &&
          !equals(a.claim, b.claim)
      );
      return figures.flatMap(([a, b]) => {
        const variant = wider(a, b, gazetteer) ?? wider(b, a, gazetteer);
        if (!variant) return [];
        const [wide, narrow] = wider(a, b, gazetteer) ? [a, b] : [b, a];
        if (isBreakdown(wide, narrow, happening.accounts) || addsUp(wide, narrow, happening.accounts)) return [];
        return [finding("scope", happening, narrow, wide, {variant})];
      });
    })
};

const inOneArticle = ({claim: a}: Account, {claim: b}: Account) => a.article === b.article;

/** One dead beside a thousand is background, and nobody takes the one for the other. */
export const couldBeMistaken = ({claim: a}: Account, {claim: b}: Account) =>
  !isOne(a) && !isOne(b) && Math.max(ratio(a, b) ?? 1, lowest(a, b)) <= conventions.otherOrder;

const isOne = (claim: Interval) => isPoint(claim) && claim.low === 1;

/** Of open figures, the ratio of the ends they have. */
function lowest(a: Interval, b: Interval): number {
  const [p, q] = [a.low ?? a.high ?? 0, b.low ?? b.high ?? 0];
  return Math.max(p, q) / Math.max(1, Math.min(p, q));
}

/** One covers more time or ground than the other, so that the larger figure of the two need not contradict the smaller. */
export const coversMore = (a: Account, b: Account, gazetteer: Gazetteer) =>
  Boolean(wider(a, b, gazetteer) ?? wider(b, a, gazetteer));

/** Why `wide` covers more than `narrow`; `null` where it does not, or its figure could not hold the other. */
function wider(wide: Account, narrow: Account, gazetteer: Gazetteer): "area" | "time" | "whole" | null {
  if (!canHold(wide.claim, narrow.claim)) return null;
  if (wide.ownTime && lengthOf(wide.days) > lengthOf(narrow.days) + 1 && contains(wide.days, narrow.days))
    return "time";
  if (!narrow.places.length) return null;
  if (!wide.places.length) return isOverall(wide) && wide.claim.article === narrow.claim.article ? "whole" : null;
  const covered = narrow.places.every((p) =>
    wide.places.some((q) => gazetteer.chain(p).includes(q) && isRegion(q, gazetteer))
  );
  const more = wide.places.length > narrow.places.length || narrow.places.some((p) => !wide.places.includes(p));
  return covered && more && wide.claim.low !== narrow.claim.low ? "area" : null;
}

const canHold = (wide: Interval, narrow: Interval) => wide.high === null || wide.high >= (narrow.low ?? 0);

/** A source's round figure without place and time speaks of the whole; the outlet's own is background. */
const isOverall = ({claim, ownTime, voice}: Account) =>
  claim.hedge === "tens" && !ownTime && voice.attribution !== null;

/** The same article goes through several places: each is a part of the region's figure, and none a rival. */
const isBreakdown = (wide: Account, narrow: Account, accounts: readonly Account[]) =>
  wide.places.length > 0 &&
  accounts.some(
    (part) =>
      part !== wide &&
      part.claim.article === wide.claim.article &&
      sameCount(part, narrow) &&
      part.places.length > 0 &&
      !part.places.some((id) => narrow.places.includes(id) || wide.places.includes(id))
  );

/** The parts that the same article gives for several places make up the whole. */
function addsUp(wide: Account, narrow: Account, accounts: readonly Account[]): boolean {
  const parts = accounts.filter(
    (part) =>
      part.claim.article === wide.claim.article &&
      part.voice.origin === narrow.voice.origin &&
      part.places.length > 0 &&
      part.claim.claim !== wide.claim.claim &&
      sameCount(part, narrow)
  );
  if (parts.length < 2) return false;
  return overlaps(
    parts.map(({claim}): Interval => claim).reduce((a, b) => sum(a, b)),
    wide.claim
  );
}
