import type {PredicateSense, Reading} from "../../text/lexicon.ts";
import type {TokenRange} from "../../text/sentences.ts";
import {hasProclitic, hasRole, readings, type ReadingOf} from "../../text/tag.ts";
import {subjectsBefore} from "./subjects.ts";
import type {Marked} from "../marked.ts";

/** A word that says what happened, or two that share one figure ("killed and wounded", "dead and wounded"). */
export interface Predicate extends TokenRange {
  sentence: number;
  measure: string;
  /** The ways to read it, likeliest first. */
  senses: readonly PredicateSense[];
  definite: boolean;
  pronoun: boolean;
  /** One past the last token that belongs to it. */
  reach: number;
  /** What else it says where it finds nothing to count: "seized" of weapons is "caught" of men. */
  otherwise: Predicate | undefined;
}

const PERSONS = new Set(["killed", "wounded"]);

/** All predicates of a sentence in order, outside actors' names. */
export function predicatesIn(doc: Marked, index: number): Predicate[] {
  const {first, last} = doc.sentences[index]!;
  const found: Predicate[] = [];
  for (let i = first; i < last; ++i) {
    if (doc.actorAt[i]) continue;
    const all = readings(doc.tokens[i], "predicate");
    const predicate = all.length ? predicateAt(doc, i, all, index) : undefined;
    if (!predicate) continue;
    found.push(predicate);
    i = predicate.last - 1;
  }
  return joined(doc, found);
}

function predicateAt(
  doc: Marked,
  i: number,
  all: readonly ReadingOf<"predicate">[],
  sentence: number
): Predicate | undefined {
  const {last} = doc.sentences[sentence]!;
  const here = all.filter((r) => i + r.length <= last && hangsRight(doc, i, r) && !isOtherwise(doc, i, r));
  if (!here.length) return undefined;
  const held = here.map((r) => ({...r, companion: companionOf(doc, i, last, r.sense)})).filter((r) => r.companion);
  const [head] = held.toSorted((a, b) => b.sense.with.size - a.sense.with.size || b.length - a.length);
  if (!head) return undefined;
  const senses = held.filter((r) => r.length === head.length && r.sense.with.size === head.sense.with.size);
  const shared = {
    first: i,
    last: i + head.length,
    sentence,
    definite: head.proclitics.includes("the"),
    // "we killed five" ends as "killed us" does
    pronoun: head.pronoun && !!doc.language.grammar.ownerNumber(doc.tokens[i]!.form),
    reach: head.companion ?? i + head.length
  };
  const [measure, second] = [...new Set(senses.map(({sense}) => sense.measure))];
  const sensesOf = (wanted: string) => senses.map(({sense}) => sense).filter((sense) => sense.measure === wanted);
  const otherwise = second ? {...shared, measure: second, senses: sensesOf(second), otherwise: undefined} : undefined;
  return {...shared, measure: measure!, senses: sensesOf(measure!), otherwise};
}

const BESIDE = 4;

/**
 * Another reading is likelier: a noun that is counted without a pronoun stripped, or a family ("his family", not "captured
 * him", which is one word in Arabic), or a word beside it in the same clause gives it another meaning.
 */
function isOtherwise(doc: Marked, at: number, {sense, length, pronoun}: Reading & {sense: PredicateSense}): boolean {
  const token = doc.tokens[at]!;
  const family = readings(token, "object").some((r) => r.sense.object === "family" && r.proclitics.includes("the"));
  if (family && sense.feature === "masdar") return true;
  const noun = pronoun ? readings(token, "object").find((r) => !r.pronoun || r.sense.object === "family") : undefined;
  if (noun && !hasRole(doc.tokens[at - 1], "auxiliary")) return true;
  if (!sense.unless.size) return false;
  const beside = (step: number, from: number) => {
    for (let i = from; Math.abs(i - from) < BESIDE; i += step) {
      const near = doc.tokens[i];
      if (!near || near.kind === "punctuation" || near.kind === "newline") return false;
      // "at least" holds no word of its own
      if (sense.unless.has(near.form) && !readings(near, "hedge").length) return true;
    }
    return false;
  };
  return beside(1, at + length) || beside(-1, at - 1);
}

const COMPANION = 7;

/** The token of the word that the predicate needs by it, itself where it needs none; `undefined` where that is missing. */
function companionOf(doc: Marked, at: number, end: number, sense: PredicateSense): number | undefined {
  if (!sense.with.size) return at + 1;
  for (let i = at + 1; i < Math.min(end, at + COMPANION); ++i) if (sense.with.has(doc.tokens[i]!.form)) return i + 1;
  for (let i = at - 1; i >= 0 && at - i < COMPANION; --i) {
    if (doc.tokens[i]!.kind === "punctuation" || doc.tokens[i]!.kind === "newline") return undefined;
    if (sense.with.has(doc.tokens[i]!.form)) return at + 1;
  }
  return undefined;
}

/** Killed *and* wounded in one breath share what follows: one measure, one figure. */
function joined(doc: Marked, predicates: readonly Predicate[]): Predicate[] {
  const found: Predicate[] = [];
  for (const predicate of predicates) {
    const before = found.at(-1);
    if (before && isNext(doc, before.last, predicate.first) && sharesFigure(doc, before, predicate)) {
      found[found.length - 1] = {...before, last: predicate.last, measure: "killed_or_wounded", senses: before.senses};
    } else found.push(predicate);
  }
  return found;
}

/** "killed and wounded", "killed or wounded" */
const isNext = (doc: Marked, last: number, first: number) =>
  last === first || (last + 1 === first && hasRole(doc.tokens[last], "or"));

function sharesFigure(doc: Marked, a: Predicate, b: Predicate): boolean {
  if (!PERSONS.has(a.measure) || !PERSONS.has(b.measure) || a.measure === b.measure) return false;
  if (!hasProclitic(doc.tokens[b.first], "and") && a.last === b.first) return false;
  // "met their death and more than 200 were wounded": the fate is that of those before it
  if (a.senses.some(({feature}) => feature === "fate")) return false;
  if (!a.senses.some(({feature}) => feature === "count") && hasSubject(doc, a)) return false;
  // "those two were killed and one was wounded": a verb in the plural has its subject before it
  const {pluralVerb} = doc.language.grammar;
  const verbs = [a, b].every(({senses}) => senses.some(({feature}) => feature === "verb" || feature === "passive"));
  if (verbs && pluralVerb(doc.tokens[a.first]!.form) && !pluralVerb(doc.tokens[b.first]!.form)) return false;
  const [x] = a.senses;
  const [y] = b.senses;
  if (hasRole(doc.tokens[a.first - 1], "preposition")) return true;
  const countsX = a.senses.every(({feature}) => feature === "count");
  const countsY = b.senses.every(({feature}) => feature === "count");
  if (countsX !== countsY) return false;
  return !countsX || x!.number === y!.number;
}

/** "36 persons were killed and wounded …": the first verb has what it counts before it. */
function hasSubject(doc: Marked, {first, sentence}: Predicate): boolean {
  const found = subjectsBefore(doc, first, doc.sentences[sentence]!.first, new Set(["persons"]), 6);
  return found.some(({hedge}) => hedge !== "unspecified");
}

const NOMINAL = new Set(["masdar", "count"]);

/** No preposition or article hangs on a verb, "will" on no verb of the past, and "like" on no predicate. */
function hangsRight(
  doc: Marked,
  at: number,
  {sense, proclitics, stripped, pronoun}: Reading & {sense: PredicateSense}
): boolean {
  if (proclitics.includes("like")) return false;
  // who perished did it to nobody: the letters are another word's
  if (pronoun && sense.feature === "passive" && sense.takes.has("near")) return false;
  if (proclitics.includes("will") && !doc.language.grammar.present(doc.tokens[at]!.form.slice(stripped))) return false;
  return NOMINAL.has(sense.feature) || !proclitics.some((role) => role === "by" || role === "to" || role === "the");
}
