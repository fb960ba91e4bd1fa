import {hangs} from "../../text/clitics.ts";
import {hasRole, reading} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";

/** How far before a deed the word may stand that makes it one only meant; how far a threat. */
const MEANT = 3;
const THREAT = 8;

/** "an attempt to kill", "plotted the killing of", "threatened … with the execution of six": it did not happen. */
export function isMeant(doc: Marked, at: number, begin: number): boolean {
  const reach = hangs(doc.language.clitics, doc.tokens[at], "by") ? THREAT : MEANT;
  for (let i = at - 1; i >= begin && at - i <= reach; --i) {
    const token = doc.tokens[i]!;
    if (token.kind === "punctuation" || hasRole(token, "toll", "clause", "consequence")) return false;
    if (at - i <= MEANT && hasRole(token, "unreal")) return true;
    if (reading(token, "cue")?.sense.act === "threaten") return true;
  }
  return false;
}
