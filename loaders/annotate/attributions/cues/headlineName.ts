import {reading} from "../../../text/tag.ts";
import type {TokenRange} from "../../../text/sentences.ts";
import type {Marked} from "../../marked.ts";
import {cuesAt} from "../cue.ts";
import {isName} from "../source/names.ts";
import {phraseEnd} from "../source/nounPhrase.ts";

/** How far before a name its office may stand, in tokens ("the American president, Donald Trump"). */
const OFFICE = 4;

/** A name alone at the head of the title ("Trump: …") is somebody's who speaks or has an office in the text below. */
export function isSpeakersName(doc: Marked, name: TokenRange): boolean {
  if (!isName(doc, name)) return false;
  const {tokens} = doc;
  const {form} = tokens[name.last - 1]!;
  for (let i = name.last + 1; i < tokens.length; ++i) {
    if (tokens[i]!.form !== form) continue;
    if (isVerb(doc, i - 1) || isVerb(doc, i + 1)) return true;
    for (let k = 1; k <= OFFICE; ++k) if (isOffice(doc, i - k) && phraseEnd(doc, i - k, i + 1) > i) return true;
  }
  return false;
}

const isVerb = ({tokens}: Marked, i: number) =>
  !!tokens[i] && cuesAt(tokens, i).some(({sense}) => ["m", "f", "p"].includes(sense.feature));

const isOffice = ({tokens}: Marked, i: number) => reading(tokens[i], "source")?.sense.naming === "role";
