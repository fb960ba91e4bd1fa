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

/** The names that fit without covering each other, the weightiest first; right of their dots, where `x` and `y` are pixels. */
export function placeLabels<D extends Dot>(dots: D[], width: number): D[] {
  const taken: {x1: number; x2: number; y: number}[] = [];
  return [...dots]
    .sort((a, b) => b.weight - a.weight)
    .filter(({x, y, label}) => {
      const box = {x1: x + 6, x2: x + 8 + label.length * CHARACTER, y};
      if (box.x2 > width || taken.some((t) => Math.abs(t.y - box.y) < LINE && t.x1 < box.x2 && t.x2 > box.x1))
        return false;
      taken.push(box);
      return true;
    });
}
