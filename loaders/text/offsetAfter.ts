const LETTER = /\p{L}/u;
const TATWEEL = "\u0640";

/** The UTF-16 offset in a text after so many letters from `start` on; vowel signs and tatweels between count for nothing. */
export function offsetAfter(text: string, start: number, letters: number): number {
  let at = start;
  for (let left = letters; left > 0 && at < text.length; ++at) {
    if (text[at] !== TATWEEL && LETTER.test(text[at]!)) --left;
  }
  while (at > start && at < text.length && (text[at] === TATWEEL || /\p{Mn}/u.test(text[at]!))) ++at;
  return at;
}
