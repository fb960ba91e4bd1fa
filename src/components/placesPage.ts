import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import {placeFacts} from "../marks/facts.js";
import {groupRows} from "../marks/groupRows.js";
import {lookupOf, type Lookup} from "../marks/lookup.js";
import type {Messages} from "../messages/en.js";
import type {Outlines} from "../site/outlines.ts";
import {quoted} from "./bidi.js";
import {claimLabel} from "./claimLabel.js";
import {dataTable} from "./dataTable.js";
import {figure} from "./figure.js";
import {lead} from "./lead.js";
import {linkToRow} from "./links.js";
import {openReport, type File, type Report, type ReportFiles} from "./openReport.js";
import {nameOf, placeMap} from "./placeMap.js";
import {responsive} from "./responsive.js";
import {outletLabel} from "./sourceLabel.js";

type Needs = "articles" | "attributions" | "claims" | "actors" | "vocabulary" | "places" | "place_mentions";

/** Where? */
export async function placesPage(files: ReportFiles<Needs> & {outlines: File}): Promise<HTMLElement> {
  const report = await openReport<Needs>(files);
  const {t, places} = report;
  const lookup = lookupOf(report);
  const outlines = (await files.outlines.json()) as Outlines | null;
  const opening = lead(t.placesLead(placeFacts(places, (place) => nameOf(place, t))));
  if (!places.length) return html`<div>${opening}</div>`;
  const table = () => placeTable(report, lookup, t);
  return html`<div>
    ${opening}${
      outlines
        ? figure({
            title: t.ui.map,
            alt: `${t.ui.map}: ${t.placesLead(placeFacts(places, (place) => nameOf(place, t)))}`,
            note: t.ui.mapNote,
            picture: html`<div class="map">${responsive((width) => placeMap(places, outlines, width, t))}</div>`,
            table: () => mentionTable(report, lookup, t),
            showTable: t.ui.showTable
          })
        : html`<p>${t.ui.noMap}</p>`
    }
    <section>
      <h2>${t.ui.placeTable}</h2>
      ${table()}
    </section>
    ${descriptions(report, lookup, t)}
  </div>`;
}

function placeTable({places, claims}: Report<Needs>, lookup: Lookup, t: Messages): HTMLElement {
  const at = new Map<string, Row<"claims">[]>();
  for (const claim of claims)
    for (const place of claim.places.split(";").filter(Boolean)) at.set(place, [...(at.get(place) ?? []), claim]);
  const rows = [...places].sort((a, b) => b.mentions - a.mentions);
  return dataTable(
    rows,
    [
      {
        label: t.ui.place,
        cell: (p) =>
          html`<span id=${`place-${p.place}`}
            >${t.english && p.label_en ? html`${p.label_en} ` : null}${quoted(p.label)}</span
          >`
      },
      {label: t.ui.kind, cell: (p) => t.words.placeKind[p.kind]},
      {label: t.ui.mentions, cell: (p) => p.mentions, numeric: true},
      {
        label: t.ui.located,
        cell: (p) =>
          p.lat === null || p.lon === null
            ? t.ui.notLocated
            : html`<span class="date" dir="ltr">${p.lat.toFixed(2)}, ${p.lon.toFixed(2)}</span>`
      },
      {label: t.ui.claims, cell: (p) => claimsAt(at.get(p.place) ?? [], lookup, t)}
    ],
    t.ui.placeTable,
    t.more
  );
}

function claimsAt(claims: Row<"claims">[], lookup: Lookup, t: Messages): HTMLElement | string {
  if (!claims.length) return "–";
  return html`<details>
    <summary>${t.claims(claims.length)}</summary>
    <ul class="plain">
      ${claims.map((claim) => html`<li>${claimLabel(claim, lookup, t)}</li>`)}
    </ul>
  </details>`;
}

function descriptions({places, place_mentions}: Report<Needs>, lookup: Lookup, t: Messages): HTMLElement | null {
  const described = groupRows(
    place_mentions.filter(({as_described}) => as_described),
    ({place}) => place
  );
  const several = places.filter(
    ({place}) => new Set(described.get(place)?.map(({as_described}) => as_described)).size > 1
  );
  if (!several.length) return null;
  return html`<section>
    <h2>${t.ui.descriptions}</h2>
    <dl class="descriptions">
      ${several.map(
        (place) =>
          html.fragment`<dt>${t.english && place.label_en ? html`${place.label_en} ` : null}${quoted(place.label)}</dt>
            ${described
              .get(place.place)!
              .map(
                (m) =>
                  html`<dd>
                    <a href=${linkToRow(m.place_mention)}>${quoted(m.as_described)}</a> ·
                    ${outletLabel(lookup.article.get(m.article), t)}
                  </dd>`
              )}`
      )}
    </dl>
  </section>`;
}

function mentionTable({place_mentions}: Report<Needs>, lookup: Lookup, t: Messages): HTMLElement {
  return dataTable(
    place_mentions,
    [
      {label: t.ui.words, cell: (m) => html`<a href=${linkToRow(m.place_mention)}>${quoted(m.text)}</a>`},
      {label: t.ui.place, cell: (m) => (lookup.place.get(m.place) ? nameOf(lookup.place.get(m.place)!, t) : m.place)},
      {label: t.ui.describedAs, cell: (m) => (m.as_described ? quoted(m.as_described) : "–")},
      {label: t.ui.outlet, cell: (m) => outletLabel(lookup.article.get(m.article), t)}
    ],
    t.ui.map,
    t.more
  );
}
