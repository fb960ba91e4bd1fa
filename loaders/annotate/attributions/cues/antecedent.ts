import type {SentenceRange} from "../../../text/sentences.ts";
import {hasProclitic, hasRole, reading} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {mayBe} from "../../wordClass.ts";
import type {Complement} from "./complement.ts";
import {cuesAt, type Cue} from "../cue.ts";
import {canBegin, isNamed, phraseEnd} from "../source/nounPhrase.ts";
import {sourceAfter} from "../source/source.ts";

/** Longest noun phrase that a relative clause describes, in tokens. */
const LONGEST = 6;

/**
 * What the object of a verb of saying stands for, in a clause that describes it: "the attacks which the group | claimed
 * (them)", "a thing that the army denied". The subject stands right after the verb.
 */
export function antecedentOf(doc: Marked, cue: Cue, {first, last}: SentenceRange): Complement | undefined {
  const {tokens} = doc;
  const {pattern, act} = cue.sense;
  if (cue.joined || act === "label" || !(pattern.has("that") || pattern.has("responsibility"))) return undefined;
  const relative = hasRole(tokens[cue.first - 1], "relative");
  const what = !relative && hasRole(tokens[cue.first - 1], "what");
  if (!relative && !what && !pattern.has("responsibility") && act !== "deny") return undefined;
  const source = sourceAfter(doc, cue.last, last);
  if (!source || !isNamed(doc, source)) return undefined;
  const end = relative ? cue.first - 1 : cue.first;
  const at = what ? cue.first - 1 : headOf(doc, first, end);
  return at < end ? {kind: "antecedent", at, last: end, before: source.last} : undefined;
}

/** Where the noun phrase that ends before token `end` begins. */
function headOf(doc: Marked, first: number, end: number): number {
  let at = end;
  while (at > first && end - at < LONGEST && isInPhrase(doc, at - 1) && (at === end || isNoun(doc, at - 1))) {
    --at;
    if (hasProclitic(doc.tokens[at], "and") || !canBegin(doc, at)) break;
  }
  return phraseEnd(doc, at, end) < end ? end - 1 : at;
}

/** No verb opens the phrase: "there happened | the attacks". */
const isNoun = (doc: Marked, i: number) =>
  doc.language.grammar.isDefinite(doc.tokens[i]!.form) ||
  doc.tokens[i]!.kind === "number" ||
  (!hasRole(doc.tokens[i], "toll", "reach", "launch") &&
    (!!doc.actorAt[i] ||
      !!doc.placeAt[i] ||
      mayBe(doc, i, "noun", "event", "adjective") ||
      doc.tokens[i]!.readings.some(
        ({sense}) =>
          ["source", "thing", "object", "quantity"].includes(sense.cls) ||
          (sense.cls === "role" && ["event", "attack"].includes(sense.role)) ||
          (sense.cls === "predicate" && ["masdar", "count"].includes(sense.feature))
      )));

const isInPhrase = (doc: Marked, i: number) =>
  (doc.tokens[i]!.kind === "word" || doc.tokens[i]!.kind === "number") &&
  !hasRole(
    doc.tokens[i],
    "clause",
    "that",
    "auxiliary",
    "negation",
    "preposition",
    "in",
    "on",
    "to",
    "with",
    "about",
    "cause"
  ) &&
  !(cuesAt(doc.tokens, i).some(isVerb) && !mayBe(doc, i, "noun") && !reading(doc.tokens[i], "thing"));

const isVerb = ({sense, proclitics}: Cue) => ["m", "f", "p"].includes(sense.feature) && !proclitics.includes("the");
