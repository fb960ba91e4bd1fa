import type {Row} from "../../tables/schema.ts";
import {logOdds, type Mark} from "./logOdds.ts";
import {wilson, type Share} from "./wilson.ts";

type Vocabulary = Pick<Row<"vocabulary">, "lemma" | "outlet" | "source_kind" | "count">;

/** A cue's share among all the cues that an outlet has for a kind of source. */
export interface CueShare extends Share {
  outlet: string;
  source_kind: Row<"vocabulary">["source_kind"];
  lemma: string;
  count: number;
  total: number;
}

export interface SourcingStatistics {
  /** In the order of outlet, kind of source, falling count, lemma. */
  shares: CueShare[];
  /** Outlet → which cues mark it against the other outlets. */
  byOutlet: Map<string, Mark[]>;
  /** Kind of source → which cues mark it against other kinds. */
  byKind: Map<string, Mark[]>;
}

/** Who says, who admits, who claims: shares and marks over the rows of the table `vocabulary`. Pure. */
export function sourcingStatistics(vocabulary: readonly Vocabulary[]): SourcingStatistics {
  const cells = new Map<string, Vocabulary>();
  const totals = new Map<string, number>();
  for (const row of vocabulary) {
    const {lemma, outlet, source_kind, count} = row;
    const cell = `${outlet}\u0000${source_kind}`;
    totals.set(cell, (totals.get(cell) ?? 0) + count);
    // one lemma with two acts is one word
    const key = `${cell}\u0000${lemma}`;
    cells.set(key, {...row, count: (cells.get(key)?.count ?? 0) + count});
  }
  const shares = [...cells.values()]
    .map(({lemma, outlet, source_kind, count}): CueShare => {
      const total = totals.get(`${outlet}\u0000${source_kind}`)!;
      return {outlet, source_kind, lemma, count, total, ...wilson(count, total)};
    })
    .sort(
      (a, b) =>
        order(a.outlet, b.outlet) || order(a.source_kind, b.source_kind) || b.count - a.count || order(a.lemma, b.lemma)
    );
  return {
    shares,
    byOutlet: logOdds(counts(vocabulary, ({outlet}) => outlet)),
    byKind: logOdds(counts(vocabulary, ({source_kind}) => source_kind))
  };
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function counts(rows: readonly Vocabulary[], groupOf: (row: Vocabulary) => string): Map<string, Map<string, number>> {
  const groups = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const group = groups.get(groupOf(row)) ?? new Map<string, number>();
    group.set(row.lemma, (group.get(row.lemma) ?? 0) + row.count);
    groups.set(groupOf(row), group);
  }
  return groups;
}
