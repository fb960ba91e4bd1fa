import type {Account} from "../account.ts";
import type {Happening} from "../events.ts";
import {objectsFit} from "../families.ts";
import type {Gazetteer} from "../gazetteer.ts";
import {overlaps} from "../interval.ts";
import {sameVoice} from "../voice.ts";
import {isFigure, onOneSpot, sidesAgree, type Pair} from "./comparable.ts";

/**
 * True for two figures of a happening that are no rivals: who gives the one gives, of the same sort, the other as well, so
 * that he speaks of two things. Across articles that is the whole article, within one the same voice: "35 killed" is no
 * answer to "4 killed" where its own article has the four too. Across articles, too, unless both name one spot, each must
 * have no other figure of the sort: of five incidents of a day nobody can tell which of another's three is meant.
 */
export function settled({accounts}: Happening, gazetteer: Gazetteer): (pair: Pair) => boolean {
  const given = new Map<string, Account[]>();
  for (const account of accounts) {
    if (!isFigure(account)) continue;
    const key = `${account.claim.article} ${account.claim.measure}`;
    const list = given.get(key);
    if (list) list.push(account);
    else given.set(key, [account]);
  }
  const gives = (teller: Account, told: Account) =>
    (given.get(`${teller.claim.article} ${teller.claim.measure}`) ?? []).some(
      (other) =>
        other !== teller &&
        other !== told &&
        (other.claim.article !== told.claim.article || sameVoice(other.voice, teller.voice)) &&
        sharesEnd(other, told) &&
        objectsFit(other.claim.object, told.claim.object) &&
        sidesAgree(other, told)
    );
  const isLone = (account: Account) =>
    (given.get(`${account.claim.article} ${account.claim.measure}`) ?? []).every(
      (other) =>
        overlaps(other.claim, account.claim) ||
        other.claim.part_of !== "" ||
        !objectsFit(other.claim.object, account.claim.object) ||
        !sidesAgree(other, account)
    );
  const areLone = ([a, b]: Pair) => a.claim.article === b.claim.article || (isLone(a) && isLone(b));
  return (pair) => gives(...pair) || gives(pair[1], pair[0]) || !(onOneSpot(pair, gazetteer) || areLone(pair));
}

/** 29 and "at least 29" are one figure. */
const sharesEnd = ({claim: a}: Account, {claim: b}: Account) =>
  (a.low !== null && a.low === b.low) || (a.high !== null && a.high === b.high);
