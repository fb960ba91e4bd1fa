import type {Row} from "../../loaders/tables/schema.ts";
import {edtfDay, isApproximate} from "./edtfDays.js";
import {groupRows} from "./groupRows.js";

export interface LaneMark {
  row: Row<"timeline">;
  from: Date;
  to: Date;
  approximate: boolean;
  /** Line within its lane, from 0: marks of one lane do not cover each other. */
  line: number;
}

export interface Lane {
  event: string;
  marks: LaneMark[];
  /** Number of lines. */
  height: number;
}

/**
 * The rows of the time line, a lane an event, in the order of their beginnings; an undated row has no mark.
 * @param separation least distance, in milliseconds, between two marks on one line
 */
export function lanes(timeline: Row<"timeline">[], separation = 0): Lane[] {
  const marks = timeline.flatMap((row) => {
    const from = edtfDay(row.from || row.to, "first");
    const to = edtfDay(row.to || row.from, "last");
    return from && to && to > from
      ? [{row, from, to, approximate: isApproximate(row.from) || isApproximate(row.to), line: 0}]
      : [];
  });
  const lanes = [...groupRows(marks, ({row}) => row.event)].map(([event, own]) => pack(event, own, separation));
  return lanes.sort((a, b) => +a.marks[0]!.from - +b.marks[0]!.from || (a.event < b.event ? -1 : 1));
}

/** Lanes that lie near each other in time: months of silence between two of them would leave no room for the days. */
export function clusters(timeline: Row<"timeline">[], gap: number, separation = 0): Lane[][] {
  const marks = lanes(timeline).flatMap((lane) => lane.marks);
  marks.sort((a, b) => +a.from - +b.from);
  const groups: Row<"timeline">[][] = [];
  let end = -Infinity;
  for (const {row, from, to} of marks) {
    if (+from - end > gap) groups.push([]);
    groups.at(-1)!.push(row);
    end = Math.max(end, +to);
  }
  return groups.map((rows) => lanes(rows, separation));
}

/** Each mark goes to the first line that is free. */
function pack(event: string, marks: LaneMark[], separation: number): Lane {
  const ends: number[] = [];
  marks.sort((a, b) => +a.from - +b.from || +b.to - +a.to);
  for (const mark of marks) {
    const free = ends.findIndex((end) => end <= +mark.from);
    mark.line = free < 0 ? ends.length : free;
    ends[mark.line] = +mark.to + separation;
  }
  return {event, marks, height: ends.length};
}
