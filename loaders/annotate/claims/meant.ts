import {hangs} from "../../text/clitics.ts";
import {hasRole, reading} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";

/** How far before a deed the word may stand that makes it one only meant; how far a threat. */
const MEANT = 3;
const THREAT = 8;

/** "an attempt to kill", "plotted the killing of", "threatened … with the execution of six", "demanded the withdrawal of": it did not happen. */
export function isMeant(doc: Marked, at: number, begin: number): boolean {
  const asked = hangs(doc.language.clitics, doc.tokens[at], "by");
  const reach = asked ? THREAT : MEANT;
  for (let i = at - 1; i >= begin && at - i <= reach; --i) {
    const token = doc.tokens[i]!;
    if (token.kind === "punctuation" || hasRole(token, "toll", "clause", "consequence")) return false;
    if (at - i <= MEANT && hasRole(token, "unreal")) return true;
    const act = reading(token, "cue")?.sense.act;
    if (act === "threaten" || (asked && at - i <= MEANT && act === "demand")) return true;
  }
  return false;
}
