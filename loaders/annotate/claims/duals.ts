import {reading} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";
import type {ClaimDraft} from "./draft.ts";

/** How far after a noun the pronoun may stand, in tokens. */
const REACH = 12;

/**
 * "the death of Ruritanians, one of the-two a journalist": a plural in the oblique case is written as its dual is. The first
 * pronoun after it tells which it was, or its verb: where that is a dual, two were counted.
 */
export function readDuals(doc: Marked, drafts: readonly ClaimDraft[]): void {
  for (const draft of drafts) {
    const {noun, hedge, sentence, predicate} = draft;
    if (noun < 0 || hedge !== "unspecified" || !doc.language.grammar.oblique(doc.tokens[noun]!.form)) continue;
    // "that Ruritanians were-killed-the-two-of-them"
    const verb = predicate > noun && doc.language.grammar.dualVerb(doc.tokens[predicate]!.form);
    if (reading(doc.tokens[noun], "object")?.sense.number === "plural" && (verb || isTwo(doc, noun, sentence))) {
      Object.assign(draft, {low: 2, high: 2, hedge: "dual", quantity: {first: noun, last: noun + 1}});
    }
  }
}

function isTwo(doc: Marked, noun: number, sentence: number): boolean {
  const end = Math.min(doc.sentences[sentence]!.last, noun + REACH);
  for (let i = noun + 1; i < end; ++i) {
    const {form, kind} = doc.tokens[i]!;
    if (kind !== "word" && form !== ",") return false;
    const number = kind === "word" ? doc.language.grammar.ownerNumber(form) : undefined;
    if (number === "dual") return true;
    if (number === "plural") return false;
  }
  return false;
}
