import {hangs} from "../../text/clitics.ts";
import {hasProclitic, hasRole, reading, readings} from "../../text/tag.ts";
import {countedAt, type Counted} from "../counted.ts";
import type {Marked} from "../marked.ts";
import {hangingAt} from "../wordClass.ts";
import {fits, type Groups} from "./arguments.ts";

/** How far after a verb its object may begin where the subject stands between, in tokens. */
const REACH = 8;
const PHRASES = ["in", "on", "from", "to", "about", "with", "cause", "preposition", "by", "among"] as const;
const CLAUSES = ["clause", "consequence", "silence", "that", "relative", "negation", "namely", "while"] as const;

/**
 * Those known already, to whom something new happens: "the arrest of the attacker", "the agencies caught the husband", "the
 * evacuation of the civilians". Right after a verbal noun or a passive no doer stands.
 */
export function knownAfter(
  doc: Marked,
  start: number,
  end: number,
  groups: Groups,
  masdar: boolean,
  passive: boolean
): Counted | undefined {
  const suffers = masdar || passive;
  const found: Counted[] = [];
  // "the last fighters"
  const from = hasRole(doc.tokens[start], "other") ? start + 1 : start;
  const {oblique} = doc.language.grammar;
  for (let i = from; i < Math.min(end, from + (suffers ? 1 : REACH)); ++i) {
    const token = doc.tokens[i]!;
    if (doc.timeAt[i]) continue;
    if (token.kind !== "word" || hasRole(token, ...CLAUSES) || isPhrase(doc, i) || reading(token, "predicate")) break;
    const counted = countedAt(doc.tokens, i, end);
    if (!counted) continue;
    if (isKnown(counted, groups)) found.push(counted);
    i = counted.last - 1;
  }
  const [first, second] = found;
  if (!first) return undefined;
  // "provided to the sisters"
  if (suffers && !masdar && hangs(doc.language.clitics, doc.tokens[from], "to")) return undefined;
  if (suffers) return given(doc, first.last, end, groups) ?? first;
  if (oblique(doc.tokens[first.at]!.form)) return first;
  if (second) return second;
  return first.noun!.group === "things" || (first.noun!.number !== "plural" && closes(doc, first.last))
    ? first
    : undefined;
}

/** "arrested the two spouses": right after a verb, a definite noun whose ending shows that it does nothing itself. */
export function knownByCase(doc: Marked, start: number, end: number, groups: Groups): Counted | undefined {
  const counted = groups.has("definite") ? countedAt(doc.tokens, start, end) : undefined;
  if (!counted?.definite || counted.quantityFirst < counted.at || !isKnown(counted, groups)) return undefined;
  return doc.language.grammar.oblique(doc.tokens[counted.at]!.form) ? counted : undefined;
}

/** "the civilians are still fleeing": those known already as the subject of a verb that befalls it, right before it. */
export function knownBefore(doc: Marked, verb: number, begin: number, groups: Groups): Counted | undefined {
  if (!groups.has("definite") || !doc.language.grammar.pluralVerb(doc.tokens[verb]!.form)) return undefined;
  let i = verb - 1;
  // "are still" is two words in Arabic
  while (i > begin && (hasRole(doc.tokens[i], "auxiliary", "manner") || isPair(doc, i - 1))) --i;
  const described = !reading(doc.tokens[i], "object") && !hasRole(doc.tokens[i], "relative");
  if (i > begin && described && doc.language.grammar.isDefinite(doc.tokens[i]!.form)) --i;
  const counted = i >= begin ? countedAt(doc.tokens, i, verb) : undefined;
  if (!counted || counted.noun?.group !== "persons" || counted.noun.number !== "plural" || !counted.definite)
    return undefined;
  return isPhrase(doc, i - 1) || hasRole(doc.tokens[i - 1], "relative") ? undefined : counted;
}

const isPair = (doc: Marked, i: number) =>
  readings(doc.tokens[i], "role").some(({sense, length}) => sense.role === "auxiliary" && length === 2);

/** Words that may describe who does it, before what it is done to. */
const DESCRIBED = 2;

/**
 * "gunmen abducted two journalists", where the verb comes first: those right after it do it where others follow them. What the
 * verb is done to then; undefined where it is a thing of another kind, `first` where nothing follows.
 */
export function objectBehindDoer(doc: Marked, first: Counted, end: number, groups: Groups): Counted | undefined {
  if (first.noun?.group !== "persons" || (first.hedge !== "implied" && first.hedge !== "unspecified")) return first;
  const subject = doc.language.grammar.nominative(doc.tokens[first.at]!.form);
  for (let i = first.last; i < Math.min(end, first.last + 1 + DESCRIBED); ++i) {
    const token = doc.tokens[i]!;
    if (token.kind !== "word" || isPhrase(doc, i) || hasRole(token, ...CLAUSES) || hasProclitic(token, "and")) break;
    const next = countedAt(doc.tokens, i, end);
    const hostages = reading(token, "predicate")?.sense.feature === "count";
    if (next?.noun && fits(next, groups) && (subject || hostages || isFigure(next))) return next;
    if (next?.noun && (subject || (ARMED.has(first.noun.object) && next.noun.group === "things"))) return undefined;
    if (reading(token, "predicate") || next) break;
  }
  return first;
}

const ARMED = new Set(["soldier", "fighter"]);

const isFigure = ({hedge}: Counted) => hedge !== "implied" && hedge !== "unspecified";

const isKnown = (counted: Counted, groups: Groups) =>
  !!counted.noun && fits(counted, groups) && counted.hedge !== "none";

/** "the police's arrest to the demonstrators": who suffers stands after "to", the doer before. */
function given(doc: Marked, i: number, end: number, groups: Groups): Counted | undefined {
  if (!hangs(doc.language.clitics, doc.tokens[i], "to")) return undefined;
  const counted = countedAt(doc.tokens, i, end);
  return counted && isKnown(counted, groups) ? counted : undefined;
}

const isPhrase = (doc: Marked, i: number) =>
  hasRole(doc.tokens[i], ...PHRASES) ||
  (i >= 0 &&
    !reading(doc.tokens[i], "object") &&
    ["by", "to"].some((role) => hangs(doc.language.clitics, doc.tokens[i], role) || hangingAt(doc, i).includes(role)));

/** Nothing that the noun might do something to follows. */
function closes(doc: Marked, i: number): boolean {
  const token = doc.tokens[i];
  if (token?.kind !== "word" || doc.timeAt[i] || isPhrase(doc, i) || hasRole(token, ...CLAUSES)) return true;
  return doc.language.grammar.isDefinite(token.form);
}
