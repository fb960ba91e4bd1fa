import type {Span} from "../types.ts";

export type Line = Span;

/** The lines of a text as spans without their line break (`\n` or `\r\n`). */
export function lines(text: string): Line[] {
  const found: Line[] = [];
  for (let start = 0; ;) {
    const at = text.indexOf("\n", start);
    const end = at < 0 ? text.length : at;
    found.push({start, end: text[end - 1] === "\r" && end > start ? end - 1 : end});
    if (at < 0) return found;
    start = at + 1;
  }
}
