import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import type {Lookup} from "../marks/lookup.js";
import {sortLines, type Line, type SortKey} from "../marks/sortLines.js";
import type {Messages} from "../messages/en.js";
import type {ConcordanceLine} from "../site/concordance.ts";
import {directionOf, languageOf} from "./bidi.js";
import {filterBar} from "./filterBar.js";
import {linkToRow} from "./links.js";
import {unmasked} from "./quotation.js";
import {sourceLabel} from "./sourceLabel.js";

const STEP = 60;

/** Keyword in context: the cue in the middle, what stands before and after on its sides, in the text's own direction. */
export function concordanceView(lines: ConcordanceLine[], lookup: Lookup, t: Messages): HTMLElement {
  const all: Line[] = lines.flatMap((line) => {
    const attribution = lookup.attribution.get(line.attribution);
    return attribution ? {...line, cue: attribution.cue} : [];
  });
  const list = html`<ol class="concordance"></ol>`;
  const more = html`<button type="button" class="more"></button>`;
  const count = html`<p class="count" role="status"></p>`;
  let rest: Line[] = [];
  const grow = () => {
    list.append(...rest.splice(0, STEP).map((line) => lineView(line, lookup, t)));
    more.hidden = !rest.length;
    more.textContent = t.more(rest.length);
  };
  more.addEventListener("click", grow);
  const bar = filterBar(choices(all, lookup, t), t.ui, (chosen) => {
    const shown = all.filter((line) => fits(lookup.attribution.get(line.attribution)!, chosen, lookup));
    rest = [...sortLines(shown, (chosen.sort || "text") as SortKey)];
    count.textContent = t.shownOf(shown.length, all.length);
    list.replaceChildren();
    grow();
  });
  return html`<div>${bar}${count}${list}${more}</div>`;
}

function lineView(line: Line, lookup: Lookup, t: Messages): HTMLElement {
  const attribution = lookup.attribution.get(line.attribution)!;
  const language = languageOf(`${line.before}${line.cue}${line.after}`);
  // What is written together with the cue (a conjunction before it, a pronoun after it) stays with it.
  const [, before = "", joined = ""] = /^(.*?)(\S*)$/su.exec(line.before) ?? [];
  const [, joinedAfter = "", after = ""] = /^(\S*)(.*)$/su.exec(line.after) ?? [];
  return html`<li>
    <span class="kwic" lang=${language} dir=${directionOf(language)}
      ><span class="before"><bdi>${unmasked(before)}</bdi></span>
      <a class="keyword" href=${linkToRow(line.attribution)}
        ><i>${unmasked(joined)}</i>${line.cue}<i>${unmasked(joinedAfter)}</i></a
      >
      <span class="after"><bdi>${unmasked(after)}</bdi></span></span
    >
    <span class="provenance">${sourceLabel(attribution, lookup, t)}</span>
  </li>`;
}

const fits = (a: Row<"attributions">, {cue, act, source, outlet}: Record<string, string>, lookup: Lookup): boolean =>
  (!cue || a.cue_lemma === cue) &&
  (!act || a.act === act) &&
  (!source || a.source_kind === source) &&
  (!outlet || lookup.article.get(a.article)?.outlet === outlet);

function choices(lines: Line[], lookup: Lookup, t: Messages) {
  const rows = lines.map((line) => lookup.attribution.get(line.attribution)!);
  const options = <V extends string>(of: (a: Row<"attributions">) => V, label: (value: V) => string) =>
    [...new Set(rows.map(of).filter(Boolean))].sort().map((value): [string, string] => [value, label(value)]);
  const same = (value: string) => value;
  return [
    {name: "cue", label: t.ui.cue, options: options((a) => a.cue_lemma, same)},
    {
      name: "act",
      label: t.ui.act,
      options: options(
        (a) => a.act,
        (act) => t.words.act[act]
      )
    },
    {
      name: "source",
      label: t.ui.sourceKind,
      options: options(
        (a) => a.source_kind,
        (kind) => t.words.sourceKind[kind]
      )
    },
    {name: "outlet", label: t.ui.outlet, options: options((a) => lookup.article.get(a.article)?.outlet ?? "", same)},
    {
      name: "sort",
      label: t.ui.sortBy,
      none: t.ui.sortText,
      options: [
        ["cue", t.ui.sortCue],
        ["before", t.ui.sortBefore],
        ["after", t.ui.sortAfter]
      ] as [string, string][]
    }
  ];
}
