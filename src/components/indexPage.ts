import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import {corpusFacts} from "../marks/facts.js";
import {lookupOf, type Lookup} from "../marks/lookup.js";
import {sharpest} from "../marks/sharpest.js";
import type {Messages} from "../messages/en.js";
import type {SiteSummary} from "../site/siteSummary.ts";
import {articleList} from "./articleList.js";
import type {Openings} from "./articleTitle.js";
import {mixed} from "./bidi.js";
import {intervalPlot} from "./intervalPlot.js";
import {lead} from "./lead.js";
import {markLegend, sourceLegend} from "./legend.js";
import {linkToPage} from "./links.js";
import {openReport, type ReportFiles} from "./openReport.js";
import {discrepancyCard} from "./discrepancyCard.js";
import type {Quotation} from "../site/quotations.ts";
import type {File} from "./openReport.js";

type Needs = "articles" | "attributions" | "claims" | "actors" | "events" | "discrepancies" | "vocabulary";

/** What does this corpus disagree about? */
export async function indexPage(files: ReportFiles<Needs> & {quotations: File; openings: File}): Promise<HTMLElement> {
  const report = await openReport<Needs>(files);
  const {t, site, discrepancies} = report;
  const lookup = lookupOf(report);
  const three = sharpest(discrepancies, lookup, 3);
  const quotations = three.length ? ((await files.quotations.json()) as Record<string, Quotation>) : {};
  const openings = (await files.openings.json()) as Openings;
  return html`<div>
    ${lead(t.indexLead(corpusFacts(site, discrepancies)))}
    ${
      three.length
        ? html`<section>
            <h2>${t.ui.sharpest}</h2>
            ${three.map((d) => sharp(d, quotations, lookup, t))}
            <p>
              <a class="onward" href=${linkToPage("discrepancies.html")}
                >${t.ui.allDisagreements} (${discrepancies.length})</a
              >
            </p>
          </section>`
        : null
    }
    ${
      site.counts.claims
        ? html`<section>
            <h2>${t.ui.howToRead}</h2>
            ${markLegend(t)}
            <p>${t.ui.readColour}</p>
            ${sourceLegend(t)}
          </section>`
        : null
    }
    ${
      site.counts.articles
        ? html`<section>
            <h2>${t.ui.inFigures}</h2>
            ${figures(site, t)}
            <p>${mixed(site.description)}</p>
          </section>`
        : null
    }
    ${
      site.counts.articles
        ? html`<section>
            <h2>${t.ui.textsAndRights}</h2>
            ${articleList(report.articles, openings, t)}
          </section>`
        : null
    }
  </div>`;
}

/** Kinds that are about how many, not about when, where or in which words. */
const OF_FIGURES: readonly Row<"discrepancies">["kind"][] = [
  "number",
  "precision",
  "update",
  "scope",
  "unit",
  "side",
  "withheld",
  "list_vs_count",
  "headline_vs_body"
];

/** Two figures are a picture; a disagreement without figures is its two quotations. */
function sharp(
  d: Row<"discrepancies">,
  quotations: Record<string, Quotation>,
  lookup: Lookup,
  t: Messages
): HTMLElement {
  const claims = [d.row_a, d.row_b].map((row) => lookup.claim.get(row)).filter((claim) => claim !== undefined);
  if (!OF_FIGURES.includes(d.kind) || claims.length < 2 || claims.every(({low, high}) => low === null && high === null))
    return discrepancyCard(d, quotations, lookup, t);
  const event = lookup.event.get(d.event);
  return html`<article class="sharp">
    <h3><a href=${linkToPage(`discrepancies.html#${d.discrepancy}`)}>${t.words.kind[d.kind]}</a></h3>
    ${event ? html`<p class="event">${mixed(event.label)}</p>` : null}
    <p class="explanation">${mixed(d.explanation)}</p>
    ${intervalPlot(claims, lookup, t)}
  </article>`;
}

function figures({counts}: SiteSummary, t: Messages): HTMLElement {
  const shown: [string, number][] = [
    [t.ui.articles, counts.articles],
    [t.ui.outlets, counts.outlets],
    [t.ui.attributions, counts.attributions],
    [t.ui.claims, counts.claims],
    [t.ui.events, counts.events],
    [t.ui.disagreements, counts.discrepancies]
  ];
  return html`<dl class="figures">
    ${shown.map(
      ([name, n]) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${n.toLocaleString("en")}</dd>
        </div>`
    )}
  </dl>`;
}
