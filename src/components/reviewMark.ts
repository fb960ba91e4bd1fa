import {html} from "htl";
import type {Row} from "../../loaders/tables/schema.ts";
import {shortId} from "../marks/articleSpans.js";
import type {Messages} from "../messages/en.js";
import {mixed, quoted} from "./bidi.js";

type Decision = Row<"reviews">;

const strength: readonly Decision["action"][] = ["confirm", "correct", "reject", "add"];

/** Marks a row that a person has looked at; nothing at others. */
export function reviewMark(row: string, decisions: readonly Decision[], t: Messages): HTMLElement | null {
  const own = decisions.filter((decision) => decision.row === row);
  const strongest = own.reduce((most, {action}) => Math.max(most, strength.indexOf(action)), -1);
  if (strongest < 0) return null;
  const action = strength[strongest]!;
  return html`<span class="reviewed" data-review=${action}>${t.words.action[action]}</span>`;
}

/** A decision in full: what was done to which row, what the machine had read, who decided, when and why. */
export function decisionItem(decision: Decision, words: string, t: Messages): HTMLElement {
  const {row, action, by, on, why} = decision;
  const id = shortId(row);
  return html`<li>
    ${action === "reject" ? id : html`<a class="jump" href=${`#${id}`}>${id}</a>`}
    <span class="reviewed" data-review=${action}>${t.words.action[action]}</span> ${quoted(words)}
    ${changesOf(decision).map(
      ({column, former, value}) =>
        html`<span class="provenance"
          ><code>${column}</code>
          ${former === null ? null : html`<s>${quoted(former || "–")}</s> `}${quoted(value || "–")}</span
        >`
    )}
    <span class="provenance">${mixed(by)} · ${t.date(on)}${why ? html` · ${mixed(why)}` : null}</span>
  </li>`;
}

/** Column by column, what is said and what was there before; `null` where that was the same. */
function changesOf({action, column, value, former}: Decision) {
  if (!column || action === "confirm" || action === "reject") return [];
  const columns = column.split(";");
  const part = (cell: string, i: number) => (columns.length > 1 ? (cell.split(";")[i] ?? "") : cell).trim();
  return columns.map((name, i) => {
    const [now, before] = [part(value, i), part(former, i)];
    return {column: name.trim(), value: now, former: former && before !== now ? before : null};
  });
}
