import type {Account} from "../account.ts";
import type {Happening} from "../events.ts";
import {objectsFit} from "../families.ts";
import {sameVoice} from "../voice.ts";
import {isFigure, sidesAgree, type Pair} from "./comparable.ts";

/**
 * True for two figures of a happening that are no rivals: who gives the one gives, of the same sort, the other as well, so
 * that he speaks of two things. Across articles that is the whole article, within one the same voice: "35 killed" is no
 * answer to "4 killed" where its own article has the four too.
 */
export function settled({accounts}: Happening): (pair: Pair) => boolean {
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
  return ([a, b]) => gives(a, b) || gives(b, a);
}

/** 29 and "at least 29" are one figure. */
const sharesEnd = ({claim: a}: Account, {claim: b}: Account) =>
  (a.low !== null && a.low === b.low) || (a.high !== null && a.high === b.high);
