const CHUNK = 1024;

/** Code units `[from, to)` as a string of its own: one cut from a text would keep all of the text alive as long as itself. */
export function stringOf(units: Uint16Array, from: number, to: number): string {
  let text = "";
  for (let i = from; i < to; i += CHUNK) text += String.fromCharCode(...units.subarray(i, Math.min(to, i + CHUNK)));
  return text;
}
