import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import {discrepancyFacts} from "../marks/facts.js";
import {choicesOf, matches} from "../marks/discrepancyFilter.js";
import {lookupOf, type Lookup} from "../marks/lookup.js";
import {sharpest} from "../marks/sharpest.js";
import {silenceMatrix} from "../marks/silenceMatrix.js";
import type {Messages} from "../messages/en.js";
import type {Quotation} from "../site/quotations.ts";
import {claimsByEvent} from "./claimsByEvent.js";
import {discrepancyCard} from "./discrepancyCard.js";
import {filterBar} from "./filterBar.js";
import {lead} from "./lead.js";
import {markLegend, sourceLegend} from "./legend.js";
import {openReport, type File, type ReportFiles} from "./openReport.js";
import {silenceTable} from "./silenceTable.js";

type Needs = "articles" | "attributions" | "claims" | "actors" | "events" | "discrepancies" | "vocabulary";

/** Where do the accounts part, and why? */
export async function discrepanciesPage(files: ReportFiles<Needs> & {quotations: File}): Promise<HTMLElement> {
  const report = await openReport<Needs>(files);
  const {t, discrepancies, claims, events} = report;
  const lookup = lookupOf(report);
  const quotations = (await files.quotations.json()) as Record<string, Quotation>;
  const picture = html`<div></div>`;
  const cards = html`<div></div>`;
  const count = html`<p class="count" role="status"></p>`;
  const bar = filterBar(choicesOf(report, lookup, t), t.ui, (chosen) => {
    const shown = sharpest(discrepancies, lookup, Infinity).filter((d) => matches(d, chosen, lookup));
    count.textContent = t.sumOf(t.ui.disagreements, t.shownOf(shown.length, discrepancies.length));
    cards.replaceChildren(...shown.map((d) => discrepancyCard(d, quotations, lookup, t)));
    picture.replaceChildren(claimsByEvent(shown, chosen, report, lookup));
  });
  const page = html`<div>
    ${lead(t.discrepanciesLead(discrepancyFacts(discrepancies, claims)))}
    ${claims.length || discrepancies.length ? html`${bar}${picture}${legend(t)}` : null}
    ${
      discrepancies.length
        ? html`<section>
            <h2>${t.ui.cards}</h2>
            ${count}${cards}
          </section>`
        : null
    }
    ${events.length ? silence(report, lookup, t) : null}
  </div>`;
  requestAnimationFrame(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView());
  return page;
}

const legend = (t: Messages): HTMLElement =>
  html`<details class="how">
    <summary>${t.ui.howToRead}</summary>
    ${markLegend(t)}
    <p>${t.ui.readColour}</p>
    ${sourceLegend(t)}
  </details>`;

function silence(report: {events: Row<"events">[]; claims: Row<"claims">[]}, lookup: Lookup, t: Messages): HTMLElement {
  return html`<section>
    <h2>${t.ui.silence}</h2>
    <p class="note">${t.ui.silenceNote}</p>
    ${silenceTable(silenceMatrix(report.events, report.claims, lookup), t)}
  </section>`;
}
