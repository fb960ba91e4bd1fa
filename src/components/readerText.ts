import {html} from "htl";
import type {ArticleFile} from "../../loaders/tables/articleFile.ts";
import {paragraphs, segments, type LayerSpan, type Segment} from "../marks/segments.js";
import {directionOf} from "./bidi.js";
import {unmasked} from "./quotation.js";

/** The article's text, its spans marked by layer; every marked stretch is a button to its row in the panel. */
export function readerText(file: ArticleFile, spans: LayerSpan[], furnitureLabel: string): HTMLElement {
  const furniture = file.sentences.filter(({part}) => part === "furniture");
  const headline = file.sentences.find(({part}) => part === "headline");
  const begun = new Set<string>();
  const {language} = file.article;
  return html`<div class="reader-text" lang=${language} dir=${directionOf(language)}>
    ${paragraphs(file.text).map((paragraph) => {
      const isFurniture = furniture.some((s) => s.start < paragraph.end && s.end > paragraph.start);
      const isHeadline = headline && headline.start < paragraph.end && headline.end > paragraph.start;
      return html`<p
        class=${isFurniture ? "furniture" : isHeadline ? "headline" : null}
        title=${isFurniture ? furnitureLabel : null}
      >
        ${segments(paragraph, spans).map((segment) => stretch(file.text, segment, begun))}
      </p>`;
    })}
  </div>`;
}

function stretch(text: string, {start, end, spans}: Segment, begun: Set<string>): Node | string {
  const words = unmasked(text.slice(start, end));
  if (!spans.length) return words;
  const layers = [...new Set(spans.map(({layer}) => layer))];
  const ids = [...new Set(spans.map(({span}) => span))];
  // A row's cue carries its anchor even where its content comes first in the text.
  const anchors = spans.filter(({span, layer}) => layer !== "source" && layer !== "content" && !begun.has(span));
  for (const {span} of anchors) begun.add(span);
  return html`<span class="marked" data-layers=${layers.join(" ")} data-spans=${ids.join(" ")}
    >${[...new Set(anchors.map(({span}) => span))].map((span) => html`<a class="anchor" id=${span}></a>`)}${words}</span
  >`;
}
