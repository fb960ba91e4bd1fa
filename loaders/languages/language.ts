import {folder, type Folder} from "../text/fold.ts";
import type {Clitics, LexiconEntry} from "../text/lexicon.ts";
import type {ObjectNumber} from "../text/senses.ts";
import {unitSet, type UnitSet} from "../text/unitSet.ts";
import type {Vocabulary} from "../text/vocabulary.ts";

/** What a language brings: its letters, its small words, its lexicons. A folder of `languages/` exports one. */
export interface Language {
  /** BCP 47 code. */
  code: string;
  /** Folds a text for matching. */
  fold: Folder;
  /** Letters of the original text that end a word, even where the space after them is missing. */
  final: UnitSet;
  clitics: Clitics;
  /** Names and words that fold to the form of a word that the lexicons have: where a text parts their letters, they are not that word. `form` is what both fold to. */
  homographs: readonly {word: string; name: string; form: string}[];
  /** All lexicons as entries, the corpus' own additions (lexicon name → rows) among them. */
  entries(additions: Record<string, Record<string, string>[]>): LexiconEntry[];
  grammar: Grammar;
  /** The general vocabulary: the part of speech of words that no lexicon of a trade lists. */
  vocabulary: Vocabulary;
}

/** What rules ask of a language's grammar, beyond its lexicons. Forms are folded. */
export interface Grammar {
  /** A word without article and proclitics, as sources are compared. */
  bare(form: string): string;
  /** A plural that has its owner after it by its form (“muqatili”, fighters of, which by itself is “muqatilin”). */
  isConstruct(form: string): boolean;
  /** The word bears an article or a clitic with one. */
  isDefinite(form: string): boolean;
  /** A word that no lexicon knows may be a name by its form. */
  isNameLike(form: string): boolean;
  /** A verb has the form of one whose subject, more than one person, was named before it. */
  pluralVerb(form: string): boolean;
  /** The form of a verb whose subject, before it, is two. */
  dualVerb(form: string): boolean;
  /** The form is a verb in the future. */
  future(form: string): boolean;
  /** The form shows a feminine (in Arabic also an inanimate plural): of a participle (`part`), a head noun, a name, a state (`state`: most are). */
  feminine(form: string, feature: string): boolean;
  /** What the pronoun at the end of a form stands for: one (masculine, feminine) or many. */
  owner(form: string): "m" | "f" | "p";
  /** How many the pronoun at the end of a form stands for; undefined where it is "us" or "you". */
  ownerNumber(form: string): ObjectNumber | undefined;
  /** A plural whose ending shows that it is a subject. */
  nominative(form: string): boolean;
  /** A dual or plural whose ending shows that it is no subject. */
  oblique(form: string): boolean;
  /** The form, without article, is that of a verbal noun, as far as the pattern alone tells. */
  verbalNoun(form: string): boolean;
  /** The form, with what hangs before it, may be a verb in the present. */
  present(form: string): boolean;
  /** The vowels written in a word of the text show a verb of the past in the passive. */
  passive(word: string): boolean;
  /** The word without the ending of an object, accusative or oblique plural; `undefined` where it has none. */
  objective(form: string): string | undefined;
  /** The masculine of a form that shows a feminine; `undefined` of others. */
  masculine(form: string): string | undefined;
  /** What is left of a name where spellings of foreign names differ; empty where that is too little to tell. */
  skeleton(form: string): string;
  /** The word says that it is the same as before ("the source | itself"). */
  emphatic(form: string): boolean;
  /** The form shows a plural or a dual of persons. */
  plural(form: string): boolean;
}

/** A language that Isnad has no lexicons for: sentences come out, and nothing is found in them. */
export const plain = (code: string): Language => ({
  code,
  fold: folder(new Map()),
  final: unitSet(""),
  clitics: {proclitics: [], enclitics: []},
  homographs: [],
  entries: () => [],
  vocabulary: () => ({classes: 0, proclitics: [], pronoun: false}),
  grammar: {
    bare: (form) => form,
    isConstruct: () => false,
    isDefinite: () => false,
    isNameLike: () => false,
    pluralVerb: () => true,
    dualVerb: () => false,
    future: () => false,
    feminine: () => false,
    plural: () => false,
    emphatic: () => false,
    skeleton: () => "",
    objective: () => undefined,
    masculine: () => undefined,
    present: () => true,
    passive: () => false,
    verbalNoun: () => false,
    owner: () => "m",
    ownerNumber: () => "singular",
    nominative: () => false,
    oblique: () => false
  }
});
