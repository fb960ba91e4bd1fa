import type {Language} from "../../languages/language.ts";
import {reading, readings} from "../../text/tag.ts";
import type {Token} from "../../text/token.ts";
import {mark} from "./words.ts";

/** How far before an expression its verb is looked for, in tokens. */
const REACH = 12;

/**
 * Tells whether the verb nearest before an expression (or right after it) is in the future: “will meet on Thursday”.
 * A verb of speech or of what happened between them ends the search: “will visit the city, as he said on Thursday”.
 */
export function isAhead(tokens: readonly Token[], first: number, last: number, {grammar}: Language): boolean {
  for (let i = first - 1; i >= 0 && i >= first - REACH; --i) {
    const token = tokens[i]!;
    if (token.kind === "newline" || token.form === ".") return false;
    if (token.kind !== "word") continue;
    if (mark(tokens, i, "future") || grammar.future(token.form)) return true;
    if (happened(token)) return false;
  }
  const after = tokens[last];
  return after?.kind === "word" && grammar.future(after.form) && !reading(after, "cue");
}

function happened(token: Token): boolean {
  const cue = reading(token, "cue");
  if (cue && ["m", "f", "p", "pass"].includes(cue.sense.feature) && !cue.proclitics.length) return true;
  return readings(token, "predicate").some(({sense}) => ["verb", "active", "passive"].includes(sense.feature));
}
