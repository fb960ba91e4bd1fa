import {html} from "htl";
import type {ChainNode} from "../marks/chainTree.js";
import type {Lookup} from "../marks/lookup.js";
import type {Messages} from "../messages/en.js";
import {quoted} from "./bidi.js";
import {linkToRow} from "./links.js";
import {cueLabel, sourceLabel} from "./sourceLabel.js";

/** Chains as a tree: who passes on whom, with the word that ties them. */
export function chainList(trees: ChainNode[], lookup: Lookup, t: Messages): HTMLElement {
  return html`<ul class="chains">
    ${trees.map(
      ({name, children}) => html`<li>${name ? quoted(name) : t.ui.unnamedOutlet}${branch(children, lookup, t)}</li>`
    )}
  </ul>`;
}

function branch(nodes: ChainNode[], lookup: Lookup, t: Messages): HTMLElement | null {
  if (!nodes.length) return null;
  return html`<ul>
    ${nodes.map(({attribution, count, children}) => {
      if (!attribution) return null;
      const own = {...attribution, via: ""};
      return html`<li>
        <a href=${linkToRow(attribution.attribution)}>${cueLabel(attribution, lookup, t)}</a> ·
        ${sourceLabel(own, lookup, t)}${count > 1 ? ` ×${count}` : null}${branch(children, lookup, t)}
      </li>`;
    })}
  </ul>`;
}
