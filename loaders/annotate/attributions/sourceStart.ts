import {reading} from "../../text/tag.ts";
import type {Token} from "../../text/token.ts";

/** Where a source begins in the text, without the preposition or "and" that hangs on it. */
export function sourceStart(token: Token): number {
  const noun = reading(token, "source");
  if (!noun?.stripped || token.readings.some((r) => !r.stripped)) return token.start;
  if (!noun.proclitics.includes("the")) return token.start + noun.stripped;
  return token.start + (noun.proclitics.includes("and") ? 1 : 0);
}
