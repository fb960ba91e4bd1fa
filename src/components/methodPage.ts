import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import type {Messages} from "../messages/en.js";
import {groupRows} from "../marks/groupRows.js";
import type {Convention, Setting} from "../site/conventions.ts";
import {mixed, quoted} from "./bidi.js";
import {wordFor} from "./claimLabel.js";
import {dataTable} from "./dataTable.js";
import {figure} from "./figure.js";
import {lead} from "./lead.js";
import {openReport, type File, type ReportFiles} from "./openReport.js";

/** Can I trust this? */
export async function methodPage(
  files: ReportFiles<"evaluation" | "claims"> & {conventions: File}
): Promise<HTMLElement> {
  const {t, evaluation, claims} = await openReport<"evaluation" | "claims">(files);
  const {quantities, settings} = (await files.conventions.json()) as {quantities: Convention[]; settings: Setting[]};
  const scored = evaluation.flatMap(({layer, f1, gold}) =>
    f1 === null || !gold || isDetail(layer) ? [] : [{layer, f1, gold}]
  );
  const reviewed = claims.filter(({review}) => review !== "auto");
  const states = [...groupRows(reviewed, ({review}) => review)].map(
    ([state, of]) => `${t.words.review[state]}: ${of.length}`
  );
  return html`<div>
    ${lead(t.methodLead(scored))} ${evaluation.length ? accuracy(evaluation, t) : null}
    ${reviewed.length ? html`<p>${t.claims(reviewed.length)}: ${t.ui.reviewed} (${states.join(", ")}).</p>` : null}
    <section>
      <h2>${t.ui.limits}</h2>
      <ul class="prose">
        ${t.ui.limitsList.map((limit) => html`<li>${limit}</li>`)}
      </ul>
    </section>
    <section>
      <h2>${t.ui.correct}</h2>
      <ol class="prose">
        ${t.ui.correctSteps.map((step) => html`<li>${step}</li>`)}
      </ol>
    </section>
    ${
      quantities.length
        ? html`<section>
            <h2>${t.ui.conventions}</h2>
            <p>${t.ui.conventionsNote}</p>
            ${quantityTable(quantities, t)}${settings.length ? settingTable(settings, t) : null}
          </section>`
        : null
    }
  </div>`;
}

/** What is measured only where something else was found already ("act | cue") stands indented in the table. */
const isDetail = (layer: string): boolean => layer.startsWith(" ");

function accuracy(rows: Row<"evaluation">[], t: Messages): HTMLElement {
  const scored = rows.filter(({f1, layer}) => f1 !== null && !isDetail(layer));
  const several = new Set(rows.map(({set}) => set)).size > 1;
  return figure({
    title: t.ui.accuracy,
    alt: t.methodLead(scored.map(({layer, f1, gold}) => ({layer, f1: f1!, gold: gold ?? 0}))),
    note: t.ui.accuracyNote,
    picture: html`<ul class="scores">
        ${scored.map(
          ({set, layer, precision, recall, f1, gold}) =>
            html`<li>
              <span
                >${wordFor(t.words.layer, layer)}
                <span class="gloss">(${several ? `${set}, ` : null}${t.ui.gold}: ${gold})</span></span
              >
              <span class="score-track" dir="ltr"
                ><i class="f1" style=${`inline-size:${100 * f1!}%`}></i
                >${point(precision, "precision", t.ui.precision)}${point(recall, "recall", t.ui.recall)}</span
              >
              <b>${f1!.toFixed(2)}</b>
            </li>`
        )}
      </ul>
      <p class="note">
        <i class="key f1"></i> ${t.ui.f1} · <i class="key precision"></i> ${t.ui.precision} ·
        <i class="key recall"></i> ${t.ui.recall}
      </p>`,
    table: () => scoreTable(rows, t),
    showTable: t.ui.showTable
  });
}

const point = (share: number | null, kind: string, name: string): HTMLElement | null =>
  share === null
    ? null
    : html`<i class=${kind} style=${`inset-inline-start:${100 * share}%`} title=${`${name} ${share.toFixed(2)}`}></i>`;

function scoreTable(rows: Row<"evaluation">[], t: Messages): HTMLElement {
  const share = (value: number | null) => (value === null ? "–" : value.toFixed(3));
  return dataTable(
    rows,
    [
      {label: t.ui.set, cell: (row) => row.set},
      {label: t.ui.layer, cell: (row) => row.layer},
      {label: t.ui.gold, cell: (row) => row.gold, numeric: true},
      {label: t.ui.found, cell: (row) => row.found, numeric: true},
      {label: t.ui.matched, cell: (row) => row.matched, numeric: true},
      {label: t.ui.precision, cell: (row) => share(row.precision), numeric: true},
      {label: t.ui.recall, cell: (row) => share(row.recall), numeric: true},
      {label: t.ui.f1, cell: (row) => share(row.f1), numeric: true}
    ],
    t.ui.accuracy,
    t.more
  );
}

const quantityTable = (rows: Convention[], t: Messages): HTMLElement =>
  dataTable(
    rows,
    [
      {
        label: t.ui.words,
        cell: ({words, language}) =>
          words.split("|").map((word, i) => html`${i ? " · " : null}${quoted(word, language)}`)
      },
      {label: t.ui.figure, cell: ({hedge}) => wordFor(t.words.hedge, hedge)},
      {label: t.ui.from, cell: ({low}) => low || "–", numeric: true},
      {label: t.ui.to, cell: ({high}) => high || "–", numeric: true}
    ],
    t.ui.conventions,
    t.more
  );

const settingTable = (rows: Setting[], t: Messages): HTMLElement =>
  dataTable(
    rows,
    [
      {label: t.ui.setting, cell: ({name}) => html`<code>${name}</code>`},
      {label: t.ui.value, cell: ({value, unit}) => `${value} ${unit}`},
      {label: t.ui.why, cell: ({why}) => mixed(why ?? "")}
    ],
    t.ui.settings,
    t.more
  );
