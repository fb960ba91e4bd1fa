import {hasProclitic, hasRole, reading, readings} from "../../text/tag.ts";
import {countedAt} from "../counted.ts";
import type {Marked} from "../marked.ts";
import {claimOf, type ClaimDraft} from "./draft.ts";

/** How far a subset may stand from its whole, in tokens. */
const REACH = 25;
const LIST = 12;

/**
 * «بينهم ضابطان وثلاثة أطفال»: members of a whole that was counted before, each a row of its own. Where the whole is a
 * noun alone («بين القتلى ضابطين»), the noun gives the measure.
 */
export function subsetClaims(doc: Marked, index: number, claims: readonly ClaimDraft[]): ClaimDraft[] {
  const sentence = doc.sentences[index]!;
  const found: ClaimDraft[] = [];
  for (let i = sentence.first; i < sentence.last; ++i) {
    const among = readings(doc.tokens[i]!, "role").find(({sense}) => sense.role === "among");
    if (!among) continue;
    const from = i + among.length;
    const whole = claims.findLast((c) => c.first < i && i - c.last <= REACH && c.status === "affirmed");
    const measure = whole?.measure ?? measureOf(doc, i, from);
    if (!measure) continue;
    for (let j = from; j < Math.min(sentence.last, from + LIST); ++j) {
      const token = doc.tokens[j]!;
      if (token.form === "," && hasProclitic(doc.tokens[j + 1], "and")) continue;
      if (token.form === "," || hasRole(token, "in", "clause", "that", "relative")) break;
      if (readings(token, "predicate").some(({sense}) => sense.feature !== "count")) break;
      if (j > from && !(hasProclitic(token, "and") || hasRole(token, "and"))) continue;
      const at = token.form.length === 1 && hasRole(token, "and") ? j + 1 : j;
      const counted = countedAt(doc.tokens, at, sentence.last);
      if (counted?.noun?.group !== "persons" || counted.definite) continue;
      // «ضابطين برتبة رائد وملازم»: a rank of those counted, nobody more
      if (counted.hedge === "implied" && found.some((c) => c.predicate === i && c.object === counted.noun!.object))
        continue;
      const parts = {
        sentence: index,
        predicate: i,
        measure,
        object: counted.noun.object,
        partOf: whole,
        rule: "subset"
      };
      found.push(claimOf(counted, parts));
      j = counted.last - 1;
    }
  }
  return found;
}

/** «بين القتلى»: the measure of the noun inside the phrase. */
function measureOf(doc: Marked, first: number, last: number): string {
  for (let i = first; i < last; ++i) {
    const noun = reading(doc.tokens[i], "predicate");
    if (noun?.sense.feature === "count") return noun.sense.measure;
  }
  return "";
}
