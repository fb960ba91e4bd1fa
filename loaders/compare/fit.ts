import type {Account} from "./account.ts";
import {sidesOf} from "./account.ts";
import {conventions} from "./conventions.ts";
import type {Gazetteer} from "./gazetteer.ts";
import {distance, hull, intersection} from "./interval.ts";
import {lengthOf, type Days} from "./days.ts";

/** How two accounts fit in one respect: not at all, because one of them does not say, or how well. */
export type Fit = {fits: false; why: string} | {fits: true; score: number; why: string};

const no = (why: string): Fit => ({fits: false, why});
const yes = (score: number, why: string): Fit => ({fits: true, score, why});

/** The same day or the next; approximate dates have more room, unknown ones fit. Periods meet periods they share half with. */
export function timeFit(a: Account, b: Account): Fit {
  if (a.period !== b.period) return no("a period and a happening");
  if (isOpen(a.days) || isOpen(b.days)) return yes(0, "a date is not known");
  if (a.period) {
    const shared = intersection(a.days, b.days);
    const all = lengthOf(hull(a.days, b.days));
    if (!shared) return no("periods apart");
    if (lengthOf(shared) === Infinity) return yes(1, "periods without an end overlap");
    return lengthOf(shared) * 2 >= all ? yes(1, "periods share more than half") : no("periods share less than half");
  }
  const room = conventions.nearDays + (a.days.certain && b.days.certain ? 0 : conventions.approximateDays);
  const gap = distance(a.days, b.days);
  if (gap > room) return no(`${gap} days apart`);
  return gap === 0 ? yes(2, "the same day") : yes(1, gap === 1 ? "the next day" : "approximate dates");
}

const isOpen = ({low, high}: Days) => low === null && high === null;

/** Containment, the same governorate or 30 km; unknown fits. */
export function placeFit(a: Account, b: Account, gazetteer: Gazetteer): Fit {
  if (!a.places.length || !b.places.length) return yes(0, "a place is not known");
  let best: Fit = no("places far apart");
  for (const p of a.places)
    for (const q of b.places) {
      if (p === q) return yes(3, `both in ${p}`);
      if (gazetteer.within(p, q)) best = better(best, yes(2, `${p} and ${q}: one lies in the other`));
      else if (gazetteer.near(p, q)) best = better(best, yes(1, `${p} is near ${q}`));
    }
  return best;
}

const better = (a: Fit, b: Fit) => (!a.fits || (b.fits && b.score > a.score) ? b : a);

/** People outside the fight are not its parties; beyond that the parties named must have one in common, or be unknown. */
export function sideFit(a: Account, b: Account): Fit {
  if (a.victims && b.victims && a.victims !== b.victims) return no("civilians and fighters");
  const [mine, theirs] = [sidesOf(a), sidesOf(b)];
  if (!mine.length || !theirs.length) return yes(0, "a side is not known");
  const common = mine.find((side) => theirs.includes(side));
  if (common) return yes(1, `side ${common}`);
  // inside one article, who fights and who is fought are often named in different sentences
  return a.article.article === b.article.article ? yes(0, "two sides of one article's fight") : no("other sides");
}

/** All three together: the first that does not fit, or the sum of scores and all reasons. */
export function accountsFit(a: Account, b: Account, gazetteer: Gazetteer): Fit {
  if (a.family !== b.family) return no(`${a.family} and ${b.family}`);
  let score = 0;
  const reasons: string[] = [];
  for (const fit of [timeFit(a, b), sideFit(a, b), placeFit(a, b, gazetteer)]) {
    if (!fit.fits) return fit;
    score += fit.score;
    reasons.push(fit.why);
  }
  return yes(score, reasons.join(", "));
}
