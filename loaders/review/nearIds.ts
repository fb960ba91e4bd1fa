import {distanceToBeginning} from "./editDistance.ts";

/** Up to five of the ids that a mistyped one may have meant, the likeliest first; none where none is like it. */
export function nearIds(id: string, ids: readonly string[], most = 5): string[] {
  const typed = id.toLowerCase();
  return ids
    .map((known) => {
      const name = known.toLowerCase();
      const errors = distanceToBeginning(typed, name);
      return {
        known,
        errors: typed.length > 2 && name.includes(typed) ? 0 : errors,
        extra: Math.abs(name.length - typed.length)
      };
    })
    .filter(({errors}) => errors <= typed.length / 3)
    .sort((a, b) => a.errors - b.errors || a.extra - b.extra || (a.known < b.known ? -1 : 1))
    .slice(0, most)
    .map(({known}) => known);
}
