import type {Language} from "../languages/language.ts";
import type {Document} from "../text/document.ts";
import type {Word} from "../text/lexicon.ts";
import {perWord} from "../text/perWord.ts";
import type {Quotation} from "../text/quotations.ts";
import type {WordUse} from "../text/vocabulary.ts";
import type {TimeExpression} from "../types.ts";
import type {FoundActor, FoundPlace} from "./mentions.ts";

export type {FoundActor, FoundPlace};

/** Something found in a range of tokens `[first, last)`. */
export interface Mention {
  first: number;
  last: number;
}

export type FoundTime = Mention &
  Pick<TimeExpression, "from" | "to" | "granularity" | "certain" | "conflict"> & {rule: string};
/** What a language tells of a word whatever stands round it, worked out once a word. */
export interface WordFacts {
  /** The word as the general vocabulary has it. */
  useOf(word: Word): WordUse;
  /** The word without article and proclitics, as sources are compared. */
  bareOf(word: Word): string;
  /** What is left of the word where names are spelt in more ways than one. */
  skeletonOf(word: Word): string;
  /** A lemma of the lexicons, folded. */
  foldLemma(lemma: string): string;
}

export function wordFacts({vocabulary, grammar, fold}: Language): WordFacts {
  const lemmas = new Map<string, string>();
  return {
    useOf: perWord(({form}) => vocabulary(form)),
    bareOf: perWord(({form}) => grammar.bare(form)),
    skeletonOf: perWord(({form}) => grammar.skeleton(form)),
    foldLemma(lemma) {
      let folded = lemmas.get(lemma);
      if (folded === undefined) lemmas.set(lemma, (folded = fold(lemma).text));
      return folded;
    }
  };
}

/** A document with what was found in it so far; `…At[i]` is what covers token `i`. */
export interface Marked extends Document, WordFacts {
  language: Language;
  times: readonly FoundTime[];
  places: readonly FoundPlace[];
  actors: readonly FoundActor[];
  timeAt: readonly (FoundTime | undefined)[];
  placeAt: readonly (FoundPlace | undefined)[];
  actorAt: readonly (FoundActor | undefined)[];
  /** The quotation that the mark at token `i` opens. */
  opens: ReadonlyMap<number, Quotation>;
  /** Sentences that are page furniture, by index. */
  furniture: ReadonlySet<number>;
}

/** Lays mentions over tokens. */
export function over<M extends Mention>(length: number, mentions: readonly M[]): (M | undefined)[] {
  const at = new Array<M | undefined>(length);
  for (const mention of mentions) for (let i = mention.first; i < mention.last; ++i) at[i] = mention;
  return at;
}
