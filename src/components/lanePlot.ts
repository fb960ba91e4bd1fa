import * as Plot from "@observablehq/plot";
import type {Lane, LaneMark} from "../marks/lanes.js";
import type {Lookup} from "../marks/lookup.js";
import type {Messages} from "../messages/en.js";
import {unnamedMarks} from "./unnamedMarks.js";
import {linkToArticle, linkToRow} from "./links.js";

const LINE = 16;
/** Of a lane's name: the height of a line, the width of a character. */
const NAME = 15;
const CHARACTER = 7.4;
const SIDES = 48;

/** Lanes by event: bars for what happened, triangles for what was said, circles for what was published. */
export function lanePlot(lanes: Lane[], width: number, lookup: Lookup, t: Messages): Element {
  const tops: number[] = [];
  let height = 0;
  const names = lanes.map((lane) => nameOf(lane, lookup, t));
  const head = (i: number) => 9 + NAME * Math.ceil((names[i]!.length * CHARACTER) / (width - SIDES));
  lanes.forEach((lane, i) => {
    tops.push(height);
    height += head(i) + lane.height * LINE + 8;
  });
  const marks = lanes.flatMap((lane, i) =>
    lane.marks.map((mark) => ({...mark, y: tops[i]! + head(i) + (mark.line + 0.5) * LINE}))
  );
  const heads = names.map((label, i) => ({y: tops[i]! + 5, label}));
  const first = new Date(Math.min(...marks.map(({from}) => +from)));
  const last = new Date(Math.max(...marks.map(({to}) => +to)));
  const of = (kind: LaneMark["row"]["kind"]) => marks.filter(({row}) => row.kind === kind);
  const middle = ({from, to}: LaneMark) => new Date((+from + +to) / 2);
  const common = {y: "y", href: hrefOf, title: (mark: LaneMark) => titleOf(mark, lookup, t), target: "_self" as const};
  const plot = Plot.plot({
    width,
    height: height + 40,
    marginLeft: 30,
    marginRight: 18,
    marginTop: 4,
    style: {background: "none", fontSize: "12px"},
    x: {
      type: "utc",
      domain: [first, last],
      label: null,
      grid: true,
      ticks: ticksOf(first, last, width),
      tickFormat: dayFormat(t.locale)
    },
    y: {axis: null, domain: [0, height], range: [4, height + 4]},
    marks: [
      Plot.ruleY(tops.slice(1), {stroke: "var(--rule)"}),
      Plot.ruleY(of("happened"), {
        ...common,
        x1: "from",
        x2: "to",
        stroke: "var(--source-official)",
        strokeWidth: 9,
        strokeOpacity: (mark: LaneMark) => (mark.approximate ? 0.4 : 0.9)
      }),
      Plot.dot(of("said"), {...common, x: middle, symbol: "triangle", r: 5, fill: "var(--source-armed)"}),
      Plot.dot(of("published"), {
        ...common,
        x: middle,
        r: 5,
        fill: "var(--paper)",
        stroke: "var(--ink)",
        strokeWidth: 2
      }),
      Plot.text(heads, {
        frameAnchor: t.english ? "left" : "right",
        y: "y",
        text: "label",
        textAnchor: t.english ? "start" : "end",
        fontWeight: 600,
        fontSize: 13,
        lineAnchor: "top",
        lineHeight: NAME / 13,
        lineWidth: (width - SIDES) / 13,
        fill: "currentColor"
      })
    ]
  });
  plot.setAttribute("direction", "ltr");
  return unnamedMarks(plot);
}

const nameOf = ({event, marks}: Lane, lookup: Lookup, t: Messages): string =>
  lookup.event.get(event)?.label ??
  (marks.every(({row}) => row.kind === "published") ? t.words.timeline.published : t.ui.outsideEvents);

/** Whole days where there are few: hours would be more than any source says. */
const ticksOf = (first: Date, last: Date, width: number): number | string => {
  const room = Math.max(2, Math.floor(width / 90));
  return (+last - +first) / 86_400_000 <= room ? "1 day" : room;
};

const dayFormat = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, {day: "numeric", month: "short", year: "numeric", timeZone: "UTC"});
  const short = new Intl.DateTimeFormat(locale, {day: "numeric", month: "short", timeZone: "UTC"});
  // Isolated in its own direction: the picture itself runs from left to right.
  return (date: Date, i: number) => `\u2068${(i ? short : format).format(date)}\u2069`;
};

const hrefOf = ({row}: LaneMark): string => (row.attribution ? linkToRow(row.attribution) : linkToArticle(row.article));

function titleOf({row}: LaneMark, lookup: Lookup, t: Messages): string {
  const dates = [row.from, row.to]
    .filter((date, i, all) => date && all.indexOf(date) === i)
    .map(t.date)
    .join(" – ");
  return [
    t.words.timeline[row.kind],
    dates,
    row.label,
    lookup.article.get(row.article)?.outlet || t.ui.unnamedOutlet
  ].join(" · ");
}
