import {html} from "htl";
import type {SilenceMatrix} from "../marks/silenceMatrix.js";
import {groupOf} from "../marks/sourceGroup.js";
import type {Messages} from "../messages/en.js";
import {mixed} from "./bidi.js";
import {dataTable} from "./dataTable.js";
import {linkToPage} from "./links.js";

/** Silence shown as silence: an empty cell would look like a missing value. */
export function silenceTable({kinds, rows}: SilenceMatrix, t: Messages): HTMLElement {
  return dataTable(
    rows,
    [
      {
        label: t.ui.event,
        cell: ({event}) =>
          html`<a href=${linkToPage(`discrepancies.html?event=${encodeURIComponent(event.event)}`)}
            >${mixed(event.label)}</a
          >`
      },
      ...kinds.map((kind) => ({
        label: t.words.sourceKind[kind],
        numeric: true,
        cell: ({cells}: SilenceMatrix["rows"][number]) => {
          const cell = cells.get(kind);
          if (!cell) return html`<span class="absent" title=${t.ui.absent}>–</span>`;
          return html`<span class="spoke" data-group=${groupOf(kind)}
            >${cell.spoke || null}${cell.spoke && cell.silent ? " · " : null}${cell.silent ? html`<em>${t.ui.silent}</em>` : null}</span
          >`;
        }
      }))
    ],
    t.ui.silence,
    t.more
  );
}
