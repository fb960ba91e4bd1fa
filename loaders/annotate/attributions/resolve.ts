import {hasRole, reading} from "../../text/tag.ts";
import type {Token} from "../../text/token.ts";
import type {TokenRange} from "../../text/sentences.ts";
import type {Marked} from "../marked.ts";
import type {Draft} from "./draft.ts";
import {fullest, wordIndex} from "./fullest.ts";
import {agreementOf, agrees, genderOf, type Agreement} from "./gender.ts";
import {isName, isPlain} from "./names.ts";
import {isNamed} from "./nounPhrase.ts";
import {latestOfKind} from "./sameKind.ts";
import {latestPhrase, mainSubject} from "./subject.ts";

/** Somebody who spoke, or whom a sentence is about. */
interface Seen {
  /** The words of the source, as compared; empty where it only goes on. */
  words: ReadonlySet<string>;
  head: string;
  length: number;
  gender: Agreement;
  sentence: number;
  /** The fullest mention. */
  full: TokenRange;
  draft: Draft | undefined;
}

/** How many of those who spoke last a general word may stand for. */
const RECENT = 6;
/** How many sentences back an agreeing source is looked for. */
const NEAR = 4;

/**
 * Ties short, pronominal and implicit sources to the fullest mention before them. Returns the range of tokens of each
 * draft that has one (an impersonal cue has none).
 */
export function resolveSources(doc: Marked, drafts: readonly Draft[]): Map<Draft, TokenRange | undefined> {
  const full = new Map<Draft, TokenRange | undefined>();
  const index = wordIndex(doc);
  const names = namesOf(doc, drafts);
  const isNameAt = (i: number) => isPlain(doc, i) && names.has(bareAt(doc, i));
  const subjects = new Map<number, TokenRange | undefined>();
  const subjectOf = (sentence: number) => {
    if (!subjects.has(sentence)) subjects.set(sentence, mainSubject(doc, doc.sentences[sentence]!, isNameAt));
    return subjects.get(sentence);
  };
  const seen: Seen[] = [];
  let last: Seen | undefined;

  const expand = (source: TokenRange, from = 0): TokenRange => {
    const words = wordsOf(doc, source, from);
    const head = reading(doc.tokens[source.first], "source");
    const earlier = isFresh(doc, source, words)
      ? undefined
      : antecedent(seen, words, head?.sense.naming === "organisation" && head.proclitics.includes("the"));
    const mention = isFresh(doc, source, words) ? undefined : fullest(doc, index, source);
    const said = earlier?.full;
    if (said && mention) return mention.last - mention.first > said.last - said.first + 1 ? mention : said;
    return said ?? mention ?? latestOfKind(doc, source, seen.slice(-RECENT)) ?? source;
  };
  const remember = (
    d: Draft | undefined,
    source: TokenRange,
    whole: TokenRange,
    gender: Agreement,
    at: number
  ): Seen => {
    const words = wordsOf(doc, source);
    const entry = {
      words: new Set(words),
      head: words[0] ?? "",
      length: words.length,
      gender,
      sentence: at,
      full: whole,
      draft: d
    };
    seen.push(entry);
    return entry;
  };

  for (const d of drafts) {
    if (d.impersonal) continue;
    const wanted = agreementOf(doc, d.cue);
    if (d.source) {
      const back = refersBack(doc, d.source) ? lastOther(seen, last, genderOf(doc, d.source), d.sentence) : undefined;
      const whole = back?.full ?? expand(d.source, d.cue.end);
      full.set(d, whole);
      const shown = d.source.first >= d.cue.last && (wanted === "f" || wanted === "m") ? wanted : undefined;
      const own = genderOf(doc, d.source);
      const entry = remember(
        d,
        d.source,
        whole,
        own === "p" ? own : (shown ?? (wanted === "f" ? wanted : own)),
        d.sentence
      );
      if (
        !d.via &&
        !isDocument(doc, d.source) &&
        (isNamed(doc, d.source) || isName(doc, d.source)) &&
        !isAside(d, last)
      )
        last = entry;
      continue;
    }
    const outer = enclosing(drafts, d);
    const speaker =
      d.cue.sense.feature === "first" && outer
        ? seen.find(({full: range}) => range === full.get(outer))
        : carried(doc, drafts, d, wanted, seen, last, subjectOf, (range) =>
            remember(undefined, range, expand(range), genderOf(doc, range), d.sentence)
          );
    if (!speaker) continue;
    full.set(d, speaker.full);
    if (!d.via) last = speaker;
  }
  return full;
}

/** "according to …", a sentence or two after somebody spoke: he goes on speaking. */
const isAside = (d: Draft, last: Seen | undefined) =>
  d.cue.sense.feature === "prep" &&
  !!last?.draft &&
  last.draft.cue.sense.feature !== "prep" &&
  d.sentence - last.sentence <= 2;

/** The words that are names of sources somewhere in the article. */
function namesOf(doc: Marked, drafts: readonly Draft[]): Set<string> {
  const found = new Set<string>();
  for (const {source} of drafts) {
    if (source && source.last - source.first <= 12 && isPlain(doc, source.last - 1))
      found.add(bareAt(doc, source.last - 1));
  }
  return found;
}

const bareAt = (doc: Marked, i: number) => doc.language.grammar.bare(doc.tokens[i]!.form);

/**
 * The words of a source as they are compared: without article and clitics, marks left out, and without what belongs to
 * a preposition that is written on to it and ends at offset `from`.
 */
export function wordsOf(doc: Marked, {first, last}: TokenRange, from = 0): string[] {
  const found: string[] = [];
  for (let i = first; i < last; ++i) {
    const token = doc.tokens[i]!;
    if (token.kind === "word" && token.form.length > 1) found.push(bareFrom(doc, token, from));
  }
  return found;
}

function bareFrom(doc: Marked, {form, start, end}: Token, from: number): string {
  const cut = from > start && from < end ? from - start : 0;
  const {bare} = doc.language.grammar;
  // where an article follows the preposition, both are one clitic
  return bare(form) === form ? form.slice(cut) : bare(form);
}

/** Figures and reports are cited, they do not go on speaking. */
const isDocument = (doc: Marked, {first}: TokenRange) => !!reading(doc.tokens[first], "thing");

/** An indefinite noun alone ("sources") brings in a source of its own, whatever stood before. */
function isFresh(doc: Marked, {first}: TokenRange, words: readonly string[]): boolean {
  const head = reading(doc.tokens[first], "source");
  return (
    words.length === 1 &&
    !!head &&
    !head.pronoun &&
    !head.proclitics.includes("the") &&
    head.sense.naming !== "government"
  );
}

/** "the latter": whoever was named last. */
const refersBack = (doc: Marked, {first, last}: TokenRange) => {
  for (let i = first; i < last; ++i) if (hasRole(doc.tokens[i], "latter")) return true;
  return false;
};

/**
 * The latest earlier source of which these words are a part ("the centre" for "the Russian reconciliation centre"); a
 * body is not the person who heads it.
 */
function antecedent(seen: readonly Seen[], words: readonly string[], body: boolean): Seen | undefined {
  if (!words.length) return undefined;
  for (let k = seen.length - 1; k >= 0; --k) {
    const {words: earlier, length, head} = seen[k]!;
    if (body && head !== words[0]) continue;
    if (length >= words.length && words.every((word) => earlier.has(word))) return seen[k];
  }
  return undefined;
}

/** The latest one of a gender who is not the last speaker. */
const lastOther = (seen: readonly Seen[], last: Seen | undefined, gender: Agreement, sentence: number) =>
  seen.findLast((s) => s.full !== last?.full && agrees(gender, s.gender) && sentence - s.sentence <= NEAR) ?? last;

/** The innermost attribution whose content holds the cue. */
const enclosing = (drafts: readonly Draft[], d: Draft) =>
  drafts.findLast((o) => o !== d && o.content && o.content.first <= d.cue.first && d.cue.first < o.content.last);

/**
 * Who goes on speaking where no source stands: one who spoke in the same sentence, else whom the sentence is about,
 * else the last speaker, those that agree with the verb before others.
 */
function carried(
  doc: Marked,
  drafts: readonly Draft[],
  d: Draft,
  wanted: Agreement,
  seen: readonly Seen[],
  last: Seen | undefined,
  subjectOf: (sentence: number) => TokenRange | undefined,
  enter: (range: TokenRange) => Seen
): Seen | undefined {
  const here = seen.filter((s) => s.sentence === d.sentence && agrees(wanted, s.gender));
  const owned = d.cue.pronoun && d.cue.sense.feature === "noun";
  // "citing two fighters …, their saying that": whoever was named last, the cited too
  if (owned && here.length) return here.at(-1);
  if (owned) {
    const near = latestPhrase(doc, doc.sentences[d.sentence]!, d.cue.first, wanted);
    if (near) return enter(near);
  }
  const level = enclosing(drafts, d);
  const free = here.filter((s) => !s.draft?.via);
  // "the paper said that officials fear …, adding": one who speaks inside another's words does not go on outside them
  const same =
    free.findLast((s) => s.draft && (s.draft === level || enclosing(drafts, s.draft) === level)) ?? free.at(-1);
  if (same) return same;
  const subject = subjectOf(d.sentence);
  if (subject && subject.last <= d.cue.first && agrees(wanted, genderOf(doc, subject))) return enter(subject);
  if (last && agrees(wanted, last.gender)) return last;
  const agreeing = seen.findLast((s) => agrees(wanted, s.gender) && d.sentence - s.sentence <= NEAR && !s.draft?.via);
  if (agreeing) return agreeing;
  for (let k = d.sentence - 1; k >= Math.max(0, d.sentence - 2); --k) {
    const before = doc.furniture.has(k) ? undefined : subjectOf(k);
    if (before && agrees(wanted, genderOf(doc, before))) return enter(before);
  }
  return last;
}
