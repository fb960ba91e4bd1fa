import {hasRole, reading} from "../../../text/tag.ts";
import type {TokenRange} from "../../../text/sentences.ts";
import type {Marked} from "../../marked.ts";
import {carried, NEAR, seenFrom, type Seen} from "./carried.ts";
import type {Draft} from "../draft.ts";
import {expand} from "./expand.ts";
import {wordIndex} from "./fullest.ts";
import {agreementOf, agrees, genderOf, type Agreement} from "../source/gender.ts";
import {isPassive, isSomebodys, maybeNobodys} from "./impersonal.ts";
import {documentIndex, isDocument, issuerOf} from "./issuer.ts";
import {nesting, type Nesting} from "./nesting.ts";
import {isName, isPlain} from "../source/names.ts";
import {isNamed} from "../source/nounPhrase.ts";
import {isPartitive} from "../source/partitive.ts";
import {mainSubject} from "./subject.ts";
import {wordsOf} from "../source/words.ts";

/**
 * Ties short, pronominal and implicit sources, and those documents that are made to speak, to the fullest mention of who
 * answers. Returns the range of tokens of each draft that has one (an impersonal cue has none).
 */
export function resolveSources(doc: Marked, drafts: readonly Draft[]): Map<Draft, TokenRange | undefined> {
  const full = new Map<Draft, TokenRange | undefined>();
  const index = wordIndex(doc);
  const documents = documentIndex(doc);
  const nest = nesting(drafts);
  const names = namesOf(doc, drafts);
  const isNameAt = (i: number) => isPlain(doc, i) && names.has(bareAt(doc, i));
  const subjects = new Map<number, TokenRange | undefined>();
  const subjectOf = (sentence: number) => {
    if (!subjects.has(sentence)) subjects.set(sentence, mainSubject(doc, doc.sentences[sentence]!, isNameAt));
    return subjects.get(sentence);
  };
  const seen: Seen[] = [];
  let last: Seen | undefined;

  const wholeOf = (range: TokenRange, d: Draft, from = 0) =>
    expand(doc, index, seen, range, from, doc.sentences[d.sentence]!.paragraph === 0);
  const remember = (d: Draft | undefined, source: TokenRange, whole: TokenRange, gender: Agreement, at: number) => {
    const words = wordsOf(doc, source);
    // "a number of factions": the factions are its head
    const skipped = isPartitive(doc, source.first) ? 2 : 0;
    const entry: Seen = {
      words: new Set(words),
      head: words[skipped] ?? "",
      naming: reading(doc.tokens[source.first + skipped], "source")?.sense.naming ?? "",
      length: words.length,
      gender,
      sentence: at,
      full: whole,
      draft: d
    };
    seen.push(entry);
    return entry;
  };
  const enterFor = (d: Draft) => (range: TokenRange) =>
    remember(undefined, range, wholeOfSource(d, range), genderOf(doc, range), d.sentence);
  const wholeOfSource = (d: Draft, source: TokenRange): TokenRange => {
    if (refersBack(doc, source)) {
      const back = lastOther(seen, last, genderOf(doc, source), d.sentence);
      if (back) return back.full;
    }
    if (!isDocument(doc, source)) return wholeOf(source, d, d.cue.end);
    const issuer = issuerOf(doc, documents, nest, full, source, d, subjectOf);
    const subject = issuer === "subject" ? subjectOf(d.sentence) : undefined;
    if (issuer === "speaker" || (issuer === "subject" && !subject))
      return last && d.sentence - last.sentence <= NEAR ? last.full : source;
    const named = subject ?? issuer;
    return named && typeof named !== "string" ? wholeOf(named, d) : source;
  };
  const goesOn = (d: Draft, wanted: Agreement): Seen | undefined =>
    carried(doc, nest, d, wanted, seen, last, subjectOf, enterFor(d));

  for (const d of drafts) {
    if (isPassive(doc, d)) Object.assign(d, {impersonal: true, source: undefined});
    else if (!d.source) setPersonal(doc, d, seen);
    // "a court sentenced him on a charge of": hers; of him who was sentenced, nobody's
    const judge = d.cue.sense.pattern.has("charge") ? subjectOf(d.sentence) : undefined;
    if (judge && judge.last <= d.cue.first) full.set(d, wholeOf(judge, d));
    else if (d.cue.sense.pattern.has("charge")) d.impersonal = true;
    if (d.impersonal || judge) continue;
    const wanted = agreementOf(doc, d.cue);
    if (!d.source || isPronoun(doc, d.source)) {
      const speaker = goesOn(d, wanted);
      if (!speaker) continue;
      full.set(d, speaker.full);
      if (!d.via) last = speaker;
      continue;
    }
    const whole = wholeOfSource(d, d.source);
    full.set(d, whole);
    const entry = remember(d, d.source, whole, genderOfSource(doc, d.source, d, wanted), d.sentence);
    if (goesOnSpeaking(doc, nest, d, d.source, whole, last)) last = entry;
  }
  return full;
}

/** Whether a verb of supposing without a source is somebody's: his who spoke in the sentence, or its pronoun's. */
function setPersonal(doc: Marked, d: Draft, seen: readonly Seen[]): void {
  const own = isSomebodys(doc, d);
  const spoke = () => seenFrom(seen, d.sentence).some((s) => agrees("m", s.gender));
  if (d.impersonal && own) Object.assign(d, {impersonal: false, rule: d.rule.replace("impersonal", "verb alone")});
  else if (!own && maybeNobodys(doc, d) && !spoke())
    Object.assign(d, {impersonal: true, rule: d.rule.replace("verb alone", "impersonal")});
}

/** The gender a source shows: its own, or that of the verb it stands by. */
function genderOfSource(doc: Marked, source: TokenRange, d: Draft, wanted: Agreement): Agreement {
  const own = genderOf(doc, source);
  if (own === "p") return own;
  if (source.first >= d.cue.last && (wanted === "f" || wanted === "m")) return wanted;
  return wanted === "f" ? wanted : own;
}

/** Whether what follows without a source may be his: somebody with a name or an office, who is not himself reported. */
function goesOnSpeaking(
  doc: Marked,
  nest: Nesting,
  d: Draft,
  source: TokenRange,
  whole: TokenRange,
  last: Seen | undefined
): boolean {
  if (d.via || isAside(d, last) || (isDocument(doc, source) && whole === source)) return false;
  const outer = nest.enclosing(d);
  if (outer && !outer.impersonal && last?.sentence === d.sentence) return false;
  return isNamed(doc, whole) || isName(doc, whole);
}

/** "he": a source that stands for whoever goes on. */
const isPronoun = (doc: Marked, {first, last}: TokenRange) =>
  last - first === 1 && hasRole(doc.tokens[first], "pronoun", "while");

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

const bareAt = (doc: Marked, i: number) => doc.bareOf(doc.tokens[i]!.word);

/** "the latter": whoever was named last. */
const refersBack = (doc: Marked, {first, last}: TokenRange) => {
  for (let i = first; i < last; ++i) if (hasRole(doc.tokens[i], "latter")) return true;
  return false;
};

/** The latest one of a gender who is not the last speaker. */
const lastOther = (seen: readonly Seen[], last: Seen | undefined, gender: Agreement, sentence: number) =>
  seenFrom(seen, sentence - NEAR).findLast((s) => s.full !== last?.full && agrees(gender, s.gender)) ?? last;
