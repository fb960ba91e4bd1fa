import {hasRole, readings} from "../../text/tag.ts";
import type {Token} from "../../text/token.ts";
import type {Marked} from "../marked.ts";
import type {ClaimDraft} from "./draft.ts";
import type {Predicate} from "./predicates.ts";

/** How far the thing not told of may stand from the words of silence, in tokens. */
const REACH = 8;

const SILENT: readonly string[] = ["silence", "ignorance", "negation", "without"];

/**
 * "without touching on the number of dead", "there is no count of the losses": a source is said to keep silent on losses, or that nobody
 * knows them. Also "without injuries": none.
 */
export function silenceClaims(doc: Marked, index: number, predicates: readonly Predicate[]): ClaimDraft[] {
  const {first, last} = doc.sentences[index]!;
  const found: ClaimDraft[] = [];
  for (let i = first; i < last; ++i) {
    if (!hasRole(doc.tokens[i], ...SILENT)) continue;
    const [longest] = readings(doc.tokens[i], "role");
    const role = readings(doc.tokens[i], "role").find(({sense}) => SILENT.includes(sense.role));
    // "is still" is no negation, though "not" is its first word
    if (!role || role.length < longest!.length) continue;
    const noun = predicates.find((p) => p.first >= i + role.length && p.first - i <= REACH + role.length && isCount(p));
    if (!noun) {
      const last = i + role.length;
      const statistic = role.sense.role === "ignorance" && doc.tokens.slice(i, last).some((t) => hasRole(t, "amount"));
      if (statistic)
        found.push(unknown(index, i, last, predicates.findLast((p) => p.first < i && isCount(p))?.measure ?? "losses"));
      continue;
    }
    const between = doc.tokens.slice(i + role.length, noun.first);
    if (
      (between.some((t) => t.form === ",") && !(role.sense.role === "silence" && isAside(between))) ||
      (role.sense.role !== "without" && between.some((t) => hasRole(t, "that")))
    )
      continue;
    const shared = {
      first: i,
      last: ownersEnd(doc, noun.last, last),
      sentence: index,
      predicate: noun.first,
      noun: noun.first,
      measure: noun.measure,
      object: "person",
      quantity: undefined,
      partOf: undefined
    };
    if (role.sense.role === "negation" || role.sense.role === "without") {
      if (!noun.definite && !noun.pronoun && isPlural(noun) && deniesAny(role.sense.role, between)) {
        found.push({...shared, low: 0, high: 0, hedge: "none", status: "affirmed", rule: "none"});
      }
      continue;
    }
    const status = role.sense.role === "silence" ? "withheld" : "unknown";
    found.push({...shared, low: null, high: null, hedge: status, status, rule: role.sense.role});
  }
  return found;
}

/** A pair of commas sets a few words apart, no clause ends at it. */
const isAside = (between: readonly Token[]) => between.filter((t) => t.form === ",").length === 2;

/**
 * Between "without" and the victims stand only verbal nouns of happening ("without the fall of victims") or a clause
 * ("without its leaving victims"); between "not" and them a verb ("no injuries occurred").
 */
function deniesAny(role: string, between: readonly Token[]): boolean {
  const clause = between.some((t) => hasRole(t, "that"));
  const free = role === "negation" || clause ? 2 : 0;
  const other = between.filter(
    (t) =>
      !hasRole(t, "event", "that", "about", "to", "in", "demonstrative", "or") &&
      !readings(t, "quantity").some(({sense}) => sense.kind === "none")
  );
  return other.length <= free && !other.some((t) => readings(t, "quantity").length);
}

/** "there is no precise count": of what, was said before. */
const unknown = (sentence: number, first: number, last: number, measure: string): ClaimDraft => ({
  first,
  last,
  sentence,
  predicate: first,
  noun: -1,
  measure,
  object: "person",
  low: null,
  high: null,
  hedge: "unknown",
  quantity: undefined,
  status: "unknown",
  partOf: undefined,
  rule: "ignorance"
});

const isCount = (p: Predicate) => p.senses.some(({feature}) => feature === "count");
/** The victims themselves, not their toll. */
const isPlural = (p: Predicate) =>
  p.senses.some(({feature, number, takes}) => feature === "count" && number === "plural" && !takes.has("noun"));

/** Words after a toll that may tell whose it is. */
const OWNERS = 4;

/** One past "… of its own forces", "… in the ranks of the army" after a toll: whose dead are kept silent belongs to the words. */
function ownersEnd(doc: Marked, from: number, end: number): number {
  if (!hasRole(doc.tokens[from], "from", "in", "ranks")) return from;
  for (let i = from + 1; i < Math.min(end, from + OWNERS); ++i) {
    if (doc.tokens[i]!.kind !== "word") return from;
    if (doc.actorAt[i]) return doc.actorAt[i]!.last;
    if (doc.tokens[i]!.readings.some((r) => r.pronoun && r.sense.cls !== "role")) return i + 1;
  }
  return from;
}
