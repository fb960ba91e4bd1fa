import {hasRole, reading} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";

/** How far before it a negation may stand, in tokens. */
const REACH = 7;

/** "no", "without", or a verb of denial stand before a token in its clause. */
export function negatedBefore(doc: Marked, at: number, begin: number): boolean {
  for (let i = at - 1; i >= begin && at - i <= REACH; --i) {
    if (doc.tokens[i]!.form === "," || doc.tokens[i]!.form === ";") return false;
    if (hasRole(doc.tokens[i], "negation", "without")) return true;
    if (reading(doc.tokens[i], "cue")?.sense.polarity === "deny") return true;
  }
  return false;
}
