import {hangs} from "../../text/clitics.ts";
import {hasRole, reading, readings} from "../../text/tag.ts";
import type {ObjectNumber} from "../../text/senses.ts";
import {countedAt, type Counted} from "../counted.ts";
import {hedgeAfter, hedged, quantityAt, type Quantity} from "../quantities.ts";
import type {Marked} from "../marked.ts";
import {claimOf, type ClaimDraft} from "./draft.ts";
import {negatedBefore} from "./negation.ts";
import type {Predicate} from "./predicates.ts";

/** How far left of a noun its figure may begin, and how far right "amounts to" and a figure may follow, in tokens. */
const LEFT = 8;
const RIGHT = 22;
/** How far before a noun without figure the word that tells of it may stand. */
const TOLD = 6;

/** Claims of nouns that are counted themselves: «30 قتيلا», «عشرات الضحايا», «قتيل و6 جرحى», «حصيلة القتلى … إلى 1031». */
export function countNounClaim(doc: Marked, predicate: Predicate): ClaimDraft | undefined {
  const sense = predicate.senses.find(({feature}) => feature === "count");
  if (!sense) return undefined;
  const {sentence, measure, first, last} = predicate;
  const {first: begin, last: end} = doc.sentences[sentence]!;
  const parts = {sentence, predicate: first, measure, object: sense.object};
  const between = measure === "killed_or_wounded" && hasRole(doc.tokens[first - 1], "preposition");
  const shared = between ? sharedFigure(doc, first - 1, begin) : undefined;
  if (shared)
    return claimOf(
      {...shared, last},
      {...parts, object: shared.noun?.object ?? sense.object, rule: "between dead and wounded"}
    );
  const adjective = measure !== "killed" ? countedBefore(doc, first, begin) : undefined;
  if (adjective)
    return claimOf(
      {...adjective, last: Math.max(adjective.last, last)},
      {...parts, object: adjective.noun!.object, rule: "counted persons + participle"}
    );
  const before = figureBefore(doc, first, begin);
  if (before?.hedge === "none" && !negatedBefore(doc, before.first, begin)) return undefined;
  if (before && measure === "losses" && ["some", "several", "many"].includes(before.hedge)) return undefined;
  if (before)
    return figured(withHedgeAfter(doc, before, last, end), before.first, last, {...parts, rule: "figure + count noun"});
  const reached =
    predicate.definite || governed(doc, first, begin) || sense.number === "plural"
      ? figureReached(doc, first, last, end)
      : undefined;
  if (reached) return figured(reached, first, reached.last, {...parts, rule: "count noun reaches figure"});
  if (measure === "losses" || sense.takes.has("noun")) return undefined;
  if (predicate.definite || predicate.pronoun || governed(doc, first, begin)) return undefined;
  if (sense.number === "plural" && isOwned(doc, last)) return undefined;
  if (!isTold(doc, first, begin) || hangs(doc.language.clitics, doc.tokens[first], "by")) return undefined;
  return bare(sense.number, first, last, parts);
}

/** "dozens of missing passengers": the persons that end right before the participle, with their figure. */
function countedBefore(doc: Marked, at: number, begin: number): Counted | undefined {
  let best: Counted | undefined;
  for (let i = at - 1; i >= begin && at - i <= LEFT; --i) {
    const counted = countedAt(doc.tokens, i, at);
    if (!counted) continue;
    const figure = counted.hedge !== "unspecified" && counted.hedge !== "implied" && counted.hedge !== "none";
    if (figure && counted.last === at && counted.noun?.group === "persons") best = counted;
  }
  return best;
}

/** "30 dead at least": the hedge after the noun is the figure's. */
function withHedgeAfter(doc: Marked, quantity: Quantity, at: number, end: number): Quantity {
  const after = hedgeAfter(doc.tokens, at, end);
  return after ? {...quantity, ...hedged(quantity, after.hedge), last: after.last} : quantity;
}

/** «أكثر من ثمانية عناصر بين قتيل وجريح»: the figure before the pair. */
function sharedFigure(doc: Marked, at: number, begin: number): Counted | undefined {
  let best: Counted | undefined;
  for (let i = at - 1; i >= begin && at - i <= LEFT; --i) {
    const counted = countedAt(doc.tokens, i, at);
    if (!counted || counted.quantityLast <= counted.quantityFirst) continue;
    if (best && counted.last < best.last) break;
    best = counted;
  }
  return best;
}

/** «أسرى النظام»: its owner right after a plural makes it definite. */
function isOwned(doc: Marked, at: number): boolean {
  const next = doc.tokens[at];
  if (next?.kind !== "word" || hangs(doc.language.clitics, next, "to")) return false;
  return !!doc.actorAt[at] || (doc.language.grammar.isDefinite(next.form) && !hasRole(next, "relative"));
}

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

/** The figure that ends right before the noun («من» between them or not), from its hedge on. */
function figureBefore(doc: Marked, at: number, begin: number): Quantity | undefined {
  let best: Quantity | undefined;
  const edge = hasRole(doc.tokens[at - 1], "from") ? at - 1 : at;
  for (let i = edge - 1; i >= begin && edge - i <= LEFT; --i) {
    const quantity = quantityAt(doc.tokens, i, edge);
    if (quantity?.last === edge) best = quantity;
    else if (quantity && best) break;
  }
  return best;
}

/** «عدد القتلى», «حصيلة الضحايا»: the noun hangs on a word for an amount. */
function governed(doc: Marked, at: number, begin: number): boolean {
  return at > begin && (hasRole(doc.tokens[at - 1], "amount") || !!quantityAt(doc.tokens, at - 1, at));
}

/** The dead or wounded are told of here, not spoken of: they open the sentence, or stand after words like "left behind". */
function isTold(doc: Marked, at: number, begin: number): boolean {
  for (let i = at - 1; i >= begin && at - i <= TOLD; --i) {
    const token = doc.tokens[i]!;
    if (token.form === ":" || token.form === ";") return at - i <= 2;
    if (hasRole(token, "toll", "among")) return true;
  }
  return at - begin <= 1;
}

/** A figure that the noun amounts to: «بلغت 887 مسلحا», «لأكثر من 1560», «بالعشرات». */
function figureReached(doc: Marked, at: number, from: number, end: number): Quantity | undefined {
  let reached = false;
  const announced =
    hasRole(doc.tokens[at - 1], "amount") && [2, 3, 4].some((k) => hasRole(doc.tokens[at - k], "reach"));
  for (let i = from; i < Math.min(end, from + RIGHT); ++i) {
    const token = doc.tokens[i]!;
    if (doc.timeAt[i]) {
      i = doc.timeAt[i]!.last - 1;
      continue;
    }
    if (hasRole(token, "reach")) reached = true;
    if (hasRole(token, "that", "among", "silence", "consequence") || (i > from && reading(token, "predicate")))
      return undefined;
    const hung =
      hangs(doc.language.clitics, token, "to") ||
      hangs(doc.language.clitics, token, "by") ||
      hasRole(doc.tokens[i - 1], "to");
    const quantity = reached || hung ? quantityAt(doc.tokens, i, end) : undefined;
    if (!quantity) continue;
    const vague = ["some", "several"].includes(quantity.hedge);
    if (reached ? !vague : hung && quantity.hedge === "tens" && hangs(doc.language.clitics, token, "by"))
      return quantity;
    if (hung && (announced || readings(token, "hedge").length) && !vague) return quantity;
  }
  return undefined;
}

function bare(number: ObjectNumber, first: number, last: number, parts: Parts): ClaimDraft {
  const shared = {first, last, noun: first, status: "affirmed" as const, partOf: undefined, ...parts};
  if (number === "singular")
    return {...shared, low: 1, high: 1, hedge: "implied", quantity: {first, last}, rule: "bare singular"};
  if (number === "dual") return {...shared, low: 2, high: 2, hedge: "dual", quantity: {first, last}, rule: "dual"};
  return {...shared, low: null, high: null, hedge: "unspecified", quantity: undefined, rule: "bare plural"};
}
