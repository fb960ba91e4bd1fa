import {mkdirSync} from "node:fs";
import {join} from "node:path";

/** What Framework's client imports on demand from a CDN; no page of ours asks for any of it. */
const OPTIONAL = [
  "@duckdb/duckdb-wasm",
  "@observablehq/inputs",
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "@uwdata/vgplot",
  "@viz-js/viz",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "exceljs",
  "htl",
  "jszip",
  "katex",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "mermaid",
  "parquet-wasm",
  "react",
  "react-dom",
  "sql.js",
  "topojson-client",
  "vega",
  "vega-lite",
  "vega-lite-api"
];

/**
 * Framework asks the registry for the newest version of each library that its client could import, even where no page
 * does; an empty folder of any version in its cache is answer enough, and the build works without a network.
 */
export function pinOptionalLibraries(cache: string): void {
  for (const name of OPTIONAL) mkdirSync(join(cache, "_npm", `${name}@0.0.0`), {recursive: true});
}
