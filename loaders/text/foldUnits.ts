/** A folded text with the way back: `map[i]` is the UTF-16 offset in the original of unit `i`; one more entry holds its length. */
export interface FoldedUnits {
  text: string;
  map: number[];
}

/**
 * Folds a text unit by unit. `unitsOf` gives what stands for a unit of the original: nothing where it is dropped, one blank
 * where it is white space. Runs of white space become one blank, at the offset of their first unit; none is left at the ends.
 */
export function foldUnits(original: string, unitsOf: (unit: string) => string): FoldedUnits {
  const units: string[] = [];
  const map: number[] = [];
  let space = -1;
  for (let i = 0; i < original.length; ++i) {
    const folded = unitsOf(original[i]!);
    if (!folded) continue;
    if (folded === " ") {
      if (space < 0) space = i;
      continue;
    }
    if (space >= 0 && units.length) {
      units.push(" ");
      map.push(space);
    }
    space = -1;
    for (const unit of folded) {
      units.push(unit);
      map.push(i);
    }
  }
  map.push(original.length);
  return {text: units.join(""), map};
}
