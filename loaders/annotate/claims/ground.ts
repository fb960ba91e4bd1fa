import {hasProclitic, hasRole, reading} from "../../text/tag.ts";
import {countedAt, type Counted} from "../counted.ts";
import type {Marked} from "../marked.ts";
import {claimOf, type ClaimDraft} from "./draft.ts";
import type {Predicate} from "./predicates.ts";

const REACH = 12;
/** A list of places goes on over this many tokens between two names. */
const STRIDE = 7;

/** Claims that count nothing but ground: taken, left, held, attacked. */
export function groundClaims(doc: Marked, predicate: Predicate): ClaimDraft[] {
  const [sense] = predicate.senses;
  const {sentence, first, last, measure} = predicate;
  const {last: end} = doc.sentences[sentence]!;
  const parts = {sentence, predicate: first, measure, object: sense!.object || "position"};
  if (measure === "controlled") return controlled(doc, predicate, end, sense!.preps);
  if (measure === "attacked" && sense!.feature === "count") return [];
  return [
    {
      ...parts,
      first,
      last: Math.min(end, Math.max(predicate.reach, last)),
      noun: -1,
      low: null,
      high: null,
      hedge: "unspecified",
      quantity: undefined,
      status: "affirmed",
      partOf: undefined,
      rule: "ground"
    }
  ];
}

function controlled(doc: Marked, predicate: Predicate, end: number, preps: readonly string[]): ClaimDraft[] {
  const {sentence, first, last, measure} = predicate;
  let start = last;
  if (preps.length) {
    while (start < Math.min(end, last + REACH) && !hasRole(doc.tokens[start], ...preps)) ++start;
    if (!hasRole(doc.tokens[start], ...preps)) return [];
    ++start;
  }
  for (let i = start; i < Math.min(end, start + REACH); ++i) {
    const named = placeList(doc, i, end);
    const counted = countedAt(doc.tokens, i, end);
    const ground = counted?.noun?.group === "ground" ? counted : undefined;
    if (!ground && !named) {
      if (reading(doc.tokens[i], "predicate") || hasRole(doc.tokens[i], "that", "clause")) return [];
      continue;
    }
    const object = ground?.noun?.object ?? nounBefore(doc, first, doc.sentences[sentence]!.first) ?? "position";
    const shared = {sentence, predicate: first, measure, object};
    if (named && named.count > 1 && (!ground || isPlain(ground))) {
      const {count, last: to} = named;
      return [
        {
          ...shared,
          first,
          last: to,
          noun: ground?.at ?? -1,
          low: count,
          high: count,
          hedge: "listed",
          quantity: undefined,
          status: "affirmed",
          partOf: undefined,
          rule: "list of places"
        }
      ];
    }
    if (ground) return [claimOf(ground, {...shared, rule: "ground counted"})];
    return [
      {
        ...shared,
        first,
        last: named!.last,
        noun: -1,
        low: 1,
        high: 1,
        hedge: "implied",
        quantity: undefined,
        status: "affirmed",
        partOf: undefined,
        rule: "place named"
      }
    ];
  }
  return [];
}

/** What kind of ground was named before the verb: "villages … that the forces had taken, namely …". */
function nounBefore(doc: Marked, at: number, begin: number): string | undefined {
  for (let i = at - 1; i >= begin && at - i <= REACH; --i) {
    const object = reading(doc.tokens[i], "object")?.sense;
    if (object?.group === "ground") return object.object;
    if (hasRole(doc.tokens[i], "that", "clause")) return undefined;
  }
  return undefined;
}

/** The noun brings no figure of its own (“towns”, “a town”). */
const isPlain = (counted: Counted) => counted.hedge === "unspecified" || counted.hedge === "implied";

/** Place names joined by commas and "and", from token `i` on: how many different ones, and where the list ends. */
function placeList(doc: Marked, i: number, end: number): {count: number; last: number} | undefined {
  const places = new Set<string>();
  let last = -1;
  let gap = 0;
  for (let k = i; k < end && gap <= STRIDE; ++k) {
    const place = doc.placeAt[k];
    if (place && place.first === k) {
      const listed =
        !places.size ||
        hasProclitic(doc.tokens[k], "and") ||
        /^[,"(-]$/.test(doc.tokens[k - 1]!.form) ||
        joinedKind(doc, k);
      if (listed) {
        places.add(place.place);
        last = place.last;
        gap = 0;
      }
      k = place.last - 1;
      continue;
    }
    const token = doc.tokens[k]!;
    if (reading(token, "predicate") || hasRole(token, "clause", "that") || (places.size && opensAnother(doc, k))) break;
    if (/^[(:]$/.test(token.form) && doc.placeAt[k + 1] && places.size < 2) places.clear();
    ++gap;
  }
  return last < 0 ? undefined : {count: places.size, last};
}

/** An unknown word with "and" hung on it, and no place: another verb. */
function opensAnother(doc: Marked, k: number): boolean {
  const token = doc.tokens[k]!;
  if (token.kind !== "word" || token.readings.length || doc.placeAt[k]) return false;
  // "and they are (A, B …)": the list itself begins
  if (/^[(:]$/.test(doc.tokens[k + 1]?.form ?? "")) return false;
  return doc.language.clitics.proclitics.some(
    ({letters, roles}) => roles.length === 1 && roles[0] === "and" && token.form.startsWith(letters)
  );
}

/** “and the town of Saraqib”: the kind of place, joined, stands before the name. */
const joinedKind = (doc: Marked, k: number) =>
  reading(doc.tokens[k - 1], "object")?.sense.group === "ground" && hasProclitic(doc.tokens[k - 1], "and");
