import type {Span} from "../../loaders/types.ts";

export const layers = ["content", "claim", "source", "cue", "time", "place", "actor"] as const;
export type Layer = (typeof layers)[number];

/** A row's words in the text, under the row's own number (`a3`); one row may mark several stretches. */
export interface LayerSpan extends Span {
  span: string;
  layer: Layer;
}

/** A stretch of text over which the same spans lie. */
export interface Segment extends Span {
  spans: LayerSpan[];
}

/**
 * Cuts `[start, end)` where any span begins or ends, so that spans may nest and overlap as they like. Within a segment
 * the longest span comes first: what stands innermost, last.
 */
export function segments({start, end}: Span, spans: LayerSpan[]): Segment[] {
  const here = spans.filter((span) => span.start < end && span.end > start);
  const cuts = new Set([start, end]);
  for (const span of here) {
    if (span.start > start) cuts.add(span.start);
    if (span.end < end) cuts.add(span.end);
  }
  const points = [...cuts].sort((a, b) => a - b);
  return points.slice(0, -1).map((from, i) => {
    const to = points[i + 1]!;
    const over = here.filter((span) => span.start <= from && span.end >= to);
    return {start: from, end: to, spans: over.sort((a, b) => b.end - b.start - (a.end - a.start))};
  });
}

/** The lines of a text that hold anything, as spans. */
export function paragraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length
  }));
}
