import type {TokenRange} from "../../../text/sentences.ts";
import {hangs} from "../../../text/clitics.ts";
import {hasRole, reading, readings} from "../../../text/tag.ts";
import type {Marked} from "../../marked.ts";
import {isOnly} from "../../wordClass.ts";
import {bisect} from "./bisect.ts";
import {cuesAt} from "../cue.ts";
import type {Draft} from "../draft.ts";
import type {Nesting} from "./nesting.ts";
import {phraseEnd, trim} from "../source/nounPhrase.ts";
import {sourceAfter} from "../source/source.ts";

/** Mentions of a document that are looked at, the nearest first. */
const MENTIONS = 8;
/** How far a document's phrase is read on for who issued it, in tokens. */
const REACH = 14;

/** Statements, reports, tapes: things that are cited, and that somebody issued. */
export const isDocument = (doc: Marked, source: TokenRange) => {
  const head = doc.tokens[documentAt(doc, source)];
  return !!reading(head, "thing") && !reading(head, "source");
};

/** The noun of a document, behind a word that says which ("the latest | toll"). */
const documentAt = (doc: Marked, {first, last}: TokenRange) =>
  last - first > 1 &&
  doc.tokens[first]!.kind === "word" &&
  !reading(doc.tokens[first], "source") &&
  !reading(doc.tokens[first], "thing")
    ? first + 1
    : first;

/** Where each document is mentioned in the text, by lemma; made when it is first asked for. */
export function documentIndex(doc: Marked): (lemma: string) => readonly number[] {
  let index: Map<string, number[]> | undefined;
  const build = () => {
    const found = new Map<string, number[]>();
    doc.tokens.forEach((token, i) => {
      const thing = reading(token, "thing");
      if (!thing) return;
      const list = found.get(thing.sense.lemma);
      if (list) list.push(i);
      else found.set(thing.sense.lemma, [i]);
    });
    return found;
  };
  return (lemma) => (index ??= build()).get(lemma) ?? [];
}

/**
 * Who issued a document that is made to speak: who is named in its phrase, else who told of it where it was told of last
 * ("said in a statement …", "broadcast a tape that shows …"). `subject`: of whom the sentence is about ("by a statement it
 * published"); `speaker` where it is but known by its article: of whoever spoke last. `undefined` where nobody is known to have issued it.
 */
export function issuerOf(
  doc: Marked,
  documents: (lemma: string) => readonly number[],
  nest: Nesting,
  full: ReadonlyMap<Draft, TokenRange | undefined>,
  source: TokenRange,
  d: Draft,
  subjectOf: (sentence: number) => TokenRange | undefined
): TokenRange | "subject" | "speaker" | undefined {
  const first = documentAt(doc, source);
  const thing = reading(doc.tokens[first], "thing")!;
  const {lemma, issued, shows} = thing.sense;
  const definite = thing.proclitics.includes("the") || hasRole(doc.tokens[first - 1], "demonstrative");
  const named = issuerIn(doc, first);
  if (named) return named;
  if (!issued && !shows) return undefined;
  for (const at of definite ? latest(documents(lemma), first) : [first]) {
    const sentence = bisect(doc.sentences.length, (k) => doc.sentences[k]!.last > at);
    const teller = tellerOf(doc, nest.inSentence(sentence), full, at, d);
    const subject = subjectOf(sentence);
    const before = at < first || (subject && subject.last === first && d.cue.first > first);
    const range = (teller && full.get(teller)) ?? (before ? issuerBefore(doc, at, subject) : undefined);
    if (range) return range;
  }
  return definite && issued ? "speaker" : undefined;
}

/** The last few of ascending places up to `first`, the nearest first. */
function latest(places: readonly number[], first: number): number[] {
  const end = bisect(places.length, (k) => places[k]! > first);
  return places.slice(Math.max(0, end - MENTIONS), end).toReversed();
}

/** Who issued a document where it was first told of: who is named with it, or is the subject of the sentence that brings it in. */
function issuerBefore(doc: Marked, at: number, subject: TokenRange | undefined): TokenRange | undefined {
  const named = issuerIn(doc, at);
  if (named && named !== "subject") return named;
  if (!named && reading(doc.tokens[at], "thing")!.proclitics.length) return undefined;
  return subject;
}

/** The attribution beside whose cue the document at token `at` stands, or whose content it heads. */
function tellerOf(
  doc: Marked,
  drafts: readonly Draft[],
  full: ReadonlyMap<Draft, TokenRange | undefined>,
  at: number,
  d: Draft
): Draft | undefined {
  let teller: Draft | undefined;
  for (const e of drafts) {
    if (e === d || !full.get(e)) continue;
    const beside = at >= e.cue.last && (!e.content || at <= e.content.first + 1);
    if (beside || (!teller && at < e.cue.first && hasRole(doc.tokens[at - 1], "in"))) teller = e;
  }
  return teller;
}

/**
 * Whom a document's phrase names as its issuer ("a report of | the Observatory", "a statement that | the ministry
 * published", "issued by | the army"); `subject` where he is the subject of a verb by itself ("a statement it published").
 */
function issuerIn(doc: Marked, first: number): TokenRange | "subject" | undefined {
  const thing = reading(doc.tokens[first], "thing")!;
  const {issued} = thing.sense;
  const definite = thing.proclitics.includes("the");
  const end = endOf(doc, first);
  for (let i = first + 1; i < end; ++i) {
    const token = doc.tokens[i]!;
    if (publishes(doc, i)) {
      const by = hasRole(doc.tokens[i + 1], "about", "from") ? i + 2 : i + 1;
      const from = sourceAfter(doc, by, end);
      if (from && (isSomebody(doc, from.first) || reading(doc.tokens[from.first], "source"))) return from;
      return by === i + 1 ? "subject" : undefined;
    }
    const of = !definite || hangs(doc.language.clitics, token, "to");
    if (issued && isSomebody(doc, i)) return !of ? undefined : trim(doc, {first: i, last: phraseEnd(doc, i, end)});
    if (hasRole(token, "from") && isSomebody(doc, i + 1)) continue;
    if (
      token.kind !== "word" ||
      doc.timeAt[i] ||
      isOnly(doc, i, "noun", "event", "verb") ||
      isVerb(doc, i) ||
      hasRole(token, ...STOPS)
    )
      return undefined;
  }
  return undefined;
}

const STOPS = ["about", "on", "in", "to", "from", "with", "that", "cause", "preposition", "clause"] as const;

function endOf(doc: Marked, first: number): number {
  const end = Math.min(doc.tokens.length, first + REACH);
  for (let i = first + 1; i < end; ++i) if (doc.tokens[i]!.kind === "newline") return i;
  return end;
}

/** "issued", "published", "broadcast", with the document as its object. */
const publishes = (doc: Marked, i: number) =>
  hasRole(doc.tokens[i], "issued") ||
  cuesAt(doc.tokens, i).some(
    ({sense}) => sense.object && sense.pattern.has("thing") && (sense.act === "announce" || sense.act === "say")
  );

const isVerb = (doc: Marked, i: number) =>
  cuesAt(doc.tokens, i).some(({sense}) => ["m", "f", "p", "part"].includes(sense.feature));

/** A body or a listed actor, or one who publishes. */
const isSomebody = (doc: Marked, i: number) =>
  !!doc.actorAt[i] ||
  readings(doc.tokens[i], "source").some(
    ({sense, pronoun}) => !pronoun && (sense.naming === "organisation" || PUBLISHING.has(sense.kind))
  );

const PUBLISHING = new Set(["activist", "media", "state_media", "opposition_media"]);
