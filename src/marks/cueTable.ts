import type {Row} from "../../loaders/tables/schema.ts";

type SourceKind = Row<"attributions">["source_kind"];

export interface CueRow {
  lemma: string;
  gloss: string;
  act: Row<"vocabulary">["act"];
  alignment: Row<"vocabulary">["alignment"];
  count: number;
  /** The first attribution with this word. */
  example: string;
  cells: Map<SourceKind, {count: number; example: string}>;
}

/** Cue × kind of source, over all outlets: rows and kinds by how often they occur. */
export function cueTable(vocabulary: Row<"vocabulary">[]): {kinds: SourceKind[]; rows: CueRow[]} {
  const rows = new Map<string, CueRow>();
  const kinds = new Map<SourceKind, number>();
  for (const {lemma, gloss, act, alignment, source_kind, count, example} of vocabulary) {
    const key = `${lemma}\0${act}`;
    const row = rows.get(key) ?? {lemma, gloss, act, alignment, count: 0, example, cells: new Map()};
    const cell = row.cells.get(source_kind) ?? {count: 0, example};
    cell.count += count;
    row.count += count;
    rows.set(key, row);
    row.cells.set(source_kind, cell);
    kinds.set(source_kind, (kinds.get(source_kind) ?? 0) + count);
  }
  return {
    kinds: [...kinds].sort((a, b) => b[1] - a[1]).map(([kind]) => kind),
    rows: [...rows.values()].sort((a, b) => b.count - a.count)
  };
}
