import {hasRole} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import type {Complement} from "./complement.ts";
import type {Cue} from "../cue.ts";
import {isSubjectBefore, sourceAfter} from "../source/source.ts";
import {secondPhrase} from "../source/secondPhrase.ts";

/** "holds | the regime responsible for": from whom it holds so, where its subject is over, on. */
export function blamed(doc: Marked, cue: Cue, end: number): Complement | undefined {
  let at = cue.last;
  while (at < end && !hasRole(doc.tokens[at], "blame")) {
    if (hasRole(doc.tokens[at], "that", "consequence") || doc.tokens[at]!.form === ":") return undefined;
    ++at;
  }
  if (at >= end) return undefined;
  const source = cue.sense.feature === "part" ? undefined : sourceAfter(doc, cue.last, at);
  let first = source && source.last < at ? source.last : ((source && secondPhrase(doc, source)) ?? cue.last);
  if (source && first === cue.last && !isSubjectBefore(doc, cue)) first = at;
  while (doc.tokens[first]!.kind === "punctuation" && !doc.opens.has(first)) ++first;
  return {kind: "noun", at: first, before: first};
}
