import type {Clitics} from "./lexicon.ts";
import type {Token} from "./token.ts";

/**
 * A small word of this role hangs before the token: the lexicons know the rest, or the rest has its article
 * (“bythe-shelling”), or the token is the small word alone, before a mark or figure (“by” in “by"…"”, “to” in “to15”).
 */
export function hangs(clitics: Clitics, token: Token | undefined, role: string): boolean {
  if (token?.kind !== "word") return false;
  if (token.readings.some((r) => r.stripped === 0 && r.sense.cls !== "cue")) return isAlone(clitics, token, role);
  if (token.readings.some((r) => r.proclitics.includes(role))) return true;
  return clitics.proclitics.some(
    ({letters, roles}) =>
      roles.includes(role) && (token.form === letters || (roles.includes("the") && token.form.startsWith(letters)))
  );
}

const isAlone = (clitics: Clitics, token: Token, role: string) =>
  clitics.proclitics.some(({letters, roles}) => roles.length === 1 && roles[0] === role && token.form === letters);
