import {hangs} from "../../text/clitics.ts";
import {hasProclitic, hasRole, reading, readings} from "../../text/tag.ts";
import type {Token} from "../../text/token.ts";
import {mayBe} from "../wordClass.ts";
import {countedAt, type Counted} from "../counted.ts";
import type {Marked} from "../marked.ts";
import {isOwner} from "./owners.ts";

/** What is counted may be of these groups (`persons things ground`). */
export type Groups = ReadonlySet<string>;

/** "bombs, several": such a word alone counts nobody. */
const VAGUE = new Set(["several", "some"]);

/** The counted phrase fits the predicate: a noun of a group it takes, or a figure without noun where persons are counted. */
export function fits(counted: Counted, groups: Groups): boolean {
  if (counted.unknown) return false;
  if (!counted.noun) {
    if (counted.other && !groups.has("persons") && !groups.has("things")) return false;
    if (counted.other) return !groups.has("noun") || counted.quantityFirst < counted.first || isExplicit(counted);
    return groups.has("persons") && !groups.has("noun") && (counted.of || !VAGUE.has(counted.hedge));
  }
  return groups.has(counted.noun.group) || groups.has(counted.noun.object);
}

/**
 * The phrase brings something new: a figure, or an indefinite noun. A definite noun ("the man", "the group's fighters") refers back;
 * of things, one may be struck that was not named before ("the building was destroyed").
 */
export function isNew(doc: Marked, counted: Counted): boolean {
  if (!counted.noun || counted.quantityLast > counted.at + 1 || counted.quantityFirst < counted.at) return true;
  if (counted.hedge === "unspecified") return !counted.definite && !isOwned(doc, counted);
  if (counted.noun.object === "family" && counted.noun.number === "singular") return true;
  // a country's name may be written as its people's adjective is
  if (counted.noun.number === "singular" && mayBe(doc, counted.at, "place")) return false;
  return !counted.definite || (counted.noun.group === "things" && counted.noun.number === "singular");
}

/** A plural noun with its owner right after it is definite by that. */
function isOwned(doc: Marked, {last}: Counted): boolean {
  return doc.language.grammar.isConstruct(doc.tokens[last - 1]!.form) || doc.opens.has(last) || isOwner(doc, last);
}

/** "a number of critics of the party": a noun that no lexicon knows, with the ending of a plural of persons. */
export function isPeople(doc: Marked, counted: Counted, groups: Groups): boolean {
  if (!counted.unknown || counted.hedge !== "some" || !groups.has("persons") || groups.has("things")) return false;
  const at = hasRole(doc.tokens[counted.last], "from") ? counted.last + 1 : counted.last;
  const {oblique, isConstruct} = doc.language.grammar;
  return oblique(doc.tokens[at]!.form) || (isConstruct(doc.tokens[at]!.form) && !doc.placeAt[at]);
}

/** "a man and his wife", "a leader and his guards": told of by whose they are, after him. */
const isKin = (doc: Marked, {at, noun}: Counted) =>
  noun?.group === "persons" && !!reading(doc.tokens[at], "object")?.pronoun && hasProclitic(doc.tokens[at], "and");

/** Tokens after which a subject or object may still follow. */
const SKIPPED = ["also", "auxiliary"] as const;
const PREPOSITIONS = ["in", "on", "from", "to", "about", "with", "cause", "preposition", "by", "among"] as const;
const STOPS = ["clause", "consequence", "silence", "that", "relative"] as const;

/**
 * The first counted phrase right of a predicate that is its object, `reach` tokens far at most: prepositional phrases,
 * times and quotations between are passed over, a further predicate or clause ends the search.
 */
export function objectAfter(
  doc: Marked,
  from: number,
  end: number,
  groups: Groups,
  reach: number,
  nominal = false
): Counted | undefined {
  const limit = Math.min(end, from + reach);
  // where the noun phrase of a preposition may still go on
  let inPhrase = false;
  let blocked = from;
  for (let i = from; i < limit; ++i) {
    const token = doc.tokens[i]!;
    if (doc.timeAt[i]) {
      i = doc.timeAt[i]!.last - 1;
      inPhrase = false;
      continue;
    }
    if (token.form === ",") {
      if (nominal) return undefined;
      inPhrase = false;
      continue;
    }
    // "then" is "in its time" in Arabic
    if (hasRole(token, "manner")) continue;
    if (hasRole(token, ...STOPS, "while") && !startsQuantity(doc, i, end)) return undefined;
    // "were killed and there was taken 17": another happening
    if (hasRole(token, "done") && reading(doc.tokens[i + 1], "predicate")) return undefined;
    if (hasRole(token, ...SKIPPED)) continue;
    const counted = i >= blocked ? countedAt(doc.tokens, i, end) : undefined;
    if (nominal && i === from && counted?.noun && !fits(counted, groups)) return undefined;
    if (counted && isAdjective(doc, counted, from, nominal, groups)) continue;
    if (
      counted &&
      (fits(counted, groups) || isPeople(doc, counted, groups)) &&
      isFree(doc, i, from, nominal) &&
      isNew(doc, counted)
    ) {
      if (!inPhrase || i === from || isExplicit(counted)) return counted;
    }
    // "at eleven children" is no figure of ten
    if (counted && counted.last > i + 1 && !isFree(doc, i, from, nominal)) blocked = counted.last;
    if (reading(token, "predicate") && !doc.actorAt[i] && !(i === from && !nominal && isStrike(token)))
      return undefined;
    if (!doc.actorAt[i] && speaks(token)) return undefined;
    if (nominal && i === from && isClause(doc, i)) return undefined;
    if (isOwnPhrase(token)) continue;
    const preposition = hasRole(token, ...PREPOSITIONS);
    if (preposition) blocked = (countedAt(doc.tokens, i + 1, end)?.last ?? i + 2) || i + 2;
    if (preposition || hangs(doc.language.clitics, token, "by") || hangs(doc.language.clitics, token, "to"))
      inPhrase = true;
  }
  return undefined;
}

/** A verb of saying and nothing else: another clause begins. */
const speaks = ({readings}: Token) =>
  readings.length > 0 && readings.every(({sense}) => sense.cls === "cue" && /^[mfp]$/.test(sense.feature));

/** "another raid", "of a terrorist kind": one word after a noun without an article tells more of that. */
function isAdjective(
  doc: Marked,
  {first, hedge, other, noun}: Counted,
  from: number,
  nominal: boolean,
  groups: Groups
): boolean {
  if (hedge !== "implied" || first <= from) return false;
  // "killed a mine Ruritanian": of the thing that did it
  const before = reading(doc.tokens[first - 1], "object");
  const thing = noun?.group === "persons" && before?.sense.group === "things" && !before.proclitics.length;
  if (thing) return !hasProclitic(doc.tokens[first], "and");
  if (other && !noun ? groups.has("persons") : !nominal || noun?.group !== "persons" || first <= from + 1) return false;
  if (hasProclitic(doc.tokens[first], "and")) return false;
  const {kind, form, readings: known} = doc.tokens[first - 1]!;
  if (kind !== "word" || doc.actorAt[first - 1] || doc.placeAt[first - 1] || doc.timeAt[first - 1]) return false;
  return !known.some(({sense}) => sense.cls === "role") && !doc.language.grammar.isDefinite(form);
}

/** "centres of detention that forces run": right after a verbal noun, a verb of a relative clause, its pronoun at its end. */
function isClause(doc: Marked, i: number): boolean {
  const {form, readings: known} = doc.tokens[i]!;
  const {present, ownerNumber} = doc.language.grammar;
  return !known.length && present(form) && !!ownerNumber(form);
}

/** "the strikes" as the subject of a verb. */
const isStrike = (token: Token) =>
  readings(token, "predicate").every(
    ({sense, proclitics}) => sense.measure === "attacked" && sense.feature === "count" && proclitics.includes("the")
  );

/** A figure, a dual, or one thing: an object even after a phrase that stands between verb and object. */
const isExplicit = ({hedge, noun}: Counted) =>
  hedge !== "unspecified" && (hedge !== "implied" || noun?.group === "things");

/** A preposition with its pronoun ("during-them") is a phrase by itself. */
export const isOwnPhrase = (token: Token) => token.readings.some((r) => r.pronoun && r.sense.cls === "role");

const startsQuantity = (doc: Marked, i: number, end: number) => {
  const counted = countedAt(doc.tokens, i, end);
  return !!counted && counted.hedge !== "unspecified" && counted.hedge !== "implied";
};

/** No preposition hangs on it (unless a hedge brings it: "to over"). */
function isFree(doc: Marked, i: number, from: number, nominal: boolean): boolean {
  const token = doc.tokens[i]!;
  if (
    i > from &&
    !isOwnPhrase(doc.tokens[i - 1]!) &&
    hasRole(doc.tokens[i - 1], "in", "on", "with", "cause", "to", "by")
  )
    return false;
  // "by the hand of" is two words in Arabic
  if (i > from + 1 && readings(doc.tokens[i - 2], "role").some((r) => r.sense.role === "by" && r.length === 2))
    return false;
  const [best] = token.readings.filter((r) => r.sense.cls === "quantity" || r.sense.cls === "object");
  // "the execution to children": a verbal noun may have its object after "to"
  return !best || !best.proclitics.some((role) => role === "by" || (role === "to" && !(nominal && i === from)));
}

/** After an object, further ones of a list: "and 5 vehicles, and 34 pickups … in addition to dozens of bunkers". */
export function furtherObjects(doc: Marked, after: Counted, end: number, groups: Groups): Counted[] {
  const found: Counted[] = [];
  let before = after;
  let named = false;
  for (let i = after.last; i < end; ++i) {
    const token = doc.tokens[i]!;
    if (readings(token, "predicate").length || hasRole(token, ...STOPS, "among") || token.form === ";") break;
    // who they are: what is joined after that are names
    named ||= hasRole(token, "namely");
    const also = hasRole(token, "also");
    if (named && !also) continue;
    const joins = also || hasProclitic(token, "and") || hasRole(token, "and");
    if (!joins) continue;
    if (hasRole(token, "and") && token.form.length > 1) continue;
    const alsoLength = also
      ? Math.max(
          ...token.readings
            .filter((r) => r.sense.cls === "role" && r.sense.role === "also")
            .map((r) => (r.tail ? r.length - 1 : r.length))
        )
      : 0;
    const start = also ? i + alsoLength : hasRole(token, "and") ? i + 1 : i;
    const counted = countedAt(doc.tokens, start, end);
    const others = counted?.other && isExplicit(counted) && groups.has("persons") && fits(counted, groups);
    if (counted && (others || isFurtherFigure(doc, before, counted, groups, i))) {
      found.push(counted);
      before = counted;
      i = counted.last - 1;
    } else if (counted?.noun && fits(counted, groups) && (also || !isApposition(before, counted))) {
      const kin = isKin(doc, counted);
      if (
        (kin || isNew(doc, counted)) &&
        (kin || counted.hedge !== "unspecified" || after.hedge === "unspecified" || also)
      ) {
        found.push(counted);
        before = counted;
        i = counted.last - 1;
      }
    }
  }
  return found;
}

/** "13 of the regime's forces and 9 of the factions", "four soldiers in the one town and three in the other" */
function isFurtherFigure(doc: Marked, before: Counted, counted: Counted, groups: Groups, at: number): boolean {
  if ((counted.low ?? 0) < 2 || doc.tokens.slice(Math.max(before.last, at - 12), at - 1).some(({form}) => form === ","))
    return false;
  if (counted.noun || counted.other || !groups.has("persons") || !isExplicit(before) || !isExplicit(counted))
    return false;
  return fits(counted, groups) && (counted.of === true || hasRole(doc.tokens[counted.last], "in"));
}

/** "887 fighters and members": two names of one figure, no figure more. */
export const isApposition = (before: Counted, next: Counted) =>
  next.hedge === "implied" &&
  (before.low ?? 0) > 10 &&
  before.noun?.group === "persons" &&
  before.noun.number === "singular";
