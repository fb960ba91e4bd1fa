import type {TokenRange} from "../../../text/sentences.ts";
import {hasRole, reading} from "../../../text/tag.ts";
import type {FoundActor, Marked} from "../../marked.ts";
import {mayBe} from "../../wordClass.ts";
import {bisect} from "./bisect.ts";
import {actorPhrase, namePhrase} from "../source/namedPhrase.ts";
import {isPlain, isUnknown} from "../source/names.ts";
import {phraseEnd, trim} from "../source/nounPhrase.ts";

/** Where each word of an article stands, without article and clitics; made when it is first asked for. */
export interface WordIndex {
  at(word: string): readonly number[];
  /** Where names stand that are spelt alike ("Netanyahu", "Netanyaho"). */
  like(name: string): readonly number[];
  /** Where each mention of a listed actor begins. */
  ofActor(actor: string): readonly number[];
}

export function wordIndex(doc: Marked): WordIndex {
  let index: Map<string, number[]> | undefined;
  const build = () => {
    const found = new Map<string, number[]>();
    doc.tokens.forEach((token, i) => {
      if (token.kind !== "word") return;
      push(found, doc.bareOf(token.word), i);
      // "Abd al-Rahman" is written as one word, too
      const before = doc.tokens[i - 1];
      if (before && doc.language.grammar.isDefinite(token.form) && mayBe(doc, i - 1, "given"))
        push(found, before.form + token.form, i);
    });
    return found;
  };
  let spelt: Map<string, number[]> | undefined;
  const spell = () => {
    const found = new Map<string, number[]>();
    doc.tokens.forEach((token, i) => {
      if (token.kind !== "word" || token.readings.length) return;
      const key = doc.skeletonOf(token.word);
      if (key) push(found, key, i);
    });
    return found;
  };
  let actors: Map<string, number[]> | undefined;
  const gather = () => {
    const found = new Map<string, number[]>();
    for (const {actor, first} of doc.actors) push(found, actor, first);
    return found;
  };
  return {
    at: (word) => (index ??= build()).get(word) ?? NOWHERE,
    like: (name) => (spelt ??= spell()).get(doc.language.grammar.skeleton(name)) ?? NOWHERE,
    ofActor: (actor) => (actors ??= gather()).get(actor) ?? NOWHERE
  };
}

function push(index: Map<string, number[]>, key: string, at: number): void {
  const list = index.get(key);
  if (list) list.push(at);
  else index.set(key, [at]);
}

const NOWHERE: readonly number[] = [];
/** Mentions of one word that are looked at. */
const MENTIONS = 12;
/** A source of more words than this is full already. */
const SHORT = 3;

/**
 * The fullest mention of a short source, wherever in the article before it: of a name the phrase with its titles
 * ("Mattis": "the defence secretary James Mattis"), of a listed actor the fullest of its names ("SANA": "the official
 * news agency (SANA)"), of an office or body the phrase with its owner or name ("the minister": "the oil minister …").
 * A headline's source may be named in full after it (`ahead`). `undefined` where the source itself is the fullest.
 */
export function fullest(doc: Marked, index: WordIndex, source: TokenRange, ahead: boolean): TokenRange | undefined {
  const words = wordsIn(doc, source);
  if (!words.length || words.length > SHORT) return undefined;
  const head = reading(doc.tokens[source.first], "source");
  const last = words.at(-1)!;
  const {naming = ""} = head?.sense ?? {};
  if (naming === "government") return undefined;
  const actor = doc.actorAt[last];
  if (actor && words.every((i) => doc.actorAt[i] === actor || reading(doc.tokens[i], "source")))
    return byActor(doc, index, source, actor, words, ahead);
  if (head?.pronoun && (naming === "role" || naming === "organisation") && words.length === 1)
    return byOffice(doc, index, source, head.sense.lemma);
  if (isProper(doc, last)) return byName(doc, index, source, last, words.length, ahead);
  const titled = naming === "role" && isUnknown(doc, last);
  return isSurname(doc, last) && (!head || titled)
    ? byName(doc, index, source, last, words.length, ahead)
    : head?.proclitics.includes("the") ||
        (naming === "organisation" && doc.language.grammar.isDefinite(doc.tokens[last]!.form))
      ? byHead(doc, index, source, words)
      : undefined;
}

function wordsIn(doc: Marked, {first, last}: TokenRange): number[] {
  const found: number[] = [];
  for (let i = first; i < last; ++i)
    if (isTold(doc, i) && !(i > first && doc.language.grammar.emphatic(doc.tokens[i]!.form))) found.push(i);
  return found;
}

const isTold = ({tokens}: Marked, i: number) => tokens[i]!.kind === "word" && tokens[i]!.form.length > 1;

/** Who speaks and is no office and no body has a name, be it a word that means something ("Fox"). */
const isSurname = (doc: Marked, i: number) =>
  isPlain(doc, i) ||
  (!doc.tokens[i]!.readings.length && !doc.placeAt[i] && !doc.language.grammar.isDefinite(doc.tokens[i]!.form));

/** "Reuters": a medium that is listed by its name, which is no word for what it is. */
export const isProper = (doc: Marked, i: number) =>
  !!reading(doc.tokens[i], "source")?.sense.kind.endsWith("media") &&
  !doc.language.grammar.isDefinite(doc.tokens[i]!.form) &&
  !mayBe(doc, i, "noun");

/** The office a word names, whatever its form: the first word of its entry. */
function stemOf(doc: Marked, i: number): string {
  const lemma = reading(doc.tokens[i], "source")?.sense.lemma.split(" ")[0];
  const {bare} = doc.language.grammar;
  return bare(lemma === undefined ? doc.tokens[i]!.form : doc.foldLemma(lemma));
}

const sizeOf = (range: TokenRange) => range.last - range.first;

function byName(
  doc: Marked,
  index: WordIndex,
  source: TokenRange,
  name: number,
  size: number,
  ahead: boolean
): TokenRange | undefined {
  const {bare} = doc.language.grammar;
  const given = size > 1 ? bare(doc.tokens[name - 1]!.form) : undefined;
  const office =
    reading(doc.tokens[source.first], "source")?.sense.naming === "role" ? stemOf(doc, source.first) : undefined;
  let best: TokenRange | undefined;
  const form = bare(doc.tokens[name]!.form);
  for (const mentions of [index.at(form), index.like(form)]) {
    if (best) break;
    for (const at of mentionsOf(mentions, source, ahead)) {
      if (given !== undefined && isUnknown(doc, name - 1) && bare(doc.tokens[at - 1]?.form ?? "") !== given) continue;
      // a word that means something is a surname where a given name stands before it
      if (!isPlain(doc, name) && !isProper(doc, name) && !(isPlain(doc, at - 1) && isUnknown(doc, at - 1))) continue;
      const found = namePhrase(doc, at);
      // "the president's spokesman" is not the president
      if (found && office !== undefined && !wordsIn(doc, found).some((i) => stemOf(doc, i) === office)) continue;
      if (found && sizeOf(found) > (best ? sizeOf(best) : size)) best = found;
    }
  }
  return best;
}

/** The fullest of a listed actor's names that holds the source's words; of a medium, any of them. */
function byActor(
  doc: Marked,
  index: WordIndex,
  source: TokenRange,
  {actor, kind}: FoundActor,
  words: readonly number[],
  ahead: boolean
): TokenRange | undefined {
  const {bare} = doc.language.grammar;
  const wanted = words.map((i) => bare(doc.tokens[i]!.form));
  let best: TokenRange | undefined;
  for (const at of mentionsOf(index.ofActor(actor), source, ahead)) {
    const found = actorPhrase(doc, doc.actorAt[at]!);
    const own = new Set(wordsIn(doc, found).map((i) => bare(doc.tokens[i]!.form)));
    if (!kind.endsWith("media") && !wanted.every((word) => own.has(word))) continue;
    if (own.size > (best ? wordsIn(doc, best).length : words.length)) best = found;
  }
  return best;
}

/** The latest earlier phrase with the same head, all the words of the source, and more. */
function byHead(doc: Marked, index: WordIndex, source: TokenRange, words: readonly number[]): TokenRange | undefined {
  const {bare} = doc.language.grammar;
  const wanted = words.slice(1).map((i) => bare(doc.tokens[i]!.form));
  for (const at of mentionsOf(index.at(bare(doc.tokens[words[0]!]!.form)), source, false).toReversed()) {
    const noun = reading(doc.tokens[at], "source");
    if (!noun || noun.pronoun || noun.proclitics.includes("to") || noun.proclitics.includes("by")) continue;
    const last = phraseEnd(doc, at, reachOf(doc, at));
    const own = new Set<string>();
    for (let i = at; i < last; ++i) own.add(bare(doc.tokens[i]!.form));
    const whole = last - at > words.length && wanted.every((word) => own.has(word)) && trim(doc, {first: at, last});
    if (whole && whole.last - at > words.length && saysMore(doc, whole)) return whole;
    if (noun.sense.naming === "anonymous") return undefined;
  }
  return undefined;
}

/** "its director": the fullest early phrase of that office, with its body or its name. */
function byOffice(doc: Marked, index: WordIndex, source: TokenRange, office: string): TokenRange | undefined {
  const word = doc.language.grammar.bare(doc.foldLemma(office));
  let best: TokenRange | undefined;
  // the first mentions, where an office is named in full
  for (const at of index.at(word).slice(0, MENTIONS)) {
    if (at >= source.first) break;
    if (reading(doc.tokens[at], "source")?.sense.lemma !== office) continue;
    const whole = trim(doc, {first: at, last: phraseEnd(doc, at, reachOf(doc, at))});
    if (whole && whole.last - at > (best ? best.last - best.first : source.last - source.first)) best = whole;
  }
  return best;
}

/** How far the phrase of a mention may go where nothing speaks: up to a preposition, a relative clause, somebody else. */
function reachOf(doc: Marked, first: number): number {
  const end = Math.min(doc.tokens.length, first + 12);
  for (let i = first + 1; i < end; ++i) {
    if (hasRole(doc.tokens[i], "in", "from", "relative")) return i;
    if (doc.tokens[i]!.form === "(") return end;
    if (reading(doc.tokens[i], "source")?.proclitics.includes("and")) return i;
  }
  return end;
}

/** A phrase that begins with an article says more by a name at its end or a further noun; else it may have run on. */
function saysMore(doc: Marked, {first, last}: TokenRange): boolean {
  if (!reading(doc.tokens[first], "source")?.proclitics.includes("the") || isUnknown(doc, last - 1)) return true;
  for (let i = first + 1; i < last; ++i) if (reading(doc.tokens[i], "source") || doc.actorAt[i]) return true;
  return false;
}

/** Of the places of a word those before the source; where there are none, and `ahead`, those after it. */
function mentionsOf(all: readonly number[], source: TokenRange, ahead: boolean): readonly number[] {
  const end = bisect(all.length, (k) => all[k]! >= source.first);
  if (end > MENTIONS) return [...all.slice(0, MENTIONS / 2), ...all.slice(end - MENTIONS / 2, end)];
  if (end) return all.slice(0, end);
  const after = bisect(all.length, (k) => all[k]! >= source.last);
  return ahead ? all.slice(after, after + MENTIONS) : [];
}
