import type {ColumnTable} from "arquero";
import {html} from "htl";
import type {Messages} from "../messages/en.js";
import {quoted, languageOf} from "./bidi.js";
import {dataTable} from "./dataTable.js";

/** A data frame as a table; the words of other scripts isolated. */
export function frameTable(frame: ColumnTable, t: Messages): HTMLElement {
  const names = frame.columnNames();
  const shown = (value: unknown) =>
    typeof value === "string" && languageOf(value) !== "en"
      ? quoted(value)
      : value === null || value === undefined || value === ""
        ? "–"
        : html`<bdi dir="ltr">${String(value)}</bdi>`;
  return dataTable(
    frame.objects() as Record<string, unknown>[],
    names.map((name) => ({
      label: name,
      cell: (row) => shown(row[name]),
      numeric: typeof frame.get(name, 0) === "number"
    })),
    names.join(", "),
    t.more
  );
}
