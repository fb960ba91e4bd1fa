import {unitSet} from "./unitSet.ts";

const TATWEEL = "\u0640";
const LETTER = unitSet((unit) => unit !== TATWEEL && /\p{L}/u.test(unit));
const SIGN = unitSet((unit) => unit === TATWEEL || /\p{Mn}/u.test(unit));

/** The UTF-16 offset in a text after so many letters from `start` on; vowel signs and tatweels between count for nothing. */
export function offsetAfter(text: string, start: number, letters: number): number {
  let at = start;
  for (let left = letters; left > 0 && at < text.length; ++at) left -= LETTER[text.charCodeAt(at)]!;
  while (at > start && at < text.length && SIGN[text.charCodeAt(at)]) ++at;
  return at;
}
