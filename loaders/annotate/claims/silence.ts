import {roleSet} from "../../text/roles.ts";
import {hasRole, playsAny, readings} from "../../text/tag.ts";
import type {Token} from "../../text/token.ts";
import type {Marked} from "../marked.ts";
import type {ClaimDraft} from "./draft.ts";
import type {Predicate} from "./predicates.ts";

/** How far the thing not told of may stand from the words of silence, in tokens. */
const REACH = 8;

const SILENCES = ["silence", "ignorance", "negation", "without"] as const;
const SILENT = roleSet(...SILENCES);

/**
 * "without touching on the number of dead", "there is no count of the losses": a source is said to keep silent on losses, or that nobody
 * knows them. Also "without injuries": none.
 */
export function silenceClaims(doc: Marked, index: number, predicates: readonly Predicate[]): ClaimDraft[] {
  const {first, last} = doc.sentences[index]!;
  const found: ClaimDraft[] = [];
  for (let i = first; i < last; ++i) {
    if (!playsAny(doc.tokens[i], SILENT)) continue;
    const claim = silenceAt(doc, index, i, predicates);
    if (claim) found.push(claim);
  }
  return found;
}

function silenceAt(doc: Marked, index: number, i: number, predicates: readonly Predicate[]): ClaimDraft | undefined {
  const {last: end} = doc.sentences[index]!;
  const roles = readings(doc.tokens[i], "role");
  const role = roles.find(({sense}) => SILENCES.some((silence) => silence === sense.role));
  // "is still" is no negation, though "not" is its first word
  if (!role || role.length < roles[0]!.length) return undefined;
  const noun = predicates.find((p) => p.first >= i + role.length && p.first - i <= REACH + role.length && isCount(p));
  if (!noun) {
    const last = i + role.length;
    const statistic = role.sense.role === "ignorance" && doc.tokens.slice(i, last).some((t) => hasRole(t, "amount"));
    const before = predicates.findLast((p) => p.first < i && isCount(p));
    return statistic ? unknown(index, i, last, before?.measure ?? "losses") : undefined;
  }
  const between = doc.tokens.slice(i + role.length, noun.first);
  if (
    (between.some((t) => t.form === ",") && !(role.sense.role === "silence" && isAside(between))) ||
    (role.sense.role !== "without" && between.some((t) => hasRole(t, "that")))
  )
    return undefined;
  const shared = {
    first: i,
    last: ownersEnd(doc, noun.last, end),
    sentence: index,
    predicate: noun.first,
    noun: noun.first,
    measure: noun.measure,
    object: "person",
    quantity: undefined,
    partOf: undefined
  };
  if (role.sense.role === "negation" || role.sense.role === "without") {
    const none = !noun.definite && !noun.pronoun && isPlural(noun) && deniesAny(role.sense.role, between);
    return none ? {...shared, low: 0, high: 0, hedge: "none", status: "affirmed", rule: "none"} : undefined;
  }
  const status = role.sense.role === "silence" ? "withheld" : "unknown";
  return {...shared, low: null, high: null, hedge: status, status, rule: role.sense.role};
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
