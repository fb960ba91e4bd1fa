import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import {axisOf, intervalMark, type Axis} from "../marks/intervalMark.js";
import {sourceKindOf, type Lookup} from "../marks/lookup.js";
import {groupOf} from "../marks/sourceGroup.js";
import type {Messages} from "../messages/en.js";
import {claimLabel} from "./claimLabel.js";

/**
 * Claims, one a line, their intervals on a common axis: a dot for a single figure, a faded bar for what vague words
 * allow, an arrow at an open end. Lines of HTML rather than one SVG: the labels wrap, and every mark is a link.
 */
export function intervalPlot(claims: Row<"claims">[], lookup: Lookup, t: Messages): HTMLElement {
  const axis = axisOf(claims);
  return html`<ol class="interval-plot" data-log=${axis?.log ? "" : null}>
    ${claims.map((claim) => intervalLine(claim, axis, lookup, t))}
    ${axis ? html`<li class="axis" aria-hidden="true"><span></span><span class="track">${axis.ticks.map((tick) => tickLabel(tick, axis))}</span></li>` : null}
  </ol>`;
}

function intervalLine(claim: Row<"claims">, axis: Axis | null, lookup: Lookup, t: Messages): HTMLElement {
  const group = groupOf(sourceKindOf(claim, lookup));
  const mark = axis && intervalMark(claim, axis);
  const classes =
    mark && ["mark", mark.shape, mark.openLow && "open-low", mark.openHigh && "open-high"].filter(Boolean).join(" ");
  return html`<li data-group=${group}>
    ${claimLabel(claim, lookup, t)}
    <span class="track" aria-hidden="true"
      >${axis?.ticks.map((tick) => html`<i class="grid" style=${`inset-inline-start:${percent(axis.position(tick))}`}></i>`)}${
        mark
          ? html`<i
              class=${classes}
              style=${`inset-inline-start:${percent(mark.from)};inline-size:${percent(mark.to - mark.from)}`}
            ></i>`
          : null
      }</span
    >
  </li>`;
}

const tickLabel = (tick: number, axis: Axis): HTMLElement =>
  html`<i class="tick" style=${`inset-inline-start:${percent(axis.position(tick))}`}>${tick.toLocaleString("en")}</i>`;

const percent = (share: number): string => `${Math.round(share * 10000) / 100}%`;
