import {hangs} from "../../text/clitics.ts";
import {hasRole, reading} from "../../text/tag.ts";
import {countedAt, type Counted} from "../counted.ts";
import type {Marked} from "../marked.ts";
import {fits, type Groups} from "./arguments.ts";

/** How far after a verb its object may begin where the subject stands between, in tokens. */
const REACH = 8;
const PHRASES = ["in", "on", "from", "to", "about", "with", "cause", "preposition", "by", "among"] as const;
const CLAUSES = ["clause", "consequence", "silence", "that", "relative", "negation", "namely", "while"] as const;

/**
 * Those known already, to whom something new happens: "the arrest of the attacker", "the agencies caught the husband", "the
 * evacuation of the civilians". `suffers`: the noun right after the predicate is no doer, as after a verbal noun or a passive.
 */
export function knownAfter(
  doc: Marked,
  from: number,
  end: number,
  groups: Groups,
  suffers: boolean
): Counted | undefined {
  const found: Counted[] = [];
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
  if (suffers) return given(doc, first.last, end, groups) ?? first;
  if (oblique(doc.tokens[first.at]!.form)) return first;
  if (second) return second;
  return first.noun!.group === "things" || (first.noun!.number !== "plural" && closes(doc, first.last))
    ? first
    : undefined;
}

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
  (!reading(doc.tokens[i], "object") && ["by", "to"].some((role) => hangs(doc.language.clitics, doc.tokens[i], role)));

/** Nothing that the noun might do something to follows. */
function closes(doc: Marked, i: number): boolean {
  const token = doc.tokens[i];
  if (token?.kind !== "word" || doc.timeAt[i] || isPhrase(doc, i) || hasRole(token, ...CLAUSES)) return true;
  return doc.language.grammar.isDefinite(token.form);
}
