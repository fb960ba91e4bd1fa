import {reading} from "../../text/tag.ts";
import type {TokenRange} from "../../text/sentences.ts";
import type {Marked} from "../marked.ts";
import {mayBe} from "../wordClass.ts";
import {isPlain} from "./names.ts";
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

/** Kinds that one general word stands for: "the organisation" is a committee of the Red Cross as well. */
const general = (kind: string) => (kind.endsWith("media") ? "media" : kind === "international" ? "ngo" : kind);

/**
 * "the Turkish president": the one of those who spoke who bears that office with nothing but his name after it ("President
 * Recep Tayyip Erdoğan"); none where there are two.
 */
export function bearerOf(
  doc: Marked,
  {first, last}: TokenRange,
  spoke: readonly {full: TokenRange}[]
): TokenRange | undefined {
  const office = reading(doc.tokens[first], "source");
  if (office?.sense.naming !== "role" || office.sense.many || !doc.language.grammar.isDefinite(doc.tokens[first]!.form))
    return undefined;
  for (let i = first + 1; i < last; ++i) if (!mayBe(doc, i, "adjective")) return undefined;
  const bearers = new Map<string, TokenRange>();
  for (const {full} of spoke) {
    const other = reading(doc.tokens[full.first], "source");
    if (!other || other.pronoun || stem(doc, other.sense.lemma) !== stem(doc, office.sense.lemma)) continue;
    if (full.last - full.first > 1 && isNamedAfter(doc, full)) bearers.set(doc.tokens[full.last - 1]!.form, full);
  }
  return bearers.size === 1 && last > first + 1 ? [...bearers.values()][0] : undefined;
}

const stem = (doc: Marked, lemma: string) => doc.language.grammar.bare(doc.language.fold(lemma).text);

function isNamedAfter(doc: Marked, {first, last}: TokenRange): boolean {
  for (let i = first + 1; i < last; ++i) if (!isPlain(doc, i)) return false;
  return true;
}
