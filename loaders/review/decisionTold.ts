import type {Decision} from "./decision.ts";
import type {Followed} from "./followed.ts";

const value = (v: unknown) => (v === null || v === "" ? "–" : String(v));
const changeTold = ({column, from, to}: Decision["changes"][number]) => `${column} ${value(from)} → ${value(to)}`;

/** A review at work in one line: where it lies, what it did to which row, who decided when, and why. */
export function decisionTold({review, row, changes}: Decision): string {
  const {file, line, action, by, on, why} = review;
  const changed = changes.map(changeTold).join(", ");
  const who = `${by}, ${on}${why ? `: ${why}` : ""}`;
  return [`${file}:${line}`, `${action} ${row}${changed ? `: ${changed}` : ""}`, who].join("\t");
}

/** What changed with a reviewed row, in one line. */
export function followedTold(change: Followed): string {
  return `${change.review.file}:${change.review.line}\t${change.row} follows: ${changeTold(change)}`;
}
