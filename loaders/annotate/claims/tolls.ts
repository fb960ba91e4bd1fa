import {hangs} from "../../text/clitics.ts";
import {hasProclitic, hasRole, reading, readings} from "../../text/tag.ts";
import {hedgeAfter, hedged, quantityAt, type Quantity} from "../quantities.ts";
import type {Token} from "../../text/token.ts";
import type {Marked} from "../marked.ts";

/** How far right of a toll "amounts to" and a figure may follow, how far left its figure may begin, in tokens. */
const RIGHT = 22;
const LEFT = 8;
/** How far before a verb the word for an amount may stand that its subject hangs on. */
const AMOUNT = 14;
const VAGUE = new Set(["some", "several", "many"]);

/** A figure that a toll amounts to: "the dead reached 887", "rose to over 1560", "in the dozens". */
export function figureReached(doc: Marked, at: number, from: number, end: number): Quantity | undefined {
  const found = figureAfter(doc, at, from, end) ?? figureStated(doc, at, from, end);
  return found && withNoun(doc, found, end);
}

/** "the number of the dead 12 and the wounded 30", "the number of the dead: 12": told without a verb. */
function figureStated(doc: Marked, at: number, from: number, end: number): Quantity | undefined {
  const stated = hasRole(doc.tokens[at - 1], "amount") || hasProclitic(doc.tokens[at], "and");
  if (!stated || !hasProclitic(doc.tokens[at], "the")) return undefined;
  const figure = quantityAt(doc.tokens, doc.tokens[from]?.form === ":" ? from + 1 : from, end);
  return figure && !VAGUE.has(figure.hedge) ? figure : undefined;
}

/** "to 221 dead at least": the hedge after the noun belongs to the figure. */
function withNoun(doc: Marked, figure: Quantity, end: number): Quantity {
  const noun = doc.tokens[figure.last];
  const counts = reading(noun, "object")?.sense.group === "persons" || reading(noun, "predicate");
  const after = counts && figure.hedge === "exact" ? hedgeAfter(doc.tokens, figure.last + 1, end) : undefined;
  return after ? {...figure, ...hedged({...figure, hedge: "exact"}, after.hedge), last: after.last} : figure;
}

/** "exceeded the toll of the dead 200": a verb that opens or widens the figure, words between them. */
function wordedBy(verb: Token | undefined, figure: Quantity): Quantity {
  const worded = reading(verb, "hedge")?.sense.hedge;
  if (!worded || worded === "at_most" || figure.hedge !== "exact") return figure;
  return {...figure, ...hedged({...figure, hedge: "exact"}, worded)};
}

function figureAfter(doc: Marked, at: number, from: number, end: number): Quantity | undefined {
  let reached: Token | undefined;
  const announced = [1, 2, 3, 4].some((k) => hasRole(doc.tokens[at - k], "reach"));
  // "reached the number of the dead 30"
  const begun = hasRole(doc.tokens[at - 1], "amount") && hasRole(doc.tokens[at - 2], "reach");
  const governed = hasRole(doc.tokens[at - 1], "amount");
  for (let i = from; i < Math.min(end, from + RIGHT); ++i) {
    const token = doc.tokens[i]!;
    if (doc.timeAt[i]) {
      i = doc.timeAt[i]!.last - 1;
      continue;
    }
    if (hasRole(token, "reach")) {
      reached = token;
      // "the toll rose to 79": here the verb is no hedge
      if (reading(token, "hedge")?.sense.hedge === "at_most") continue;
    }
    const told = i > from && readings(token, "predicate").some((r) => !r.sense.with.size);
    if (hasRole(token, "that", "among", "silence", "consequence") || told) return undefined;
    const {clitics} = doc.language;
    const hung =
      hangs(clitics, token, "to") ||
      hangs(clitics, token, "by") ||
      hasRole(doc.tokens[i - 1], "to") ||
      (governed && reading(token, "hedge")?.sense.position === "before");
    const open = begun && !hasRole(doc.tokens[i - 1], "in", "on", "from", "preposition", "with", "about");
    const quantity = reached || hung || open ? quantityAt(doc.tokens, i, end) : undefined;
    if (!quantity) continue;
    const vague = VAGUE.has(quantity.hedge);
    if (reached ? !vague : hung && quantity.hedge === "tens" && hangs(clitics, token, "by"))
      return wordedBy(reached, quantity);
    if (open && !hung && !vague) return wordedBy(doc.tokens[at - 2], quantity);
    if (hung && (announced || (governed && quantity.hedge !== "exact") || readings(token, "hedge").length) && !vague)
      return quantity;
  }
  return undefined;
}

/** "rose to 29 at least the number of the dead": the figure stands before the word for an amount, after "to". */
export function figureBeforeAmount(doc: Marked, amount: number, begin: number): Quantity | undefined {
  if (!hasRole(doc.tokens[amount], "amount")) return undefined;
  for (let i = amount - 1; i > begin && amount - i <= LEFT; --i) {
    if (!hasRole(doc.tokens[i - 1], "to") || !hasRole(doc.tokens[i - 2], "reach")) continue;
    const quantity = quantityAt(doc.tokens, i, amount);
    if (quantity?.last === amount) return quantity;
  }
  return undefined;
}

/** The figure of "the number of those who were killed rose to 12", where the verb stands after its relative pronoun, "was" between. */
export function figureOfRelative(
  doc: Marked,
  verb: number,
  last: number,
  begin: number,
  end: number
): Quantity | undefined {
  // "those who were evacuated" is "those whose evacuation was carried out"
  const relative = hasRole(doc.tokens[verb - 1], "done") ? verb - 2 : verb - 1;
  if (!hasRole(doc.tokens[relative], "relative")) return undefined;
  for (let i = relative - 1; i >= begin && verb - i <= AMOUNT; --i) {
    if (doc.tokens[i]!.form === ",") return undefined;
    if (hasRole(doc.tokens[i], "amount"))
      return figureBeforeAmount(doc, i, begin) ?? figureReached(doc, i + 1, last, end);
  }
  return undefined;
}
