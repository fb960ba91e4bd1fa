import type {ArticleFile} from "../../loaders/tables/articleFile.ts";
import type {Layer, LayerSpan} from "./segments.js";

/** The number of a row in its article: `a3` of `2019-08-12-alsaa25:a3`. */
export const shortId = (row: string): string => row.slice(row.lastIndexOf(":") + 1);

/** All spans of an article, in the order of the text. */
export function articleSpans(file: ArticleFile): LayerSpan[] {
  const span = (row: string, layer: Layer, start: number | null, end: number | null): LayerSpan[] =>
    start === null || end === null || end <= start ? [] : [{span: shortId(row), layer, start, end}];
  return [
    ...file.attributions.flatMap((a) => [
      ...span(a.attribution, "cue", a.cue_start, a.cue_end),
      ...span(a.attribution, "source", a.source_start, a.source_end),
      ...span(a.attribution, "content", a.content_start, a.content_end)
    ]),
    ...file.claims.flatMap((c) => span(c.claim, "claim", c.start, c.end)),
    ...file.times.flatMap((t) => span(t.time, "time", t.start, t.end)),
    ...file.place_mentions.flatMap((p) => span(p.place_mention, "place", p.start, p.end)),
    ...file.actor_mentions.flatMap((m) => span(m.actor_mention, "actor", m.start, m.end))
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}
