import type {TokenRange} from "../../../text/sentences.ts";
import type {Token} from "../../../text/token.ts";
import type {Marked} from "../../marked.ts";

/**
 * The words of a source as they are compared: without article and clitics, marks left out, and without what belongs to
 * a preposition that is written on to it and ends at offset `from`.
 */
export function wordsOf(doc: Marked, {first, last}: TokenRange, from = 0): string[] {
  const found: string[] = [];
  for (let i = first; i < last; ++i) {
    const token = doc.tokens[i]!;
    if (i > first && doc.language.grammar.emphatic(token.form)) continue;
    if (token.kind === "word" && token.form.length > 1) found.push(bareFrom(doc, token, from));
  }
  return found;
}

function bareFrom(doc: Marked, {form, start, end}: Token, from: number): string {
  const cut = from > start && from < end ? from - start : 0;
  const {bare} = doc.language.grammar;
  // where an article follows the preposition, both are one clitic
  return bare(form) === form ? form.slice(cut) : bare(form);
}
