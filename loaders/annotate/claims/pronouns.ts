import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import type {PredicateSense} from "../../text/lexicon.ts";
import {countedAt, type Counted} from "../counted.ts";
import type {Marked} from "../marked.ts";
import {fits} from "./arguments.ts";
import type {ClaimDraft} from "./draft.ts";
import type {Predicate} from "./predicates.ts";

/** How far after the predicate the preposition with its pronoun may stand, in tokens. */
const NEAR = 4;
/** How far before it whom the pronoun means may stand. */
const BACK = 25;
/** How far before a verbal noun the word may stand that tells that it happened. */
const TOLD = 4;
/** Acts by which a thing to come is asked for or foretold. */
const TO_COME = new Set(["demand", "promise", "threaten", "predict"]);

/**
 * Those known already who stand in a predicate as a pronoun: "the police caught him", "his arrest was carried out", "which
 * led to its destruction". Things are counted as they were before; of persons, one "him" is one. Only for measures whose lexicon
 * rows have `definite`; a verbal noun must stand after a word that tells that it happened.
 */
export function pronounClaim(doc: Marked, predicate: Predicate): ClaimDraft | undefined {
  const {first, last, sentence, measure} = predicate;
  const sense = predicate.senses.find(({takes, feature}) => takes.has("definite") && feature !== "count");
  if (sense && isPlace(sense)) return undefined;
  const {first: begin, last: end} = doc.sentences[sentence]!;
  const at = sense && pronounAt(doc, predicate, sense, end);
  if (at === undefined || !happened(doc, predicate, sense!, begin)) return undefined;
  const persons = sense!.takes.has("persons");
  const one = persons && isOne(doc, at);
  const meant = antecedent(doc, first, begin, sense!, one);
  const who = persons ? personsOf(doc, at, meant) : meant;
  // "the hostages whom he held" are spoken of, not told of
  if (!who || (isRelative(doc, first) && !(one && !isThing(doc, first - 2)))) return undefined;
  return {
    first,
    last: Math.max(last, at + 1),
    sentence,
    predicate: first,
    noun: -1,
    measure,
    object: meant?.noun?.object ?? sense!.object,
    low: who.low,
    high: who.high,
    hedge: who.hedge,
    quantity: undefined,
    status: "affirmed",
    partOf: undefined,
    rule: "pronoun"
  };
}

/** Token of the pronoun: the predicate's own last one, or the preposition that it needs ("laid hands on him"). */
function pronounAt(doc: Marked, {pronoun, last}: Predicate, {preps, feature}: PredicateSense, end: number) {
  if (!preps.length) return pronoun && feature !== "fate" ? last - 1 : undefined;
  for (let i = last; i < Math.min(end, last + NEAR); ++i) {
    const prep = doc.tokens[i]!.readings.find(({sense}) => sense.cls === "role" && preps.includes(sense.role));
    if (prep) return prep.pronoun ? i : undefined;
  }
  return undefined;
}

/** Who flees suffers it himself: a pronoun on such a verb is the place that he leaves. */
const isPlace = ({measure, feature}: PredicateSense) =>
  feature === "passive" || (measure === "displaced" && feature === "verb");

/** It is told as done: no plan, demand or attempt. */
function happened(doc: Marked, {first}: Predicate, {feature}: PredicateSense, begin: number): boolean {
  const token = doc.tokens[first]!;
  const before = first > begin ? doc.tokens[first - 1] : undefined;
  if (hasProclitic(token, "to") || hasRole(before, "negation", "without")) return false;
  if (feature !== "masdar") return !(hasRole(before, "that") && doc.language.grammar.present(token.form));
  if (hasRole(before, "preposition", "cause")) return true;
  for (let i = first - 1; i >= begin && first - i <= TOLD; --i) {
    if (hasRole(doc.tokens[i], "done", "toll")) return true;
    const cue = reading(doc.tokens[i], "cue")?.sense;
    if (cue && cue.feature !== "noun") return !TO_COME.has(cue.act);
    if (doc.tokens[i]!.kind !== "word") return false;
  }
  return false;
}

/** The nearest phrase before the predicate that it may be about; of things, rather one that is counted ("three trucks that carried arms"). */
function antecedent(
  doc: Marked,
  at: number,
  begin: number,
  {takes}: PredicateSense,
  one: boolean
): Counted | undefined {
  let plain: Counted | undefined;
  for (let i = at - 1; i >= begin && at - i <= BACK; --i) {
    const counted = countedAt(doc.tokens, i, at);
    if (!counted?.noun || !fits(counted, takes) || (one && counted.noun.number !== "singular")) continue;
    const whole = wider(doc, counted, begin, at);
    // "thirty women and a youth whom they seized": one is not "them"
    if (takes.has("persons") && !one && whole.hedge === "implied") continue;
    if (takes.has("persons") || whole.hedge !== "unspecified") return whole;
    plain ??= whole;
  }
  return plain;
}

/** How far before its noun a figure may begin. */
const FIGURE = 6;

function wider(doc: Marked, counted: Counted, begin: number, end: number): Counted {
  let best = counted;
  for (let k = counted.first - 1; k >= begin && counted.first - k <= FIGURE; --k) {
    const wide = countedAt(doc.tokens, k, end);
    if (wide?.at === counted.at) best = wide;
  }
  return best;
}

/** "who was", "whoever was" before what was done */
function isRelative(doc: Marked, at: number): boolean {
  const done = hasRole(doc.tokens[at - 1], "done");
  return hasRole(doc.tokens[at - 1], "relative") || (done && hasRole(doc.tokens[at - 2], "relative", "from"));
}

const isThing = (doc: Marked, i: number) =>
  /^(?:things|ground)$/.test(reading(doc.tokens[i], "object")?.sense.group ?? "");

const isOne = (doc: Marked, at: number) => doc.language.grammar.ownerNumber(doc.tokens[at]!.form) === "singular";

type Interval = Pick<ClaimDraft, "low" | "high" | "hedge">;

/** Of persons, the pronoun's own number tells how many, unless it is a plural of those counted before. */
function personsOf(doc: Marked, at: number, meant: Counted | undefined): Interval {
  const number = doc.language.grammar.ownerNumber(doc.tokens[at]!.form);
  if (number === "dual") return {low: 2, high: 2, hedge: "dual"};
  if (number === "singular") return {low: 1, high: 1, hedge: "implied"};
  return meant && meant.low !== 1 ? meant : {low: null, high: null, hedge: "unspecified"};
}
