import {html} from "htl";
import type {CueRow, cueTable} from "../marks/cueTable.js";
import type {Messages} from "../messages/en.js";
import {mixed, quoted} from "./bidi.js";
import {linkToRow} from "./links.js";

const ROWS = 25;

/** Which word for which kind of source: the deeper the ground, the more often; every cell leads to its first instance. */
export function cueHeatmap({kinds, rows}: ReturnType<typeof cueTable>, t: Messages): HTMLElement {
  const most = Math.max(1, ...rows.flatMap(({cells}) => [...cells.values()].map(({count}) => count)));
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${t.ui.cueBySource}>
    <table class="heatmap">
      <thead>
        <tr>
          <th scope="col">${t.ui.cue}</th>
          ${kinds.map((kind) => html`<th scope="col" class="slanted">${t.words.sourceKind[kind]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.slice(0, ROWS).map((row) => line(row, kinds, most, t))}
      </tbody>
    </table>
  </div>`;
}

function line(row: CueRow, kinds: ReturnType<typeof cueTable>["kinds"], most: number, t: Messages): HTMLElement {
  return html`<tr>
    <th scope="row">
      ${quoted(row.lemma)}
      ${t.english ? html`<span class="gloss">${row.gloss ? mixed(row.gloss) : t.words.act[row.act]}</span>` : null}
    </th>
    ${kinds.map((kind) => {
      const cell = row.cells.get(kind);
      if (!cell) return html`<td></td>`;
      const share = Math.round((15 + (70 * cell.count) / most) * 10) / 10;
      return html`<td class="heat" style=${`--share:${share}%`}>
        <a href=${linkToRow(cell.example)}>${cell.count}</a>
      </td>`;
    })}
  </tr>`;
}
