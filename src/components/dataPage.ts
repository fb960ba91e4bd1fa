import {html} from "htl";
import type {Messages} from "../messages/en.js";
import type {SiteSummary} from "../site/siteSummary.ts";
import {mixed} from "./bidi.js";
import {dataTable} from "./dataTable.js";
import {lead} from "./lead.js";
import {messagesOf, parseTable, type DataPackage, type Field, type File} from "./openReport.js";

export interface DataFiles {
  site: File;
  package: File;
  zip: string;
  /** Table → where its CSV lies. */
  tables: Record<string, {href: string; text(): Promise<string>}>;
}

/** May I have it? */
export async function dataPage(files: DataFiles): Promise<HTMLElement> {
  const [site, dataPackage] = (await Promise.all([files.site.json(), files.package.json()])) as [
    SiteSummary,
    DataPackage
  ];
  const t = await messagesOf(site.language);
  const tables = await Promise.all(
    dataPackage.resources
      .filter(({name}) => files.tables[name])
      .map(async (resource) => ({
        ...resource,
        href: files.tables[resource.name]!.href,
        rows: parseTable(await files.tables[resource.name]!.text(), []).length
      }))
  );
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return html`<div>
    ${lead(t.dataLead(tables.length, rows))}
    <p><a class="button" href=${files.zip} download="isnad-tables.zip">${t.ui.download}: ${t.ui.allTables}</a></p>
    <section>
      <h2>${t.ui.tables}</h2>
      ${dataTable(
        tables,
        [
          {
            label: t.ui.download,
            cell: ({name, href}) => html`<a href=${href} download=${`${name}.csv`}>${name}.csv</a>`
          },
          {label: t.ui.oneRow, cell: ({title}) => html`<span lang="en" dir="ltr">${rowOf(title)}</span>`},
          {label: t.ui.rows, cell: (table) => table.rows.toLocaleString("en"), numeric: true}
        ],
        t.ui.tables,
        t.more
      )}
    </section>
    <section>
      <h2>${t.ui.dictionary}</h2>
      ${dataPackage.resources.map(({name, title, schema}) => dictionary(name, rowOf(title), schema.fields, t))}
    </section>
    <section>
      <h2>${t.ui.cite}</h2>
      <p class="citation">${citation(site)}</p>
    </section>
  </div>`;
}

/** The data package says "One row is an article". */
const rowOf = (title = ""): string => title.replace(/^One row is /, "");

function dictionary(name: string, row: string, fields: Field[], t: Messages): HTMLElement {
  const details = html`<details>
    <summary><code>${name}</code> <span class="gloss" lang="en" dir="ltr">${row}</span></summary>
  </details>`;
  details.addEventListener("toggle", () => details.children.length > 1 || details.append(fieldTable(name, fields, t)), {
    once: true
  });
  return details;
}

const fieldTable = (name: string, fields: Field[], t: Messages): HTMLElement =>
  dataTable(
    fields,
    [
      {label: t.ui.column, cell: (field) => html`<code>${field.name}</code>`},
      {label: t.ui.type, cell: (field) => field.type},
      {
        label: t.ui.meaning,
        cell: ({description, constraints}) =>
          html`<span lang="en" dir="ltr"
            >${description}${constraints?.enum ? html`<br /><code>${constraints.enum.filter(Boolean).join(" · ")}</code>` : null}</span
          >`
      }
    ],
    name,
    t.more
  );

/** The report is as old as its corpus: no date of a machine. */
const citation = ({title, site_url, date}: SiteSummary): unknown =>
  html`${mixed(title)}.
  Isnad${date ? `, ${date}` : null}.${site_url ? html` <a href=${site_url}>${site_url}</a>` : null}`;
