import {hasRole, reading} from "../../text/tag.ts";
import type {TokenRange} from "../../text/sentences.ts";
import type {Marked} from "../marked.ts";
import {carried, enclosing, NEAR, type Seen} from "./carried.ts";
import type {Draft} from "./draft.ts";
import {fullest, wordIndex} from "./fullest.ts";
import {agreementOf, agrees, genderOf, type Agreement} from "./gender.ts";
import {isName, isPlain} from "./names.ts";
import {isNamed} from "./nounPhrase.ts";
import {latestOfKind} from "./sameKind.ts";
import {mainSubject} from "./subject.ts";
import {wordsOf} from "./words.ts";

/** How many of those who spoke last a general word may stand for. */
const RECENT = 6;

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
