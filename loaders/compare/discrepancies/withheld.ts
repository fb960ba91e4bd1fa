import type {Account} from "../account.ts";
import {isFigure, sidesAgree} from "./comparable.ts";
import {finding, type Rule} from "./rule.ts";

const casualties: ReadonlySet<string> = new Set(["killed", "wounded", "killed_or_wounded", "losses"]);

/**
 * A source gives a figure and is said to keep silent on another, or says that nobody knows. Where the silent one gives no
 * figure at all, the silence is set beside the figure that another gives for what it is silent about.
 */
export const withheld: Rule = {
  kind: "withheld",
  find: ({happenings, articles}) => {
    const event = new Map(
      happenings.flatMap((happening) =>
        happening.accounts.map((account) => [account.claim.claim, {happening, account}] as const)
      )
    );
    return articles.flatMap(({claims}) => {
      const here = claims.flatMap(({claim}) => event.get(claim) ?? []);
      const silences = here.filter(
        ({account}) => account.claim.status === "withheld" || account.claim.status === "unknown"
      );
      return silences.flatMap(({account: silence}) => {
        const figures = here.filter(({account}) => isFigure(account) && sameMatter(account, silence));
        const own = nearest(
          figures.filter(({account}) => account.voice.origin === silence.voice.origin),
          silence
        );
        const others = figures.filter(
          ({account}) => account.voice.origin !== silence.voice.origin && sidesAgree(account, silence)
        );
        // in the outlet's voice the silent one is who it speaks of: any other's figure is beside it
        const told = silence.voice.attribution === null;
        const beside = told ? (nearest(others, silence) ?? own) : (own ?? nearest(others, silence));
        const variant = silence.claim.status === "unknown" ? "unknown" : "silent";
        return beside ? [finding("withheld", beside.happening, beside.account, silence, {variant})] : [];
      });
    });
  }
};

/** A silence about losses is one about the dead and the wounded too. */
function sameMatter({claim: a}: Account, {claim: b}: Account): boolean {
  return (
    a.measure === b.measure ||
    (casualties.has(a.measure) && casualties.has(b.measure) && (a.measure === "losses" || b.measure === "losses"))
  );
}

function nearest<T extends {account: Account}>(found: readonly T[], {claim}: Account): T | undefined {
  const gap = ({account}: T) =>
    Math.abs(account.claim.start - claim.start) + (account.claim.measure === claim.measure ? 0 : 1e6);
  return found.reduce<T | undefined>((best, next) => (best && gap(best) <= gap(next) ? best : next), undefined);
}
