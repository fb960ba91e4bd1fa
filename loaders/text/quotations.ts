import type {Token} from "./token.ts";

/** A passage between quotation marks: the tokens of the marks themselves. */
export interface Quotation {
  open: number;
  close: number;
}

const SPACED_BEFORE = /^[([{:,-]$/;

/**
 * Pairs quotation marks of every make within a paragraph. What a mark is follows from its kind («») or from the spaces
 * beside it; a mark that never finds its fellow is passed over.
 */
export function quotations(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let i = 0; i < tokens.length; ++i) {
    const token = tokens[i]!;
    if (token.kind === "newline") open = -1;
    else if (token.kind === "open" && (open < 0 || opens(tokens, i))) open = i;
    else if (token.kind === "close" && open >= 0) {
      found.push({open, close: i});
      open = -1;
    } else if (token.kind === "quote" || token.kind === "open") {
      if (open < 0) {
        if (!closes(tokens, i)) open = i;
      } else if (i === open + 1) open = i;
      else if (opens(tokens, i) && !closes(tokens, i)) open = i;
      else {
        found.push({open, close: i});
        open = -1;
      }
    }
  }
  return found;
}

/** A space (or an opening mark) before it, none after it. */
function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  return (!before || tokens[i]!.spaced || SPACED_BEFORE.test(before.form)) && !!after && !after.spaced;
}

function closes(tokens: readonly Token[], i: number): boolean {
  const after = tokens[i + 1];
  return !tokens[i]!.spaced && (!after || after.spaced || after.kind === "punctuation" || after.kind === "newline");
}
