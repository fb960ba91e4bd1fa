import {hasRole, readings} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {hangingAt, isOnly} from "../../wordClass.ts";
import {cuesAt} from "../cue.ts";

/** Where a relative clause that opens at token `at` is over, at the latest at `to`: at a comma, or where it is told how it was said. */
export function relativeEnd(doc: Marked, at: number, to: number): number {
  for (let j = at; j < to; ++j) {
    if (/^[,.:;!?]+$/.test(doc.tokens[j]!.form)) return j;
    if (hasRole(doc.tokens[j], "in") && readings(doc.tokens[j + 1], "thing").length) return j;
  }
  return to;
}

/**
 * A verb at token `i` opens a relative clause without a relative word, as after an indefinite noun ("a source | refused
 * to be named", "a statement | the ministry published it"). Where nothing tells that more of the sentence must come
 * (`bounded`), only a verb with the noun as its object does.
 */
export function opensRelative(doc: Marked, i: number, bounded: boolean): boolean {
  const {tokens} = doc;
  if (hangingAt(doc, i).includes("and")) return false;
  const cues = cuesAt(tokens, i).filter(({sense, proclitics}) => FINITE.has(sense.feature) && !proclitics.length);
  if (cues.some(({object}) => object)) return true;
  if (hasRole(tokens[i], "silence")) return true;
  const verb = isOnly(doc, i, "verb") && !tokens[i]!.readings.length;
  if (verb && doc.useOf(tokens[i]!.word).pronoun) return true;
  return bounded && (cues.length > 0 || verb || hasRole(tokens[i], "negation"));
}

const FINITE = new Set(["m", "f", "p"]);
