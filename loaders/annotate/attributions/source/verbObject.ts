import type {TokenRange} from "../../../text/sentences.ts";
import {reading} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {TRANSITIVE, type Complement} from "../cues/complement.ts";
import type {Cue} from "../cue.ts";
import {genderOf} from "./gender.ts";
import {secondPhrase} from "./secondPhrase.ts";
import {byPreposition, skipLeadIns, sourceAfter} from "./source.ts";

/**
 * What follows a verb is its object: a feminine after a masculine verb that takes one, or the one noun phrase after a
 * verb that must have one ("he accused | the army of …").
 */
export function isObject(doc: Marked, {sense, object, first}: Cue, found: TokenRange, before: number): boolean {
  if (!TAKES_OBJECT.has(sense.act) || object) return false;
  // "after | a request of Norway": a verbal noun with its owner has the form of a verb
  const noun = byPreposition(doc, first - 1) && !sense.pattern.has("object");
  if (sense.feature === "m" && !noun && isFeminine(doc, found)) return true;
  return sense.pattern.has("object") && skipLeadIns(doc, found.last, before) >= before;
}

const isFeminine = (doc: Marked, found: TokenRange) =>
  genderOf(doc, found) === "f" || isFeminineState(doc, found.first);

const isFeminineState = (doc: Marked, i: number) =>
  reading(doc.tokens[i], "source")?.sense.naming === "government" &&
  doc.language.grammar.feminine(doc.tokens[i]!.form, "state");

/**
 * "the wound | was described as light": a verb that must have an object, and has none after it or on it; in the present
 * one noun phrase after it is what it is done to ("and | the man is accused of").
 */
export function isPassive(doc: Marked, {sense, object, first, last, joined}: Cue, {before}: Complement): boolean {
  if (!sense.pattern.has("object") || !FINITE.has(sense.feature) || object) return false;
  if (skipLeadIns(doc, last, before) >= before) return true;
  const opens = joined || doc.tokens[first - 1]?.kind === "newline" || doc.tokens[first - 1]?.form === ".";
  if (!opens || !doc.language.grammar.present(doc.tokens[first]!.form)) return false;
  const found = sourceAfter(doc, last, before, "subject");
  const whole = !!found && found.last >= before && secondPhrase(doc, found) === undefined;
  return whole && !(sense.feature === "m" && isFeminine(doc, found));
}

const FINITE = new Set(["m", "f"]);

/** Acts whose verbs take somebody as their object. */
export const TAKES_OBJECT = new Set([...TRANSITIVE, "label", "threaten"]);
