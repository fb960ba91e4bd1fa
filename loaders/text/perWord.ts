import {MOST} from "./formMemory.ts";
import type {Word} from "./lexicon.ts";

/** A function of a word that is worked out once for the words that were met last. */
export function perWord<T>(make: (word: Word) => T): (word: Word) => T {
  // each word has its place; what another word left there is worked out anew
  const owners = new Int32Array(MOST).fill(-1);
  const made: T[] = [];
  return (word) => {
    const at = word.id & (MOST - 1);
    if (owners[at] !== word.id) {
      made[at] = make(word);
      owners[at] = word.id;
    }
    return made[at]!;
  };
}
