import type {Sentence} from "../../loaders/types.ts";
import {MASK} from "./mask.ts";

const WORDS = 7;

/**
 * The first words of a text that are no furniture, as far as they may be shown: those before the first masked one.
 * @param sentences those of this article, in the order of the text.
 */
export function articleOpening(text: string, sentences: Sentence[]): string {
  const first = sentences.find(({part}) => part !== "furniture");
  const [shown = ""] = text.slice(first?.start ?? 0, first?.end).split(MASK);
  const words = shown.trim().split(/\s+/).slice(0, WORDS);
  return words.join(" ").replace(/[\s\p{P}]+$/u, "");
}
