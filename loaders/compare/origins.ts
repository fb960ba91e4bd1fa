import type {Account} from "./account.ts";
import type {Happening} from "./events.ts";

/** Who is made to answer for what is told of an event, however it reached the page. */
export interface Origin {
  event: string;
  /** Key of the source at the end of the chain (`actor <id>`, `outlet <name>`, or a name). */
  origin: string;
  /** The outlets that have it, sorted; an article without an outlet counts by its id. */
  outlets: string[];
  /** Chains from the outermost link to the origin, each once, the shortest first. */
  ways: string[][];
  /** The claims that rest on it, by publication, then place in the text. */
  claims: string[];
}

/**
 * The origins of each event: outlet ← agency ← ministry and outlet ← ministry are one origin by two ways, so that two
 * outlets with one source count as one. Wire copy is left out. Origins with the most outlets come first.
 */
export function origins(happenings: readonly Happening[]): Origin[] {
  return happenings.flatMap(({event, accounts}) => {
    const found = new Map<string, Account[]>();
    for (const account of accounts.filter(({duplicate}) => !duplicate)) {
      const list = found.get(account.voice.origin);
      if (list) list.push(account);
      else found.set(account.voice.origin, [account]);
    }
    return [...found]
      .map(([origin, told]): Origin => ({
        event: event.event,
        origin,
        outlets: [...new Set(told.map(({article}) => article.outlet || article.article))].sort(),
        ways: waysOf(told),
        claims: told.map(({claim}) => claim.claim)
      }))
      .sort((a, b) => b.outlets.length - a.outlets.length || (a.origin < b.origin ? -1 : 1));
  });
}

function waysOf(told: readonly Account[]): string[][] {
  const ways = new Map(told.map(({voice}) => [voice.chain.join("\u0000"), [...voice.chain]]));
  return [...ways].sort(([a, x], [b, y]) => x.length - y.length || (a < b ? -1 : 1)).map(([, way]) => way);
}
