/** A dot on the map with the name that may stand beside it. */
export interface Dot {
  x: number;
  y: number;
  label: string;
  /** What decides when two names want the same room. */
  weight: number;
}

/** About how wide a character is and a line high, in pixels, at 12 px. */
const CHARACTER = 6.6;
const LINE = 15;

/**
 * The names that fit without covering each other, the weightiest first, right of their dots or else left of them; `x`,
 * `y` and `width` are pixels.
 */
export function placeLabels<D extends Dot>(dots: D[], width: number): (D & {side: "left" | "right"})[] {
  const taken: {x1: number; x2: number; y: number}[] = [];
  const isFree = ({x1, x2, y}: {x1: number; x2: number; y: number}): boolean =>
    x1 >= 0 && x2 <= width && !taken.some((t) => Math.abs(t.y - y) < LINE && t.x1 < x2 && t.x2 > x1);
  return [...dots]
    .sort((a, b) => b.weight - a.weight)
    .flatMap((dot) => {
      const {x, y, label} = dot;
      const long = label.length * CHARACTER;
      const right = {x1: x + 6, x2: x + 8 + long, y};
      const left = {x1: x - 8 - long, x2: x - 6, y};
      const side = isFree(right) ? ("right" as const) : isFree(left) ? ("left" as const) : null;
      if (!side) return [];
      taken.push(side === "right" ? right : left);
      return [{...dot, side}];
    });
}
