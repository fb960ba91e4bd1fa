import {hasProclitic, hasRole, reading, readings} from "../../text/tag.ts";
import type {QuantitySense} from "../../text/lexicon.ts";
import {countedAt, type Counted} from "../counted.ts";
import type {Marked} from "../marked.ts";
import {isOnly, mayBe} from "../wordClass.ts";
import type {ClaimDraft} from "./draft.ts";

/** How far the members of a share may be told on, in tokens. */
const LIST = 12;

const isOne = ({kind, value}: QuantitySense) => kind === "unit" && value === 1;

/** "one of them": a figure with a pronoun. */
export const oneOfThem = (doc: Marked, i: number) =>
  readings(doc.tokens[i], "quantity").find(({sense, pronoun}) => pronoun && isOne(sense));

/**
 * "half of them", "most of them are civilians", "one of them an officer": the fraction of the whole, or many where no fraction is
 * given, or one.
 */
export function shareOf(doc: Marked, at: number, from: number, whole: ClaimDraft | undefined): Counted | undefined {
  const share = readings(doc.tokens[at]!, "quantity").find(({pronoun}) => pronoun)?.sense;
  const one = !!share && isOne(share);
  if (!share || !whole || (share.kind !== "fraction" && share.hedge !== "many" && !one)) return undefined;
  // "their vast majority"
  const past = doc.tokens[from] && mayBe(doc, from, "adjective") && isArticled(doc, from) ? from + 1 : from;
  const start = hasRole(doc.tokens[past], "from") ? past + 1 : past;
  const {
    noun,
    at: nounAt = -1,
    last = from
  } = countedAt(doc.tokens, start, Math.min(doc.tokens.length, from + LIST)) ?? {};
  const unlisted = !noun && !one && isUnlisted(doc, start);
  if (!unlisted && (noun?.group !== "persons" || (one && noun.number !== "singular"))) return undefined;
  const part = (n: number | null) =>
    one ? 1 : n === null || share.kind !== "fraction" ? null : Math.round(n * share.value);
  const [low, high] = [part(whole.low), part(whole.high)];
  return {
    low,
    high,
    hedge: share.hedge === "many" ? "many" : low !== null && high !== null ? "exact" : whole.hedge,
    first: at,
    last: Math.max(last, from + 1),
    definite: false,
    rule: "share",
    noun,
    at: nounAt,
    other: false,
    quantityFirst: at,
    quantityLast: at + 1
  };
}

/** The plural that "and" joins to the one a share is of. */
export function joinedTo(doc: Marked, share: Counted): Counted[] {
  const next = share.hedge === "many" && hasProclitic(doc.tokens[share.last], "and");
  const counted = next ? countedAt(doc.tokens, share.last, doc.tokens.length) : undefined;
  if (counted?.noun?.group !== "persons" || counted.hedge !== "unspecified") return [];
  const {noun, at, first, last} = counted;
  return [{...share, noun, at, first, last, quantityFirst: at, quantityLast: at}];
}

const isArticled = (doc: Marked, i: number) =>
  doc.language.grammar.isDefinite(doc.tokens[i]!.form) && !reading(doc.tokens[i], "object");

/** "most of them worshippers": a plural that no lexicon has among the persons, and no word for what they did or suffered. */
function isUnlisted(doc: Marked, i: number): boolean {
  const token = doc.tokens[i];
  if (token?.kind !== "word" || token.readings.length || isOnly(doc, i, "verb")) return false;
  return doc.language.grammar.nominative(token.form) && !doc.language.grammar.present(token.form);
}
