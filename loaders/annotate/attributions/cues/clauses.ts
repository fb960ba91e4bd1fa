import {hasProclitic, hasRole, readings} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";

/** A connector or a further finite cue after a comma: the cue's own clause is over. */
export function opensClause(doc: Marked, j: number): boolean {
  const before = doc.tokens[j - 1];
  if (before?.form !== "," && !hasProclitic(doc.tokens[j], "and")) return false;
  if (hasRole(doc.tokens[j], "topic") || doc.timeAt[j]) return false;
  if (hasRole(doc.tokens[j], "clause", "consequence")) return true;
  return cueOpens(doc, j);
}

const FINITE = new Set(["m", "f", "p", "part"]);

export function cueOpens(doc: Marked, j: number): boolean {
  return readings(doc.tokens[j]!, "cue").some(
    ({sense, proclitics}) => FINITE.has(sense.feature) && sense.pattern.has("that") && !proclitics.includes("the")
  );
}
