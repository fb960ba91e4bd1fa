import {groupBy} from "./groupBy.ts";
import type {Clitics} from "./lexicon.ts";

/**
 * What a word of the general vocabulary can be: its part of speech, or the kind of name it is. `event` is a verbal noun
 * (“arrival”); `adjective` has participles too; `adverb` has particles and pronouns; `brand` is the name of a body,
 * a medium or a product.
 */
export const wordClasses = [
  "verb",
  "event",
  "noun",
  "adjective",
  "adverb",
  "given",
  "surname",
  "place",
  "brand"
] as const;
export type WordClass = (typeof wordClasses)[number];

/** A form as the general vocabulary knows it. */
export interface WordUse {
  /** One bit for each class that it can be, in the order of `wordClasses`; 0 where the form is not known. */
  classes: number;
  /** The roles of the proclitics stripped from it. */
  proclitics: readonly string[];
  /** A pronoun stood at its end. */
  pronoun: boolean;
}

/** From a folded form to its use. */
export type Vocabulary = (form: string) => WordUse;

const UNKNOWN: WordUse = {classes: 0, proclitics: [], pronoun: false};
const bits = new Map<WordClass, number>(wordClasses.map((name, i) => [name, 1 << i]));
const VERB = bits.get("verb")!;
const BEARS_PRONOUN = VERB | bits.get("event")! | bits.get("noun")!;
/** Letters that must be left of a word when clitics are taken off. */
const SHORTEST = 3;

export const classBits = (...classes: readonly WordClass[]): number =>
  classes.reduce((sum, name) => sum | bits.get(name)!, 0);

/**
 * Makes a vocabulary of folded words and what they can be. Clitics are taken off only where a form is not known with them,
 * and as few letters as will do (“and-France” before “then-ransom”); a verb has no article.
 */
export function vocabulary(words: ReadonlyMap<string, number>, {proclitics, enclitics}: Clitics): Vocabulary {
  const before = groupBy(
    proclitics.toSorted((a, b) => a.letters.length - b.letters.length),
    ({letters}) => letters[0]!
  );
  const after = groupBy(
    enclitics.map(({letters, cut, restores}) => ({ending: cut + letters, restores})),
    ({ending}) => ending.at(-1)!
  );

  const stem = (form: string, roles: readonly string[], pronoun: boolean): WordUse | undefined => {
    const known = words.get(form) ?? 0;
    const may = (roles.includes("the") ? known & ~VERB : known) & (pronoun ? BEARS_PRONOUN : ~0);
    return may ? {classes: may, proclitics: roles, pronoun} : undefined;
  };
  const withoutProclitics = (form: string, pronoun: boolean): WordUse | undefined => {
    const whole = stem(form, [], pronoun);
    if (whole) return whole;
    for (const {letters, roles} of before.get(form[0]!) ?? []) {
      if (!form.startsWith(letters) || form.length < letters.length + SHORTEST) continue;
      const found = stem(form.slice(letters.length), roles, pronoun);
      if (found && !(pronoun && roles.includes("the"))) return found;
    }
    return undefined;
  };
  return (form) => {
    const bare = withoutProclitics(form, false);
    if (bare) return bare;
    for (const {ending, restores} of after.get(form.at(-1)!) ?? []) {
      if (!form.endsWith(ending) || form.length < ending.length + SHORTEST) continue;
      const found = withoutProclitics(form.slice(0, -ending.length) + restores, true);
      if (found) return found;
    }
    return UNKNOWN;
  };
}
