import {classBits, type WordClass} from "../text/vocabulary.ts";
import type {Marked} from "./marked.ts";

const useAt = (doc: Marked, i: number) => doc.useOf(doc.tokens[i]!.word);

/** The word at token `i` can be of one of the classes, as the general vocabulary has it; false where it has it not. */
export const mayBe = (doc: Marked, i: number, ...classes: readonly WordClass[]): boolean =>
  doc.tokens[i]?.kind === "word" && (useAt(doc, i).classes & classBits(...classes)) !== 0;

/** The word at token `i` is known to the general vocabulary, and can be of these classes alone. */
export function isOnly(doc: Marked, i: number, ...classes: readonly WordClass[]): boolean {
  if (doc.tokens[i]?.kind !== "word") return false;
  const {classes: known} = useAt(doc, i);
  return known !== 0 && (known & ~classBits(...classes)) === 0;
}

/** What hangs before the word as the general vocabulary reads it (“and-announced” → and). */
export const hangingAt = (doc: Marked, i: number): readonly string[] => useAt(doc, i).proclitics;

/** The general vocabulary knows the word as it stands, with nothing hanging before it (“extreme”, which begins like “by-the”). */
export const isWhole = (doc: Marked, i: number): boolean => {
  const {classes, proclitics} = useAt(doc, i);
  return classes !== 0 && !proclitics.length;
};
