import type {Row} from "../../loaders/tables/schema.ts";
import {groupRows} from "./groupRows.js";
import type {Lookup} from "./lookup.js";

/** An outlet, or a source that it or another lets speak. */
export interface ChainNode {
  name: string;
  attribution: Row<"attributions"> | null;
  /** How often this link is made. */
  count: number;
  children: ChainNode[];
}

/** The chains of more than one link, as one tree an outlet: outlet ← agency ← ministry. */
export function chainTrees(attributions: Row<"attributions">[], lookup: Lookup): ChainNode[] {
  const inner = groupRows(
    attributions.filter(({via}) => via),
    ({via}) => via
  );
  const heads = attributions.filter(({attribution, via}) => !via && inner.has(attribution));
  const outlets = groupRows(heads, ({article}) => lookup.article.get(article)?.outlet ?? "");
  return [...outlets].map(([name, rows]) => ({
    name,
    attribution: null,
    count: rows.length,
    children: merge(rows, inner)
  }));
}

/** Links with the same source become one. */
function merge(rows: Row<"attributions">[], inner: Map<string, Row<"attributions">[]>): ChainNode[] {
  return [...groupRows(rows, nameOf)].map(([name, same]) => ({
    name,
    attribution: same[0]!,
    count: same.length,
    children: merge(
      same.flatMap(({attribution}) => inner.get(attribution) ?? []),
      inner
    )
  }));
}

const nameOf = ({speaker, resolved, source, source_kind}: Row<"attributions">): string =>
  speaker || resolved || source || source_kind;
