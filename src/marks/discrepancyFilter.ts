import type {Row} from "../../loaders/tables/schema.ts";
import type {Messages} from "../messages/en.js";
import {sourceKindOf, type Lookup} from "./lookup.js";

export interface FilterChoice {
  name: string;
  label: string;
  options: [value: string, label: string][];
}

/** The two sides of a disagreement, as far as they are claims or attributions. */
const sourceKinds = (d: Row<"discrepancies">, lookup: Lookup): string[] =>
  [d.row_a, d.row_b].flatMap((row) => {
    const claim = lookup.claim.get(row);
    return claim ? [sourceKindOf(claim, lookup)] : (lookup.attribution.get(row)?.source_kind ?? []);
  });

const outlets = (d: Row<"discrepancies">, {article}: Lookup): string[] =>
  [d.article_a, d.article_b].map((id) => article.get(id)?.outlet || UNNAMED);

/** The address needs a value for an outlet that nobody names. */
const UNNAMED = "-";

/** True where a disagreement has all that was chosen (`kind`, `measure`, `outlet`, `source`, `event`; empty: any). */
export function matches(d: Row<"discrepancies">, chosen: Record<string, string>, lookup: Lookup): boolean {
  const {kind, measure, outlet, source, event} = chosen;
  return (
    (!kind || d.kind === kind) &&
    (!measure || d.measure === measure) &&
    (!event || d.event === event) &&
    (!outlet || outlets(d, lookup).includes(outlet)) &&
    (!source || sourceKinds(d, lookup).includes(source))
  );
}

/** Only what occurs is offered. */
export function choicesOf(
  report: {discrepancies: Row<"discrepancies">[]},
  lookup: Lookup,
  t: Messages
): FilterChoice[] {
  const {discrepancies} = report;
  const values = (of: (d: Row<"discrepancies">) => string[], label: (value: string) => string): [string, string][] =>
    [...new Set(discrepancies.flatMap(of).filter(Boolean))].sort().map((value) => [value, label(value)]);
  const word = (words: Record<string, string>) => (value: string) => words[value] ?? value;
  return [
    {name: "kind", label: t.ui.kind, options: values((d) => [d.kind], word(t.words.kind))},
    {name: "measure", label: t.ui.measure, options: values((d) => [d.measure], word(t.words.measure))},
    {
      name: "outlet",
      label: t.ui.outlet,
      options: values(
        (d) => outlets(d, lookup),
        (o) => (o === UNNAMED ? t.ui.unnamedOutlet : o)
      )
    },
    {name: "source", label: t.ui.sourceKind, options: values((d) => sourceKinds(d, lookup), word(t.words.sourceKind))},
    {
      name: "event",
      label: t.ui.event,
      options: values(
        (d) => [d.event],
        (id) => lookup.event.get(id)?.label ?? id
      )
    }
  ];
}
