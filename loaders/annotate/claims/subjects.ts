import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import {countedAt, type Counted} from "../counted.ts";
import type {Marked} from "../marked.ts";
import {negatedBefore} from "./negation.ts";
import {fits, isApposition, isNew, isOwnPhrase, type Groups} from "./arguments.ts";

/** How far before its noun a figure may begin, in tokens. */
const BEFORE = 9;
/** How far two subjects that are joined may stand from one another. */
const STRIDE = 3;

/**
 * The counted phrases that stand before a verb as its subject ("27 fighters and 182 civilians left"): the nearest one,
 * and those it is joined to, back to the beginning of the clause at most. A subset between commas ("54 people, among
 * them 28 civilians, were killed") is passed over.
 */
export function subjectsBefore(doc: Marked, at: number, begin: number, groups: Groups, reach: number): Counted[] {
  const found: Counted[] = [];
  let edge = at;
  let far = at - reach;
  let commas = 0;
  let aside = false;
  for (let i = at - 1; i >= begin && i >= far; --i) {
    const token = doc.tokens[i]!;
    if (hasRole(token, "that", "clause", "relative") || token.form === ";") break;
    if (hasRole(token, "among")) {
      if (found.length) break;
      const those = figureOf(doc, i, begin);
      if (those) return [those];
      aside = true;
      far -= edge - i;
      edge = i;
      continue;
    }
    if (reading(token, "predicate") && !reading(token, "object")) break;
    if (token.form === ",") {
      if (found.length) break;
      ++commas;
      if (i === edge - 1) edge = i;
      continue;
    }
    const counted = countedAt(doc.tokens, i, at);
    if (counted && edge === at && isNameless(doc, counted, at, groups)) return [widest(doc, counted, begin, at)];
    if (!counted || !fits(counted, groups) || counted.last > edge || !counted.noun) continue;
    if (counted.definite && counted.hedge === "implied" && counted.noun.object !== "family") continue;
    const wide = wider(doc, i, begin, at);
    const whole = wide && wide.at === counted.at ? wide : counted;
    const before = doc.tokens[whole.first - 1];
    if (hasRole(before, "among")) {
      i = whole.first;
      continue;
    }
    if (found.length && !joins(doc, found[0]!.first)) break;
    if (edge - whole.last > (found.length ? STRIDE : reach)) break;
    if (!isNew(doc, whole) && whole.noun!.group === "persons") continue;
    // inside a phrase that hangs on the subject: "50,000 civilians of the inhabitants of … fled"
    if (before && !isOwnPhrase(before) && hasRole(before, "in", "on", "with", "cause")) continue;
    if (hasRole(before, "from") && !isCollective(doc, whole.first - 2)) continue;
    // "5400 fighters and civilians left": two names of one figure
    if (found.length === 1 && isApposition(whole, found[0]!)) found.pop();
    found.unshift(whole);
    edge = whole.first;
    i = whole.first;
  }
  return commas === 1 && !aside && !isSetOff(doc, found, at) ? [] : found;
}

/** "over 140 members of the militia, met their death": a comma right before a plural verb parts it from its figure. */
function isSetOff(doc: Marked, found: readonly Counted[], at: number): boolean {
  // "met" stands before "their death", "had" before "been abducted"
  let verb = doc.tokens[at - 1]!.form === "," ? at : at - 1;
  while (verb > 0 && doc.tokens[verb - 1]!.form !== "," && hasRole(doc.tokens[verb], "auxiliary")) --verb;
  if (doc.tokens[verb - 1]?.form !== "," || found.length !== 1 || !isExplicit(found[0]!)) return false;
  return !hasProclitic(doc.tokens[verb], "and") && doc.language.grammar.pluralVerb(doc.tokens[verb]!.form);
}

const isExplicit = ({hedge}: Counted) => hedge !== "unspecified" && hedge !== "implied" && hedge !== "none";

/** "hundreds of them were killed": the figure that ends at "of them". */
function figureOf(doc: Marked, among: number, begin: number): Counted | undefined {
  let best: Counted | undefined;
  for (let i = among - 1; i >= begin && among - i <= BEFORE; --i) {
    const counted = countedAt(doc.tokens, i, among);
    if (counted?.last === among && !counted.noun && isExplicit(counted)) best = counted;
  }
  return best;
}

/** A figure with one noun after it that no lexicon knows, right before the verb: "1.5 million Ruritanians were killed". */
function isNameless(doc: Marked, counted: Counted, at: number, groups: Groups): boolean {
  if (counted.noun || counted.other || !isExplicit(counted) || counted.hedge === "several" || groups.has("noun"))
    return false;
  const noun = doc.tokens[at - 1]!;
  return groups.has("persons") && counted.last === at - 1 && noun.kind === "word" && !noun.readings.length;
}

function widest(doc: Marked, counted: Counted, begin: number, at: number): Counted {
  let best = counted;
  for (let k = counted.first - 1; k >= begin && counted.first - k <= BEFORE; --k) {
    const wide = countedAt(doc.tokens, k, at);
    if (wide?.last === counted.last) best = wide;
  }
  return best;
}

const joins = (doc: Marked, at: number) => hasProclitic(doc.tokens[at], "and") || hasRole(doc.tokens[at - 1], "and");

/** "a family of six", "a group of four men": the figure counts who the noun is made of. */
function isCollective(doc: Marked, at: number): boolean {
  const noun = reading(doc.tokens[at], "object")?.sense;
  if (noun) return noun.number === "singular" && noun.object === "family";
  return reading(doc.tokens[at], "quantity")?.sense.kind === "vague";
}

/** "15 cases of poisoning": what is counted right before the verbal noun, where it is a word for a case. */
export function casesBefore(doc: Marked, at: number, begin: number, groups: Groups): Counted | undefined {
  const counted = hasRole(doc.tokens[at - 1], "case") ? countedAt(doc.tokens, at - 1, at) : undefined;
  const whole = counted && widest(doc, counted, begin, at);
  return whole?.last === at && fits(whole, groups) && isExplicit(whole) ? whole : undefined;
}

/**
 * "drove 300,000 civilians to flight", "hundreds began the flight", "most managed to flee": those whom the verbal noun at a
 * token was brought upon.
 */
export function broughtTo(doc: Marked, at: number, begin: number, groups: Groups): Counted | undefined {
  const before = doc.tokens[at - 1];
  if (hasRole(before, "to", "in", "on")) return broughtBefore(doc, at - 1, begin, groups);
  if (hasRole(before, "from")) {
    if (hasRole(doc.tokens[at - 2], "done")) return subjectsBefore(doc, at - 2, begin, groups, AIM).at(-1);
    const able = broughtBefore(doc, at - 1, begin, groups);
    return able && hasRole(doc.tokens[able.first - 1], "done") ? able : undefined;
  }
  if (["by", "to", "the"].some((role) => hasProclitic(doc.tokens[at], role)))
    return broughtBefore(doc, withoutTime(doc, at), begin, groups);
  return undefined;
}

/** How far before "managed to" its subject may stand, in tokens. */
const AIM = 7;

/** Before a time between commas: "began, on Thursday, the flight". */
function withoutTime(doc: Marked, at: number): number {
  if (doc.tokens[at - 1]?.form !== ",") return at;
  let i = at - 2;
  while (doc.timeAt[i]) --i;
  return i < at - 2 && doc.tokens[i]?.form === "," ? i : at;
}

/** The persons right before a token who are brought to something: "forced hundreds to", "drove some 4 million to". */
function broughtBefore(doc: Marked, at: number, begin: number, groups: Groups): Counted | undefined {
  let best: Counted | undefined;
  for (let i = at - 1; i >= begin && at - i <= BEFORE; --i) {
    if (doc.tokens[i]!.form === ",") break;
    const counted = countedAt(doc.tokens, i, at);
    if (!counted || at - counted.last > 1 || !fits(counted, groups)) continue;
    if (counted.hedge !== "unspecified" && counted.hedge !== "implied" && counted.hedge !== "none") best = counted;
  }
  return best;
}

/** The same phrase read from its hedge or number on, which stand before the noun. */
function wider(doc: Marked, i: number, begin: number, at: number): Counted | undefined {
  let best: Counted | undefined;
  const own = countedAt(doc.tokens, i, at);
  for (let k = i - 1; k >= begin && i - k <= BEFORE; --k) {
    const wide = countedAt(doc.tokens, k, at);
    if (wide && wide.last >= i + 1 && (wide.at === own?.at || wide.at === i)) best = wide;
  }
  return best;
}

/** How far before "their death" the verb may stand, in tokens. */
const MET = 30;

/** "Met 15 soldiers who were on board … their death": the figure right after the verb, however much is said of it. */
export function metBefore(doc: Marked, at: number, begin: number, groups: Groups): Counted[] {
  for (let i = at - 1; i >= begin && at - i <= MET; --i) {
    if (!hasRole(doc.tokens[i], "meet")) continue;
    const from = doc.tokens[i + 1] && isOwnPhrase(doc.tokens[i + 1]!) ? i + 2 : i + 1;
    const counted = countedAt(doc.tokens, from, at);
    return counted && fits(counted, groups) && isNew(doc, counted) ? [counted] : [];
  }
  return figureAt(doc, at, begin);
}

/** "31 in custody": a figure alone right before what befell them. */
function figureAt(doc: Marked, at: number, begin: number): Counted[] {
  let best: Counted | undefined;
  for (let i = at - 1; i >= begin && at - i <= BEFORE; --i) {
    const counted = countedAt(doc.tokens, i, at);
    if (counted?.last === at && !counted.noun && !counted.other && isExplicit(counted)) best = counted;
  }
  return best && !negatedBefore(doc, best.first, begin) ? [best] : [];
}

/** "mourning dozens of Ruritanians, who were shot", "the dozens who were": the figure right before the relative pronoun. */
export function figureWho(doc: Marked, verb: number, begin: number, groups: Groups): Counted[] {
  if (!hasRole(doc.tokens[verb - 1], "relative")) return [];
  const edge = doc.tokens[verb - 2]?.form === "," ? verb - 2 : verb - 1;
  let best: Counted | undefined;
  for (let i = edge - 1; i >= begin && edge - i <= BEFORE; --i) {
    const counted = countedAt(doc.tokens, i, edge);
    const noun = counted?.noun || counted?.hedge === "tens" || counted?.hedge === "exact";
    if (noun && counted?.last === edge && isExplicit(counted) && fits(counted, groups)) best = counted;
  }
  return best ? [best] : [];
}
