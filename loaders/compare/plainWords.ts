import type {Wordings} from "../languages/wordings.ts";

/** A shorter word tells little. */
const SHORT = 3;

/**
 * The words of a phrase as they are likened to another's: folded, of three letters and more, without an article. One letter
 * in front may be the word's own; two and more are as a rule an article.
 */
export const plainWords = (text: string, {words, bare}: Wordings): string[] =>
  words(text)
    .map((word) => bare(word).find((form) => form.length >= SHORT && word.length - form.length >= 2) ?? word)
    .filter((word) => word.length >= SHORT || /\d/.test(word));
