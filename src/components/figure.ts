import {html} from "htl";

export interface FigureParts {
  title: string;
  /** What the picture shows, for who does not see it. */
  alt: string;
  picture: Node;
  note?: unknown;
  /** The same as a table, made when it is asked for. */
  table: () => Node;
  showTable: string;
}

/** A picture with its title, its text alternative, and itself as a table. */
export function figure({title, alt, picture, note, table, showTable}: FigureParts): HTMLElement {
  const details = html`<details class="as-table"><summary>${showTable}</summary></details>`;
  details.addEventListener("toggle", () => details.children.length > 1 || details.append(table()), {once: true});
  return html`<figure aria-label=${alt}>
    <figcaption>
      <h2>${title}</h2>
      ${note ? html`<p class="note">${note}</p>` : null}
    </figcaption>
    ${picture} ${details}
  </figure>`;
}
