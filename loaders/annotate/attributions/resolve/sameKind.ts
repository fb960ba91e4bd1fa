import {reading} from "../../../text/tag.ts";
import type {TokenRange} from "../../../text/sentences.ts";
import type {Marked} from "../../marked.ts";
import {mayBe} from "../../wordClass.ts";
import {isPlain} from "../source/names.ts";
import {phraseEnd} from "../source/nounPhrase.ts";
import {speakerOf} from "../source/sourceKind.ts";

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

/** How far back a body is looked for that was named and has not spoken, in tokens. */
const NAMED_WITHIN = 150;

/** "the organisation": the latest body of its kind that was named before with more than that word, though it did not speak. */
export function latestNamed(doc: Marked, source: TokenRange): TokenRange | undefined {
  const head = reading(doc.tokens[source.first], "source");
  if (!head?.sense.general || !head.proclitics.includes("the") || source.last - source.first > 1) return undefined;
  const kind = general(head.sense.kind);
  // a listed name is nobody else's, whatever its word means
  if (doc.actorAt[source.first]) return undefined;
  for (let i = source.first - 1; i >= Math.max(0, source.first - NAMED_WITHIN); --i) {
    const noun = reading(doc.tokens[i], "source");
    if (noun?.sense.naming !== "organisation" || general(noun.sense.kind) !== kind || noun.pronoun) continue;
    if (doc.actorAt[i] && doc.actorAt[i]!.first < i) continue;
    const last = Math.max(i + noun.length, phraseEnd(doc, i, Math.min(doc.tokens.length, i + LONGEST_NAME)));
    if (last - i > 1) return {first: i, last};
  }
  return undefined;
}

const LONGEST_NAME = 8;

/** How far on a medium may be named that is first told of without its name, in tokens. */
const AHEAD = 150;

/** "a British paper": the paper of that country that is named a little later ('the British paper "The Daily Post"'). */
export function namedLater(doc: Marked, {first, last}: TokenRange): TokenRange | undefined {
  const head = reading(doc.tokens[first], "source");
  if (!head?.sense.kind.endsWith("media") || head.proclitics.length || head.sense.many || last !== first + 2)
    return undefined;
  const {bare} = doc.language.grammar;
  const described = doc.tokens[first + 1]!.form;
  for (let i = last; i < Math.min(doc.tokens.length, last + AHEAD); ++i) {
    if (reading(doc.tokens[i], "source")?.sense.lemma !== head.sense.lemma) continue;
    const end = phraseEnd(doc, i, Math.min(doc.tokens.length, i + NAMED));
    for (let k = i + 2; k < end; ++k)
      if (bare(doc.tokens[k]!.form) === described && doc.tokens[k]!.form !== described) return {first: i, last: end};
  }
  return undefined;
}

/** Longest name of a medium, in tokens. */
const NAMED = 9;

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

const stem = (doc: Marked, lemma: string) => doc.language.grammar.bare(doc.foldLemma(lemma));

function isNamedAfter(doc: Marked, {first, last}: TokenRange): boolean {
  for (let i = first + 1; i < last; ++i) if (!isPlain(doc, i)) return false;
  return true;
}
