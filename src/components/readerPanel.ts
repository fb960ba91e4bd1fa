import {html} from "htl";
import type {ArticleFile} from "../../loaders/tables/articleFile.ts";
import {shortId} from "../marks/articleSpans.js";
import {chainOf, type Lookup} from "../marks/lookup.js";
import type {Messages} from "../messages/en.js";
import {mixed, quoted} from "./bidi.js";
import {countedWords} from "./claimLabel.js";
import {linkToPage} from "./links.js";
import {unmasked} from "./quotation.js";
import {decisionItem, reviewMark} from "./reviewMark.js";
import {cueLabel, sourceLabel} from "./sourceLabel.js";

/** What is marked in the text, layer by layer; each line leads to its words. */
export function readerPanel(file: ArticleFile, lookup: Lookup, t: Messages): HTMLElement {
  const discrepancies = file.discrepancies.map(
    (d) =>
      html`<li>
        <a href=${linkToPage(`discrepancies.html#${d.discrepancy}`)}>${t.words.kind[d.kind]}</a>:
        ${mixed(d.explanation)}
      </li>`
  );
  const mark = (row: string) => reviewMark(row, file.reviews, t);
  return html`<aside class="panel" aria-label=${t.ui.spans}>
    ${section(t.ui.disagreements, discrepancies, true)}
    ${section(
      t.ui.claims,
      file.claims.map((claim) => claimItem(claim, mark(claim.claim), lookup, t)),
      true
    )}
    ${section(
      t.ui.attributions,
      file.attributions.map((a) =>
        item(a.attribution, html`${cueLabel(a, lookup, t)} · ${sourceLabel(a, lookup, t)} ${mark(a.attribution)}`)
      )
    )}
    ${section(
      t.ui.layerTimes,
      file.times.map((time) =>
        item(
          time.time,
          html`${quoted(time.text)}
            <span class="gloss"
              >${[time.from, time.to]
                .filter((d, i, all) => d && all.indexOf(d) === i)
                .map(t.date)
                .join(" – ")}${time.conflict ? html` · ${mixed(time.conflict)}` : null}</span
            >
            ${mark(time.time)}`
        )
      )
    )}
    ${section(
      t.ui.layerPlaces,
      file.place_mentions.map((m) => {
        const place = lookup.place.get(m.place);
        return item(
          m.place_mention,
          html`${quoted(m.text)}
            <span class="gloss"
              >${t.english ? place?.label_en : null}${m.as_described ? html` · ${quoted(m.as_described)}` : null}</span
            >
            ${mark(m.place_mention)}`
        );
      })
    )}
    ${section(
      t.ui.layerActors,
      file.actor_mentions.map((m) => {
        const actor = lookup.actor.get(m.actor);
        return item(
          m.actor_mention,
          html`${quoted(m.text)}
            <span class="gloss">${t.english ? actor?.label_en : null} · ${t.words.labelClass[m.label_class]}</span>
            ${mark(m.actor_mention)}`
        );
      })
    )}
    ${section(
      t.ui.decisions,
      file.reviews.map((decision) => decisionItem(decision, unmasked(file.text.slice(decision.start, decision.end)), t))
    )}
  </aside>`;
}

function claimItem(
  claim: ArticleFile["claims"][number],
  mark: HTMLElement | null,
  lookup: Lookup,
  t: Messages
): HTMLElement {
  const attribution = lookup.attribution.get(claim.attribution);
  const who = attribution
    ? html`${cueLabel(attribution, lookup, t)} · ${sourceLabel(chainOf(attribution, lookup)[0]!, lookup, t)}`
    : t.ui.own;
  return item(
    claim.claim,
    html`<strong>${t.figure(claim)}</strong> ${countedWords(claim, t)}${claim.part_of ? ` (${t.ui.subset})` : null}
      ${mark}<span class="provenance">${who}</span>`
  );
}

const item = (row: string, content: unknown): HTMLElement =>
  html`<li data-span=${shortId(row)}><a class="jump" href=${`#${shortId(row)}`}>${shortId(row)}</a> ${content}</li>`;

const section = (title: string, items: HTMLElement[], open = false): HTMLElement | null =>
  items.length
    ? (html`<details open=${open}>
        <summary>${title} (${items.length})</summary>
        <ul>
          ${items}
        </ul>
      </details>` as HTMLElement)
    : null;
