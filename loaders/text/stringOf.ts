/** A longer string would be kept as the pieces it was put together from. */
const SHORT = 12;
const CHUNK = 4096;

/** Code units `[from, to)` as a string of its own: one cut from a text would keep all of the text alive as long as itself. */
export function stringOf(units: Uint16Array, from: number, to: number): string {
  let text = "";
  // unit by unit is twice as fast as all at once for a word of some letters
  if (to - from <= SHORT) for (let i = from; i < to; ++i) text += String.fromCharCode(units[i]!);
  else
    for (let i = from; i < to; i += CHUNK)
      text += String.fromCharCode.apply(null, units.subarray(i, Math.min(to, i + CHUNK)) as unknown as number[]);
  return text;
}
