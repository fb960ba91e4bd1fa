import {classBits, wordClasses, type WordClass} from "../text/vocabulary.ts";
import {readLexicon} from "./readLexicon.ts";

/**
 * Reads `words.csv` of a language: a row a word, with the classes it can be. Gives each folded word its bits. Throws where
 * a class is not known.
 */
export function readVocabulary(folder: URL, fold: (word: string) => string): Map<string, number> {
  const known = new Set<string>(wordClasses);
  const words = new Map<string, number>();
  for (const {word, classes} of readLexicon(folder, "words")) {
    const names = classes!.split("|");
    const wrong = names.find((name) => !known.has(name));
    if (wrong !== undefined) throw new Error(`${folder.pathname}words.csv: "${word}" has the unknown class "${wrong}"`);
    const form = fold(word!);
    words.set(form, (words.get(form) ?? 0) | classBits(...(names as WordClass[])));
  }
  return words;
}
