import type {Clitics} from "./lexicon.ts";
import {hasProclitic} from "./tag.ts";
import type {Token} from "./token.ts";

/**
 * A small word of this role hangs before the token: the lexicons know the rest, or the rest has its article
 * (“bythe-shelling”), or the token is the small word alone, before a mark or figure (“by” in “by"…"”, “to” in “to15”).
 */
export function hangs(clitics: Clitics, token: Token | undefined, role: string): boolean {
  if (token?.kind !== "word") return false;
  const {form} = token;
  const whole = isWhole(token);
  if (!whole && hasProclitic(token, role)) return true;
  for (const {letters, roles} of clitics.proclitics) {
    if (!form.startsWith(letters) || !roles.includes(role)) continue;
    if (whole ? roles.length === 1 && form === letters : form === letters || roles.includes("the")) return true;
  }
  return false;
}

/** A lexicon knows the word as it stands, as more than a cue. */
function isWhole({readings}: Token): boolean {
  for (const {stripped, sense} of readings) if (stripped === 0 && sense.cls !== "cue") return true;
  return false;
}
