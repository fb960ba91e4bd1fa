import {reading} from "../../text/tag.ts";
import type {TokenRange} from "../../text/sentences.ts";
import type {Marked} from "../marked.ts";
import {speakerOf} from "./sourceKind.ts";

/** Kinds of whom a general word with its article ("the agency", "the fighters") takes up one already named. */
const GENERAL = new Set(["media", "armed_group", "activist", "medical", "witness", "ngo"]);

/** The latest of the sources (fullest mentions, in the order they spoke) that a general word stands for. */
export function latestOfKind(
  doc: Marked,
  source: TokenRange,
  spoke: readonly {full: TokenRange}[]
): TokenRange | undefined {
  const head = reading(doc.tokens[source.first], "source");
  if (!head?.proclitics.includes("the") || source.last - source.first > 1) return undefined;
  const kind = general(speakerOf(doc, source).kind);
  if (!GENERAL.has(kind)) return undefined;
  const found = spoke.findLast(({full}) => {
    const other = reading(doc.tokens[full.first], "source");
    const role = other ? other.sense.naming === "role" : false;
    return role === (head.sense.naming === "role") && general(speakerOf(doc, full).kind) === kind;
  });
  return found?.full;
}

const general = (kind: string) => (kind.endsWith("media") ? "media" : kind);
