import {readings} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {cuesAt} from "../cue.ts";

/** "a memorandum | of arrest": what a judge issues says nothing. */
export const isWarrant = (doc: Marked, j: number) =>
  readings(doc.tokens[j], "predicate").some(({sense}) => sense.feature === "masdar" && sense.measure === "captured");

/** "a warrant … | on a charge of": a cue of its own. */
export const isCharge = (doc: Marked, j: number) =>
  cuesAt(doc.tokens, j).some(({sense}) => sense.pattern.has("charge"));
