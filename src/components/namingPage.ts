import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import {namingFacts} from "../marks/facts.js";
import {groupRows} from "../marks/groupRows.js";
import {lookupOf, type Lookup} from "../marks/lookup.js";
import {namesByActor, type ActorNames, type NameRow} from "../marks/namesByActor.js";
import type {Messages} from "../messages/en.js";
import {mixed, quoted} from "./bidi.js";
import {dataTable} from "./dataTable.js";
import {figure} from "./figure.js";
import {filterBar} from "./filterBar.js";
import {lead} from "./lead.js";
import {linkToRow} from "./links.js";
import {openReport, type File, type Report, type ReportFiles} from "./openReport.js";
import {outletLabel, sourceLabel} from "./sourceLabel.js";

type Needs = "articles" | "attributions" | "actors" | "actor_mentions" | "vocabulary";

/** Who calls whom what? */
export async function namingPage(files: ReportFiles<Needs> & {names: File}): Promise<HTMLElement> {
  const report = await openReport<Needs>(files);
  const {t, actor_mentions} = report;
  const lookup = lookupOf(report);
  const names = (await files.names.json()) as Record<string, string>;
  const nameOf = (m: Row<"actor_mentions">) => names[m.actor_mention] ?? m.text;
  const opening = lead(t.namingLead(namingFacts(actor_mentions, nameOf)));
  if (!actor_mentions.length) return html`<div>${opening}</div>`;
  const picture = html`<div></div>`;
  const outlets = [...new Set(actor_mentions.map((m) => lookup.article.get(m.article)?.outlet ?? ""))]
    .filter(Boolean)
    .sort();
  const bar = filterBar(
    [
      {name: "outlet", label: t.ui.outlet, options: outlets.map((outlet) => [outlet, outlet])},
      {
        name: "voice",
        label: t.ui.voice,
        options: [
          ["own", t.ui.ownVoice],
          ["inWords", t.ui.quotedVoice]
        ]
      }
    ],
    t.ui,
    ({outlet, voice}) => {
      const shown = actor_mentions.filter(
        (m) =>
          (!outlet || lookup.article.get(m.article)?.outlet === outlet) &&
          (!voice || (voice === "own") === !m.attribution)
      );
      picture.replaceChildren(...namesByActor(shown, nameOf).map((actor) => actorSection(actor, report, lookup)));
    }
  );
  return html`<div>
    ${opening}${bar}${figure({
      title: t.ui.nameByActor,
      alt: `${t.ui.nameByActor}: ${t.mentions(actor_mentions.length)}`,
      note: html`${t.ui.nameByActorNote}
        <span class="voices"
          ><span><i class="bar-key own"></i> ${t.ui.ownVoice}</span>
          <span><i class="bar-key in-words"></i> ${t.ui.quotedVoice}</span></span
        >`,
      picture,
      table: () => mentionTable(actor_mentions, lookup, t),
      showTable: t.ui.showTable
    })}
  </div>`;
}

function actorSection({actor, mentions, names}: ActorNames, {t, site}: Report<Needs>, lookup: Lookup): HTMLElement {
  const row = lookup.actor.get(actor);
  const most = Math.max(...names.map(({own, inWords}) => own.length + inWords.length));
  const english = t.english ? row?.label_en : "";
  const side = row && site.sides[row.side];
  const about = [row && t.words.sourceKind[row.kind], side && ((t.english && side.label_en) || side.label)];
  return html`<section class="actor">
    <h3>
      ${english ? html`${english} ` : null}${quoted(row?.label ?? actor)} <span class="gloss">(${mentions})</span>
    </h3>
    <p class="note">${mixed(about.filter(Boolean).join(" · "))}</p>
    <ul class="names">
      ${names.map((name) => nameLine(name, most, lookup, t))}
    </ul>
  </section>`;
}

function nameLine(name: NameRow, most: number, lookup: Lookup, t: Messages): HTMLElement {
  const width = (n: number) => `inline-size:${(100 * n) / most}%`;
  const outlets = groupRows([...name.own, ...name.inWords], (m) => lookup.article.get(m.article));
  return html`<li data-class=${name.label_class}>
    <details>
      <summary>
        <span class="name">${quoted(name.text)} <em>${t.words.labelClass[name.label_class]}</em></span>
        <span class="name-bar"
          ><i class="own" style=${width(name.own.length)}></i
          ><i class="in-words" style=${width(name.inWords.length)}></i
          ><b>${name.own.length + name.inWords.length}</b></span
        >
      </summary>
      <ul>
        ${[...outlets].map(([article, rows]) => html`<li>${outletLabel(article, t)}: ${rows.map((m, i) => html`${i ? ", " : null}${mentionLink(m, lookup, t)}`)}</li>`)}
      </ul>
    </details>
  </li>`;
}

function mentionLink(mention: Row<"actor_mentions">, lookup: Lookup, t: Messages): HTMLElement {
  const attribution = lookup.attribution.get(mention.attribution);
  return html`<a href=${linkToRow(mention.actor_mention)}
    >${attribution ? sourceLabel({...attribution, via: ""}, lookup, t) : t.ui.ownVoice}</a
  >`;
}

function mentionTable(mentions: Row<"actor_mentions">[], lookup: Lookup, t: Messages): HTMLElement {
  return dataTable(
    mentions,
    [
      {label: t.ui.label, cell: (m) => html`<a href=${linkToRow(m.actor_mention)}>${quoted(m.text)}</a>`},
      {
        label: t.ui.actor,
        cell: (m) =>
          (t.english && lookup.actor.get(m.actor)?.label_en) || quoted(lookup.actor.get(m.actor)?.label ?? m.actor)
      },
      {label: t.ui.kind, cell: (m) => t.words.labelClass[m.label_class]},
      {
        label: t.ui.voice,
        cell: (m) => (m.attribution ? sourceLabel(lookup.attribution.get(m.attribution)!, lookup, t) : t.ui.ownVoice)
      },
      {label: t.ui.outlet, cell: (m) => outletLabel(lookup.article.get(m.article), t)}
    ],
    t.ui.nameByActor,
    t.more
  );
}
