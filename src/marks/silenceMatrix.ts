import type {Row} from "../../loaders/tables/schema.ts";
import {groupRows} from "./groupRows.js";
import {sourceKindOf, type Lookup} from "./lookup.js";

type SourceKind = Row<"attributions">["source_kind"];

export interface SilenceMatrix {
  /** The kinds of source that speak anywhere in these events. */
  kinds: SourceKind[];
  rows: {event: Row<"events">; cells: Map<SourceKind, {spoke: number; silent: number}>}[];
}

/** Event × kind of source: how many claims it makes, and how often it is said to keep silent. */
export function silenceMatrix(events: Row<"events">[], claims: Row<"claims">[], lookup: Lookup): SilenceMatrix {
  const kinds = new Set<SourceKind>();
  const byEvent = groupRows(claims, (claim) => claim.event);
  const rows = events.map((event) => {
    const cells = new Map<SourceKind, {spoke: number; silent: number}>();
    for (const claim of byEvent.get(event.event) ?? []) {
      const kind = sourceKindOf(claim, lookup);
      const cell = cells.get(kind) ?? {spoke: 0, silent: 0};
      if (claim.status === "withheld") cell.silent++;
      else cell.spoke++;
      cells.set(kind, cell);
      kinds.add(kind);
    }
    return {event, cells};
  });
  return {kinds: [...kinds].sort(), rows: rows.filter(({cells}) => cells.size)};
}
