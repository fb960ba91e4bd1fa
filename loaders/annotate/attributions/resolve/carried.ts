import {hasRole, reading} from "../../../text/tag.ts";
import type {TokenRange} from "../../../text/sentences.ts";
import type {Marked} from "../../marked.ts";
import {cuesAt} from "../cue.ts";
import type {Draft} from "../draft.ts";
import {agrees, genderOf, type Agreement} from "../source/gender.ts";
import type {Nesting} from "./nesting.ts";
import {isObjectForm} from "../source/phraseBreak.ts";
import {clauseSubject, describedNoun, latestPhrase} from "./subject.ts";

/** Somebody who spoke, or whom a sentence is about. */
export interface Seen {
  /** The words of the source, as compared; empty where it only goes on. */
  words: ReadonlySet<string>;
  head: string;
  /** What its head names: an office or a role, a body, a state. */
  naming: string;
  length: number;
  gender: Agreement;
  sentence: number;
  /** The fullest mention. */
  full: TokenRange;
  draft: Draft | undefined;
}

/** How many sentences back an agreeing source is looked for. */
export const NEAR = 4;

/** Those seen from a sentence on; they stand in the order of the text. */
export function seenFrom(seen: readonly Seen[], sentence: number): Seen[] {
  let k = seen.length;
  while (k > 0 && seen[k - 1]!.sentence >= sentence) --k;
  return seen.slice(k);
}

/**
 * Who goes on speaking where no source stands: one who spoke in the same sentence, else whom the clause or the sentence
 * is about, else the last speaker; those that agree with the verb before others.
 */
export function carried(
  doc: Marked,
  nest: Nesting,
  d: Draft,
  wanted: Agreement,
  seen: readonly Seen[],
  last: Seen | undefined,
  subjectOf: (sentence: number) => TokenRange | undefined,
  enter: (range: TokenRange) => Seen
): Seen | undefined {
  const sentence = doc.sentences[d.sentence]!;
  const before = () => latestPhrase(doc, sentence, d.cue.first, wanted);
  const here = seenFrom(seen, d.sentence).filter((s) => agrees(wanted, s.gender));
  const owned = d.cue.sense.feature === "noun" && cuesAt(doc.tokens, d.cue.first).some(({pronoun}) => pronoun);
  // "citing two fighters …, their saying that": whoever was named last, the cited too; "while he shouts": he
  if (owned || hasRole(doc.tokens[d.cue.first - 1], "while")) {
    const near = before();
    const spoke = owned ? here.at(-1) : undefined;
    if (near && !(spoke && (spoke.draft?.source?.first ?? 0) >= near.first)) return enter(near);
    if (spoke) return spoke;
  }
  const finite = !d.cue.joined && !d.cue.object && ["m", "f", "p"].includes(d.cue.sense.feature);
  const described = finite ? describedNoun(doc, sentence, d.cue.first, wanted) : undefined;
  if (described) return enter(described);
  const same = speakerHere(nest, d, here);
  if (same && same.draft?.cue.sense.feature !== "noun") return same;
  const said = nest.enclosing(d)?.content;
  const local = said && d.cue.sense.feature !== "part" ? clauseSubject(doc, said, d.cue.first, wanted) : undefined;
  if (local) return enter(local);
  const subject = subjectOf(d.sentence);
  if (subject && subject.last <= d.cue.first && agrees(wanted, genderOf(doc, subject))) return enter(subject);
  if (same) return same;
  if (subject && isSubjectAfter(doc, d, subject) && genderOf(doc, subject) === wanted) return enter(subject);
  const person = d.cue.first - sentence.first < OPENING ? personBefore(doc, d, last, subjectOf) : undefined;
  if (person && agrees(wanted, genderOf(doc, person))) return enter(person);
  if (last && agrees(wanted, last.gender)) return last;
  const many = wanted === "p" ? before() : undefined;
  if (many) return enter(many);
  const near = seenFrom(seen, d.sentence - NEAR).filter((s) => agrees(wanted, s.gender));
  const agreeing = near.findLast((s) => !s.draft || !nest.enclosing(s.draft)) ?? near.at(-1);
  if (agreeing) return agreeing;
  const named = d.cue.first > sentence.first + 1 ? before() : undefined;
  if (named) return enter(named);
  for (let k = d.sentence - 1; k >= Math.max(0, d.sentence - 2); --k) {
    const earlier = doc.furniture.has(k) ? undefined : subjectOf(k);
    if (earlier && agrees(wanted, genderOf(doc, earlier))) return enter(earlier);
  }
  return last;
}

/** "accused | the Russian ambassador | the West of …": right after its verb, with somebody accused after it. */
function isSubjectAfter(doc: Marked, {cue}: Draft, {first, last}: TokenRange): boolean {
  if (first !== cue.last || last < first + 2 || isObjectForm(doc, first)) return false;
  return cue.sense.act !== "accuse" || !!doc.actorAt[last] || !!reading(doc.tokens[last], "source");
}

/** How far into its sentence a verb may stand that goes on from the sentence before. */
const OPENING = 3;

/** "The minister went to the town. He said …": the person the sentence before is about, where nobody has spoken in it. */
function personBefore(
  doc: Marked,
  d: Draft,
  last: Seen | undefined,
  subjectOf: (sentence: number) => TokenRange | undefined
): TokenRange | undefined {
  const before = d.sentence - 1;
  if (before < 1 || doc.furniture.has(before) || d.cue.sense.act === "add" || (last && last.sentence >= before))
    return undefined;
  const subject = subjectOf(before);
  const noun = subject && reading(doc.tokens[subject.first], "source");
  return subject && (noun ? noun.sense.naming === "role" : !doc.actorAt[subject.first]) ? subject : undefined;
}

/**
 * Of those who spoke in a sentence the one who goes on there: "the paper said that officials fear …, adding": one who
 * speaks inside another's words does not go on outside them, nor one who is but referred to ("after remarks by …").
 */
function speakerHere(nest: Nesting, d: Draft, here: readonly Seen[]): Seen | undefined {
  const level = nest.enclosing(d);
  const free = here.filter((s) => !s.draft?.via);
  const beside = free.filter((s) => s.draft && (s.draft === level || nest.enclosing(s.draft) === level));
  const outright = (s: Seen) => !!s.draft && !ASIDES.has(s.draft.cue.sense.feature);
  return beside.findLast(outright) ?? free.findLast(outright) ?? beside.at(-1) ?? free.at(-1);
}

/** "according to", "the remarks of": cues that name somebody by the way. */
const ASIDES = new Set(["prep", "noun"]);
