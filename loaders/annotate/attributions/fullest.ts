import type {TokenRange} from "../../text/sentences.ts";
import {hasRole, reading} from "../../text/tag.ts";
import type {Marked} from "../marked.ts";
import {isPlain, isUnknown} from "./names.ts";
import {phraseEnd, trim} from "./nounPhrase.ts";
import {nameBefore, phraseBefore} from "./phraseBefore.ts";

/** Where each word of an article stands, without article and clitics; made when it is first asked for. */
export interface WordIndex {
  at(word: string): readonly number[];
}

export function wordIndex(doc: Marked): WordIndex {
  let index: Map<string, number[]> | undefined;
  const build = () => {
    const found = new Map<string, number[]>();
    doc.tokens.forEach((token, i) => {
      if (token.kind !== "word") return;
      const word = doc.language.grammar.bare(token.form);
      const list = found.get(word);
      if (list) list.push(i);
      else found.set(word, [i]);
    });
    return found;
  };
  return {at: (word) => (index ??= build()).get(word) ?? NOWHERE};
}

const NOWHERE: readonly number[] = [];
/** Mentions of one word that are looked at. */
const MENTIONS = 12;
/** A source of more words than this is full already. */
const SHORT = 3;

/**
 * The fullest mention before a short source, wherever in the article it stands: of a name the phrase with its titles
 * ("Mattis": "the defence secretary James Mattis"), of an office or body the phrase with its owner or name ("the
 * minister": "the oil minister …"). `undefined` where the source itself is the fullest.
 */
export function fullest(doc: Marked, index: WordIndex, source: TokenRange): TokenRange | undefined {
  const words = wordsIn(doc, source);
  if (!words.length || words.length > SHORT) return undefined;
  const head = reading(doc.tokens[source.first], "source");
  const last = words.at(-1)!;
  const {naming = ""} = head?.sense ?? {};
  if (naming === "government" || naming === "anonymous") return undefined;
  if (head?.pronoun && naming === "role" && words.length === 1) return byOffice(doc, index, source, head.sense.lemma);
  return isPlain(doc, last) && (!head || (naming === "role" && isUnknown(doc, last)))
    ? byName(doc, index, source, last, words.length)
    : head?.proclitics.includes("the")
      ? byHead(doc, index, source, words)
      : undefined;
}

function wordsIn(doc: Marked, {first, last}: TokenRange): number[] {
  const found: number[] = [];
  for (let i = first; i < last; ++i)
    if (doc.tokens[i]!.kind === "word" && doc.tokens[i]!.form.length > 1) found.push(i);
  return found;
}

function byName(doc: Marked, index: WordIndex, source: TokenRange, name: number, size: number): TokenRange | undefined {
  let best: TokenRange | undefined;
  for (const at of earlier(doc, index, name, source.first)) {
    const found = bracketed(doc, at) ?? phraseBefore(doc, at + 1, at - 20) ?? entitled(doc, at);
    if (found && found.last - found.first > (best ? best.last - best.first : size)) best = found;
  }
  return best;
}

/** "the state agency (SANA)": the name stands in brackets or quotation marks after what it names. */
function bracketed(doc: Marked, at: number): TokenRange | undefined {
  const [before, after] = [doc.tokens[at - 1]?.form, doc.tokens[at + 1]?.form];
  const marked = (before === "(" && after === ")") || doc.opens.get(at - 1)?.close === at + 1;
  const found = marked ? phraseBefore(doc, at - 1, at - 20) : undefined;
  return found && {first: found.first, last: at + 2};
}

/** "Geert Cappelaere, regional director of …": a name with its office after a comma. */
function entitled(doc: Marked, at: number): TokenRange | undefined {
  const title = reading(doc.tokens[at + 2], "source");
  if (doc.tokens[at + 1]?.form !== "," || title?.sense.naming !== "role" || title.proclitics.includes("and"))
    return undefined;
  const name = nameBefore(doc, at + 1, at - 3);
  const last = phraseEnd(doc, at + 2, Math.min(doc.tokens.length, at + 14));
  return name && {first: name.first, last};
}

/** The latest earlier phrase with the same head, all the words of the source, and more. */
function byHead(doc: Marked, index: WordIndex, source: TokenRange, words: readonly number[]): TokenRange | undefined {
  const {bare} = doc.language.grammar;
  const wanted = words.slice(1).map((i) => bare(doc.tokens[i]!.form));
  for (const at of earlier(doc, index, words[0]!, source.first).toReversed()) {
    const noun = reading(doc.tokens[at], "source");
    if (!noun || noun.pronoun || noun.proclitics.includes("to") || noun.proclitics.includes("by")) continue;
    const last = phraseEnd(doc, at, reachOf(doc, at));
    const own = new Set<string>();
    for (let i = at; i < last; ++i) own.add(bare(doc.tokens[i]!.form));
    const whole = last - at > words.length && wanted.every((word) => own.has(word)) && trim(doc, {first: at, last});
    if (whole && whole.last - at > words.length && saysMore(doc, whole)) return whole;
  }
  return undefined;
}

/** "its director": the fullest early phrase of that office, with its body or its name. */
function byOffice(doc: Marked, index: WordIndex, source: TokenRange, office: string): TokenRange | undefined {
  const word = doc.language.grammar.bare(doc.language.fold(office).text);
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

/** How far the phrase of a mention may go where nothing speaks: up to a preposition or a relative clause. */
function reachOf(doc: Marked, first: number): number {
  const end = Math.min(doc.tokens.length, first + 12);
  for (let i = first + 1; i < end; ++i) if (hasRole(doc.tokens[i], "in", "from", "relative")) return i;
  return end;
}

/** A phrase that begins with an article says more by a name at its end or a further noun; else it may have run on. */
function saysMore(doc: Marked, {first, last}: TokenRange): boolean {
  if (!reading(doc.tokens[first], "source")?.proclitics.includes("the") || isUnknown(doc, last - 1)) return true;
  for (let i = first + 1; i < last; ++i) if (reading(doc.tokens[i], "source") || doc.actorAt[i]) return true;
  return false;
}

function earlier(doc: Marked, index: WordIndex, word: number, before: number): number[] {
  const all = index.at(doc.language.grammar.bare(doc.tokens[word]!.form));
  const end = all.findIndex((at) => at >= before);
  const some = all.slice(0, end < 0 ? all.length : end);
  return some.length > MENTIONS ? [...some.slice(0, MENTIONS / 2), ...some.slice(-MENTIONS / 2)] : some;
}
