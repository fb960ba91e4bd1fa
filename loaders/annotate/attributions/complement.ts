import {hangs} from "../../text/clitics.ts";
import {hasProclitic, hasRole, reading, readings} from "../../text/tag.ts";
import type {Quotation} from "../../text/quotations.ts";
import type {Marked} from "../marked.ts";
import {isOnly} from "../wordClass.ts";
import {bareObject} from "./bareObject.ts";
import {cueOpens, opensClause} from "./clauses.ts";
import {considered} from "./considered.ts";
import {cuesAt, type Cue} from "./cue.ts";
import {phraseAt, prepositions} from "./phraseContent.ts";
import {quotedWords} from "./quotedWords.ts";
import {isSubjectBefore, skipLeadIns, sourceAfter} from "./source.ts";

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
/** A passage in quotation marks that short names something; a longer one is what was said. */
const NAME = 5;
const LONGEST_QUOTATION = 150;

/** Finds what a verb or participle reports, reading on from it up to token `end` (exclusive). */
export function complementOf(doc: Marked, cue: Cue, end: number): Complement | undefined {
  const {tokens} = doc;
  const {pattern} = cue.sense;
  if (pattern.has("held") && hasRole(tokens[cue.last], "in")) return statedIn(doc, cue, end);
  const limit = Math.min(end, cue.last + REACH);
  if (pattern.has("blame")) return blamed(doc, cue, limit);
  let described: Complement | undefined;
  let relative = false;
  let chained = false;
  let cited = false;
  let brief: Quotation | undefined;
  for (let j = cue.last; j < limit; ++j) {
    const token = tokens[j]!;
    const quotation = doc.opens.get(j);
    if (quotation && pattern.has("thing") && !doc.actorAt[j + 1] && reading(tokens[j + 1], "thing"))
      return {kind: "thing", at: j + 1, before: j};
    if (quotation && cue.sense.act === "label" && j === cue.last) return {kind: "noun", at: j, before: j};
    const own = pattern.has("chain") && j > cue.last ? ownWords(doc, j, limit) : undefined;
    if (own) return own;
    if (quotation) {
      if (isSpeech(doc, quotation, j === cue.last && cue.sense.feature === "part") && pattern.has("quote"))
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
    if (token.form === ",") relative = false;
    if (token.form === "," && cited && happens(doc, j + 1)) return {kind: "event", at: j + 1, before: j};
    if (pattern.has("chain") && hasRole(token, "about")) cited = true;
    if (j > cue.last && hasRole(token, "relative")) relative = true;
    // "added, saying that": a participle right after the verb is one cue with it
    if (j > cue.last && speaksItself(doc, j)) return resumed(doc, cue, j, limit);
    if (hasRole(token, "question") && pattern.has("how")) return {kind: "how", at: j, before: j};
    if (hasRole(token, "that") && tokens[j + 1]?.form !== "-" && !isWhen(doc, j)) {
      const clause = clauseAt(doc, cue, j);
      if (clause) return clause;
      if (j > cue.last) return undefined;
    }
    const phrase = chained && hasRole(token, "about") ? undefined : phraseAt(doc, cue, j, limit);
    if (phrase && !relative) return phrase;
    // "accuse the factions which fight … of": behind a clause, the first that may be it
    if (phrase && (phrase.kind === "with" ? TRANSITIVE.has(cue.sense.act) : !pattern.has("that"))) described ??= phrase;
    const actor = doc.actorAt[j];
    if (actor && actor.first === j && actor.last > j + 1) {
      j = actor.last - 1;
      continue;
    }
    if (j > cue.last && opensClause(doc, j)) {
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

/** Acts whose verbs take somebody as their object. */
export const TRANSITIVE: ReadonlySet<string> = new Set(["accuse", "demand"]);

/** "holds | the regime responsible for": from whom it holds so, where its subject is over, on. */
function blamed(doc: Marked, cue: Cue, end: number): Complement | undefined {
  let at = cue.last;
  while (at < end && !hasRole(doc.tokens[at], "blame")) {
    if (hasRole(doc.tokens[at], "that", "consequence") || doc.tokens[at]!.form === ":") return undefined;
    ++at;
  }
  if (at >= end) return undefined;
  const source = cue.sense.feature === "part" ? undefined : sourceAfter(doc, cue.last, at);
  let first = source && source.last < at ? source.last : cue.last;
  if (source && first === cue.last && !isSubjectBefore(doc, cue)) first = at;
  while (doc.tokens[first]!.kind === "punctuation" && !doc.opens.has(first)) ++first;
  return {kind: "noun", at: first, before: first};
}

/** '"…", says the commander': the quotation that ends right before the verb, after which its source stands. */
function quotedBefore(doc: Marked, {first, last, sense, joined}: Cue, end: number): Complement | undefined {
  if (joined || !sense.pattern.has("quote") || !["m", "f", "p"].includes(sense.feature)) return undefined;
  const close = doc.tokens[first - 1]?.form === "," ? first - 2 : first - 1;
  for (let open = close - NAME; open >= 0 && close - open < LONGEST_QUOTATION; --open) {
    const quotation = doc.opens.get(open);
    if (quotation?.close !== close) continue;
    let before = last;
    while (before < end && !/^[,.;:]$/.test(doc.tokens[before]!.form)) ++before;
    return {kind: "quote", at: open, before, quotation};
  }
  return undefined;
}

/** The token after a phrase that hands on ("citing") at token `j`. */
function chainLinkAt(doc: Marked, j: number): number | undefined {
  const link = cuesAt(doc.tokens, j).find(
    ({sense, first, last}) => sense.feature === "prep" && sense.pattern.has("chain") && last - first > 1
  );
  return link?.last;
}

/** "quoted two men …, who …, their saying that …": the clause after the noun of saying. */
function resumed(doc: Marked, {sense}: Cue, from: number, end: number): Complement | undefined {
  if (!sense.pattern.has("chain")) return undefined;
  for (let k = from; k < end - 1; ++k) {
    const noun = readings(doc.tokens[k]!, "cue").some((r) => r.pronoun && r.sense.feature === "noun");
    if (noun && hasRole(doc.tokens[k + 1], "that")) return {kind: "that", at: k + 1, before: from - 1};
  }
  return undefined;
}

/** 'quoted the minister, his saying "…"': the quotation right after the noun of saying, or after a colon; or the noun itself. */
function ownWords(doc: Marked, j: number, end: number): Complement | undefined {
  const own = readings(doc.tokens[j]!, "cue").find((r) => r.pronoun && r.sense.feature === "noun");
  if (!own) return undefined;
  const next = skipLeadIns(doc, j + 1, end);
  const at = doc.tokens[next]?.form === ":" ? next + 1 : next;
  const quotation = at < end ? doc.opens.get(at) : undefined;
  if (quotation) return {kind: "quote", at, before: j, quotation};
  // "quoted the minister, his condemnation of": a cue of its own, with what it is about
  const {pattern} = own.sense;
  const about = pattern.has("with") && hangs(doc.language.clitics, doc.tokens[at], "by");
  return about ? {kind: "noun", at: j, before: j} : undefined;
}

/** "the paper quoted sources, | the arrival of": what happened, by a verbal noun. */
const happens = (doc: Marked, j: number) =>
  !hasProclitic(doc.tokens[j], "and") &&
  !reading(doc.tokens[j], "source") &&
  (hasRole(doc.tokens[j], "event") || isOnly(doc, j, "event"));

/** "after that", "before that": the word that says when and "that" are one. */
const isWhen = (doc: Marked, j: number) =>
  readings(doc.tokens[j - 1], "role").some(({sense, length}) => sense.role === "consequence" && length === 2);

/** A further verb of saying with its own "that" right after it: what follows is not the first one's. */
const speaksItself = (doc: Marked, j: number) => hasRole(doc.tokens[j + 1], "that") && cueOpens(doc, j);

/** A short passage in quotation marks that ends the sentence or follows the source, and names nobody: 'said … "I rule nothing out".' */
function mayBeSpeech(doc: Marked, cue: Cue, {open, close}: Quotation, end: number): boolean {
  const after = doc.tokens[close + 1];
  if (close - open < 3 || doc.actorAt[open + 1] || doc.placeAt[open + 1]) return false;
  if (close + 1 >= end || after?.form === "." || after?.form === ",") return true;
  return close - open > 3 && cue.sense.pattern.has("none") && sourceAfter(doc, cue.last, open)?.last === open;
}

/** "it was stated in a release of the ministry that …": what holds the words is the source. */
function statedIn(doc: Marked, cue: Cue, end: number): Complement | undefined {
  for (let j = cue.last + 1; j < Math.min(end, cue.last + REACH); ++j) {
    const quotation = doc.opens.get(j);
    if (quotation && isSpeech(doc, quotation, false)) return {kind: "quote", at: j, before: j, quotation};
    if (quotation) j = Math.min(quotation.close, end);
    else if (hasRole(doc.tokens[j], "that")) return {kind: "that", at: j, before: j};
    else if (doc.tokens[j]!.form === ":") return afterColon(doc, cue, j, end);
  }
  return undefined;
}

/** "to that", "by that": the preposition before "that", or hung on it, makes the pattern. */
function clauseAt(doc: Marked, cue: Cue, j: number): Complement | undefined {
  const {pattern} = cue.sense;
  const {tokens} = doc;
  const before = j > cue.last ? prepositions.find((role) => hasRole(tokens[j - 1], role)) : undefined;
  const prefix = before ?? (hasProclitic(tokens[j], "by") ? "bi" : "");
  const kind = prefix === "bi" ? "bithat" : `${prefix}that`;
  const clausal = [...pattern].some((p) => p.endsWith("that") || p === "subj");
  if (!clausal) return undefined;
  return {kind, at: j, before: before ? j - 1 : j};
}

function afterColon(doc: Marked, cue: Cue, j: number, end: number): Complement | undefined {
  const {pattern} = cue.sense;
  if (j + 1 >= end || !(pattern.has("quote") || pattern.has("that") || pattern.has("held"))) return undefined;
  const quotation = doc.opens.get(j + 1);
  return quotation ? {kind: "quote", at: j + 1, before: j, quotation} : {kind: "colon", at: j + 1, before: j};
}

/** Words in quotation marks count as speech where they are many, or where they stand right at the cue. */
function isSpeech(doc: Marked, quotation: Quotation, atCue: boolean): boolean {
  const {open, close} = quotation;
  const words = quotedWords(doc, quotation);
  const actor = doc.actorAt[open + 1];
  if (actor && actor.last >= close) return false;
  return (
    words > NAME ||
    (atCue && words > 1 && !doc.placeAt[open + 1]) ||
    (words > 2 && hasRole(doc.tokens[open - 1], "that"))
  );
}
