import {html} from "htl";

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u;
// A run of Arabic words with the spaces, digits and marks between them.
const ARABIC_RUN =
  /\p{Script=Arabic}(?:[\p{Script=Arabic}\p{M}\s\d\u060C\u061B\u061F\u066A-\u066C\u0640«»…-]*[\p{Script=Arabic}\p{M}])?/gu;

/** Words of an article, isolated from the text around them, in their own direction and language. */
export function quoted(words: string, language = languageOf(words)): HTMLElement {
  return html`<bdi lang=${language} dir=${directionOf(language)} class="quoted">${words}</bdi>`;
}

/** A sentence of the interface that quotes other scripts: each such run is isolated. */
export function mixed(text: string): (string | HTMLElement)[] {
  return splitRuns(text).map(({words, foreign}) => (foreign && !pageIsArabic() ? quoted(words) : words));
}

/** The runs of a text, Arabic ones apart. */
export function splitRuns(text: string): {words: string; foreign: boolean}[] {
  const runs: {words: string; foreign: boolean}[] = [];
  let at = 0;
  for (const match of text.matchAll(ARABIC_RUN)) {
    if (match.index > at) runs.push({words: text.slice(at, match.index), foreign: false});
    runs.push({words: match[0], foreign: true});
    at = match.index + match[0].length;
  }
  if (at < text.length) runs.push({words: text.slice(at), foreign: false});
  return runs;
}

/** By its script, where no table says it. */
export const languageOf = (words: string): string => (RIGHT_TO_LEFT.test(words) ? "ar" : "en");
export const directionOf = (language: string): "rtl" | "ltr" => (/^(ar|fa|he|ur)\b/.test(language) ? "rtl" : "ltr");
const pageIsArabic = (): boolean => document.documentElement.lang === "ar";
