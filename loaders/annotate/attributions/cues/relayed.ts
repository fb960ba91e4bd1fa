import {hangs} from "../../../text/clitics.ts";
import {hasProclitic, hasRole, reading, readings} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {mayBe} from "../../wordClass.ts";
import type {Complement} from "./complement.ts";
import {cuesAt, type Cue} from "../cue.ts";
import {skipLeadIns} from "../source/source.ts";
import {quotationAt} from "./unclosed.ts";

/** The token after a phrase that hands on ("citing") at token `j`. */
export function chainLinkAt(doc: Marked, j: number): number | undefined {
  const link = cuesAt(doc.tokens, j).find(
    ({sense, first, last}) => sense.feature === "prep" && sense.pattern.has("chain") && last - first > 1
  );
  return link?.last;
}

/** "quoted two men …, who …, their saying that …": the clause after the noun of saying. */
export function resumed(doc: Marked, {sense}: Cue, from: number, end: number): Complement | undefined {
  if (!sense.pattern.has("chain")) return undefined;
  for (let k = from; k < end - 1; ++k) {
    const noun = readings(doc.tokens[k]!, "cue").some((r) => r.pronoun && r.sense.feature === "noun");
    if (noun && hasRole(doc.tokens[k + 1], "that")) return {kind: "that", at: k + 1, before: from - 1};
  }
  return undefined;
}

/** 'quoted the minister, his saying "…"': the quotation right after the noun of saying, or after a colon; or the noun itself. */
export function ownWords(doc: Marked, j: number, end: number): Complement | undefined {
  const own = readings(doc.tokens[j]!, "cue").find((r) => r.pronoun && r.sense.feature === "noun");
  if (!own) return undefined;
  const next = skipLeadIns(doc, j + 1, end);
  const at = doc.tokens[next]?.form === ":" ? next + 1 : next;
  const quotation = at < end ? quotationAt(doc, at) : undefined;
  if (quotation) return {kind: "quote", at, before: j, quotation};
  // "quoted the minister, his condemnation of": a cue of its own, with what it is about
  const {pattern} = own.sense;
  const about = pattern.has("with") && hangs(doc.language.clitics, doc.tokens[at], "by");
  return about ? {kind: "noun", at: j, before: j} : undefined;
}

/** "the paper quoted sources, | the arrival of": what happened, by a verbal noun. */
export const happens = (doc: Marked, j: number) =>
  !hasProclitic(doc.tokens[j], "and") &&
  !reading(doc.tokens[j], "source") &&
  (hasRole(doc.tokens[j], "event") || mayBe(doc, j, "event"));
