import type {Row} from "../tables/schema.ts";
import type {Actor} from "../types.ts";
import type {Account} from "./account.ts";
import type {Happening} from "./events.ts";

type SourceKind = Row<"attributions">["source_kind"];

/** What one kind of source did about one event. */
export interface Silence {
  event: string;
  source_kind: SourceKind;
  /** It spoke; it only was said to keep silent, or not to know; or it did not appear. */
  state: "spoke" | "silent" | "absent";
  /** Number of claims it answers for, wire copy left out. */
  claims: number;
  /** The claims that tell of its silence. */
  silences: string[];
}

/**
 * Event × kind of source: a row for every kind that speaks or is said to keep silent anywhere in the corpus. A source that
 * gives a figure and withholds another has spoken, and its silence is listed too. Where the outlet itself tells of a
 * silence, it is the party concerned that keeps it.
 */
export function silence(happenings: readonly Happening[], actors: ReadonlyMap<string, Actor>): Silence[] {
  const cells = happenings.map(({event, accounts}) => ({event: event.event, byKind: byKind(accounts, actors)}));
  const kinds = [...new Set(cells.flatMap(({byKind: found}) => [...found.keys()]))].sort();
  return cells.flatMap(({event, byKind: found}) =>
    kinds.map((source_kind): Silence => {
      const {claims = 0, silences = []} = found.get(source_kind) ?? {};
      return {event, source_kind, state: claims ? "spoke" : silences.length ? "silent" : "absent", claims, silences};
    })
  );
}

function byKind(accounts: readonly Account[], actors: ReadonlyMap<string, Actor>) {
  const found = new Map<SourceKind, {claims: number; silences: string[]}>();
  for (const account of accounts) {
    if (account.duplicate) continue;
    const {claim} = account;
    const isSilence = claim.status === "withheld" || claim.status === "unknown";
    const kind = (isSilence && partyConcerned(account, actors)) || speakerKind(account);
    const cell = found.get(kind) ?? {claims: 0, silences: []};
    if (isSilence) cell.silences.push(claim.claim);
    else cell.claims += 1;
    found.set(kind, cell);
  }
  return found;
}

const speakerKind = ({voice}: Account): SourceKind => voice.attribution?.source_kind ?? "outlet";

const partyConcerned = (account: Account, actors: ReadonlyMap<string, Actor>): SourceKind | undefined =>
  speakerKind(account) === "outlet" ? actors.get(account.claim.affected_actor)?.kind : undefined;
