import {html} from "htl";
import {mixed} from "./bidi.js";

/** The first sentence of a page, made from its tables. */
export const lead = (sentence: string): HTMLElement => html`<p class="lead">${mixed(sentence)}</p>`;
