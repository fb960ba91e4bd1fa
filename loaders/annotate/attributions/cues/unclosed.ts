import type {Quotation} from "../../../text/quotations.ts";
import type {Marked} from "../../marked.ts";

/** Fewest words that such a mark makes speech of. */
const SHORTEST = 4;

/**
 * The quotation that the mark at token `j` opens; where it is never closed ('he added: "The fighting goes on.'), all
 * up to the end of the paragraph.
 */
export function quotationAt(doc: Marked, j: number): Quotation | undefined {
  const paired = doc.opens.get(j);
  const mark = doc.tokens[j];
  if (paired || (mark?.kind !== "quote" && mark?.kind !== "open")) return paired;
  const next = doc.tokens[j + 1];
  if (!mark.spaced || !next || next.spaced) return undefined;
  let close = j + 1;
  while (close < doc.tokens.length && doc.tokens[close]!.kind !== "newline") {
    if (doc.opens.has(close)) return undefined;
    ++close;
  }
  while (doc.tokens[close - 1]!.form === ".") --close;
  return close - j > SHORTEST ? {open: j, close} : undefined;
}
