import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import {chainTrees} from "../marks/chainTree.js";
import {cueTable} from "../marks/cueTable.js";
import {sourcingFacts} from "../marks/facts.js";
import {groupRows} from "../marks/groupRows.js";
import {lookupOf, sourceKindOf, type Lookup} from "../marks/lookup.js";
import type {Messages} from "../messages/en.js";
import type {ConcordanceLine} from "../site/concordance.ts";
import {mixed, quoted} from "./bidi.js";
import {chainList} from "./chainList.js";
import {claimTable} from "./claimsByEvent.js";
import {concordanceView} from "./concordanceView.js";
import {cueHeatmap} from "./cueHeatmap.js";
import {dataTable} from "./dataTable.js";
import {figure} from "./figure.js";
import {lead} from "./lead.js";
import {linkToRow} from "./links.js";
import {openReport, type File, type Report, type ReportFiles} from "./openReport.js";
import {shareBars} from "./shareBars.js";

type Needs = "articles" | "attributions" | "claims" | "actors" | "vocabulary";

/** With which words is whom made to speak? */
export async function sourcingPage(files: ReportFiles<Needs> & {concordance: File}): Promise<HTMLElement> {
  const report = await openReport<Needs>(files);
  const {t, attributions, vocabulary, claims} = report;
  const lookup = lookupOf(report);
  const opening = lead(t.sourcingLead(sourcingFacts(report)));
  if (!attributions.length) return html`<div>${opening}</div>`;
  const cues = cueTable(vocabulary);
  const trees = chainTrees(attributions, lookup);
  const bare = claims.filter((claim) => sourceKindOf(claim, lookup) === "outlet");
  const lines = (await files.concordance.json()) as ConcordanceLine[];
  return html`<div>
    ${opening}
    ${figure({
      title: t.ui.cueBySource,
      alt: `${t.ui.cueBySource}: ${t.attributions(attributions.length)}`,
      note: html`${t.ui.cueBySourceNote} ${t.ui.stances}`,
      picture: cueHeatmap(cues, t),
      table: () => lexicon(report, t),
      showTable: t.ui.lexicon
    })}
    ${namingShare(report, lookup, t)}
    <section>
      <h2>${t.ui.concordance}</h2>
      ${concordanceView(lines, lookup, t)}
    </section>
    <section>
      <h2>${t.ui.chains}</h2>
      ${trees.length ? chainList(trees, lookup, t) : html`<p>${t.ui.noChains}</p>`}
    </section>
    ${
      bare.length
        ? html`<section>
            <h2>${t.ui.unsourcedClaims} (${bare.length})</h2>
            ${claimTable(bare, lookup, t)}
          </section>`
        : null
    }
  </div>`;
}

function lexicon({vocabulary}: Report<Needs>, t: Messages): HTMLElement {
  return dataTable(
    cueTable(vocabulary).rows,
    [
      {label: t.ui.cue, cell: (row) => html`<a href=${linkToRow(row.example)}>${quoted(row.lemma)}</a>`},
      {label: t.ui.gloss, cell: (row) => mixed(row.gloss)},
      {label: t.ui.act, cell: (row) => t.words.act[row.act]},
      {label: t.ui.alignment, cell: (row) => t.words.alignment[row.alignment]},
      {label: t.ui.count, cell: (row) => row.count, numeric: true}
    ],
    t.ui.lexicon,
    t.more
  );
}

const NAMINGS = ["person", "organisation", "role", "anonymous", "implicit", "outlet"] as const;

const toneLegend = (t: Messages): HTMLElement =>
  html`<ul class="tones">
    ${NAMINGS.map((naming) => html`<li data-tone=${naming}><i class="tone" aria-hidden="true"></i> ${t.words.naming[naming]}</li>`)}
  </ul>`;

function namingShare({attributions, articles}: Report<Needs>, lookup: Lookup, t: Messages): HTMLElement {
  const byOutlet = groupRows(attributions, (a) => lookup.article.get(a.article)?.outlet ?? "");
  const outlets = [...new Set(articles.map(({outlet}) => outlet))].filter((outlet) => byOutlet.has(outlet));
  const count = (outlet: string, naming: Row<"attributions">["naming"]) =>
    byOutlet.get(outlet)!.filter((a) => a.naming === naming).length;
  const name = (outlet: string) => (outlet ? quoted(outlet) : t.ui.unnamedOutlet);
  return figure({
    title: t.ui.namingShare,
    alt: t.ui.namingShare,
    picture: html`<div>
      ${shareBars(
        outlets.map((outlet) => ({
          label: name(outlet),
          parts: NAMINGS.map((naming) => ({name: t.words.naming[naming], count: count(outlet, naming), tone: naming}))
        }))
      )}${toneLegend(t)}
    </div>`,
    table: () =>
      dataTable(
        outlets,
        [
          {label: t.ui.outlet, cell: name},
          ...NAMINGS.map((naming) => ({
            label: t.words.naming[naming],
            cell: (outlet: string) => count(outlet, naming),
            numeric: true
          }))
        ],
        t.ui.namingShare,
        t.more
      ),
    showTable: t.ui.showTable
  });
}
