import {hasProclitic, hasRole, reading, readings} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {isOnly} from "../../wordClass.ts";
import type {Complement} from "./complement.ts";
import type {Cue} from "../cue.ts";
import {agreementOf, agrees, genderOf} from "../source/gender.ts";
import {canBegin} from "../source/nounPhrase.ts";
import {hasArticle} from "../source/phraseBreak.ts";
import {skipLeadIns} from "../source/source.ts";

const FINITE = new Set(["m", "f", "p"]);

/**
 * What is denied or condemned may stand before who does it: "denied | these reports | an official of the ministry". It is
 * a noun with its article that cannot speak; right after it and its adjectives a speaker stands that agrees with the verb.
 */
export function objectFirst(doc: Marked, cue: Cue, end: number): Complement | undefined {
  const {feature, pattern} = cue.sense;
  if (!FINITE.has(feature) || cue.object || !(pattern.has("noun") || pattern.has("thing"))) return undefined;
  const at = skipLeadIns(doc, cue.last, end);
  const pointed = hasRole(doc.tokens[at], "demonstrative");
  const head = pointed ? at + 1 : at;
  if (head >= end || !hasArticle(doc, head) || !(isThing(doc, head, pointed) || (pointed && isNews(doc, head))))
    return undefined;
  let last = head + 1;
  while (last < end && hasArticle(doc, last) && isOnly(doc, last, "adjective")) ++last;
  return last < end && speaks(doc, cue, last) ? {kind: "noun", at, before: at, last} : undefined;
}

/** A noun that nobody is; without "this", one of something said or done. */
function isThing(doc: Marked, i: number, pointed: boolean): boolean {
  const token = doc.tokens[i]!;
  if (doc.actorAt[i] || doc.placeAt[i] || doc.timeAt[i] || reading(token, "source")) return false;
  if (hasProclitic(token, "to") || hasProclitic(token, "by") || hasProclitic(token, "and")) return false;
  const said = readings(token, "cue").some(({sense}) => sense.feature === "noun");
  return pointed || said || !!reading(token, "thing") || hasRole(token, "event", "attack");
}

/** "these reports | a source": what speaks itself, where who denies it has no article. */
const isNews = (doc: Marked, i: number) =>
  reading(doc.tokens[i], "source")?.sense.naming === "anonymous" && !hasArticle(doc, i + 1);

function speaks(doc: Marked, cue: Cue, i: number): boolean {
  const noun = reading(doc.tokens[i], "source");
  if (!canBegin(doc, i) || !(doc.actorAt[i]?.first === i || noun) || noun?.pronoun) return false;
  if (noun?.proclitics.some((role) => role !== "the")) return false;
  return agrees(agreementOf(doc, cue), genderOf(doc, {first: i, last: i + 1}));
}
