import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import type {Lookup} from "../marks/lookup.js";
import type {Messages} from "../messages/en.js";
import {linkToRow} from "./links.js";
import {cueLabel, outletLabel, sourceLabel} from "./sourceLabel.js";

/** A figure never stands alone: what is counted, with which word, on whose word, in which outlet. */
export function claimLabel(claim: Row<"claims">, lookup: Lookup, t: Messages): HTMLElement {
  const attribution = lookup.attribution.get(claim.attribution);
  const outlet = outletLabel(lookup.article.get(claim.article), t);
  return html`<span class="claim-label">
    <a class="figure" href=${linkToRow(claim.claim)}>${t.figure(claim)}</a>
    <span class="counted">${countedWords(claim, t)}</span>
    ${claim.review === "auto" ? null : html`<span class="reviewed">${t.words.review[claim.review]}</span>`}
    <span class="provenance"
      >${
        attribution
          ? html`${cueLabel(attribution, lookup, t)} · ${sourceLabel(attribution, lookup, t)} · ${outlet}`
          : html`${outlet} · ${t.ui.own}`
      }</span
    >
  </span>`;
}

/** "soldiers · killed": object and measure in the interface's language. */
export function countedWords(claim: Row<"claims">, t: Messages): string {
  const {measure, object, status} = claim;
  const what = [t.object(object, claim), wordFor(t.words.measure, measure)].filter(Boolean).join(" · ");
  return status === "denied" ? `${what} (${t.words.status.denied})` : what;
}

/** The catalogue's word for an open list's value, or the value itself, readable. */
export const wordFor = (words: Record<string, string>, value: string): string =>
  words[value] ?? value.replaceAll("_", " ");
