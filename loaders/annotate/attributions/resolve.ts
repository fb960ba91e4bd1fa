import {reading} from "../../text/tag.ts";
import type {TokenRange} from "../../text/sentences.ts";
import type {Marked} from "../marked.ts";
import {isName, isNamed} from "./source.ts";
import type {Draft} from "./draft.ts";

/** A source seen before: its words, as compared, and who it turned out to be. */
interface Seen {
  words: ReadonlySet<string>;
  head: string;
  length: number;
  draft: Draft;
}

/**
 * Ties short, pronominal and implicit sources to the fullest mention before them. Fills `resolved` (a range of tokens,
 * or none for the outlet) in `full`.
 */
export function resolveSources(doc: Marked, drafts: readonly Draft[]): Map<Draft, TokenRange | undefined> {
  const full = new Map<Draft, TokenRange | undefined>();
  const seen: Seen[] = [];
  let last: Draft | undefined;
  for (const d of drafts) {
    if (d.impersonal) {
      full.set(d, undefined);
      continue;
    }
    if (d.source) {
      const words = wordsOf(doc, d.source);
      const earlier = isFresh(doc, d.source, words) ? undefined : antecedent(seen, words);
      full.set(d, (earlier && full.get(earlier)) ?? d.source);
      seen.push({words: new Set(words), head: words[0] ?? "", length: words.length, draft: d});
      if (!d.via && !isDocument(doc, d.source) && (isNamed(doc, d.source) || isName(doc, d.source))) last = d;
    } else {
      const speaker = carried(doc, d, seen, last);
      full.set(d, speaker && full.get(speaker));
      if (speaker) last = d;
    }
  }
  return full;
}

/** The words of a source as they are compared: without article and clitics, marks left out. */
export function wordsOf(doc: Marked, {first, last}: TokenRange): string[] {
  const found: string[] = [];
  for (let i = first; i < last; ++i) {
    const token = doc.tokens[i]!;
    if (token.kind === "word" && token.form.length > 1) found.push(doc.language.grammar.bare(token.form));
  }
  return found;
}

/** Figures and reports are cited, they do not go on speaking. */
const isDocument = (doc: Marked, {first}: TokenRange) => !!reading(doc.tokens[first], "thing");

/** An indefinite noun alone ("sources") brings in a source of its own, whatever stood before. */
function isFresh(doc: Marked, {first}: TokenRange, words: readonly string[]): boolean {
  const head = reading(doc.tokens[first], "source");
  return words.length === 1 && !!head && !head.pronoun && !head.proclitics.includes("the");
}

/**
 * The latest earlier source of which these are a part: the same head and nothing that it lacks («المركز» for «مركز
 * المصالحة الروسي»), or a name out of it («الحسين»).
 */
function antecedent(seen: readonly Seen[], words: readonly string[]): Draft | undefined {
  if (!words.length) return undefined;
  for (let k = seen.length - 1; k >= 0; --k) {
    const {words: earlier, length, draft: d} = seen[k]!;
    if (length >= words.length && words.every((word) => earlier.has(word))) return d;
  }
  return undefined;
}

/** Who goes on speaking where no source stands: the last speaker, the one that agrees with the verb before others. */
function carried(doc: Marked, d: Draft, seen: readonly Seen[], last: Draft | undefined): Draft | undefined {
  if (!last) return undefined;
  const {feature} = d.cue.sense;
  if (feature === "p") return last;
  const gender = feature === "f" || doc.language.grammar.feminine(doc.tokens[d.cue.first]!.form, feature) ? "f" : "m";
  const same = seen.findLast(({draft: s}) => s.sentence === d.sentence && genderOf(doc, s) === gender && !s.via);
  if (same) return same.draft;
  const agreeing = seen.findLast(({draft: s}) => genderOf(doc, s) === gender && d.sentence - s.sentence <= NEAR);
  if (agreeing && genderOf(doc, last) !== gender) return agreeing.draft;
  return last;
}

/** How many sentences back an agreeing source is looked for. */
const NEAR = 4;

/** The gender a source showed in its verb, or shows in its head noun. */
function genderOf(doc: Marked, d: Draft): "m" | "f" {
  const {feature} = d.cue.sense;
  if (feature === "f") return "f";
  if (feature === "m" && d.source && d.source.first >= d.cue.last) return "m";
  const head = d.source && doc.tokens[d.source.first];
  return head && doc.language.grammar.feminine(head.form, reading(head, "source") ? "noun" : "name") ? "f" : "m";
}
