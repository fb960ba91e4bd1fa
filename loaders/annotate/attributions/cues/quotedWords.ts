import type {Quotation} from "../../../text/quotations.ts";
import type {Marked} from "../../marked.ts";

/** Words in a passage between quotation marks; what is written together ("B.F.M", "F-15") is one. */
export function quotedWords(doc: Marked, {open, close}: Quotation): number {
  let words = 0;
  for (let i = open + 1; i < close; ++i) {
    const {kind, spaced} = doc.tokens[i]!;
    if ((kind === "word" || kind === "number") && (spaced || i === open + 1)) ++words;
  }
  return words;
}
