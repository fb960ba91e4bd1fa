import {hangs} from "../../text/clitics.ts";
import {hasProclitic, hasRole, reading, readings} from "../../text/tag.ts";
import {countedAt, type Counted} from "../counted.ts";
import type {Marked} from "../marked.ts";
import {isOnly, mayBe} from "../wordClass.ts";
import {claimOf, type ClaimDraft} from "./draft.ts";
import {joinedTo, oneOfThem, shareOf} from "./shares.ts";

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
    const theirs = !namely && hasRole(doc.tokens[i], "from");
    const at = i;
    const named = i + among.length;
    // "from among the dead": the words end with the noun
    const noun = measureOf(doc, named, named + 1) ? named + 1 : named;
    const from = /^(?:quote|open)$/.test(doc.tokens[noun]?.kind ?? "") ? noun + 1 : noun;
    i = from - 1;
    // "106 thousand civilians, 19 thousand children among them": a subset may be the whole of a further one
    const whole = wholeBefore(claims, at) ?? wholeBefore(found, at);
    const inside = measureOf(doc, at, from);
    const told = namely ? measureOf(doc, at - 2, at) : announced(doc, at, sentence.first);
    const measure = inside || whole?.measure || told;
    if (!measure || (namely && !isListed(doc, from, sentence.last, whole, at))) continue;
    const partOf = whole && isOf(whole.measure, measure) ? whole : undefined;
    const parts = {sentence: index, predicate: at, measure: partOf?.measure ?? measure, partOf, rule: "subset"};
    const share = shareOf(doc, at, from, whole);
    if (share) {
      // "most of them women and children"
      for (const part of [share, ...joinedTo(doc, share)])
        found.push({
          ...claimOf(part, {...parts, object: part.noun?.object ?? "person", rule: "share"}),
          noun: part.at
        });
      continue;
    }
    const left = inside || (theirs && whole) ? figureUpTo(doc, at, sentence.first) : undefined;
    if (left && (inside || whole!.last <= left.first)) {
      if (!inside && (isDone(doc, from) || !opens(doc, left.first))) continue;
      const object = left.noun?.object ?? (inside ? "person" : (kindAfter(doc, from) ?? whole!.object));
      found.push(claimOf(left, {...parts, measure: inside || whole!.measure, object}));
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

/** "3 of them died", "3 of them are in custody": something else is told of these. */
const isDone = (doc: Marked, i: number) =>
  !!reading(doc.tokens[i], "predicate") || hasRole(doc.tokens[i], "auxiliary", "done") || isOnly(doc, i, "verb");

/** A clause of its own: "…, 3 of them", "… and 3 of them". */
const opens = (doc: Marked, i: number) =>
  doc.tokens[i - 1]?.kind === "punctuation" || hasProclitic(doc.tokens[i], "and");

/** "25 of them children", "25 of them of the police": who these are. */
function kindAfter(doc: Marked, from: number): string | undefined {
  const noun = reading(doc.tokens[hasRole(doc.tokens[from], "from") ? from + 1 : from], "object")?.sense;
  return noun?.group === "persons" && noun.number === "plural" ? noun.object : undefined;
}

/** "three, they are 2 of the guard and …", "two, they are an officer and a soldier": members, and no remark on all of them. */
function isListed(doc: Marked, from: number, end: number, whole: ClaimDraft | undefined, at: number): boolean {
  const counted = countedAt(doc.tokens, from, end);
  if (isFigure(counted)) return true;
  if (!whole || at - whole.last > 1 || !counted?.noun || counted.definite || counted.hedge !== "implied") return false;
  return whole.high !== 1 && hasProclitic(doc.tokens[counted.last], "and");
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
    if (token.form === "," && (hasProclitic(next, "and") || hasRole(next, "and", "also"))) continue;
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
  const bare =
    counted.of ||
    !next ||
    next.kind === "punctuation" ||
    hasRole(next, "in", "on", "from", "auxiliary") ||
    // "83 by live fire"
    hangs(doc.language.clitics, next, "by");
  return isFigure(counted) && counted.high !== null && (bare || isTheirState(doc, counted.last));
}

/** "25 whose wounds are grave", "31 in custody": what is said of those members. */
function isTheirState(doc: Marked, i: number): boolean {
  const {ownerNumber} = doc.language.grammar;
  if (readings(doc.tokens[i], "predicate").some(({sense}) => sense.feature === "fate")) return true;
  return ownerNumber(doc.tokens[i]!.form) === "plural" && !isOnly(doc, i, "verb") && !hasRole(doc.tokens[i], "among");
}

/** "a rise in the number of the dead …, a child among them": the measure of a toll that has no figure here. */
function announced(doc: Marked, at: number, begin: number): string {
  for (let i = at - 1; i > begin && at - i <= REACH; --i)
    if (hasRole(doc.tokens[i - 1], "amount")) return measureOf(doc, i, i + 1);
  return "";
}

/** "among the dead": the measure of the noun inside the phrase. */
function measureOf(doc: Marked, first: number, last: number): string {
  for (let i = first; i < last; ++i) {
    const noun = reading(doc.tokens[i], "predicate");
    if (noun?.sense.feature === "count") return noun.sense.measure;
  }
  return "";
}
