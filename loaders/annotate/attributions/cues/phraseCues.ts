import {reading} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {cuesAt} from "../cue.ts";

/** "saying": it goes with the verb, and is no part of who says it. */
export const isParticiple = (doc: Marked, j: number) =>
  !reading(doc.tokens[j], "source") &&
  cuesAt(doc.tokens, j).some(({sense, joined}) => sense.feature === "part" && !joined);

/** A verb of saying, or a participle of one. */
export const isVerb = (doc: Marked, j: number) =>
  !reading(doc.tokens[j], "source") &&
  cuesAt(doc.tokens, j).some(
    ({sense, joined, proclitics}) =>
      (["m", "f", "p"].includes(sense.feature) && !proclitics.includes("the")) || (sense.feature === "part" && !joined)
  );

/** What hands on to a further source, or a noun of saying with its owner: the next link begins. */
export const handsOn = (doc: Marked, j: number) =>
  cuesAt(doc.tokens, j).some(
    ({sense, first, last, pronoun}) =>
      (sense.feature === "prep" &&
        (last - first > 1 || (sense.pattern.has("source") && sense.act === "according_to"))) ||
      (sense.feature === "noun" && pronoun)
  );
