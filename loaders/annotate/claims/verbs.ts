import {hangs} from "../../text/clitics.ts";
import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import {countedAt, type Counted} from "../counted.ts";
import type {Marked} from "../marked.ts";
import {fits, furtherObjects, isNew, objectAfter, type Groups} from "./arguments.ts";
import {isPerson} from "./carried.ts";
import {givenBehindDoer, isForce, isMember, pastDoer} from "./doers.ts";
import {claimOf, type ClaimDraft} from "./draft.ts";
import {knownAfter, knownBefore, knownByCase, objectBehindDoer} from "./known.ts";
import {negatedBefore} from "./negation.ts";
import type {Predicate} from "./predicates.ts";
import {broughtTo, casesBefore, figureWho, metBefore, subjectsBefore} from "./subjects.ts";
import {figureOfRelative} from "./tolls.ts";

/** How far an object may stand from its predicate, in tokens. */
const NEAR = 6;
const FAR = 24;
const LEFT = 9;

/** Claims of verbs, active or passive, and verbal nouns, with all objects of one predicate: "the destruction of 18 tanks, and 5 vehicles …". */
export function predicateClaims(doc: Marked, predicate: Predicate, earlier: readonly ClaimDraft[]): ClaimDraft[] {
  const sense = predicate.senses.find(({feature}) => feature !== "count");
  if (!sense || !sense.takes.size) return [];
  const {first, last, sentence} = predicate;
  const {first: begin, last: end} = doc.sentences[sentence]!;
  const groups: Groups = sense.takes;
  const features = new Set(predicate.senses.map(({feature}) => feature));
  const verbal = ["verb", "passive", "fate"].some((feature) => features.has(feature as never));
  const toll = verbal || predicate.pronoun ? figureOfRelative(doc, first, last, begin, end) : undefined;
  if (toll) {
    const at = personsOf(doc, first, begin);
    const counted = {...toll, noun: undefined, at, other: false, quantityFirst: toll.first, quantityLast: toll.last};
    const object = reading(doc.tokens[at], "object")?.sense.object ?? sense.object;
    const further = furtherObjects(doc, {...counted, last: Math.max(toll.last, last)}, end, groups);
    const rule = "toll of those who";
    return [counted, ...further].map((c, i) => toClaim(predicate, c, i, rule, i ? sense.object : object, earlier));
  }
  if (predicate.pronoun && sense.lemma === predicate.senses[0]!.lemma && sense.feature === "masdar") return [];
  const start = objectStart(doc, last, sense.preps, end);
  const found: Counted[] = [];
  let rule = "";
  const before = doc.tokens[first - 1];
  const flight = features.has("masdar") && sense.measure === "displaced";
  const brought = flight ? broughtTo(doc, first, begin, groups) : undefined;
  const nounHere = features.has("masdar") && hasRole(before, "to", "in", "from", "cause", "preposition");
  const cases = features.has("masdar") ? casesBefore(doc, first, begin, groups) : undefined;
  const subjects = brought
    ? [brought]
    : cases
      ? [cases]
      : verbal && !nounHere
        ? subjectsBefore(doc, first, begin, groups, LEFT)
        : [];
  // in Arabic a verb in the plural has its subject before it
  const plural = verbal && subjects.length > 0 && doc.language.grammar.pluralVerb(doc.tokens[first]!.form);
  const bound = plural && !hasProclitic(doc.tokens[first], "and") && agrees(doc, subjects, first);
  const close =
    features.has("fate") || ((bound || isClose(doc, subjects.at(-1), first)) && !isDoer(doc, last, end, groups));
  if (subjects.length && (brought || cases || close)) {
    found.push(...subjects);
    rule = "subject + verb";
  } else if (start !== undefined && !predicate.pronoun && !(predicate.definite && !sense.preps.length)) {
    const free = ["active", "verb", "passive"].some((feature) => features.has(feature as never));
    const reach = groups.has("near") ? 1 : free ? FAR : NEAR;
    const nominal = reach <= NEAR;
    const hung = sense.preps.includes("by") ? countedAt(doc.tokens, start, end, true) : undefined;
    const acts = features.has("verb") || features.has("active");
    const sure = hung && fits(hung, groups) ? hung : acts ? knownByCase(doc, start, end, groups) : undefined;
    const next = sure ?? objectAfter(doc, start, end, groups, reach, nominal);
    const after = sure ? undefined : countedAt(doc.tokens, start, end);
    const doer = after && isDoing(doc, after, sense.measure, features) ? after : undefined;
    const given =
      nominal && !sense.preps.length && (doer || next?.first !== start)
        ? givenBehindDoer(doc, start, end, groups)
        : undefined;
    const near = given ?? (doer ? objectAfter(doc, pastDoer(doc, doer), end, groups, reach, nominal) : next);
    const object = near && acts && near.first === start ? objectBehindDoer(doc, near, end, groups) : near;
    if (object) {
      found.push(object, ...furtherObjects(doc, object, end, groups));
      rule = features.has("masdar") ? "verbal noun + object" : "verb + object";
    } else if (!near && groups.has("definite") && !hasProclitic(doc.tokens[first], "to")) {
      const known = knownAfter(
        doc,
        doer ? pastDoer(doc, doer) : start,
        end,
        groups,
        features.has("masdar"),
        features.has("passive")
      );
      if (known) found.push(known);
      rule = "known object";
    }
  }
  if (!found.length && subjects.length && !groups.has("near") && agrees(doc, subjects, first)) {
    found.push(...subjects);
    rule = "subject + verb";
  }
  if (!found.length && verbal && !subjects.length) {
    const fate = features.has("fate") ? metBefore(doc, first, begin, groups) : figureWho(doc, first, begin, groups);
    found.push(...fate);
    rule = fate.length ? "subject + verb" : rule;
  }
  const known = !found.length && features.has("passive") ? knownBefore(doc, first, begin, groups) : undefined;
  if (known) {
    found.push(known);
    rule = "known subject";
  }
  return found
    .filter(({hedge}) => hedge !== "none" || negatedBefore(doc, first, begin))
    .filter((counted) => isFigure(counted) || !isPurpose(doc, first, features, groups))
    .map((counted, i) => toClaim(predicate, counted, i, rule, sense.object, earlier));
}

/** "for the destruction of houses": an end, nothing that happened yet; "led to the destruction of houses" tells what did. */
const isPurpose = (doc: Marked, at: number, features: ReadonlySet<string>, groups: Groups): boolean =>
  groups.has("things") &&
  features.has("masdar") &&
  hasProclitic(doc.tokens[at], "to") &&
  !hasRole(doc.tokens[at - 1], "toll", "consequence");

/** Right after a verb that may be active, or a verbal noun: "forces", "police"; of a capture, any members too. */
function isDoing(doc: Marked, counted: Counted, measure: string, features: ReadonlySet<string>): boolean {
  if (!features.has("verb") && !features.has("active") && !features.has("masdar")) return false;
  if (isForce(doc, counted)) return measure === "captured" || !features.has("masdar");
  return measure === "captured" && features.has("verb") && isMember(counted);
}

/** The subject stands right before the verb, an adjective between them at most, and nothing opens a clause at the verb. */
const isClose = (doc: Marked, subject: Counted | undefined, verb: number) =>
  !!subject && verb - subject.last <= 1 && !hasProclitic(doc.tokens[verb], "and");

/** "militants killed up to 30 soldiers": persons right after the verb suffer, those before it do. */
function isDoer(doc: Marked, from: number, end: number, groups: Groups): boolean {
  const object = from < end && !hasProclitic(doc.tokens[from], "and") ? countedAt(doc.tokens, from, end) : undefined;
  return !!object?.noun && object.noun.group === "persons" && fits(object, groups) && isNew(doc, object);
}

/** The noun of those of whom the relative clause tells ("the number of soldiers and gunmen who"), -1 where there is none. */
function personsOf(doc: Marked, verb: number, begin: number): number {
  let at = -1;
  for (let i = verb - 1; i >= begin && !hasRole(doc.tokens[i], "amount"); --i)
    if (reading(doc.tokens[i], "object")?.sense.group === "persons") at = i;
  return at;
}

/** The verb has the number of the persons before it; of things it has none. */
function agrees(doc: Marked, subjects: readonly Counted[], verb: number): boolean {
  const [{noun, hedge}] = subjects as [Counted];
  if (noun?.group !== "persons" || noun.object === "family") return true;
  const many = subjects.length > 1 || hedge !== "implied";
  return doc.language.grammar.pluralVerb(doc.tokens[verb]!.form) === many;
}

/** Where the object may begin: at once, or after a preposition that the predicate needs. */
function objectStart(doc: Marked, from: number, preps: readonly string[], end: number): number | undefined {
  if (!preps.length) return from;
  for (let i = from; i < Math.min(end, from + NEAR); ++i) {
    if (hasRole(doc.tokens[i], ...preps)) return doc.tokens[i]!.readings.some((r) => r.pronoun) ? undefined : i + 1;
    if (preps.some((prep) => hangs(doc.language.clitics, doc.tokens[i], prep))) return i;
  }
  return undefined;
}

function toClaim(
  predicate: Predicate,
  counted: Counted,
  index: number,
  rule: string,
  fallback: string,
  before: readonly ClaimDraft[]
): ClaimDraft {
  const like = counted.other ? before.findLast((c) => !fallback || isPerson(c.object)) : undefined;
  // "a woman was killed and 19 others wounded": other women have a plural of their own
  const others = like?.object === "woman" && counted.high !== 1 ? "person" : like?.object;
  const object = counted.noun?.object ?? others ?? fallback;
  const claim = claimOf(counted, {
    sentence: predicate.sentence,
    predicate: predicate.first,
    measure: predicate.measure,
    object,
    rule: index ? "further object" : rule
  });
  return index ? {...claim, first: counted.first, last: counted.last} : claim;
}

/** "launched by 200 men", "200 gunmen took part in the attack": those who attack, where they are counted. */
export function attackerClaims(doc: Marked, index: number): ClaimDraft[] {
  const {first, last} = doc.sentences[index]!;
  const groups = new Set(["persons", "noun"]);
  const found: ClaimDraft[] = [];
  for (let i = first; i < last; ++i) {
    if (!hasRole(doc.tokens[i], "launch") || doc.actorAt[i]) continue;
    const after = objectAfter(doc, i + 1, last, groups, NEAR);
    const counted = isFigure(after) ? after : subjectsBefore(doc, i, first, groups, LEFT).findLast(isFigure);
    if (!counted || !attackNear(doc, i, first, last)) continue;
    const object = counted.noun?.object ?? "fighter";
    found.push(claimOf(counted, {sentence: index, predicate: i, measure: "attackers", object, rule: "attackers"}));
  }
  return found;
}

const isFigure = (counted: Counted | undefined) =>
  !!counted && counted.high !== 1 && counted.hedge !== "unspecified" && counted.hedge !== "implied";

function attackNear(doc: Marked, at: number, first: number, last: number): boolean {
  for (let i = Math.max(first, at - FAR); i < Math.min(last, at + NEAR); ++i) {
    if (hasRole(doc.tokens[i], "attack") || reading(doc.tokens[i], "object")?.sense.group === "attacks") return true;
  }
  return false;
}
