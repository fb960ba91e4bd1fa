import {hasRole, reading} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import type {Complement} from "./complement.ts";
import type {Cue} from "../cue.ts";
import {isNamed} from "../source/nounPhrase.ts";
import {isSubjectBefore, skipLeadIns, sourceAfter} from "../source/source.ts";

/**
 * What somebody holds to be something: "the ministry considers | the law an insult", "Ankara considers | the units
 * terrorists". It has its article or a name; without one ("is considered | a stronghold") the verb is passive.
 */
export function considered(doc: Marked, cue: Cue, end: number): Complement | undefined {
  const {feature, pattern} = cue.sense;
  if (!pattern.has("considers") || feature === "pass") return undefined;
  const first = skipLeadIns(doc, cue.last, end);
  const source = feature === "part" || speaksBefore(doc, cue) ? undefined : sourceAfter(doc, first, end);
  if (!source && feature !== "part" && !speaksBefore(doc, cue)) return undefined;
  if (source && !isNamed(doc, {first: source.first, last: source.first + 1})) return undefined;
  // "Ankara considers the units …": a place is a whole subject
  const at = (source && doc.placeAt[source.first]?.last) ?? source?.last ?? first;
  return at < end && isKnown(doc, at) ? {kind: "noun", at, before: at} : undefined;
}

/** The subject stands right before: "Damascus considers", "Turkey, which considers". */
function speaksBefore(doc: Marked, cue: Cue): boolean {
  if (!isSubjectBefore(doc, cue)) return false;
  const i = hasRole(doc.tokens[cue.first - 1], "relative") ? cue.first - 2 : cue.first - 1;
  return i >= 0 && (!!reading(doc.tokens[i], "source") || !!doc.actorAt[i] || !!doc.placeAt[i]);
}

const isKnown = (doc: Marked, i: number) =>
  doc.tokens[i]!.kind === "word" &&
  (doc.language.grammar.isDefinite(doc.tokens[i]!.form) ||
    !!doc.actorAt[i] ||
    !!reading(doc.tokens[i], "source") ||
    hasRole(doc.tokens[i], "demonstrative", "what")) &&
  !hasRole(doc.tokens[i], "relative", "that");
