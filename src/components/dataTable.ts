import {html} from "htl";

export interface TableColumn<T> {
  label: string;
  cell: (row: T) => unknown;
  numeric?: boolean;
}

const STEP = 100;

/** A table that scrolls inside its own box; long ones show a hundred rows and the rest on demand. */
export function dataTable<T>(
  rows: T[],
  columns: TableColumn<T>[],
  caption: string,
  more: (n: number) => string
): HTMLElement {
  const body = html`<tbody></tbody>`;
  const button = html`<button type="button" class="more"></button>`;
  let shown = 0;
  const grow = () => {
    for (const row of rows.slice(shown, shown + STEP)) body.append(line(row, columns));
    shown = Math.min(rows.length, shown + STEP);
    button.hidden = shown >= rows.length;
    button.textContent = more(rows.length - shown);
  };
  button.addEventListener("click", grow);
  grow();
  const heads = columns.map(
    ({label, numeric}) => html`<th scope="col" class=${numeric ? "numeric" : null}>${label}</th>`
  );
  return html`<div class="scroller" tabindex="0" role="region" aria-label=${caption}>
    <table>
      <caption class="hidden">
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads}
        </tr>
      </thead>
      ${body}
    </table>
    ${button}
  </div>`;
}

const line = <T>(row: T, columns: TableColumn<T>[]): HTMLElement =>
  html`<tr>
    ${columns.map(({cell, numeric}) => html`<td class=${numeric ? "numeric" : null}>${cell(row)}</td>`)}
  </tr>`;
