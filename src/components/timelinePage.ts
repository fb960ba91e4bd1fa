import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import {timelineFacts} from "../marks/facts.js";
import {clusters} from "../marks/lanes.js";
import {lookupOf, type Lookup} from "../marks/lookup.js";
import type {Messages} from "../messages/en.js";
import {mixed, quoted} from "./bidi.js";
import {dataTable} from "./dataTable.js";
import {figure} from "./figure.js";
import {filterBar} from "./filterBar.js";
import {lanePlot} from "./lanePlot.js";
import {lead} from "./lead.js";
import {linkToArticle, linkToRow} from "./links.js";
import {openReport, type ReportFiles} from "./openReport.js";
import {responsive} from "./responsive.js";
import {outletLabel} from "./sourceLabel.js";

type Needs = "articles" | "events" | "times" | "timeline";

/** What happened when, and who says so? */
export async function timelinePage(files: ReportFiles<Needs>): Promise<HTMLElement> {
  const report = await openReport<Needs>(files);
  const {t, timeline, times, events} = report;
  const lookup = lookupOf(report);
  const opening = lead(t.timelineLead(timelineFacts(timeline, times, events.length)));
  const picture = html`<div></div>`;
  const outlets = [...new Set(report.articles.map(({outlet}) => outlet))].filter(Boolean).sort();
  const bar = filterBar(
    [
      {name: "event", label: t.ui.event, options: events.map(({event, label}) => [event, label])},
      {name: "outlet", label: t.ui.outlet, options: outlets.map((outlet) => [outlet, outlet])},
      {name: "kind", label: t.ui.kind, options: Object.entries(t.words.timeline)}
    ],
    t.ui,
    ({event, outlet, kind}) => {
      const shown = timeline.filter(
        (row) =>
          (!event || row.event === event) &&
          (!kind || row.kind === kind) &&
          (!outlet || lookup.article.get(row.article)?.outlet === outlet)
      );
      picture.replaceChildren(shown.length ? drawn(shown, lookup, t) : html`<p>${t.ui.noData}</p>`);
    }
  );
  return html`<div>
    ${opening}${timeline.length ? html`${bar}${picture}` : null}${
      times.length
        ? html`<section>
            <h2>${t.ui.timeExpressions}</h2>
            ${timeTable(times, lookup, t)}
          </section>`
        : null
    }
  </div>`;
}

const DAY = 86_400_000;

function drawn(rows: Row<"timeline">[], lookup: Lookup, t: Messages): Node {
  const groups = clusters(rows, 30 * DAY, DAY / 4);
  const dated = groups.flat().reduce((sum, {marks}) => sum + marks.length, 0);
  if (!dated) return timelineTable(rows, lookup, t);
  return figure({
    title: t.ui.lanes,
    alt: `${t.ui.lanes}: ${dated}`,
    note: t.ui.laneNote,
    picture: html`<div class="clusters">
      ${groups.map((lanes) => responsive((width) => lanePlot(lanes, width, lookup, t)))}
    </div>`,
    table: () => timelineTable(rows, lookup, t),
    showTable: t.ui.showTable
  });
}

function timelineTable(rows: Row<"timeline">[], lookup: Lookup, t: Messages): HTMLElement {
  return dataTable(
    rows,
    [
      {label: t.ui.kind, cell: (row) => t.words.timeline[row.kind]},
      {label: t.ui.from, cell: (row) => html`<span class="date">${row.from ? t.date(row.from) : t.ui.undated}</span>`},
      {label: t.ui.to, cell: (row) => html`<span class="date">${t.date(row.to)}</span>`},
      {
        label: t.ui.words,
        cell: (row) =>
          html`<a href=${row.attribution ? linkToRow(row.attribution) : linkToArticle(row.article)}
            >${mixed(row.label)}</a
          >`
      },
      {label: t.ui.event, cell: (row) => mixed(lookup.event.get(row.event)?.label ?? "–")},
      {label: t.ui.outlet, cell: (row) => outletLabel(lookup.article.get(row.article), t)}
    ],
    t.ui.lanes,
    t.more
  );
}

function timeTable(times: Row<"times">[], lookup: Lookup, t: Messages): HTMLElement {
  return dataTable(
    times,
    [
      {label: t.ui.expression, cell: (row) => html`<a href=${linkToRow(row.time)}>${quoted(row.text)}</a>`},
      {label: t.ui.from, cell: (row) => html`<span class="date">${row.from ? t.date(row.from) : "…"}</span>`},
      {label: t.ui.to, cell: (row) => html`<span class="date">${row.to ? t.date(row.to) : "…"}</span>`},
      {label: t.ui.granularity, cell: (row) => t.words.granularity[row.granularity]},
      {
        label: t.ui.certain,
        cell: (row) =>
          html`${row.certain ? t.ui.certain : t.ui.uncertain}${row.conflict ? html`: ${mixed(row.conflict)}` : null}`
      },
      {label: t.ui.outlet, cell: (row) => outletLabel(lookup.article.get(row.article), t)}
    ],
    t.ui.timeExpressions,
    t.more
  );
}
