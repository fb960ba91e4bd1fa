import {html} from "htl";

export interface ShareRow {
  label: unknown;
  parts: {name: string; count: number; tone: string}[];
}

/** Shares of a whole, one bar a row, each part with its count, in the legend's order; its name in the legend. */
export function shareBars(rows: ShareRow[]): HTMLElement {
  return html`<ul class="share-bars">
    ${rows.map(({label, parts}) => {
      const all = parts.reduce((sum, {count}) => sum + count, 0);
      const shown = parts.filter(({count}) => count);
      return html`<li>
        <span class="share-label">${label} <span class="gloss">(${all})</span></span
        ><span class="share-bar"
          >${shown.map(
            ({name, count, tone}) =>
              html`<span class="share" data-tone=${tone} style=${`flex-grow:${count}`} title=${`${name}: ${count}`}
                ><span class="hidden">${name}</span> ${count}</span
              >`
          )}</span
        >
      </li>`;
    })}
  </ul>`;
}
