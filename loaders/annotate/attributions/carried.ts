import type {TokenRange} from "../../text/sentences.ts";
import type {Marked} from "../marked.ts";
import type {Draft} from "./draft.ts";
import {agrees, genderOf, type Agreement} from "./gender.ts";
import {latestPhrase} from "./subject.ts";

/** Somebody who spoke, or whom a sentence is about. */
export interface Seen {
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

/** How many sentences back an agreeing source is looked for. */
export const NEAR = 4;

/** The innermost attribution whose content holds the cue. */
export const enclosing = (drafts: readonly Draft[], d: Draft) =>
  drafts.findLast((o) => o !== d && o.content && o.content.first <= d.cue.first && d.cue.first < o.content.last);

/**
 * Who goes on speaking where no source stands: one who spoke in the same sentence, else whom the sentence is about,
 * else the last speaker, those that agree with the verb before others.
 */
export function carried(
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
