import {html} from "htl";
import type {ArticleFile} from "../../loaders/tables/articleFile.ts";
import type {Row} from "../../loaders/tables/schema.ts";
import {articleSpans} from "../marks/articleSpans.js";
import {lookupOf} from "../marks/lookup.js";
import {layers, type Layer} from "../marks/segments.js";
import type {Messages} from "../messages/en.js";
import {mixed} from "./bidi.js";
import {lead} from "./lead.js";
import {lightSpan} from "./lightSpan.js";
import {linkToPage} from "./links.js";
import {openReport, type File, type ReportFiles} from "./openReport.js";
import {readerPanel} from "./readerPanel.js";
import {readerText} from "./readerText.js";
import {outletLabel} from "./sourceLabel.js";

type Needs = "actors" | "places" | "vocabulary";

/** What does this article say, and on whose word? */
export async function articlePage(files: ReportFiles<Needs> & {article: File}): Promise<HTMLElement> {
  const [report, file] = await Promise.all([openReport<Needs>(files), files.article.json() as Promise<ArticleFile>]);
  const {t} = report;
  const lookup = lookupOf({...report, attributions: file.attributions, claims: file.claims, articles: [file.article]});
  const spans = articleSpans(file);
  const text = readerText(file, spans, t.ui.furniture);
  const present = layers.filter((layer) => spans.some((span) => span.layer === layer));
  const page = html`<div class="reader-page">
    ${lead(t.articleLead({outlet: file.article.outlet, claims: file.claims.length, attributions: file.attributions.length, discrepancies: file.discrepancies.length}))}
    ${facts(file.article, t)} ${layerSwitches(present, text, t)}
    <div class="reader">${text}${readerPanel(file, lookup, t)}</div>
    <p><a class="onward" href=${linkToPage("articles/index.html")}>${t.ui.back}</a></p>
  </div>`;
  lightSpan(page);
  return page;
}

function facts(article: Row<"articles"> & {note: string}, t: Messages): HTMLElement {
  return html`<p class="facts">
    ${outletLabel(article, t)} ·
    <span class="date">${article.published ? t.date(article.published) : t.ui.undated}</span> ·
    ${t.words.rights[article.rights]}${
      article.url ? html` · <a href=${article.url}>${t.ui.original}</a>` : null
    }${article.note ? html`<br /><span class="note">${t.ui.note}: <span dir="auto">${mixed(article.note)}</span></span>` : null}
  </p>`;
}

/** Contents and actors are off at first: they cover most of a text. */
const OFF: readonly Layer[] = ["content", "actor"];

function layerSwitches(present: Layer[], text: HTMLElement, t: Messages): HTMLElement | null {
  if (!present.length) return null;
  const names: Record<Layer, string> = {
    content: t.ui.layerContents,
    claim: t.ui.layerClaims,
    source: t.ui.layerSources,
    cue: t.ui.layerCues,
    time: t.ui.layerTimes,
    place: t.ui.layerPlaces,
    actor: t.ui.layerActors
  };
  return html`<fieldset class="layers">
    <legend>${t.ui.layers}</legend>
    ${present.map((layer) => {
      const box = html`<input type="checkbox" checked=${!OFF.includes(layer)} />` as HTMLInputElement;
      const set = () => text.classList.toggle(`show-${layer}`, box.checked);
      box.addEventListener("change", set);
      set();
      return html`<label data-layer=${layer}>${box} <span>${names[layer]}</span></label>`;
    })}
  </fieldset>`;
}
