import {html} from "htl";
import type {Quotation} from "../site/quotations.ts";
import {MASK} from "../site/mask.js";
import {directionOf, languageOf} from "./bidi.js";

/** A sentence with a row's words marked in it. */
export function quotation({sentence, start, end}: Quotation): HTMLElement {
  const language = languageOf(sentence);
  return html`<blockquote lang=${language} dir=${directionOf(language)}>
    <p>
      ${unmasked(sentence.slice(0, start))}<mark>${unmasked(sentence.slice(start, end))}</mark>${unmasked(sentence.slice(end))}
    </p>
  </blockquote>`;
}

/** What the rights of a text leave out is shown as left out. */
export const unmasked = (text: string): string =>
  text.replace(new RegExp(`${MASK}(?:[\\s${MASK}]*${MASK})?`, "g"), "[…]");
