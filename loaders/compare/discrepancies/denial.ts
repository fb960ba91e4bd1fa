import type {Account} from "../account.ts";
import {objectsFit} from "../families.ts";
import {otherVoice, samePlace, sameTime, sidesAgree} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";

/** One affirms, another denies. */
export const denial: Rule = {
  kind: "denial",
  find: ({happenings, gazetteer}) =>
    happenings.flatMap((happening) => {
      const denials = happening.accounts.filter((account) => !account.duplicate && denies(account));
      return denials.flatMap((denied) => {
        const affirmed = happening.accounts.find(
          (account) =>
            !account.duplicate &&
            account.claim.status === "affirmed" &&
            !denies(account) &&
            account.claim.measure === denied.claim.measure &&
            objectsFit(account.claim.object, denied.claim.object) &&
            otherVoice(account, denied) &&
            sidesAgree(account, denied) &&
            samePlace(account, denied, gazetteer) &&
            sameTime(account, denied)
        );
        return affirmed ? [finding("denial", happening, affirmed, denied)] : [];
      });
    })
};

const denies = ({claim, voice}: Account) =>
  claim.status === "denied" || (claim.status === "affirmed" && voice.attribution?.polarity === "deny");
