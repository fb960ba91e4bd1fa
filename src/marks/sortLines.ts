import type {ConcordanceLine} from "../site/concordance.ts";

export type Line = ConcordanceLine & {cue: string};
export type SortKey = "text" | "cue" | "after" | "before";

/** Words without what a reader does not sort by: quotation marks, brackets, spaces. */
const bare = (text: string): string => text.replace(/[^\p{L}\p{N}\s]/gu, "").trim();
/** What stands right before the cue comes first. */
const reversed = (text: string): string => bare(text).split(/\s+/).reverse().join(" ");

/** Concordance lines by what a reader compares; `text` leaves them in the order of the text. */
export function sortLines(lines: Line[], by: SortKey): Line[] {
  if (by === "text") return lines;
  const key = (line: Line) => (by === "cue" ? line.cue : by === "after" ? bare(line.after) : reversed(line.before));
  const collator = new Intl.Collator("ar");
  return lines
    .map((line) => ({line, key: key(line)}))
    .sort((a, b) => collator.compare(a.key, b.key))
    .map(({line}) => line);
}
