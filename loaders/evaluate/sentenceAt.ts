import type {Sentence} from "../types.ts";
import type {At} from "./coded.ts";
import {foldedSpan} from "./codedTables.ts";

/** Finds the sentence of an article, as it stands, for a place in its folded text; empty where there is none. */
export function sentenceAt(
  sentences: readonly Sentence[],
  original: string
): ((at: At | null) => string) & {byId(id: string): string} {
  let spans: {at: At; words: string}[] | undefined;
  const words = ({start, end}: Sentence) => original.slice(start, end).replace(/\s+/g, " ").trim();
  const find = (at: At | null) => {
    if (!at) return "";
    spans ??= sentences.map((sentence) => ({
      at: foldedSpan(original, sentence.start, sentence.end),
      words: words(sentence)
    }));
    return spans.find((span) => span.at[0] <= at[0] && at[0] < span.at[1])?.words ?? "";
  };
  return Object.assign(find, {
    byId(id: string) {
      const sentence = sentences.find((row) => row.sentence === id);
      return sentence ? words(sentence) : "";
    }
  });
}
