import {hangs} from "../../../text/clitics.ts";
import {hasRole, reading} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {isOnly, mayBe} from "../../wordClass.ts";
import type {Complement} from "./complement.ts";
import type {Cue} from "../cue.ts";
import {canBegin, phraseEnd} from "../source/nounPhrase.ts";

/** Longest owner between a noun of saying and what it is about, in tokens. */
const LONGEST = 12;

/** Contents that a noun of saying has by its own preposition ("threats of", "the call for"). */
const GOVERNED = new Set(["with", "about", "from", "to", "on", "of"]);

/** Acts whose nouns have what happened as their object: "its denial | of responsibility". */
const OWN = new Set(["announce", "assert", "deny"]);

/**
 * A noun of saying counts where it has a content of its own, at once or after its owner: a clause ("the ministry's
 * assertion that"), what its preposition brings in ("the Western threats of a strike", "his condemnation of"), or,
 * of an announcement that is somebody's, what happened ("the army's announcement of the killing of"). A `bare` noun is
 * another word with its article ("an order to", "the matter").
 */
export function isReportedNoun(doc: Marked, cue: Cue, {kind, before}: Complement): boolean {
  const {act, pattern} = cue.sense;
  if (pattern.has("bare") && cue.proclitics.includes("the")) return false;
  if (pattern.has("charge")) return true;
  if (isUnsaid(doc, cue.first)) return false;
  const apart = before - cue.last;
  if (act === "label" || !isOwned(doc, cue, before)) return false;
  if (kind.endsWith("that")) return apart <= (cue.pronoun ? 0 : LONGEST);
  if (GOVERNED.has(kind)) return act !== "concede" || isDeed(doc, before);
  if (cue.pronoun) return ["event", "noun"].includes(kind) && apart === 0 && OWN.has(act);
  // "with expectation of further rain"
  if (apart === 0) return ["event", "noun"].includes(kind) && act === "predict" && !cue.proclitics.includes("the");
  const named = !!reading(doc.tokens[cue.last], "source") || !!doc.actorAt[cue.last];
  return kind === "event" && named && act === "announce";
}

/** "the announcement will be made of …", "there is no announcement of": nothing was said. */
const isUnsaid = ({tokens, language}: Marked, at: number) =>
  language.grammar.future(tokens[at - 1]?.form ?? "") ||
  hasRole(tokens[at - 1], "negation", "without") ||
  (at > 1 && hasRole(tokens[at - 2], "negation"));

/** Between the noun and its content stands nothing, or its owner and what describes it ("the recent Western threats of"). */
function isOwned(doc: Marked, {last, pronoun, proclitics}: Cue, before: number): boolean {
  if (before === last) return true;
  if (before - last > LONGEST) return false;
  let i = last;
  const described = proclitics.includes("the") || pronoun;
  while (i < before && (isDescription(doc, i, described) || doc.timeAt[i])) ++i;
  if (i === before) return true;
  // "the announcement | of his defection": what happened owns nothing
  if (isOnly(doc, i, "event") && !reading(doc.tokens[i], "source")) return false;
  // "a warning | to airlines of": whom it is for
  const begins = canBegin(doc, i) || hangs(doc.language.clitics, doc.tokens[i], "to");
  // "remarks by the president, Hassan Rouhani, | that"
  const end = doc.tokens[before - 1]!.form === "," ? before - 1 : before;
  return !described && begins && phraseEnd(doc, i, end) >= end;
}

const isDescription = (doc: Marked, i: number, definite: boolean) =>
  definite
    ? doc.language.grammar.isDefinite(doc.tokens[i]!.form) || hasRole(doc.tokens[i], "manner", "also")
    : isOnly(doc, i, "adjective");

/** "confession of having killed", none of a state that is recognised ("recognition of Palestine"). */
const isDeed = (doc: Marked, i: number) =>
  !doc.language.grammar.isDefinite(doc.tokens[i]!.form) &&
  (hasRole(doc.tokens[i], "event") ||
    mayBe(doc, i, "event") ||
    doc.tokens[i]!.readings.some(({sense}) => sense.cls === "predicate" && sense.feature === "masdar"));
