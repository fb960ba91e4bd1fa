import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import {chainOf, type Lookup} from "../marks/lookup.js";
import {groupOf} from "../marks/sourceGroup.js";
import type {Messages} from "../messages/en.js";
import {mixed, quoted} from "./bidi.js";

/** The cue in the article's own word, with its gloss “admitted”. In an Arabic interface the word needs no gloss. */
export function cueLabel(attribution: Row<"attributions">, lookup: Lookup, t: Messages): HTMLElement {
  const gloss = lookup.gloss.get(attribution.cue_lemma) || t.words.act[attribution.act];
  return html`<span class="cue"
    >${quoted(attribution.cue)}${arabic(t) ? null : html` <span class="gloss">“${mixed(gloss)}”</span>`}</span
  >`;
}

/** The source as the article words it, what it is called in English, its kind, and by way of whom. */
export function sourceLabel(attribution: Row<"attributions">, lookup: Lookup, t: Messages): HTMLElement {
  const relays = chainOf(attribution, lookup).slice(1);
  return html`<span class="source"
    >${sourceWords(attribution, lookup, t)}${relays.map(
      (relay) => html` <span class="via">${t.ui.via} ${sourceWords(relay, lookup, t)}</span>`
    )}</span
  >`;
}

function sourceWords(attribution: Row<"attributions">, lookup: Lookup, t: Messages): unknown {
  const kind = t.words.sourceKind[attribution.source_kind];
  const words = attribution.resolved === "outlet" ? "" : attribution.resolved || attribution.source;
  const actor = lookup.actor.get(attribution.speaker);
  const english = arabic(t) ? "" : actor?.label_en;
  return html`<span class="who" data-group=${groupOf(attribution.source_kind)}
    >${words ? html`${quoted(words)} <span class="gloss">(${english ? `${english}, ` : ""}${kind})</span>` : kind}</span
  >`;
}

/** The outlet's name, or that nobody gives it. */
export function outletLabel(article: Row<"articles"> | undefined, t: Messages): HTMLElement {
  return html`<span class="outlet"
    >${article?.outlet ? quoted(article.outlet, languageAt(article)) : t.ui.unnamedOutlet}</span
  >`;
}

const languageAt = (article: Row<"articles">): string | undefined =>
  /\p{Script=Arabic}/u.test(article.outlet) ? article.language || "ar" : undefined;
const arabic = (t: Messages): boolean => !t.english;
