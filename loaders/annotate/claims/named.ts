import {hangs} from "../../text/clitics.ts";
import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";
import {hangingAt, mayBe} from "../wordClass.ts";
import {countedAt} from "../counted.ts";
import {furtherObjects} from "./arguments.ts";
import {claimOf, type ClaimDraft} from "./draft.ts";
import {namedBehindDoer} from "./doers.ts";
import {isFirstName, personAt} from "./names.ts";
import {negatedBefore} from "./negation.ts";
import type {Predicate} from "./predicates.ts";

/** How far before a name a title may stand. */
const TITLE = 8;
/** How many words may stand in brackets after a name. */
const ASIDE = 8;
/** How short no single word is that is a name by itself. */
const SHORT = 4;

/**
 * One person told of by name: "the killing of the leader so-and-so", "so-and-so, who was killed in". Measures that may be
 * told so have `named` in the lexicon. A definite noun or a surname alone ("the killing of the attacker") is news only where
 * nothing was `told` of the kind before.
 */
export function namedClaim(doc: Marked, predicate: Predicate, told: boolean): ClaimDraft | undefined {
  const {first, last, sentence, measure} = predicate;
  const sense = predicate.senses.find(({takes, feature}) => takes.has("named") && feature !== "active");
  // "his killing the minister so-and-so": in Arabic who did it hangs on the verbal noun
  const doing =
    predicate.pronoun && sense?.feature === "masdar" && !!personAt(doc, last, doc.sentences[sentence]!.last);
  if (!sense || predicate.definite || (predicate.pronoun && !doing) || hasProclitic(doc.tokens[first], "to"))
    return undefined;
  const {first: begin, last: end} = doc.sentences[sentence]!;
  // "met his death": whoever it was, it was one
  const alone = sense.feature === "fate" ? {first, last} : undefined;
  const who =
    alone ??
    nameBefore(doc, predicate, begin, end) ??
    personAfter(doc, predicate, begin, end, told) ??
    (sense.feature === "verb" ? namedBehindDoer(doc, last, end) : undefined);
  if (!who || (alone && negatedBefore(doc, first, begin))) return undefined;
  return {
    first: Math.min(first, who.first),
    last: Math.max(last, who.last),
    sentence,
    predicate: first,
    noun: -1,
    measure,
    object:
      reading(doc.tokens[who.first], "object")?.sense.object ?? titleBefore(doc, who.first, begin) ?? sense.object,
    ...(alone && doc.language.grammar.ownerNumber(doc.tokens[first]!.form) === "dual" ? TWO : ONE),
    quantity: who,
    status: "affirmed",
    partOf: undefined,
    rule: "named person"
  };
}

const ONE = {low: 1, high: 1, hedge: "implied"} as const;
/** "met the two brothers their death" */
const TWO = {low: 2, high: 2, hedge: "dual"} as const;

/** How far after a name those may stand who were with him, in tokens. */
const WITH = 10;

/** "the killing of the leader so-and-so, with dozens of his fighters", "… and three of his guards": those who shared it, counted. */
export function companionsOf(doc: Marked, {sentence, senses, last}: Predicate, named: ClaimDraft): ClaimDraft[] {
  const end = doc.sentences[sentence]!.last;
  if (named.last <= last && senses.every(({feature}) => feature !== "fate")) return [];
  for (let i = Math.max(named.last, last); i < Math.min(end, named.last + WITH); ++i) {
    const token = doc.tokens[i]!;
    if (reading(token, "predicate") || hasRole(token, "in", "on", "clause", "that", "relative", "cause")) return [];
    const along = hasRole(token, "with", "also");
    const joined = hasProclitic(token, "and") || (hasRole(token, "and") && token.form.length === 1);
    if (!along && !joined) continue;
    const at = along || hasRole(token, "and") ? i + 1 : i;
    const counted = countedAt(doc.tokens, at, end);
    if (
      counted?.noun?.group !== "persons" ||
      !/^(?:exact|some|several|many|tens|dual|approx|at_least|more_than)$/.test(counted.hedge)
    )
      continue;
    const {measure, predicate} = named;
    const parts = {sentence, predicate, measure, object: counted.noun.object, rule: "with the named"};
    const groups = senses[0]!.takes;
    return [counted, ...furtherObjects(doc, counted, end, groups)].map((c) => ({
      ...claimOf(c, {...parts, object: c.noun?.object ?? parts.object}),
      first: c.first,
      last: c.last
    }));
  }
  return [];
}

/** What the person is called before the name: "the officer so-and-so met his death". */
function titleBefore(doc: Marked, at: number, begin: number): string | undefined {
  for (let i = at - 1; i >= begin && at - i <= TITLE; --i) {
    const token = doc.tokens[i]!;
    if (token.kind !== "word" || hasRole(token, "that", "relative", "clause", "in", "from", "by", "preposition"))
      return undefined;
    const noun = reading(token, "object")?.sense;
    if (noun?.group === "persons") return noun.number === "singular" ? noun.object : undefined;
  }
  return undefined;
}

/** A verb whose form may as well be active tells of a victim only where it opens the sentence or follows "has". */
function tells(doc: Marked, {first, senses}: Predicate, begin: number): boolean | undefined {
  if (!senses.some(({feature}) => feature === "verb")) return true;
  const titled = reading(doc.tokens[first + 1], "object")?.proclitics.includes("the");
  const opens = first === begin && !senses.some(({takes}) => takes.has("noun"));
  return opens || titled || hasRole(doc.tokens[first - 1], "auxiliary");
}

/** The person right after the predicate; what is told of by a verb needs a name. */
function personAfter(doc: Marked, predicate: Predicate, begin: number, end: number, told: boolean) {
  // "the killing of “the wanted …”"
  const quoted = /^(?:quote|open)$/.test(doc.tokens[predicate.last]?.kind ?? "") ? 1 : 0;
  const person = personAt(doc, predicate.last + quoted, end);
  if (!person) return undefined;
  const {titled, words, first, last} = person;
  const named = words > 1 || (titled && words > 0);
  // "had arrested so-and-so": after its doer, a verb has a name alone as its object
  const alone = words === 1 && hasRole(doc.tokens[predicate.first - 1], "auxiliary");
  if (!isNoun(doc, predicate, begin)) return (named || alone) && tells(doc, predicate, begin) ? person : undefined;
  if (named) return person;
  // "the arrest of so-and-so was carried out": a name alone is enough there
  if (words === 1 && hasRole(doc.tokens[predicate.first - 1], "done")) return person;
  const single = titled || doc.tokens[first]!.form.length >= SHORT;
  return !told && predicate.measure === "killed" && single && last > first ? person : undefined;
}

/** A verbal noun, told from a verb of the same letters by what stands before it: a preposition, or a noun that it belongs to. */
function isNoun(doc: Marked, {first, senses}: Predicate, begin: number): boolean {
  if (!senses.some(({feature}) => feature === "masdar")) return false;
  if (!senses.some(({feature}) => feature === "verb")) return true;
  const before = doc.tokens[first - 1];
  if (hasRole(before, "to", "in", "from", "on", "about", "cause", "preposition", "with")) return true;
  if (hangs(doc.language.clitics, doc.tokens[first], "by")) return true;
  return first > begin && mayBe(doc, first - 1, "noun", "event") && !doc.language.grammar.isDefinite(before!.form);
}

/**
 * "so-and-so, who was killed in", "the young man so-and-so (25 years) was wounded by": the person before a verb that has no one
 * after it to be its victim.
 */
function nameBefore(doc: Marked, {first, last, senses}: Predicate, begin: number, end: number) {
  // "departed life"
  const whole = senses.some((sense) => sense.with.has(doc.tokens[last]?.form ?? ""));
  if (!whole && !isPassive(doc, first, last, end)) return undefined;
  const relative = hasRole(doc.tokens[first - 1], "relative");
  if (!relative && !senses.some(({feature}) => feature === "verb" || feature === "passive")) return undefined;
  const edge = asideBefore(doc, relative ? first - 1 : first, begin);
  if (relative && isFirstName(doc, edge - 1)) return {first: edge - 1, last: edge};
  let best;
  for (let i = edge - 1; i >= begin && edge - i <= TITLE; --i) {
    const token = doc.tokens[i]!;
    if (token.kind !== "word" || hasRole(token, "that", "relative", "clause", "auxiliary")) break;
    const person = personAt(doc, i, edge);
    // the last word of a name may be any noun
    if (person && edge - person.last <= 1 && (person.words > 1 || (person.titled && person.words > 0))) best = person;
  }
  return best;
}

/** One man, and no object after the verb, which would make him the doer. */
function isPassive(doc: Marked, first: number, last: number, end: number): boolean {
  if (doc.language.grammar.pluralVerb(doc.tokens[first]!.form)) return false;
  const next = last < end ? doc.tokens[last] : undefined;
  if (next?.readings.some(({pronoun, sense}) => pronoun && sense.cls !== "role")) return false;
  const open =
    !!next &&
    !/^(?:punctuation|quote|open|close)$/.test(next.kind) &&
    !hasRole(next, "in", "by", "cause", "preposition", "on", "with");
  return !open || !!doc.timeAt[last] || hangs(doc.language.clitics, next, "by") || hangingAt(doc, last).includes("by");
}

/** The end of the name before "(25 years)", a comma, "was": what may part a subject from its verb. */
function asideBefore(doc: Marked, at: number, begin: number): number {
  let i = at;
  while (i > begin && hasRole(doc.tokens[i - 1], "auxiliary")) --i;
  if (doc.tokens[i - 1]?.form === ",") --i;
  if (/^(?:quote|close)$/.test(doc.tokens[i - 1]?.kind ?? "")) --i;
  if (doc.tokens[i - 1]?.form !== ")") return i;
  for (let k = i - 2; k > begin && i - k <= ASIDE; --k) if (doc.tokens[k]!.form === "(") return k;
  return i;
}
