import type {TokenRange} from "../../../text/sentences.ts";
import {hasRole, reading} from "../../../text/tag.ts";
import type {Attribution} from "../../../types.ts";
import type {Marked} from "../../marked.ts";
import {byVerbalNoun} from "../source/phraseObject.ts";
import {quotedWords} from "../cues/quotedWords.ts";

/** How the content is given: wholly, partly or not at all in the source's own words; or as a thing. */
export function modeOf(doc: Marked, kind: string, content: TokenRange): Attribution["mode"] {
  const start = hasRole(doc.tokens[content.first], "that") ? content.first + 1 : content.first;
  let quoted = 0;
  for (let i = content.first; i < content.last; ++i) {
    const quotation = doc.opens.get(i);
    if (!quotation) continue;
    const words = quotedWords(doc, quotation);
    const whole = i === start && quotation.close >= content.last - 2;
    if (whole && (kind !== "noun" || words > 2)) return "direct";
    if (!doc.actorAt[i + 1] && !doc.placeAt[i + 1]) quoted = Math.max(quoted, words);
  }
  if (quoted > 2) return "mixed";
  if (["thing", "noun", "in", "antecedent"].includes(kind)) return "nominal";
  if (kind === "event" && hasRole(doc.tokens[content.first], "blame")) return "nominal";
  if (["about", "to", "with", "on", "from"].includes(kind)) {
    const head = doc.tokens[content.first];
    const happens = hasRole(head, "event") || reading(head, "predicate") || reading(head, "quantity");
    return happens || byVerbalNoun(doc, head!.form) ? "indirect" : "nominal";
  }
  return "indirect";
}
