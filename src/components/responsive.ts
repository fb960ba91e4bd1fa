import {html} from "htl";

/** Draws again when its width changes; nothing is drawn before there is a width. */
export function responsive(draw: (width: number) => Node): HTMLElement {
  const box = html`<div class="responsive"></div>`;
  let drawn = 0;
  new ResizeObserver(([entry]) => {
    const width = Math.floor(entry!.contentRect.width);
    if (!width || width === drawn) return;
    drawn = width;
    box.replaceChildren(draw(width));
  }).observe(box);
  return box;
}
