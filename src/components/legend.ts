import {html} from "htl";
import {groups, groupOf} from "../marks/sourceGroup.js";
import type {Messages} from "../messages/en.js";

/** The six colours and the kinds of source each stands for. */
export function sourceLegend(t: Messages): HTMLElement {
  const kinds = Object.entries(t.words.sourceKind) as [keyof Messages["words"]["sourceKind"], string][];
  return html`<ul class="legend">
    ${groups.map(
      (group) =>
        html`<li data-group=${group}>
          <i class="swatch" aria-hidden="true"></i> ${kinds
            .filter(([kind]) => groupOf(kind) === group)
            .map(([, word]) => word)
            .join(", ")}
        </li>`
    )}
  </ul>`;
}

/** How the marks of an interval plot are to be read. */
export function markLegend(t: Messages): HTMLElement {
  const line = (classes: string, inset: string, text: string) =>
    html`<li>
      <span class="track" aria-hidden="true"><i class=${`mark ${classes}`} style=${inset}></i></span>
      <span>${text}</span>
    </li>`;
  return html`<ul class="mark-legend">
    ${line("point", "inset-inline-start:40%;inline-size:0", t.ui.readPoint)}
    ${line("range", "inset-inline-start:20%;inline-size:50%", t.ui.readRange)}
    ${line("range open-high", "inset-inline-start:30%;inline-size:70%", t.ui.readOpen)}
    ${line("none open-low open-high", "inset-inline-start:0;inline-size:100%", t.ui.readNone)}
  </ul>`;
}
