import {hasProclitic, hasRole, reading, readings} from "../../text/tag.ts";
import type {QuantitySense} from "../../text/lexicon.ts";
import {countedAt, type Counted} from "../counted.ts";
import type {Marked} from "../marked.ts";
import {mayBe} from "../wordClass.ts";
import {claimOf, type ClaimDraft} from "./draft.ts";

/** How far a subset may stand from its whole, in tokens. */
const REACH = 25;
const LIST = 12;
const BEFORE = 7;
/** "They are: 6 of …" may list its members at more length. */
const MEMBERS = 40;

/**
 * "among them two officers and three children", "half of them women", "they are 6 of the guard, and 11 of …": members of a
 * whole that was counted before, each a row of its own. Where the whole is a noun alone ("among the dead two officers"),
 * the noun gives the measure.
 */
export function subsetClaims(doc: Marked, index: number, claims: readonly ClaimDraft[]): ClaimDraft[] {
  const sentence = doc.sentences[index]!;
  const found: ClaimDraft[] = [];
  for (let i = sentence.first; i < sentence.last; ++i) {
    const among =
      readings(doc.tokens[i]!, "role").find(({sense}) => sense.role === "among" || sense.role === "namely") ??
      oneOfThem(doc, i);
    if (!among) continue;
    const namely = among.sense.cls === "role" && among.sense.role === "namely";
    const at = i;
    const named = i + among.length;
    // "from among the dead": the words end with the noun
    const noun = measureOf(doc, named, named + 1) ? named + 1 : named;
    const from = /^(?:quote|open)$/.test(doc.tokens[noun]?.kind ?? "") ? noun + 1 : noun;
    i = from - 1;
    // "106 thousand civilians, 19 thousand children among them": a subset may be the whole of a further one
    const whole = wholeBefore(claims, at) ?? wholeBefore(found, at);
    const inside = measureOf(doc, at, from);
    const measure = inside || whole?.measure || (namely ? measureOf(doc, at - 2, at) : "");
    if (!measure || (namely && !isFigure(countedAt(doc.tokens, from, sentence.last)))) continue;
    const partOf = whole && isOf(whole.measure, measure) ? whole : undefined;
    const parts = {sentence: index, predicate: at, measure: partOf?.measure ?? measure, partOf, rule: "subset"};
    const share = shareOf(doc, at, from, whole);
    if (share) {
      found.push({
        ...claimOf(share, {...parts, object: share.noun?.object ?? "person", rule: "share"}),
        noun: share.at
      });
      continue;
    }
    const left = inside ? figureUpTo(doc, at, sentence.first) : undefined;
    if (left) {
      found.push(claimOf(left, {...parts, measure: inside, object: left.noun?.object ?? "person"}));
      continue;
    }
    for (const counted of members(doc, from, Math.min(sentence.last, from + (namely ? MEMBERS : LIST)))) {
      const object = counted.noun?.object ?? whole?.object ?? "person";
      // "two officers of the rank of major": a rank of those counted, nobody more
      if (counted.hedge === "implied" && found.some((c) => c.predicate === at && c.object === object)) continue;
      found.push(claimOf(counted, {...parts, object}));
    }
  }
  return found;
}

/** "27 of the dead", "three women were among the dead": the figure before the words, "was" between them at most. */
function figureUpTo(doc: Marked, among: number, begin: number): Counted | undefined {
  const edge = hasRole(doc.tokens[among - 1], "auxiliary") ? among - 1 : among;
  let best: Counted | undefined;
  for (let i = edge - 1; i >= begin && edge - i <= BEFORE; --i) {
    const counted = countedAt(doc.tokens, i, edge);
    if (counted?.last === edge && isFigure(counted) && (!counted.noun || counted.noun.group === "persons"))
      best = counted;
  }
  return best;
}

const wholeBefore = (claims: readonly ClaimDraft[], at: number) =>
  claims.findLast(
    (c) => c.first < at && at - c.last <= REACH && c.status === "affirmed" && c.low !== 0 && PERSONS.has(c.measure)
  );

/** Measures that persons are counted by. */
const PERSONS = new Set([
  "killed",
  "wounded",
  "killed_or_wounded",
  "losses",
  "captured",
  "missing",
  "displaced",
  "attackers"
]);

/** "among the dead" may be said of the dead and wounded together, not of the missing. */
const isOf = (whole: string, part: string) => whole === part || (whole === "killed_or_wounded" && PERSONS.has(part));

const isFigure = (counted: Counted | undefined) =>
  !!counted && counted.hedge !== "unspecified" && counted.hedge !== "implied";

/** The counted phrases of a list, from token `from` on. A figure without noun counts members of the whole. */
function members(doc: Marked, from: number, end: number): Counted[] {
  const found: Counted[] = [];
  let open = from;
  for (let j = from; j < end; ++j) {
    const token = doc.tokens[j]!;
    // "among the dead civilian were 11 women"
    if (j === open && isPassedOver(doc, j)) {
      ++open;
      continue;
    }
    const next = doc.tokens[j + 1];
    if (token.form === "," && (hasProclitic(next, "and") || hasRole(next, "and"))) continue;
    if (token.form === "," || hasRole(token, "in", "clause", "that", "relative")) break;
    if (readings(token, "predicate").some(({sense}) => sense.feature !== "count")) break;
    const also = j > open ? readings(token, "role").find(({sense}) => sense.role === "also") : undefined;
    if (j > open && !also && !(hasProclitic(token, "and") || hasRole(token, "and"))) continue;
    const at = also ? j + also.length : token.form.length === 1 && hasRole(token, "and") ? j + 1 : j;
    const counted = countedAt(doc.tokens, at, end);
    if (!counted || counted.definite || counted.hedge === "none" || !isMember(doc, counted, found.length > 0)) continue;
    found.push(counted);
    j = counted.last - 1;
  }
  return found;
}

/** "there are", "were", a definite adjective of the whole: words before the first member of a list. */
const isPassedOver = (doc: Marked, j: number) =>
  hasRole(doc.tokens[j], "auxiliary", "toll") ||
  (doc.language.grammar.isDefinite(doc.tokens[j]!.form) && mayBe(doc, j, "adjective") && !isCounted(doc, j)) ||
  (reading(doc.tokens[j], "object")?.proclitics.includes("the") ?? false);

const isCounted = (doc: Marked, j: number) => readings(doc.tokens[j], "quantity").length > 0;

/** A noun of persons; or a figure alone that no noun follows, "of them" or a place at most, or "others" in a list. */
function isMember(doc: Marked, counted: Counted, listed: boolean): boolean {
  if (counted.noun) return counted.noun.group === "persons";
  if (counted.other) return listed && isFigure(counted);
  const next = doc.tokens[counted.last];
  const bare = counted.of || !next || next.kind === "punctuation" || hasRole(next, "in", "on", "from", "auxiliary");
  return isFigure(counted) && counted.high !== null && bare;
}

const isOne = ({kind, value}: QuantitySense) => kind === "unit" && value === 1;

/** "one of them": a figure with a pronoun. */
const oneOfThem = (doc: Marked, i: number) =>
  readings(doc.tokens[i], "quantity").find(({sense, pronoun}) => pronoun && isOne(sense));

/**
 * "half of them", "most of them are civilians", "one of them an officer": the fraction of the whole, or many where no fraction is
 * given, or one.
 */
function shareOf(doc: Marked, at: number, from: number, whole: ClaimDraft | undefined): Counted | undefined {
  const share = readings(doc.tokens[at]!, "quantity").find(({pronoun}) => pronoun)?.sense;
  const one = !!share && isOne(share);
  if (!share || !whole || (share.kind !== "fraction" && share.hedge !== "many" && !one)) return undefined;
  const start = hasRole(doc.tokens[from], "from") ? from + 1 : from;
  const {
    noun,
    at: nounAt = -1,
    last = from
  } = countedAt(doc.tokens, start, Math.min(doc.tokens.length, from + LIST)) ?? {};
  if (noun?.group !== "persons" || (one && noun.number !== "singular")) return undefined;
  const part = (n: number | null) =>
    one ? 1 : n === null || share.kind !== "fraction" ? null : Math.round(n * share.value);
  const [low, high] = [part(whole.low), part(whole.high)];
  return {
    low,
    high,
    hedge: share.hedge === "many" ? "many" : low !== null && high !== null ? "exact" : whole.hedge,
    first: at,
    last,
    definite: false,
    rule: "share",
    noun,
    at: nounAt,
    other: false,
    quantityFirst: at,
    quantityLast: at + 1
  };
}

/** "among the dead": the measure of the noun inside the phrase. */
function measureOf(doc: Marked, first: number, last: number): string {
  for (let i = first; i < last; ++i) {
    const noun = reading(doc.tokens[i], "predicate");
    if (noun?.sense.feature === "count") return noun.sense.measure;
  }
  return "";
}
