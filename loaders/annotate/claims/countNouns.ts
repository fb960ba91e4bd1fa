import {hangs} from "../../text/clitics.ts";
import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import type {ObjectNumber} from "../../text/senses.ts";
import {furtherObjects} from "./arguments.ts";
import {countedAt, type Counted} from "../counted.ts";
import {hedgeAfter, hedged, quantityAt, type Quantity} from "../quantities.ts";
import type {Marked} from "../marked.ts";
import {claimOf, type ClaimDraft} from "./draft.ts";
import {isMeant} from "./meant.ts";
import {negatedBefore} from "./negation.ts";
import {isOwner} from "./owners.ts";
import type {Predicate} from "./predicates.ts";
import {figureBeforeAmount, figureReached} from "./tolls.ts";

/** How far left of a noun its figure may begin, in tokens. */
const LEFT = 8;
/** Words that count nothing where a figure is asked for. */
const VAGUE = new Set(["some", "several", "many"]);
/** How far before a noun without figure the word that tells of it may stand. */
const TOLD = 8;

export const REACHED = "count noun reaches figure";

/** Claims of nouns that are counted themselves, with further figures of them: "30 dead of the army and 8 of the factions". */
export function countNounClaims(doc: Marked, predicate: Predicate): ClaimDraft[] {
  const claim = countNounClaim(doc, predicate);
  if (!claim) return [];
  const {quantity, last, low, high, hedge, sentence} = claim;
  if (!quantity || hedge === "implied") return [claim];
  const end = doc.sentences[sentence]!.last;
  const counted = {low, high, hedge, first: claim.first, last, definite: false, rule: claim.rule, noun: undefined};
  const range = {at: -1, other: false, quantityFirst: quantity.first, quantityLast: quantity.last};
  const further = furtherObjects(doc, {...counted, ...range}, end, PEOPLE).filter(
    ({noun, at, other, of, hedge, last: after}) =>
      !other &&
      hedge !== "implied" &&
      (noun ? !reading(doc.tokens[at], "predicate") : of || hasRole(doc.tokens[after], "ranks"))
  );
  const {predicate: at, measure, object} = claim;
  const parts = {sentence, predicate: at, measure, rule: "further figure"};
  return [
    claim,
    ...further.map((c) => ({
      ...claimOf(c, {...parts, object: c.noun?.object ?? object}),
      first: c.first,
      last: c.last
    }))
  ];
}

const PEOPLE = new Set(["persons"]);

/** Claims of nouns that are counted themselves: "30 dead", "dozens of victims", "one dead and 6 wounded", "the toll of the dead … to 1031". */
function countNounClaim(doc: Marked, predicate: Predicate): ClaimDraft | undefined {
  const sense = predicate.senses.find(({feature}) => feature === "count");
  // "the toll of the dead": the dead are counted, where they are told of
  if (!sense || (sense.takes.has("noun") && reading(doc.tokens[predicate.last], "predicate"))) return undefined;
  const {sentence, measure, first, last} = predicate;
  const {first: begin, last: end} = doc.sentences[sentence]!;
  const parts = {sentence, predicate: first, measure, object: sense.object};
  const between = measure === "killed_or_wounded" && hasRole(doc.tokens[first - 1], "preposition");
  const shared = between ? sharedFigure(doc, first - 1, begin) : undefined;
  if (between && !shared && sense.number === "singular") return undefined;
  if (shared)
    return claimOf(
      {...shared, last},
      {...parts, object: shared.noun?.object ?? sense.object, rule: "between dead and wounded"}
    );
  const joined = hasProclitic(doc.tokens[first], "and");
  const adjective = joined ? undefined : countedBefore(doc, first, begin);
  if (adjective && !(sense.number === "plural" && isOwner(doc, last)))
    return claimOf(
      {...adjective, last: Math.max(adjective.last, last)},
      {...parts, object: adjective.noun?.object ?? sense.object, rule: "counted persons + participle"}
    );
  const before = joined ? undefined : figureBefore(doc, first, begin);
  if (before?.hedge === "none" && !negatedBefore(doc, before.first, begin)) return undefined;
  if (before && measure === "losses" && VAGUE.has(before.hedge)) return undefined;
  if (before?.hedge === "some" && (measure === "displaced" || sense.takes.has("noun"))) return undefined;
  // "one of the prisoners" tells nothing of how many there are
  if (before && predicate.definite && sense.takes.has("noun") && before.high === 1) return undefined;
  if (before)
    return figured(withHedgeAfter(doc, before, last, end), before.first, last, {...parts, rule: "figure + count noun"});
  const announced = figureBeforeAmount(doc, first - 1, begin);
  if (announced) return figured(announced, announced.first, last, {...parts, rule: "toll raised to figure"});
  const reached =
    predicate.definite || governed(doc, first, begin) || sense.number === "plural"
      ? figureReached(doc, first, last, end)
      : undefined;
  if (reached) return figured(reached, first, reached.last, {...parts, rule: REACHED});
  // bare "losses" say nothing; "human losses" do
  if (sense.takes.has("noun")) return undefined;
  if (predicate.definite || predicate.pronoun || governed(doc, first, begin)) return undefined;
  if (sense.number === "plural" && isOwner(doc, last)) return undefined;
  if (!isTold(doc, first, begin) || hangs(doc.language.clitics, doc.tokens[first], "by")) return undefined;
  return bare(sense.number, first, last, parts);
}

/** "dozens of missing passengers": the persons that end right before the participle, with their figure. */
function countedBefore(doc: Marked, at: number, begin: number): Counted | undefined {
  let best: Counted | undefined;
  for (let i = at - 1; i >= begin && at - i <= LEFT; --i) {
    const counted = countedAt(doc.tokens, i, at);
    if (!counted || (counted.definite && counted.hedge === "dual")) continue;
    const noun = counted.noun && doc.tokens[counted.at]!.form;
    // "some families of the victims": the participle is theirs whom the noun belongs to
    const {isDefinite} = doc.language.grammar;
    if (noun && !isDefinite(noun) && isDefinite(doc.tokens[at]!.form)) continue;
    const figure = counted.hedge !== "unspecified" && counted.hedge !== "implied" && counted.hedge !== "none";
    const gap = at - counted.last;
    if (figure && (counted.noun ? gap === 0 && counted.noun.group === "persons" : gap === 1 && isUnknown(doc, at - 1)))
      best = counted;
  }
  return best;
}

/** A noun that no lexicon knows ("25 Ruritanians held in"). */
const isUnknown = (doc: Marked, i: number) => doc.tokens[i]!.kind === "word" && !doc.tokens[i]!.readings.length;

/** "30 dead at least": the hedge after the noun is the figure's. */
function withHedgeAfter(doc: Marked, quantity: Quantity, at: number, end: number): Quantity {
  const after = hedgeAfter(doc.tokens, at, end);
  return after ? {...quantity, ...hedged(quantity, after.hedge), last: after.last} : quantity;
}

/** "over eight members, dead or wounded": the figure before the pair. */
function sharedFigure(doc: Marked, at: number, begin: number): Counted | undefined {
  let best: Counted | undefined;
  for (let i = at - 1; i >= begin && at - i <= LEFT; --i) {
    const counted = countedAt(doc.tokens, i, at);
    if (!counted || (counted.quantityLast <= counted.quantityFirst && (best || !isPeople(doc, counted)))) continue;
    if (best && counted.last < best.last) break;
    best = counted;
  }
  return best;
}

/** A bare plural of persons, none of a subset: "civilians, children among them, fell dead or wounded". */
const isPeople = (doc: Marked, {noun, first, definite}: Counted) =>
  noun?.group === "persons" && noun.number === "plural" && !definite && !hasRole(doc.tokens[first - 1], "among");

type Parts = Pick<ClaimDraft, "sentence" | "predicate" | "measure" | "object">;

function figured(quantity: Quantity, first: number, last: number, parts: Parts & {rule: string}): ClaimDraft {
  const counted = {
    ...quantity,
    first,
    last,
    noun: undefined,
    at: -1,
    other: false,
    quantityFirst: quantity.first,
    quantityLast: quantity.last
  };
  return claimOf(counted, parts);
}

/** The figure that ends right before the noun ("of" between them or not), from its hedge on. */
function figureBefore(doc: Marked, at: number, begin: number): Quantity | undefined {
  let best: Quantity | undefined;
  const edge = hasRole(doc.tokens[at - 1], "from") ? at - 1 : at;
  for (let i = edge - 1; i >= begin && edge - i <= LEFT; --i) {
    const quantity = quantityAt(doc.tokens, i, edge);
    if (quantity && (quantity.last === edge || quantity.last === at)) best = quantity;
    else if (quantity && best) break;
  }
  return best;
}

/** "the number of dead", "the toll of victims": the noun hangs on a word for an amount. */
function governed(doc: Marked, at: number, begin: number): boolean {
  return at > begin && (hasRole(doc.tokens[at - 1], "amount") || !!quantityAt(doc.tokens, at - 1, at));
}

/** The dead or wounded are told of here, not spoken of: they open the sentence, or stand after words like "left behind". */
function isTold(doc: Marked, at: number, begin: number): boolean {
  for (let i = at - 1; i >= begin && at - i <= TOLD; --i) {
    const token = doc.tokens[i]!;
    // "Ruritania: …", "Ruritania.. dead and wounded": a label of a headline
    if (token.kind === "punctuation" && token.form !== "," && token.form !== ")") return at - i <= 2;
    // "to avoid the fall of victims": none fell
    if (hasRole(token, "toll", "among")) return !isMeant(doc, i, begin);
  }
  // "relatives of victims" open a sentence too
  return at === begin || (at - begin === 1 && reading(doc.tokens[begin], "object")?.sense.group !== "persons");
}

function bare(number: ObjectNumber, first: number, last: number, parts: Parts): ClaimDraft {
  const shared = {first, last, noun: first, status: "affirmed" as const, partOf: undefined, ...parts};
  if (number === "singular")
    return {...shared, low: 1, high: 1, hedge: "implied", quantity: {first, last}, rule: "bare singular"};
  if (number === "dual") return {...shared, low: 2, high: 2, hedge: "dual", quantity: {first, last}, rule: "dual"};
  return {...shared, low: null, high: null, hedge: "unspecified", quantity: undefined, rule: "bare plural"};
}
