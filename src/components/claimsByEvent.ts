import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import {groupRows} from "../marks/groupRows.js";
import {sourceKindOf, type Lookup} from "../marks/lookup.js";
import type {Messages} from "../messages/en.js";
import {mixed, quoted} from "./bidi.js";
import {countedWords} from "./claimLabel.js";
import {dataTable} from "./dataTable.js";
import {figure} from "./figure.js";
import {intervalPlot} from "./intervalPlot.js";
import {linkToRow} from "./links.js";
import {cueLabel, outletLabel, sourceLabel} from "./sourceLabel.js";

interface Tables {
  t: Messages;
  claims: Row<"claims">[];
  events: Row<"events">[];
  discrepancies: Row<"discrepancies">[];
}

/**
 * The claims about what the shown disagreements are about, event by event and measure by measure; of a chosen event all,
 * and where nothing disagrees all there are.
 */
export function claimsByEvent(
  shown: Row<"discrepancies">[],
  chosen: Record<string, string>,
  report: Tables,
  lookup: Lookup
): Node {
  const {t, claims, events} = report;
  const inPlay = new Set(shown.filter((d) => d.event).map((d) => `${d.event}\0${d.measure}`));
  const named = new Set(shown.flatMap((d) => [d.row_a, d.row_b]));
  const rows = claims.filter(
    (claim) =>
      (inPlay.has(`${claim.event}\0${claim.measure}`) ||
        named.has(claim.claim) ||
        claim.event === chosen.event ||
        !report.discrepancies.length) &&
      (!chosen.measure || claim.measure === chosen.measure) &&
      (!chosen.source || sourceKindOf(claim, lookup) === chosen.source)
  );
  if (!rows.length) return html`<p>${t.ui.noData}</p>`;
  const byEvent = groupRows(rows, (claim) => claim.event);
  const ordered = [...events.map(({event}) => event), ""].filter((event) => byEvent.has(event));
  const plots = ordered.map((event) => {
    const label = lookup.event.get(event)?.label;
    return html`<section class="event-plots">
      ${label ? html`<h3>${mixed(label)}</h3>` : null}
      ${[...groupRows(byEvent.get(event) ?? [], (claim) => claim.measure)].map(
        ([measure, group]) =>
          html`<h4>${t.words.measure[measure as keyof typeof t.words.measure] ?? measure}</h4>
            ${intervalPlot(group, lookup, t)}`
      )}
    </section>`;
  });
  return figure({
    title: t.ui.byEvent,
    alt: `${t.ui.byEvent}: ${t.claims(rows.length)}`,
    note: t.ui.byEventNote,
    picture: html`<div>${plots}</div>`,
    table: () => claimTable(rows, lookup, t),
    showTable: t.ui.showTable
  });
}

export function claimTable(rows: Row<"claims">[], lookup: Lookup, t: Messages): HTMLElement {
  const attribution = (claim: Row<"claims">) => lookup.attribution.get(claim.attribution);
  return dataTable(
    rows,
    [
      {label: t.ui.figure, cell: (c) => html`<a href=${linkToRow(c.claim)}>${t.figure(c)}</a>`},
      {label: t.ui.measure, cell: (c) => countedWords(c, t)},
      {label: t.ui.cue, cell: (c) => (attribution(c) ? cueLabel(attribution(c)!, lookup, t) : "–")},
      {label: t.ui.source, cell: (c) => (attribution(c) ? sourceLabel(attribution(c)!, lookup, t) : t.ui.own)},
      {label: t.ui.outlet, cell: (c) => outletLabel(lookup.article.get(c.article), t)},
      {label: t.ui.words, cell: (c) => quoted(c.text)}
    ],
    t.ui.claims,
    t.more
  );
}
