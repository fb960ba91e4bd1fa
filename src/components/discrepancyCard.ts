import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import type {Lookup} from "../marks/lookup.js";
import type {Messages} from "../messages/en.js";
import type {Quotation} from "../site/quotations.ts";
import {mixed} from "./bidi.js";
import {claimLabel} from "./claimLabel.js";
import {linkToArticle, linkToPage, linkToRow} from "./links.js";
import {quotation} from "./quotation.js";
import {cueLabel, outletLabel, sourceLabel} from "./sourceLabel.js";

/** One disagreement: why the two differ, and the two quotations side by side, each a link to its place in the article. */
export function discrepancyCard(
  d: Row<"discrepancies">,
  quotations: Record<string, Quotation>,
  lookup: Lookup,
  t: Messages
): HTMLElement {
  const event = lookup.event.get(d.event);
  return html`<article class="card" id=${d.discrepancy} data-kind=${d.kind}>
    <header>
      <h3>${t.words.kind[d.kind]}</h3>
      ${event ? html`<p class="event">${mixed(event.label)}</p>` : null}
    </header>
    <p class="explanation">${mixed(d.explanation)}</p>
    <div class="sides">
      ${side(d.row_a, d.article_a, quotations, lookup, t)}${side(d.row_b, d.article_b, quotations, lookup, t)}
    </div>
    <footer><a href=${linkToPage(`discrepancies.html#${d.discrepancy}`)}>${t.ui.permalink}</a></footer>
  </article>`;
}

function side(
  row: string,
  article: string,
  quotations: Record<string, Quotation>,
  lookup: Lookup,
  t: Messages
): HTMLElement {
  const words = quotations[row];
  const link = words ? linkToRow(row) : linkToArticle(article);
  return html`<section class="side">
    <p>${provenance(row, article, lookup, t)}</p>
    ${words ? quotation(words) : null}
    <p><a class="in-article" href=${link}>${t.ui.readInArticle}</a></p>
  </section>`;
}

function provenance(row: string, article: string, lookup: Lookup, t: Messages): unknown {
  const claim = lookup.claim.get(row);
  if (claim) return claimLabel(claim, lookup, t);
  const attribution = lookup.attribution.get(row);
  const outlet = outletLabel(lookup.article.get(article), t);
  return attribution
    ? html`${cueLabel(attribution, lookup, t)} · ${sourceLabel(attribution, lookup, t)} · ${outlet}`
    : outlet;
}
