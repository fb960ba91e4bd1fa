import {formMemory, type FormMemory} from "./formMemory.ts";
import {numberOf} from "./numberOf.ts";
import type {Phrases} from "./phrases.ts";
import {formReader, type Clitics, type LexiconEntry, type Reading} from "./readings.ts";
import {roleBits, type RoleBits} from "./roles.ts";

export type * from "./readings.ts";
export type * from "./senses.ts";

/** A distinct folded form: what depends on it alone, whatever text it stands in. */
export interface Word {
  form: string;
  /** A number that no other word has, be it of another lexicon or of one forgotten since. */
  id: number;
  /** Its readings by itself, likeliest first. */
  single: readonly Reading[];
  /** The roles of `single`, as `roleBits` has them. */
  roles: RoleBits;
  /** The entries of several words that it may begin. */
  phrases: Phrases;
  /** Where a form without readings is two words written as one; else 0. */
  seam: number;
  /** The number that digits stand for; NaN for what is none. */
  value: number;
}

/** Gives the word that stands in code units `[from, to)` of a folded text. */
export type Lexicon = FormMemory<Word>;

/** Makes a lexicon, which remembers the forms that it has met last. */
export function lexicon(entries: readonly LexiconEntry[], clitics: Clitics): Lexicon {
  const {readingsOf, seamOf} = formReader(entries, clitics);
  return formMemory((form, id) => {
    const {single, phrases} = readingsOf(form);
    const seam = single.length || phrases.all.length ? 0 : seamOf(form);
    return {form, id, single, roles: roleBits(single), phrases, seam, value: numberOf(form)};
  });
}
