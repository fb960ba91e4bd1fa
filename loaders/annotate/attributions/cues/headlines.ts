import type {SentenceRange} from "../../../text/sentences.ts";
import {hasRole, reading} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {trimEnd} from "../content/contentEnd.ts";
import {cuesAt} from "../cue.ts";
import {draft, type Draft} from "../draft.ts";
import {isName} from "../source/names.ts";
import {isSpeakersName} from "./headlineName.ts";
import {isNamed, phraseEnd} from "../source/nounPhrase.ts";

/** Longest source before a headline's colon, in tokens. */
const LONGEST = 9;

/** "White Helmets: one killed and 6 wounded …": a colon that sets a source before its content. A place before a colon sets a scene. */
export function colonAttribution(doc: Marked, sentence: SentenceRange, index: number): Draft | undefined {
  const {tokens} = doc;
  let at = -1;
  if (cuesAt(tokens, sentence.first).some(({sense}) => ["m", "f", "p"].includes(sense.feature))) return undefined;
  const title = index === 0;
  for (let i = sentence.first + 1; i < Math.min(sentence.last - 2, sentence.first + LONGEST); ++i) {
    if (reading(tokens[i], "cue") || hasRole(tokens[i], "that")) return undefined;
    if (tokens[i]!.form === ":") {
      at = i;
      break;
    }
  }
  if (at < 0) return undefined;
  const whole = {first: sentence.first, last: at};
  if (doc.placeAt[sentence.first]?.last === at) return undefined;
  if (reading(tokens[sentence.first], "thing") || hasRole(tokens[sentence.first], "amount")) return undefined;
  const spoken = doc.opens.has(at + 1) && isName(doc, whole);
  if (!isNamed(doc, whole) && !spoken && !(title && isSpeakersName(doc, whole))) return undefined;
  const source = {first: whole.first, last: phraseEnd(doc, whole.first, at)};
  if (source.last <= source.first) return undefined;
  const state = reading(tokens[source.first], "source")?.sense.naming === "government";
  if (state && source.last - source.first <= 2 && !doc.opens.has(at + 1)) return undefined;
  const mark = tokens[at]!;
  const sense = {
    cls: "cue" as const,
    lemma: ":",
    feature: "fixed" as const,
    act: "say" as const,
    alignment: "neutral" as const,
    polarity: "affirm" as const,
    pattern: new Set<string>(),
    gloss: ":",
    object: false
  };
  const cue = {
    first: at,
    last: at + 1,
    start: mark.start,
    end: mark.end,
    sense,
    joined: false,
    pronoun: false,
    object: false,
    proclitics: []
  };
  const quotation = doc.opens.get(at + 1);
  const content = quotation
    ? {first: quotation.open + 1, last: quotation.close}
    : {first: at + 1, last: trimEnd(doc, at + 1, sentence.last)};
  return draft({cue, sentence: index, source, content, mode: quotation ? "direct" : "indirect", rule: "colon"});
}
