import {hangs} from "../../text/clitics.ts";
import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import {countedAt, type Counted} from "../counted.ts";
import type {Marked} from "../marked.ts";
import {isOnly, mayBe} from "../wordClass.ts";
import {fits, isNew, type Groups} from "./arguments.ts";
import {personAt, type Person} from "./names.ts";

/** How far after a verbal noun "to" and the sufferer may follow its doer, in tokens. */
const DOER = 7;
/** How far after a verb a name may follow its doer and all that is said of when and where. */
const LATER = 18;
/** How many adjectives may describe a doer. */
const ADJECTIVES = 3;

const CLAUSES = ["clause", "consequence", "silence", "that", "relative", "negation", "namely", "while"] as const;

const PHRASES = ["auxiliary", "in", "on", "from", "about", "with", "cause", "preposition", "by", "among"] as const;

/** A body told of as such ("forces", "police"): after a deed it did it, whoever else is counted did not. */
export const isForce = (doc: Marked, {at, hedge}: Counted): boolean =>
  hedge === "unspecified" && at >= 0 && reading(doc.tokens[at], "source")?.sense.naming === "organisation";

/** "some of its members": who acts for a body where a capture is told, not who suffers it. */
export const isMember = ({noun, hedge}: Counted): boolean =>
  hedge === "unspecified" && /^(?:member|affiliate)$/.test(noun?.object ?? "");

/** One past the adjectives of a doer: "forces Ruritanian special". */
export function pastDoer(doc: Marked, {last}: Counted): number {
  let i = last;
  const isAdjective = (at: number) =>
    (reading(doc.tokens[at], "object")?.sense.object === "national" || mayBe(doc, at, "adjective")) &&
    !hasProclitic(doc.tokens[at], "and");
  while (i < last + ADJECTIVES && isAdjective(i)) ++i;
  return i;
}

/** "the arrest by Ruritanian forces of the jihadi": in Arabic whom the verbal noun befell follows its doer with "to". */
export function givenBehindDoer(doc: Marked, from: number, end: number, groups: Groups): Counted | undefined {
  for (let i = from; i < Math.min(end, from + DOER); ++i) {
    const token = doc.tokens[i]!;
    if (token.form === "#") continue;
    if (token.kind !== "word" || hasRole(token, ...CLAUSES, ...PHRASES) || isOnly(doc, i, "verb")) return undefined;
    if (reading(token, "predicate") && !reading(token, "object")) return undefined;
    if (i === from || !hangs(doc.language.clitics, token, "to")) continue;
    const counted = countedAt(doc.tokens, i, end);
    if (!counted || !fits(counted, groups) || counted.hedge === "none") return undefined;
    return isNew(doc, counted) || groups.has("definite") ? counted : undefined;
  }
  return undefined;
}

/**
 * "arrested Ruritanian forces in the north on Wednesday the jihadi so-and-so": the person with title and name who follows what is
 * said of when and where, after a verb with its doer.
 */
export function namedBehindDoer(doc: Marked, from: number, end: number): Person | undefined {
  for (let i = from + 1; i < Math.min(end, from + LATER); ++i) {
    const token = doc.tokens[i]!;
    if (doc.timeAt[i] || token.form === ",") continue;
    if (token.kind !== "word" || hasRole(token, ...CLAUSES) || hasProclitic(token, "and")) return undefined;
    if (isOnly(doc, i, "verb")) return undefined;
    if (!doc.timeAt[i - 1] && doc.tokens[i - 1]!.form !== "," && !doc.placeAt[i - 1]) continue;
    if (["by", "to"].some((role) => hangs(doc.language.clitics, token, role))) continue;
    const person = personAt(doc, i, end);
    if (person?.titled && person.words > 0) return person;
  }
  return undefined;
}
