import {reading} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {hangingAt} from "../../wordClass.ts";

/** Where the source that begins with token `i` begins in the text, without the preposition or "and" that hangs on it. */
export function sourceStart(doc: Marked, i: number): number {
  const token = doc.tokens[i]!;
  const noun = reading(token, "source");
  if (token.readings.some((r) => !r.stripped)) return token.start;
  if (noun && !noun.proclitics.includes("the")) return token.start + noun.stripped;
  const known = noun ?? token.readings.find(({sense}) => sense.cls === "thing" || sense.cls === "object");
  const hanging = known?.proclitics ?? (token.readings.length ? [] : hangingAt(doc, i));
  return token.start + (JOINING.has(hanging[0] ?? "") ? 1 : 0);
}

const JOINING = new Set(["and", "then"]);
