import type {Phrases} from "../languages/phrases.ts";
import type {Event} from "../types.ts";
import type {Account} from "./account.ts";
import {edtfDay, type Days} from "./days.ts";
import {episodes} from "./episodes.ts";
import {eventLabel} from "./eventLabel.ts";
import type {Gazetteer} from "./gazetteer.ts";
import {groupEpisodes, type Group} from "./groupEpisodes.ts";
import {hull} from "./interval.ts";
import type {Kinship} from "./kinship.ts";
import type {Described} from "./placeWords.ts";

/** An event with the accounts of it, by publication, then place in the text. */
export interface Happening {
  event: Event;
  accounts: Account[];
  group: Group;
}

/**
 * Groups accounts into events: within each article first, then across. Deterministic, independent of the order of the
 * articles; an event's id is that of its earliest published claim (`…:c3` gives `…:e3`), so that what is added later does
 * not change it.
 */
export function events(
  byArticle: readonly (readonly Account[])[],
  gazetteer: Gazetteer,
  kin: Kinship,
  phrases: Phrases,
  language: string,
  described: (sentence: string) => readonly Described[] = () => []
): Happening[] {
  const all = byArticle.flatMap((accounts) => families(accounts).flatMap((family) => episodes(family, gazetteer)));
  return groupEpisodes(all, gazetteer, kin).map((group) => {
    const accounts = group.episodes.flatMap((episode) => episode.accounts);
    const places = byFrequency(accounts.flatMap((account) => account.places));
    const days = daysOf(accounts);
    const told = [...new Set(accounts.map(({claim}) => claim.sentence))].flatMap(described);
    const articles = [...new Set(accounts.map(({article}) => article.article))].sort();
    const outlets = new Set(
      accounts.filter(({duplicate}) => !duplicate).map(({article}) => article.outlet || article.article)
    );
    return {
      group,
      accounts,
      event: {
        event: group.episodes[0]!.accounts[0]!.claim.claim.replace(/:c(?=[^:]*$)/, ":e"),
        label: eventLabel(accounts, places, days, gazetteer, phrases, language, told),
        from: edtfDay(days.low, days.certain),
        to: edtfDay(days.high, days.certain),
        places: places.join(";"),
        articles: articles.join(";"),
        claims: accounts.length,
        outlets: outlets.size
      }
    };
  });
}

/** Accounts that could ever meet: one family, and happenings apart from periods. */
function families(accounts: readonly Account[]): Account[][] {
  const found = new Map<string, Account[]>();
  for (const account of accounts) {
    const key = `${account.family} ${account.period}`;
    const list = found.get(key);
    if (list) list.push(account);
    else found.set(key, [account]);
  }
  return [...found.values()];
}

/** From the first to the last day named by the accounts themselves; only where none names one, those of publication. */
function daysOf(accounts: readonly Account[]): Days {
  const own = accounts.filter(({ownTime, days}) => ownTime && (days.low !== null || days.high !== null));
  const dated = (own.length ? own : accounts).filter(({days}) => days.low !== null || days.high !== null);
  if (!dated.length) return {low: null, high: null, certain: true};
  return {
    ...dated.map(({days}) => ({low: days.low, high: days.high})).reduce(hull),
    certain: own.length > 0 && own.every(({days}) => days.certain)
  };
}

function byFrequency(places: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([place]) => place);
}
