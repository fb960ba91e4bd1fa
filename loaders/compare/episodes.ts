import type {Account} from "./account.ts";
import {accountsFit} from "./fit.ts";
import type {Gazetteer} from "./gazetteer.ts";

/** The accounts of one article that tell of one happening. */
export interface Episode {
  /** The account all others were held against: the first that says where and when, as far as one does. */
  core: Account;
  /** In the order of the text. */
  accounts: Account[];
  /** Why each account belongs, beside its claim's id. */
  why: Map<string, string>;
}

/**
 * Groups the accounts of one article. Each is held against an episode's core, never against its last member, so that a
 * row of near neighbours does not chain a whole front into one happening. Accounts that say where come first; the others
 * then join what stands nearest in the text.
 */
export function episodes(accounts: readonly Account[], gazetteer: Gazetteer): Episode[] {
  const found: Episode[] = [];
  const placed = accounts.filter(({places}) => places.length);
  const rest = accounts.filter(({places}) => !places.length);
  for (const account of [...placed.filter((a) => a.ownTime), ...placed.filter((a) => !a.ownTime), ...rest]) {
    let best: {episode: Episode; rank: number; why: string} | undefined;
    for (const episode of found) {
      const fit = accountsFit(episode.core, account, gazetteer);
      if (!fit.fits) continue;
      // a named place decides by fit, an unnamed one by what the sentence stands next to
      const near = 1 / (1 + textDistance(episode, account)) + Number(oneBreath(episode, account));
      const rank = account.places.length ? fit.score + near : near;
      if (!best || rank > best.rank) best = {episode, rank, why: fit.why};
    }
    if (best) {
      best.episode.accounts.push(account);
      best.episode.why.set(account.claim.claim, best.why);
    } else {
      found.push({core: account, accounts: [account], why: new Map([[account.claim.claim, "the core"]])});
    }
  }
  for (const episode of found)
    episode.accounts.sort((a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end);
  return found.sort((a, b) => a.accounts[0]!.claim.start - b.accounts[0]!.claim.start);
}

/** Some account of the episode stands in the same sentence, on the same word. */
const oneBreath = ({accounts}: Episode, {claim}: Account) =>
  accounts.some(({claim: other}) => other.sentence === claim.sentence && other.attribution === claim.attribution);

function textDistance({accounts}: Episode, {claim}: Account): number {
  let least = Infinity;
  for (const {claim: other} of accounts)
    least = Math.min(least, Math.max(0, other.start - claim.end, claim.start - other.end));
  return least;
}
