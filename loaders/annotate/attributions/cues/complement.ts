import {hangs} from "../../../text/clitics.ts";
import {hasProclitic, hasRole, reading, readings} from "../../../text/tag.ts";
import type {Quotation} from "../../../text/quotations.ts";
import type {Marked} from "../../marked.ts";
import {isWhole} from "../../wordClass.ts";
import {bareObject} from "./bareObject.ts";
import {blamed} from "./blamed.ts";
import {cueOpens, opensClause} from "./clauses.ts";
import {considered} from "./considered.ts";
import {cuesAt, type Cue} from "../cue.ts";
import {isSpelt} from "../source/names.ts";
import {objectFirst} from "./objectFirst.ts";
import {phraseAt, prepositions} from "../content/phraseContent.ts";
import {isSpeech, mayBeSpeech, NAME, quotedBefore} from "./quoted.ts";
import {chainLinkAt, happens, ownWords, resumed} from "./relayed.ts";
import {sourceAfter} from "../source/source.ts";
import {quotationAt} from "./unclosed.ts";

/** What a cue reports, and how it is tied on. */
export interface Complement {
  /** The pattern of sourcing.csv that let it in. */
  kind: string;
  /** Token where the content begins. */
  at: number;
  /** Token where its introduction begins: what stands between the cue and it is the source. */
  before: number;
  /** Token where it ends, where that is known. */
  last?: number;
  quotation?: Quotation;
}

/** Longest stretch of words between a cue and its content, in tokens. */
const REACH = 45;

/** Finds what a verb or participle reports, reading on from it up to token `end` (exclusive). */
export function complementOf(doc: Marked, cue: Cue, end: number): Complement | undefined {
  const {tokens} = doc;
  const {pattern} = cue.sense;
  if (pattern.has("held") && hasRole(tokens[cue.last], "in")) return statedIn(doc, cue, end);
  const limit = Math.min(end, cue.last + REACH);
  if (pattern.has("blame")) return blamed(doc, cue, limit);
  if (pattern.has("charge")) return chargeAt(doc, cue.last, limit);
  const before = objectFirst(doc, cue, limit);
  if (before) return before;
  let described: Complement | undefined;
  let relative = false;
  let chained = false;
  let cited = false;
  let aside = false;
  let brief: Quotation | undefined;
  for (let j = cue.last; j < limit; ++j) {
    const token = tokens[j]!;
    const quotation = doc.opens.get(j);
    const unclosed = !quotation && pattern.has("quote") && isSpeaking(doc, cue, j) ? quotationAt(doc, j) : undefined;
    if (unclosed) return {kind: "quote", at: j, before: j, quotation: unclosed};
    if (quotation && pattern.has("thing") && !doc.actorAt[j + 1] && reading(tokens[j + 1], "thing"))
      return {kind: "thing", at: j + 1, before: j};
    if (quotation && cue.sense.act === "label" && j === cue.last) return {kind: "noun", at: j, before: j};
    const own = pattern.has("chain") && j > cue.last ? ownWords(doc, j, limit) : undefined;
    if (own) return own;
    if (quotation) {
      // "threatened | "with retribution"": the preposition is in the quotation
      if (pattern.has("with") && hangs(doc.language.clitics, tokens[j + 1], "by") && !isWhole(doc, j + 1))
        return {kind: "with", at: j, before: j};
      const said = pattern.has("quote") && (cited || !pattern.has("chain"));
      if (said && isSpeech(doc, quotation, j === cue.last && cue.sense.feature === "part"))
        return {kind: "quote", at: j, before: j, quotation};
      if (mayBeSpeech(doc, cue, quotation, end)) brief = quotation;
      // "called on | "civilians to keep away …"": what is asked for is in the quotation
      const inner = !pattern.has("quote") && quotation.close - j > NAME;
      if (quotation.close < limit && !inner) j = quotation.close;
      continue;
    }
    if (token.form === ":") return afterColon(doc, cue, j, end);
    if (token.form === ";") return undefined;
    const link = chainLinkAt(doc, j);
    if (link && j > cue.last - 1) {
      j = link - 1;
      chained = true;
      continue;
    }
    // "offered the rebels an exchange, | as a release said": what is said aside is not what is offered
    if (j > cue.last && isPhrase(doc, j)) aside = true;
    if (token.form === ",") relative = aside = false;
    if (token.form === "," && cited && happens(doc, j + 1)) return {kind: "event", at: j + 1, before: j};
    if (pattern.has("chain") && hasRole(token, "about")) cited = true;
    if (j > cue.last && hasRole(token, "relative")) relative = true;
    // "added, saying that": a participle right after the verb is one cue with it
    if (j > cue.last && speaksItself(doc, j)) return resumed(doc, cue, j, limit);
    if (hasRole(token, "question") && pattern.has("how")) return {kind: "how", at: j, before: j};
    if (hasRole(token, "that") && tokens[j + 1]?.form !== "-" && !isSpelt(doc, j) && !isWhen(doc, j)) {
      const clause = clauseAt(doc, cue, j);
      if (clause) return clause;
      if (j > cue.last) return undefined;
    }
    const phrase = aside || (chained && hasRole(token, "about")) ? undefined : phraseAt(doc, cue, j, limit);
    if (phrase && !relative) return phrase;
    // "accuse the factions which fight … of": behind a clause, the first that may be it
    if (phrase && (phrase.kind === "with" ? TRANSITIVE.has(cue.sense.act) : !pattern.has("that"))) described ??= phrase;
    const actor = doc.actorAt[j];
    if (actor && actor.first === j && actor.last > j + 1) {
      j = actor.last - 1;
      continue;
    }
    const body = reading(token, "source")?.length ?? 1;
    if (body > 1) {
      j += body - 1;
      continue;
    }
    // "…, which is based in London and follows events, | the killing of": a clause within the relative one
    if (j > cue.last && !(relative && pattern.has("event")) && opensClause(doc, j)) {
      const after = resumed(doc, cue, j, limit);
      if (after) return after;
      break;
    }
  }
  if (described) return described;
  return brief && pattern.has("quote")
    ? {kind: "quote", at: brief.open, before: brief.open, quotation: brief}
    : (bareObject(doc, cue, limit) ?? considered(doc, cue, limit) ?? quotedBefore(doc, cue, end));
}

/** "on a charge of | joining a group": what somebody is charged with stands right after the word. */
const chargeAt = (doc: Marked, at: number, end: number): Complement | undefined =>
  at < end && doc.tokens[at]!.kind === "word" && !hasRole(doc.tokens[at], "that", "clause", "preposition")
    ? {kind: "noun", at, before: at}
    : undefined;

/** Acts whose verbs take somebody as their object. */
export const TRANSITIVE: ReadonlySet<string> = new Set(["accuse", "demand"]);

/** "according to", "as … said" begins at token `j`. */
const isPhrase = (doc: Marked, j: number) =>
  cuesAt(doc.tokens, j).some(
    ({sense}) => sense.feature === "prep" && !sense.pattern.has("chain") && !sense.pattern.has("aside")
  );

/** "after that", "before that": the word that says when and "that" are one. */
const isWhen = (doc: Marked, j: number) =>
  readings(doc.tokens[j - 1], "role").some(({sense, length}) => sense.role === "consequence" && length === 2);

/** A further verb of saying with its own "that" right after it: what follows is not the first one's. */
const speaksItself = (doc: Marked, j: number) => hasRole(doc.tokens[j + 1], "that") && cueOpens(doc, j);

/** "it was stated in a release of the ministry that …": what holds the words is the source. */
function statedIn(doc: Marked, cue: Cue, end: number): Complement | undefined {
  if (isWhereOrWhen(doc, cue)) return undefined;
  for (let j = cue.last + 1; j < Math.min(end, cue.last + REACH); ++j) {
    const quotation = doc.opens.get(j);
    if (quotation && isSpeech(doc, quotation, false)) return {kind: "quote", at: j, before: j, quotation};
    if (quotation) j = Math.min(quotation.close, end);
    else if (hasRole(doc.tokens[j], "that")) return {kind: "that", at: j, before: j};
    else if (doc.tokens[j]!.form === ":") return afterColon(doc, cue, j, end);
  }
  return undefined;
}

/** "came in 2014", "the maid who came in summer": somebody did, no words. */
function isWhereOrWhen(doc: Marked, {first, last}: Cue): boolean {
  const next = doc.tokens[last + 1];
  if (!next || doc.timeAt[last + 1] || doc.placeAt[last + 1] || next.kind === "number") return true;
  const held = reading(next, "thing") || reading(next, "source") || doc.actorAt[last + 1];
  return hasRole(doc.tokens[first - 1], "relative") && !held;
}

/** "to that", "by that": the preposition before "that", or hung on it, makes the pattern. */
function clauseAt(doc: Marked, cue: Cue, j: number): Complement | undefined {
  const {pattern} = cue.sense;
  const {tokens} = doc;
  const before = j > cue.last ? prepositions.find((role) => hasRole(tokens[j - 1], role)) : undefined;
  const prefix = before ?? (hasProclitic(tokens[j], "by") ? "bi" : "");
  const kind = prefix === "bi" ? "bithat" : `${prefix}that`;
  const clausal = [...pattern].some((p) => p.endsWith("that") || p === "subj");
  // "although he found …, | then the number": the main clause after a subordinate one
  const main = /^[mfp]$/.test(cue.sense.feature) && hasProclitic(tokens[j], "then") && tokens[j - 1]?.form === ",";
  if (!clausal || main) return undefined;
  return {kind, at: j, before: before ? j - 1 : j};
}

/** How many words of a name may stand between what is read of a source and a mark. */
const SURNAME = 2;

/** A mark right at the cue, or behind its source: what it opens is what was said. */
function isSpeaking(doc: Marked, cue: Cue, j: number): boolean {
  const {kind} = doc.tokens[j]!;
  if (kind !== "quote" && kind !== "open") return false;
  const source = j === cue.last ? undefined : sourceAfter(doc, cue.last, j);
  return j === cue.last || (!!source && j - source.last <= SURNAME);
}

function afterColon(doc: Marked, cue: Cue, j: number, end: number): Complement | undefined {
  const {pattern} = cue.sense;
  if (j + 1 >= end || !(pattern.has("quote") || pattern.has("that") || pattern.has("held"))) return undefined;
  const quotation = quotationAt(doc, j + 1);
  return quotation ? {kind: "quote", at: j + 1, before: j, quotation} : {kind: "colon", at: j + 1, before: j};
}
