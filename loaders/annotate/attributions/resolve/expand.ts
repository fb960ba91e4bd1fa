import type {TokenRange} from "../../../text/sentences.ts";
import {hasRole, reading} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import type {Seen} from "./carried.ts";
import {fullest, isProper, type WordIndex} from "./fullest.ts";
import {isPlain} from "../source/names.ts";
import {bearerOf, latestNamed, latestOfKind, namedLater} from "./sameKind.ts";
import {wordsOf} from "../source/words.ts";

/** How many of those who spoke last a general word may stand for. */
const RECENT = 6;
/** How many earlier sources may be repeated. */
const MEMORY = 200;
/** How far apart two who are named together may stand where they are named in full, in tokens. */
const TOGETHER = 16;

/**
 * The fullest mention of a source: of an earlier source whose words it repeats, or wherever its name, body or office is
 * told of. `from` is the offset at which a cue ends that is written on to it; `ahead` allows a mention after a headline's.
 */
export function expand(
  doc: Marked,
  index: WordIndex,
  seen: readonly Seen[],
  source: TokenRange,
  from: number,
  ahead: boolean
): TokenRange {
  const head = upToRelative(doc, source);
  const words = wordsOf(doc, head, from);
  if (isFresh(doc, head, words)) return source;
  const later = namedLater(doc, head);
  if (later) return later;
  const said = antecedent(doc, seen, head, words)?.full;
  const mention = fullest(doc, index, head, ahead);
  if (said && mention) return mention.last - mention.first > said.last - said.first + 1 ? mention : said;
  const recent = seen.slice(-RECENT);
  return (
    said ??
    mention ??
    together(doc, index, head, ahead) ??
    latestOfKind(doc, head, recent) ??
    bearerOf(doc, head, seen.slice(-MEMORY)) ??
    latestNamed(doc, head) ??
    whoeverSpoke(doc, head, recent) ??
    source
  );
}

/** "the forces, which include …": what is repeated of a source stands before its relative clause. */
function upToRelative(doc: Marked, {first, last}: TokenRange): TokenRange {
  for (let i = first + 1; i < last; ++i) if (hasRole(doc.tokens[i], "relative")) return {first, last: i};
  return {first, last};
}

/** An indefinite noun alone ("sources") brings in a source of its own, whatever stood before. */
function isFresh(doc: Marked, {first}: TokenRange, words: readonly string[]): boolean {
  const head = reading(doc.tokens[first], "source");
  return (
    words.length === 1 &&
    !!head &&
    !doc.actorAt[first] &&
    !isProper(doc, first) &&
    !head.pronoun &&
    !head.proclitics.includes("the") &&
    head.sense.naming !== "government"
  );
}

/**
 * The latest earlier source of which these words are a part ("the centre" for "the Russian reconciliation centre"); a
 * body is not the person who heads it, nor a state what stands in it.
 */
function antecedent(
  doc: Marked,
  seen: readonly Seen[],
  {first}: TokenRange,
  words: readonly string[]
): Seen | undefined {
  const noun = reading(doc.tokens[first], "source");
  const body = noun?.sense.naming === "organisation" && noun.proclitics.includes("the");
  const land = noun?.sense.naming === "government" || !!doc.placeAt[first];
  if (!words.length) return undefined;
  const repeats = ({words: earlier, length}: Seen) =>
    length >= words.length && words.every((word) => earlier.has(word));
  const may = ({naming, full}: Seen) => {
    if (land) return naming === "government" && !isList(doc, full);
    // a name in quotation marks may be a body's: a person's ends the phrase that has it, or stands before his office
    if (doc.opens.has(first)) return naming === "organisation" || bareAt(doc, commaIn(doc, full) - 1) === words.at(-1);
    return !body || naming === "organisation";
  };
  const known = seen.slice(-MEMORY);
  return known.findLast((s) => s.head === words[0] && repeats(s)) ?? known.findLast((s) => may(s) && repeats(s));
}

const bareAt = (doc: Marked, i: number) => doc.language.grammar.bare(doc.tokens[i]!.form);

/** "the source", of whom no unnamed source was told before: whoever spoke last. */
function whoeverSpoke(doc: Marked, {first, last}: TokenRange, recent: readonly Seen[]): TokenRange | undefined {
  const noun = reading(doc.tokens[first], "source");
  const one = last - first === 1 && noun?.sense.naming === "anonymous" && !noun.sense.many;
  return one && noun.proclitics.includes("the") ? recent.at(-1)?.full : undefined;
}

/** Where the first comma of a phrase stands; its end where there is none. */
function commaIn(doc: Marked, {first, last}: TokenRange): number {
  for (let i = first + 1; i < last; ++i) if (doc.tokens[i]!.form === ",") return i;
  return last;
}

const isList = (doc: Marked, {first, last}: TokenRange) =>
  doc.tokens.slice(first, last).some(({kind}) => kind === "punctuation");

/** "Rouhani and Putin": from the full name of the first to that of the second, where both stand in one list of names. */
function together(doc: Marked, index: WordIndex, {first, last}: TokenRange, ahead: boolean): TokenRange | undefined {
  if (last - first !== 2 || !isPlain(doc, first) || !isPlain(doc, first + 1)) return undefined;
  const {letters = ""} = doc.language.clitics.proclitics.find(({roles}) => roles.join() === "and") ?? {};
  const {form} = doc.tokens[first + 1]!;
  if (!letters || !form.startsWith(letters) || !index.at(form.slice(letters.length)).length) return undefined;
  const one = fullest(doc, index, {first, last: first + 1}, ahead);
  const other = one && index.at(form.slice(letters.length)).find((at) => at >= one.last && at < one.last + TOGETHER);
  if (other === undefined) return undefined;
  for (let i = one!.last; i < other; ++i)
    if (hasRole(doc.tokens[i], "that", "in") || reading(doc.tokens[i], "cue")) return undefined;
  return {first: one!.first, last: other + 1};
}
