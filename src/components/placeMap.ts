import * as Plot from "@observablehq/plot";
import {geoMercator} from "d3";
import type {Row} from "../../loaders/tables/schema.ts";
import {placeLabels} from "../marks/placeLabels.js";
import {unnamedMarks} from "./unnamedMarks.js";
import {countryNames} from "../marks/countryNames.js";
import type {Outlines} from "../site/outlines.ts";
import type {Messages} from "../messages/en.js";

type Located = Row<"places"> & {lat: number; lon: number};

/** A country's middle says nothing about where. */
const isLocated = (place: Row<"places">): place is Located =>
  place.lat !== null && place.lon !== null && place.kind !== "country";
const AREAS: readonly Row<"places">["kind"][] = ["governorate", "district", "region"];
const isArea = ({kind}: Located): boolean => AREAS.includes(kind);

/** Outlines, a dot a place as large as its mentions are many (a ring for an area), and as many names as have room. */
export function placeMap(places: Row<"places">[], {box, countries}: Outlines, width: number, t: Messages): Element {
  const [west, south, east, north] = box;
  const frame = {
    type: "MultiPoint" as const,
    coordinates: [
      [west, south],
      [east, north]
    ]
  };
  const tall =
    (Math.log(Math.tan(Math.PI / 4 + (north * Math.PI) / 360)) -
      Math.log(Math.tan(Math.PI / 4 + (south * Math.PI) / 360))) /
    (((east - west) * Math.PI) / 180);
  const height = Math.round(Math.min(width * tall, Math.max(420, width * 0.55)));
  const projection = geoMercator().fitSize([width, height], frame);
  const dots = places.filter(isLocated);
  const placed = dots.map((place) => {
    const [x, y] = projection([place.lon, place.lat])!;
    return {x, y, label: nameOf(place, t), weight: place.mentions, place};
  });
  const labels = placeLabels(placed, width);
  const most = Math.max(1, ...dots.map(({mentions}) => mentions));
  const common = {
    x: "lon",
    y: "lat",
    r: "mentions",
    stroke: "var(--source-armed)",
    href: (place: Located) => `#place-${place.place}`,
    target: "_self" as const,
    title: (place: Located) => `${nameOf(place, t)} · ${t.mentions(place.mentions)}`
  };
  const names = (side: "left" | "right") =>
    Plot.text(
      labels.filter((label) => label.side === side),
      {
        x: ({place}: {place: Located}) => place.lon,
        y: ({place}: {place: Located}) => place.lat,
        text: "label",
        dx: side === "right" ? 8 : -8,
        textAnchor: side === "right" ? "start" : "end",
        fill: "var(--ink)",
        stroke: "var(--paper)",
        strokeWidth: 4
      }
    );
  const plot = Plot.plot({
    width,
    height,
    margin: 0,
    // What lies outside is hidden by the style sheet: cut by Plot, it would be outlined at the frame.
    projection: {type: () => projection as never, clip: false},
    style: {background: "none", fontSize: "12px"},
    r: {type: "sqrt", domain: [0, most], range: [2, 13]},
    marks: [
      Plot.geo(countries, {fill: "var(--faint)", stroke: "var(--soft)", strokeWidth: 1}),
      Plot.dot(dots.filter(isArea), {...common, strokeDasharray: "3,3"}),
      Plot.dot(
        dots.filter((place) => !isArea(place)),
        {...common, fill: "var(--source-armed)", fillOpacity: 0.55}
      ),
      Plot.text(
        countryNames(
          countries,
          box,
          dots.map(({lon, lat}) => [lon, lat]),
          t
        ),
        {
          x: "lon",
          y: "lat",
          text: "name",
          fontSize: 15,
          fill: "var(--soft)"
        }
      ),
      names("right"),
      names("left")
    ]
  });
  plot.setAttribute("direction", "ltr");
  return unnamedMarks(plot);
}

export const nameOf = ({label, label_en}: Row<"places">, t: Messages): string =>
  t.english && label_en ? label_en : label;
