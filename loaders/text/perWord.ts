import type {Word} from "./lexicon.ts";

/** A function of a word that is worked out once a word, for as long as the lexicon remembers it. */
export function perWord<T>(make: (word: Word) => T): (word: Word) => T {
  // a number is given to another word when the lexicon has forgotten the first
  const owners: Word[] = [];
  const made: T[] = [];
  return (word) => {
    const {id} = word;
    if (owners[id] !== word) {
      made[id] = make(word);
      owners[id] = word;
    }
    return made[id]!;
  };
}
