import type {Span} from "../../loaders/types.ts";
import {MASK} from "./mask.ts";

/** The text with everything outside `shown` masked, code unit by code unit, so that all offsets stay good. */
export function maskText(text: string, shown: Span[]): string {
  const keep = [...shown].sort((a, b) => a.start - b.start);
  let out = "";
  let at = 0;
  for (const {start, end} of keep) {
    if (end <= at) continue;
    out += mask(text, at, Math.max(at, start)) + text.slice(Math.max(at, start), end);
    at = end;
  }
  return out + mask(text, at, text.length);
}

/** Line breaks stay: they give away nothing and keep the paragraphs. */
const mask = (text: string, start: number, end: number): string =>
  text.slice(start, Math.max(start, end)).replace(/[^\n]/g, MASK);
